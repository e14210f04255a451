//! A call for the tests of the layers, without a socket.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderValue;
use http::{HeaderMap, Method, Response, StatusCode, Uri};

use super::super::base::Base;
use super::super::body::Payload;
use super::super::channel::Channel;
use super::super::clock::{Limit, SharedClock};
use super::super::credentials::Credentials;
use super::super::failure::Failure;
use super::super::head::Head;
use super::super::history::History;
use super::super::incoming::Incoming;
use super::super::operation::Operation;
use super::super::outcome::{OpenResponse, Outcome, ReadResponse};
use super::super::outgoing::Outgoing;
use super::super::progress::Progress;
use super::super::retry::Retry;
use super::super::trace::CallSpan;
use super::super::transport::body::Body;
use super::super::transport::error::TransportError;
use super::super::transport::function::transport_fn;
use super::super::transport::{SharedTransport, Transport};

pub(super) const SECOND: Duration = Duration::from_secs(1);

static OPERATION: Operation = Operation { name: "test", ..Operation::DEFAULT };

/// The owner of the parts of a call.
pub(super) struct Call {
    pub(super) channel: Channel,
    pub(super) method: Method,
    pub(super) headers: HeaderMap,
    pub(super) payload: Payload,
    pub(super) operation: &'static Operation,
    pub(super) credentials: Credentials,
    pub(super) retry: Retry,
    pub(super) deadline: Duration,
    pub(super) span: CallSpan,
}

impl Call {
    /// Creates a `GET` with a timeout of one second and a deadline of ten seconds.
    pub(super) fn new(transport: impl Transport) -> Self {
        let channel = Channel::new(
            Base::new("https://api.example", None, false, false).unwrap(),
            HeaderValue::from_static("test"),
            SharedTransport::new(transport),
        );
        let channel = Channel { timeout: SECOND, ..channel };
        Self {
            channel,
            method: Method::GET,
            headers: HeaderMap::new(),
            payload: Payload::None,
            operation: &OPERATION,
            credentials: Credentials::default(),
            retry: Retry::never(),
            deadline: 10 * SECOND,
            span: CallSpan::new(),
        }
    }

    /// Creates a call of a layer that calls a fake instead of the transport.
    pub(super) fn detached() -> Self {
        Self::new(transport_fn(|_| -> Result<Response<Bytes>, TransportError> {
            Err(TransportError::not_sent("the transport was called"))
        }))
    }

    pub(super) fn outgoing(&self) -> Outgoing<'_> {
        Outgoing {
            operation: self.operation,
            channel: &self.channel,
            method: &self.method,
            uri: self.channel.base.uri(None, "/a").unwrap(),
            headers: &self.headers,
            client_headers: None,
            payload: &self.payload,
            credentials: Some(&self.credentials),
            retry: self.retry,
            policy: None,
            is_token_request: false,
            timeout: self.channel.timeout,
            deadline: Limit::deadline(self.channel.clock.now(), self.deadline),
            progress: Progress::new(self.channel.clock.now()),
            span: &self.span,
        }
    }

    /// Sends the call through all layers, and reads a successful response.
    pub(super) async fn send(&self) -> Result<Outcome<ReadResponse>, Failure> {
        let clock = &self.channel.clock;
        super::send(&self.outgoing(), |opened: OpenResponse| opened.read(100, clock)).await
    }
}

/// Returns a response as the innermost layer returns it.
pub(super) fn received(status: u16, headers: &[(&'static str, &str)]) -> OpenResponse {
    let headers =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    let head = Head {
        operation: &OPERATION,
        status: StatusCode::from_u16(status).unwrap(),
        headers: headers.collect(),
        uri: Uri::default(),
        history: History::NONE,
        accepts_pages: false,
        accepts_problems: false,
        requests_range: false,
        observer: None,
    };
    let limit = Limit::timeout(SharedClock::default().now(), SECOND);
    OpenResponse { head: Arc::new(head), incoming: Incoming::new(Body::empty()), limit }
}

/// A layer that returns prepared responses and records its arguments.
pub(super) struct Fake<A> {
    pub(super) calls: Mutex<Vec<A>>,
    responses: Mutex<Vec<OpenResponse>>,
}

impl<A> Fake<A> {
    pub(super) fn new(mut responses: Vec<OpenResponse>) -> Self {
        responses.reverse();
        Self { calls: Mutex::new(Vec::new()), responses: Mutex::new(responses) }
    }

    pub(super) fn next(&self, argument: A) -> OpenResponse {
        self.calls.lock().unwrap().push(argument);
        self.responses.lock().unwrap().pop().unwrap()
    }
}

#[tokio::test]
async fn sends_a_request_through_all_layers() {
    let call = Call::new(transport_fn(|request| {
        assert_eq!(request.uri(), "https://api.example/a");
        assert_eq!(request.headers().get("user-agent").unwrap(), "test");
        Response::new("text")
    }));
    let Ok(Outcome::Success(read)) = call.send().await else { panic!() };
    assert_eq!((read.body, read.head.history.attempts.len()), (Bytes::from("text"), 1));
}

#[tokio::test(start_paused = true)]
async fn attempt_includes_the_reading_of_the_body() {
    let slow = || {
        let stream = tokio_stream_of(2 * SECOND);
        Response::new(Body::from_stream(stream, None))
    };
    let call = Call::new(transport_fn(move |_| slow()));
    let Ok(Outcome::Success(read)) = call.send().await else { panic!() };
    let super::super::incoming::End::Broken(failure) = read.end else { panic!() };
    assert_eq!(failure.to_string(), "timed out after 1s while reading the response");
    assert!(failure.may_have_been_executed());
}

/// Returns a stream whose only chunk takes this long.
pub(super) fn tokio_stream_of(
    wait: Duration,
) -> impl futures_core::Stream<Item = Result<Bytes, std::io::Error>> + Send {
    struct Slow(std::pin::Pin<Box<tokio::time::Sleep>>);
    impl futures_core::Stream for Slow {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0.as_mut().poll(cx).map(|()| Some(Ok(Bytes::from("late"))))
        }
    }
    Slow(Box::pin(tokio::time::sleep(wait)))
}
