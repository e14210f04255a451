//! Tests calls without a socket: each call of `operations` is made once more through `transport_fn`, and is dropped
//! after each of its polls.

use std::fmt::Debug;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use sequentum::transport::{Body, Transport, TransportError, TransportFuture, transport_fn};
use sequentum::{Client, Error, Retry};

use super::{KEY, SentRequest};

/// Makes a call through `transport_fn`. Asserts that it sends the request that the server has received and returns the
/// same value.
pub(super) async fn assert_same<C, T>(
    response: (u16, &str),
    call: &impl Fn(&Client) -> C,
    received: &SentRequest,
    value: &T,
) where
    C: IntoFuture<Output = Result<T, Error>>,
    T: Debug,
{
    let sent = Arc::new(Mutex::new(None));
    let (seen, reply) = (Arc::clone(&sent), respond(response));
    let client = client(transport_fn(move |request: Request<Bytes>| {
        assert!(seen.lock().unwrap().replace(request).is_none(), "expected exactly one request");
        reply().map(Bytes::from)
    }));
    let repeated = call(&client).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(format!("{repeated:?}"), format!("{value:?}"));
    let request = sent.lock().unwrap().take().unwrap();
    assert_eq!(request.method().as_str(), received.method);
    assert_eq!(request.uri().path_and_query().unwrap().as_str(), received.target);
    assert_eq!(request.body().len(), received.body.len());
    for (name, value) in request.headers() {
        let is_random = value.to_str().unwrap().contains("boundary=");
        assert!(is_random || received.headers.get(name) == Some(value), "{name}: {value:?}");
    }
}

/// Drops a call after its k-th poll, for every k until it ends. Asserts that nothing of it remains, and that the next
/// call succeeds.
pub(super) async fn assert_cancel_safe<C, T>(response: (u16, &str), call: &impl Fn(&Client) -> C)
where
    C: IntoFuture<Output = Result<T, Error>>,
{
    let alive = Arc::new(AtomicUsize::new(0));
    let client =
        client(Stuttering { respond: Box::new(respond(response)), alive: Arc::clone(&alive) });
    for polls in 1.. {
        let has_ended = dropped_after(call(&client).into_future(), polls).await;
        assert_eq!(
            alive.load(Ordering::Relaxed),
            0,
            "a request or a body remains after poll {polls}"
        );
        call(&client).await.unwrap_or_else(|error| panic!("after poll {polls}: {error}"));
        if has_ended {
            assert!(polls > 3, "the call was never pending");
            return;
        }
    }
}

/// Polls a future this many times and drops it. Returns whether it has ended.
pub(super) async fn dropped_after(call: impl Future, polls: usize) -> bool {
    let mut call = pin!(call);
    for _ in 0..polls {
        if call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return true;
        }
        // Files are read by other threads.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    false
}

fn client(transport: impl Transport) -> Client {
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    builder.transport(transport).retry(Retry::never()).build().unwrap()
}

/// Returns a function that creates a response.
fn respond((status, body): (u16, &str)) -> impl Fn() -> Response<String> + Send + Sync + 'static {
    let body = body.to_owned();
    move || {
        let response = Response::builder().status(status);
        let response = match body.as_str() {
            "" => response,
            _ => response.header("content-type", "application/json; charset=utf-8"),
        };
        response.body(body.clone()).unwrap()
    }
}

/// A transport whose requests and bodies are pending at each step. It counts those that are not dropped yet.
struct Stuttering {
    respond: Box<dyn Fn() -> Response<String> + Send + Sync>,
    alive: Arc<AtomicUsize>,
}

/// Counts itself until it is dropped.
struct Alive(Arc<AtomicUsize>);

impl Alive {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(count))
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Stuttering {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let (alive, response) = (Alive::new(&self.alive), (self.respond)());
        let count = Arc::clone(&self.alive);
        Box::pin(async move {
            let _alive = alive;
            request.into_body().into_bytes().await.map_err(TransportError::maybe_sent)?;
            tokio::task::yield_now().await;
            Ok(response.map(|body| Body::from_stream(Stutter::new(body, &count), None)))
        })
    }
}

/// A body that is pending before each of its halves and before its end.
struct Stutter {
    chunks: Vec<Bytes>,
    is_ready: bool,
    _alive: Alive,
}

impl Stutter {
    fn new(body: String, count: &Arc<AtomicUsize>) -> Self {
        let body = Bytes::from(body);
        let half = body.len() / 2;
        let chunks = vec![body.slice(half..), body.slice(..half)];
        Self { chunks, is_ready: false, _alive: Alive::new(count) }
    }
}

impl futures_core::Stream for Stutter {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.chunks.pop().map(Ok))
    }
}

#[tokio::test]
async fn unknown_errors_of_a_transport_may_have_been_executed() {
    let failing = |error: fn() -> TransportError| {
        client(transport_fn(move |_| -> Result<Response<Bytes>, _> { Err(error()) }))
    };
    let error = failing(|| TransportError::from_source("odd")).agents().start(1).await.unwrap_err();
    assert!(error.may_have_been_executed() && !error.is_connect(), "{error}");
    let error = failing(|| TransportError::not_sent("odd")).agents().start(1).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.is_connect(), "{error}");
    let reason = "cannot connect to api.example:443: odd";
    assert_eq!(error.to_string(), format!("agents.start (POST /api/v1/agent/1/start): {reason}"));
}
