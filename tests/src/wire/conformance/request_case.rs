//! Test cases for requests: a call, and the bytes that it must send.

use super::CallFuture;
use super::recorder::{NOTHING, Recorder};

/// A test case for a request.
pub(super) struct RequestCase {
    /// The name in the table.
    pub(super) name: &'static str,
    /// The source of the call.
    pub(super) call: &'static str,
    /// The request line, then exact headers, or `!` and the name of a header that must be absent. After an empty line
    /// come the lines of the body. After [`THEN`] comes the next request.
    pub(super) sent: &'static [&'static str],
    /// Makes the call to a server at this base URL.
    pub(super) make: fn(String) -> CallFuture<Result<(), String>>,
}

/// The separator between two requests of one call.
pub(super) const THEN: &str = "then";

/// Cases of calls of one client: `"name": call => "line", "line";`. If the first line is `Err`, nothing is sent, and
/// the error contains the second line.
macro_rules! request_cases {
    ($make:path, $client:ident; $($name:literal: $call:expr => $($line:literal),+;)+) => {
        &[$($crate::wire::conformance::request_case::RequestCase {
            name: $name,
            call: stringify!($call),
            sent: &[$($line),+],
            make: |base| Box::pin(async move {
                let $client = $make(base);
                $call.await.map(drop).map_err(|error| error.to_string())
            }),
        }),+]
    };
}
pub(super) use request_cases;

impl RequestCase {
    /// Returns the difference between the expected and the sent requests, if any.
    pub(super) async fn mismatch(&self) -> Option<String> {
        let recorder = Recorder::start(NOTHING.to_owned()).await;
        let result = (self.make)(recorder.base()).await;
        let requests: Vec<String> =
            recorder.requests().into_iter().map(with_fixed_boundary).collect();
        let matches = match (self.sent, &result) {
            (["Err", reason], Err(error)) => requests.is_empty() && error.contains(reason),
            (["Err", ..], Ok(())) | (_, Err(_)) => false,
            (sent, Ok(())) => {
                let expected: Vec<&[&str]> = sent.split(|line| *line == THEN).collect();
                let mut pairs = expected.iter().zip(&requests);
                expected.len() == requests.len()
                    && pairs.all(|(lines, request)| has_lines(lines, request))
            }
        };
        let sent = requests.join("\nthen\n");
        (!matches).then(|| format!("expected {:#?}, got {result:?} and sent\n{sent}", self.sent))
    }
}

/// Replaces the multipart boundary of a request, which is random.
fn with_fixed_boundary(request: String) -> String {
    let head = request.split("\r\n\r\n").next().unwrap_or_default();
    let boundary = head.split_once("boundary=").and_then(|(_, rest)| rest.lines().next());
    boundary.map(|boundary| request.replace(boundary, "BOUNDARY")).unwrap_or(request)
}

/// Returns whether a request has these lines.
fn has_lines(lines: &[&str], request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let mut head = head.split("\r\n");
    let line = head.next().unwrap_or_default().trim_end_matches(" HTTP/1.1");
    let headers: Vec<&str> = head.collect();
    let is_satisfied = |header: &&str| match header.strip_prefix('!') {
        Some(name) => !headers.iter().any(|known| known.split(':').next() == Some(name)),
        None => headers.contains(header),
    };
    let mut parts = lines.splitn(2, |line| line.is_empty());
    let (expected, text) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Some((first, expected)) = expected.split_first() else { return false };
    *first == line && expected.iter().all(is_satisfied) && text.join("\r\n") == body
}
