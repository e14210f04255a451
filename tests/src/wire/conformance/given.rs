//! A case of a response: a call, the bytes of the response, and the value that the call returns.

use std::fmt::Debug;

use super::Made;
use super::recorder::Recorder;
use crate::runtime::Error;

/// A case of a response.
pub(super) struct Answer {
    /// The name in the table.
    pub(super) name: &'static str,
    /// The source of the call.
    pub(super) call: &'static str,
    /// The lines of the response. After an empty line come the lines of the body, which ends with the connection.
    pub(super) answer: &'static [&'static str],
    /// The value that the call returns, or the text of its error.
    pub(super) gives: &'static str,
    /// Makes the call to a server at this base URL.
    pub(super) make: fn(String) -> Made<String>,
}

/// Cases of calls of one client: `"name": call, "line", "line" => "value";`.
macro_rules! answers {
    ($make:path, $client:ident; $($name:literal: $call:expr, $($line:literal),+ => $gives:literal;)+) => {
        &[$($crate::wire::conformance::given::Answer {
            name: $name,
            call: stringify!($call),
            answer: &[$($line),+],
            gives: $gives,
            make: |base| Box::pin(async move {
                let $client = $make(base);
                $crate::wire::conformance::given::told($call.await)
            }),
        }),+]
    };
}
pub(super) use answers;

impl Answer {
    /// Returns the difference between the expected and the returned value, if any.
    pub(super) async fn fault(&self) -> Option<String> {
        let head_only = if self.answer.contains(&"") { "" } else { "\r\n\r\n" };
        let recorder = Recorder::start(self.answer.join("\r\n") + head_only).await;
        let given = (self.make)(recorder.base()).await;
        (given != self.gives).then(|| format!("expected\n{}\ngiven\n{given}", self.gives))
    }
}

/// Formats the result of a call for the table.
pub(super) fn told<T: Debug>(result: Result<T, Error>) -> String {
    match result {
        Ok(value) => format!("Ok({value:?})"),
        Err(error) => format!("Err({error})"),
    }
}
