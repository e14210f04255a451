//! Test cases for responses: a call, the bytes of the response, and the value that the call returns.

use std::fmt::Debug;

use super::CallFuture;
use super::recorder::Recorder;
use crate::runtime::Error;

/// A test case for a response.
pub(super) struct ResponseCase {
    /// The name in the table.
    pub(super) name: &'static str,
    /// The source of the call.
    pub(super) call: &'static str,
    /// The lines of the response. After an empty line come the lines of the body, which ends with the connection.
    pub(super) response: &'static [&'static str],
    /// The value that the call returns, or its error message.
    pub(super) returns: &'static str,
    /// Makes the call to a server at this base URL.
    pub(super) make: fn(String) -> CallFuture<String>,
}

/// Cases of calls of one client: `"name": call, "line", "line" => "value";`.
macro_rules! response_cases {
    ($make:path, $client:ident; $($name:literal: $call:expr, $($line:literal),+ => $returns:literal;)+) => {
        &[$($crate::wire::conformance::response_case::ResponseCase {
            name: $name,
            call: stringify!($call),
            response: &[$($line),+],
            returns: $returns,
            make: |base| Box::pin(async move {
                let $client = $make(base);
                $crate::wire::conformance::response_case::format_result($call.await)
            }),
        }),+]
    };
}
pub(super) use response_cases;

impl ResponseCase {
    /// Returns the difference between the expected and the returned value, if any.
    pub(super) async fn mismatch(&self) -> Option<String> {
        let head_only = if self.response.contains(&"") { "" } else { "\r\n\r\n" };
        let recorder = Recorder::start(self.response.join("\r\n") + head_only).await;
        let returned = (self.make)(recorder.base()).await;
        (returned != self.returns)
            .then(|| format!("expected\n{}\nreturned\n{returned}", self.returns))
    }
}

/// Formats the result of a call for the table.
pub(super) fn format_result<T: Debug>(result: Result<T, Error>) -> String {
    match result {
        Ok(value) => format!("Ok({value:?})"),
        Err(error) => format!("Err({error})"),
    }
}
