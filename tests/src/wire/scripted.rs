//! An API in memory whose responses a function decides. It records each request with the time of tokio's clock.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Request, Response};
use tokio::time::{Instant, sleep};

use crate::runtime::public::transport::{Body, TransportError, TransportFuture};
use crate::runtime::{Builder, Core, Retry, Transport};

pub(super) const SECOND: Duration = Duration::from_secs(1);

/// The result of a request, after this time.
pub(super) struct Reaction {
    after: Duration,
    result: Option<Result<Response<Body>, TransportError>>,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    /// The time since the API was created.
    pub(super) at: Duration,
    /// The method, the path and the query.
    pub(super) line: String,
    pub(super) headers: HeaderMap,
}

/// Decides the reaction to the request with this number, counted from 0.
type Script = Box<dyn Fn(usize, &Arrival) -> Reaction + Send + Sync>;

/// A transport that leads to the API. Clones lead to the same API.
#[derive(Clone)]
pub(super) struct Api(Arc<State>);

struct State {
    begun: Instant,
    script: Script,
    arrivals: Mutex<Vec<Arrival>>,
}

impl Api {
    pub(super) fn new(
        script: impl Fn(usize, &Arrival) -> Reaction + Send + Sync + 'static,
    ) -> Self {
        let (begun, arrivals) = (Instant::now(), Mutex::default());
        Self(Arc::new(State { begun, script: Box::new(script), arrivals }))
    }

    /// Returns an API that sends these reactions in this order, and then the last one for ever.
    pub(super) fn sequence(reactions: &'static [fn() -> Reaction]) -> Self {
        Self::new(|number, _| reactions[number.min(reactions.len() - 1)]())
    }

    /// Returns a builder of clients without a rate limit that repeat no call.
    pub(super) fn builder(&self) -> Builder {
        let builder = Builder::new("https://api.example", "test").transport(self.clone());
        builder.rate_limit(None).retry(Retry::never())
    }

    pub(super) fn core(&self) -> Core {
        self.builder().build().unwrap()
    }

    /// Returns the time since the API was created.
    pub(super) fn now(&self) -> Duration {
        self.0.begun.elapsed()
    }

    pub(super) fn arrivals(&self) -> Vec<Arrival> {
        self.0.arrivals.lock().unwrap().clone()
    }

    /// Returns the methods, paths and queries of the requests.
    pub(super) fn lines(&self) -> Vec<String> {
        self.arrivals().into_iter().map(|arrival| arrival.line).collect()
    }

    /// Returns the times between the requests, in seconds.
    pub(super) fn pauses(&self) -> Vec<f64> {
        let arrivals = self.arrivals();
        arrivals.windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs_f64()).collect()
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let target = request.uri().path_and_query().unwrap().to_string();
        let line = format!("{} {target}", request.method());
        let arrival = Arrival { at: self.now(), line, headers: request.headers().clone() };
        let mut arrivals = self.0.arrivals.lock().unwrap();
        let number = arrivals.len();
        arrivals.push(arrival.clone());
        drop(arrivals);
        let Reaction { after, result } = (self.0.script)(number, &arrival);
        Box::pin(async move {
            sleep(after).await;
            match result {
                Some(result) => result,
                None => std::future::pending().await,
            }
        })
    }
}

impl Reaction {
    fn of(result: Option<Result<Response<Body>, TransportError>>) -> Self {
        Self { after: Duration::ZERO, result }
    }

    pub(super) fn after(self, after: Duration) -> Self {
        Self { after, ..self }
    }

    pub(super) fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        let response = self.result.as_mut().unwrap().as_mut().unwrap();
        response.headers_mut().insert(name, value.parse().unwrap());
        self
    }
}

/// Responds with a status and JSON.
pub(super) fn json(status: u16, body: impl ToString) -> Reaction {
    let response = Response::builder().status(status).header("content-type", "application/json");
    Reaction::of(Some(Ok(response.body(Body::from(body.to_string())).unwrap())))
}

/// Responds with a status and no body.
pub(super) fn status(status: u16) -> Reaction {
    Reaction::of(Some(Ok(Response::builder().status(status).body(Body::empty()).unwrap())))
}

/// Fails to connect.
pub(super) fn disconnected() -> Reaction {
    Reaction::of(Some(Err(TransportError::not_sent("no connection"))))
}

/// Fails to connect in time.
pub(super) fn unreachable() -> Reaction {
    Reaction::of(Some(Err(TransportError::not_sent("no connection").timed_out())))
}

/// Never responds.
pub(super) fn silence() -> Reaction {
    Reaction::of(None)
}

/// Responds with server-sent events from a stream of chunks.
pub(super) fn events(
    chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
) -> Reaction {
    let response = Response::builder().header("content-type", "text/event-stream");
    Reaction::of(Some(Ok(response.body(Body::from_stream(chunks, None)).unwrap())))
}

/// Responds with server-sent events, and then ends the body in this way.
pub(super) fn event_text(text: impl Into<String>, end: End) -> Reaction {
    let text: Bytes = text.into().into();
    events(Chunks { text: Some(text), end })
}

/// How a body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Clean,
    Broken,
    Silent,
}

struct Chunks {
    text: Option<Bytes>,
    end: End,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        use std::task::Poll;
        match (self.text.take(), self.end) {
            (Some(text), _) => Poll::Ready(Some(Ok(text))),
            (None, End::Clean) => Poll::Ready(None),
            (None, End::Broken) => {
                self.end = End::Clean;
                Poll::Ready(Some(Err(TransportError::response_started("connection reset"))))
            }
            (None, End::Silent) => Poll::Pending,
        }
    }
}
