//! Faults of a server or a connection, and a transport that has the same fault for every request.

use std::future::{pending, ready};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{Request, Response};

use crate::runtime::Transport;
use crate::runtime::public::transport::{Body, TransportError, TransportFuture};

/// A fault. Its name is a row of the table.
pub(super) struct Fault {
    pub(super) name: &'static str,
    /// The phase in which the fault occurs.
    pub(super) phase: &'static str,
    pub(super) result: FaultResult,
    /// Whether the client has a rate limit.
    pub(super) is_limited: bool,
}

/// The result of each request.
#[derive(Clone, Copy)]
pub(super) enum FaultResult {
    /// The transport states that nothing was sent.
    NotSent,
    /// The connection attempt times out.
    ConnectTimeout,
    /// The connection breaks while the request is sent.
    Lost,
    /// There is no response.
    Silent,
    /// The transport states that the response has begun, and fails.
    Begun,
    /// The body breaks off.
    BrokenBody,
    /// The body does not end.
    EndlessBody,
    /// A response with this status, and a header if its name is not empty.
    Status(u16, &'static str, &'static str),
}

const BEFORE: &str = "before sending";
const SENT: &str = "sent, no response";
const READING: &str = "reading the response";
const RECEIVED: &str = "response received";

const fn status(name: &'static str, code: u16) -> Fault {
    fault(RECEIVED, name, FaultResult::Status(code, "", ""))
}

const fn with_header(
    name: &'static str,
    code: u16,
    header: &'static str,
    value: &'static str,
) -> Fault {
    fault(RECEIVED, name, FaultResult::Status(code, header, value))
}

const fn fault(phase: &'static str, name: &'static str, result: FaultResult) -> Fault {
    Fault { name, phase, result, is_limited: false }
}

/// Returns a fault of a client with a rate limit.
const fn limited(name: &'static str, header: &'static str, value: &'static str) -> Fault {
    Fault { is_limited: true, ..with_header(name, 429, header, value) }
}

pub(super) const FAULTS: &[Fault] = &[
    fault(BEFORE, "no connection", FaultResult::NotSent),
    fault(BEFORE, "connection timeout", FaultResult::ConnectTimeout),
    fault(SENT, "connection lost", FaultResult::Lost),
    fault(SENT, "timeout", FaultResult::Silent),
    fault(READING, "connection lost", FaultResult::Begun),
    fault(READING, "body breaks off", FaultResult::BrokenBody),
    fault(READING, "timeout", FaultResult::EndlessBody),
    status("400", 400),
    status("401", 401),
    status("403", 403),
    status("404", 404),
    status("408", 408),
    status("409", 409),
    with_header("409, `Retry-After: 1`", 409, "retry-after", "1"),
    status("422", 422),
    status("429", 429),
    with_header("429, `Retry-After: 0`", 429, "retry-after", "0"),
    with_header("429, `Retry-After: 1`", 429, "retry-after", "1"),
    with_header("429, `Retry-After: 120`", 429, "retry-after", "120"),
    with_header("429, `Retry-After: 121`", 429, "retry-after", "121"),
    with_header("429, `Retry-After: soon`", 429, "retry-after", "soon"),
    limited("429, with a rate limit", "", ""),
    limited("429, `Retry-After: 0`, with a rate limit", "retry-after", "0"),
    limited("429, `Retry-After: 0.999`, with a rate limit", "retry-after", "0.999"),
    limited("429, `Retry-After: 1`, with a rate limit", "retry-after", "1"),
    limited("429, `Retry-After: 120`, with a rate limit", "retry-after", "120"),
    limited("429, `Retry-After: 121`, with a rate limit", "retry-after", "121"),
    status("500", 500),
    with_header("500, `Retry-After: 1`", 500, "retry-after", "1"),
    status("501", 501),
    status("502", 502),
    status("503", 503),
    with_header("503, `Retry-After: 1`", 503, "retry-after", "1"),
    with_header("503, `Retry-After: 121`", 503, "retry-after", "121"),
    status("504", 504),
    with_header("409, the server requests a retry", 409, "x-should-retry", "true"),
    with_header("500, the server requests a retry", 500, "x-should-retry", "true"),
    with_header("500, the server forbids a retry", 500, "x-should-retry", "false"),
    with_header("429, the server forbids a retry", 429, "x-should-retry", "false"),
    status("302 without a target", 302),
];

/// A transport with this fault, which counts its requests.
#[derive(Clone)]
pub(super) struct Faulty {
    pub(super) result: FaultResult,
    pub(super) requests: Arc<AtomicUsize>,
}

impl Transport for Faulty {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let respond = |response| Box::pin(ready(Ok(response)));
        let fail = |error| -> TransportFuture { Box::pin(ready(Err(error))) };
        let lost = || io::Error::other("lost");
        match self.result {
            FaultResult::NotSent => fail(TransportError::not_sent("refused")),
            FaultResult::ConnectTimeout => fail(TransportError::not_sent("late").timed_out()),
            FaultResult::Lost => fail(TransportError::maybe_sent(lost())),
            FaultResult::Begun => fail(TransportError::response_started(lost())),
            FaultResult::Silent => Box::pin(pending()),
            FaultResult::BrokenBody => {
                let chunks = tokio_stream::iter([Ok("a".into()), Err::<bytes::Bytes, _>(lost())]);
                respond(Response::new(Body::from_stream(chunks, None)))
            }
            FaultResult::EndlessBody => {
                let chunks = tokio_stream::pending::<Result<bytes::Bytes, io::Error>>();
                respond(Response::new(Body::from_stream(chunks, None)))
            }
            FaultResult::Status(code, name, value) => {
                let mut response = Response::builder().status(code);
                if !name.is_empty() {
                    response = response.header(name, value);
                }
                // A transport receives the whole request before it responds.
                Box::pin(async move {
                    request.into_body().into_bytes().await.unwrap();
                    Ok(response.body(Body::empty()).unwrap())
                })
            }
        }
    }
}
