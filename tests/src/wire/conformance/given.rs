//! A call, the bytes that the server answers it with, and what the caller has of them.

use std::fmt::Debug;

use super::Made;
use super::recorder::Recorder;
use crate::runtime::Error;

/// A row of what is answered.
pub(super) struct Answer {
    /// What it shows.
    pub(super) name: &'static str,
    /// The call, as code.
    pub(super) call: &'static str,
    /// The lines of the answer; behind an empty one, those of the body, which ends with the connection.
    pub(super) answer: &'static [&'static str],
    /// The value that the call gives, or what its error says.
    pub(super) gives: &'static str,
    /// Makes the call, to a server at this address.
    pub(super) make: fn(String) -> Made<String>,
}

/// Rows of calls of one client: `"name": call, "line", "line" => "value";`.
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
    /// What is wrong with what the call gives; nothing, as a rule.
    pub(super) async fn fault(&self) -> Option<String> {
        let head_only = if self.answer.contains(&"") { "" } else { "\r\n\r\n" };
        let recorder = Recorder::start(self.answer.join("\r\n") + head_only).await;
        let given = (self.make)(recorder.base()).await;
        (given != self.gives).then(|| format!("expected\n{}\ngiven\n{given}", self.gives))
    }
}

/// What a call gives, as the table shows it.
pub(super) fn told<T: Debug>(result: Result<T, Error>) -> String {
    match result {
        Ok(value) => format!("Ok({value:?})"),
        Err(error) => format!("Err({error})"),
    }
}
