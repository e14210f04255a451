//! An API in memory, which records when each request arrives by tokio's clock.

use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Request, Response};
use tokio::time::Instant;

use crate::runtime::public::transport::{Body, TransportError, TransportFuture};
use crate::runtime::{
    Builder, Core, CredentialLocation, Error, Operation, RateLimit, Reply, Retry, Scheme,
    Transport, Whole,
};

pub(super) const SECOND: Duration = Duration::from_secs(1);
pub(super) const MINUTE: Duration = Duration::from_secs(60);
pub(super) const HOUR: Duration = Duration::from_secs(3600);

/// The base URL of the API.
pub(super) const BASE: &str = "https://api.example";

pub(super) static GET: Operation = Operation { name: "a.get", path: "/a", ..Operation::DEFAULT };
pub(super) static POST: Operation = Operation { name: "a.start", method: &Method::POST, ..GET };

/// A scheme whose tokens are requested from an endpoint, and an operation that needs one.
pub(super) static OAUTH: Scheme = Scheme {
    name: "OAuth",
    location: CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &[],
    env: None,
};
pub(super) static SECURED: Operation = Operation { security: &[&[&OAUTH]], ..GET };

/// How the API handles a request.
pub(super) enum Handling {
    /// Responds at once.
    Response(Response<Body>),
    /// Responds after this time.
    Late(Duration, Response<Body>),
    /// Fails at once.
    Failure(TransportError),
    /// Never responds.
    Silence,
}

/// Handles the request with this number, counted from 0.
type Handle = Box<dyn Fn(usize, &Request<Body>) -> Handling + Send + Sync>;

/// A transport that leads to the API. Clones lead to the same API.
#[derive(Clone)]
pub(super) struct Api(Arc<State>);

struct State {
    begun: Instant,
    handle: Handle,
    requests: Mutex<Vec<(Duration, String)>>,
}

impl Api {
    pub(super) fn new(
        handle: impl Fn(usize, &Request<Body>) -> Handling + Send + Sync + 'static,
    ) -> Self {
        let (begun, requests) = (Instant::now(), Mutex::default());
        Self(Arc::new(State { begun, handle: Box::new(handle), requests }))
    }

    /// Returns an API that responds to each request with status 204 at once.
    pub(super) fn ok() -> Self {
        Self::new(|_, _| status(204))
    }

    /// Returns an API that responds with these statuses, and then always with the last one.
    pub(super) fn statuses(statuses: &'static [u16]) -> Self {
        Self::new(|number, _| status(statuses[number.min(statuses.len() - 1)]))
    }

    /// Returns a builder of clients of the API that repeat no call.
    pub(super) fn builder(&self) -> Builder {
        Builder::new(BASE, "test").transport(self.clone()).retry(Retry::never())
    }

    /// Returns a client that repeats no call.
    pub(super) fn core(&self, limit: &RateLimit) -> Core {
        self.builder().rate_limit(Some(limit.clone())).build().unwrap()
    }

    /// Returns the number of milliseconds after which each request arrived.
    pub(super) fn arrivals(&self) -> Vec<u128> {
        self.0.requests.lock().unwrap().iter().map(|(after, _)| after.as_millis()).collect()
    }

    /// Returns the URI of each request.
    pub(super) fn uris(&self) -> Vec<String> {
        self.0.requests.lock().unwrap().iter().map(|(_, uri)| uri.clone()).collect()
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let mut requests = self.0.requests.lock().unwrap();
        let number = requests.len();
        requests.push((self.0.begun.elapsed(), request.uri().to_string()));
        drop(requests);
        match (self.0.handle)(number, &request) {
            Handling::Response(response) => Box::pin(ready(Ok(response))),
            Handling::Late(time, response) => Box::pin(async move {
                tokio::time::sleep(time).await;
                Ok(response)
            }),
            Handling::Failure(error) => Box::pin(ready(Err(error))),
            Handling::Silence => Box::pin(std::future::pending()),
        }
    }
}

/// Returns a response without a body.
pub(super) fn response(status: u16, headers: &[(&str, &str)]) -> Response<Body> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::empty()).unwrap()
}

pub(super) fn status(status: u16) -> Handling {
    Handling::Response(response(status, &[]))
}

/// Returns a response with status 429 and this `Retry-After` header.
pub(super) fn rejection(retry_after: &str) -> Handling {
    Handling::Response(response(429, &[("retry-after", retry_after)]))
}

/// Returns a redirect to this URL.
pub(super) fn redirect(target: &str) -> Handling {
    Handling::Response(response(302, &[("location", target)]))
}

pub(super) async fn send(core: &Core, operation: &'static Operation) -> Result<(), Error> {
    core.call(operation).value(Whole(Reply::empty)).await
}

/// Spawns this number of calls, whose tasks run in this order.
pub(super) fn spawn(core: &Core, count: usize) -> tokio::task::JoinSet<Result<(), Error>> {
    (0..count).map(|_| core.call(&GET).value(Whole(Reply::empty))).collect()
}

/// Returns the number of slots in use.
pub(super) fn used(core: &Core) -> u32 {
    core.rate_budget().unwrap().used()
}

/// Returns a limit of this number of requests per minute.
pub(super) fn per_minute(requests: u32) -> RateLimit {
    RateLimit::new(requests, MINUTE)
}
