//! The attempts of a call: when each was sent, how it ended, and how long the call waited before it.

use std::iter::Chain;
use std::time::Duration;
use std::{fmt, option, slice};

use http::StatusCode;
use secrecy::SecretString;

use super::causes::redact_text;
use super::clock::in_millis;

/// The attempts of a call, in the order in which they were sent. A request that follows a redirect belongs to the attempt
/// before it.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
///
/// /// Prints a line such as `after 1.2s (waited 150ms): 503 Service Unavailable` for each attempt.
/// fn print_attempts(error: &Error) {
///     for attempt in error.attempts() {
///         println!("{attempt}");
///     }
/// }
/// ```
// The last attempt is not in the list, so that a call with one attempt needs no allocation.
#[derive(Clone, Debug, Default)]
pub struct Attempts {
    pub(super) earlier: Vec<Attempt>,
    pub(super) last: Option<Attempt>,
    /// Whether the client had no retry tokens left for another attempt.
    pub(super) is_out_of_tokens: bool,
}

impl Attempts {
    /// No attempt: nothing was sent.
    pub(super) const NONE: Self = Self { earlier: Vec::new(), last: None, is_out_of_tokens: false };

    /// Returns the number of times that the call was sent.
    #[must_use]
    pub fn len(&self) -> usize {
        self.earlier.len() + usize::from(self.last.is_some())
    }

    /// Returns whether the call was never sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the attempts in the order in which they were sent.
    pub fn iter(&self) -> Iter<'_> {
        self.earlier.iter().chain(&self.last)
    }

    /// Returns whether the call was not sent again because its client has no retry tokens left:
    /// [`Retry::tokens`](super::retry::Retry::tokens) sets their number.
    #[must_use]
    pub fn is_out_of_tokens(&self) -> bool {
        self.is_out_of_tokens
    }

    /// Returns the last attempt before the current one that the server may have executed.
    pub(super) fn earlier_executed(&self) -> Option<&Attempt> {
        self.earlier.iter().rfind(|attempt| attempt.may_have_been_executed)
    }

    /// Replaces secrets in the reasons.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        for attempt in self.earlier.iter_mut().chain(&mut self.last) {
            match &mut attempt.result {
                AttemptResult::Failed(reason) => redact_text(reason, secrets),
                AttemptResult::Responded(_) => {}
            }
        }
    }
}

type Iter<'a> = Chain<slice::Iter<'a, Attempt>, option::Iter<'a, Attempt>>;

impl<'a> IntoIterator for &'a Attempts {
    type Item = &'a Attempt;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// One attempt of a call.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub(super) sent_after: Duration,
    pub(super) wait: Duration,
    pub(super) result: AttemptResult,
    pub(super) may_have_been_executed: bool,
}

/// How an attempt ended.
#[derive(Clone, Debug)]
pub(super) enum AttemptResult {
    /// With the head of a response.
    Responded(StatusCode),
    /// Without a complete response, for this reason.
    Failed(String),
}

impl Attempt {
    /// Returns how much time after the beginning of the call the attempt was sent.
    #[must_use]
    pub fn sent_after(&self) -> Duration {
        self.sent_after
    }

    /// Returns how long the call waited before the attempt: for the delay of a retry, and for the rate limit. A wait before a
    /// request that follows a redirect is not included.
    #[must_use]
    pub fn wait(&self) -> Duration {
        self.wait
    }

    /// Returns the status of the response, or `None` if there was no complete response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self.result {
            AttemptResult::Responded(status) => Some(status),
            AttemptResult::Failed(_) => None,
        }
    }

    /// Returns the reason why there was no complete response, with secrets redacted. It is `None` if there was one.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match &self.result {
            AttemptResult::Responded(_) => None,
            AttemptResult::Failed(reason) => Some(reason),
        }
    }

    /// Returns whether the server may have executed this attempt.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        self.may_have_been_executed
    }
}

/// Formats the time, the wait if there was one, and the result.
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "after {:?}", in_millis(self.sent_after))?;
        if !in_millis(self.wait).is_zero() {
            write!(f, " (waited {:?})", in_millis(self.wait))?;
        }
        write!(f, ": {}", self.result)
    }
}

impl fmt::Display for AttemptResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // The status is followed by its reason phrase.
            Self::Responded(status) if status.canonical_reason().is_some() => status.fmt(f),
            Self::Responded(status) => f.write_str(status.as_str()),
            Self::Failed(reason) => f.write_str(reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_time_wait_and_result() {
        let attempt = |after, wait, result| Attempt {
            sent_after: Duration::from_micros(after),
            wait: Duration::from_micros(wait),
            result,
            may_have_been_executed: true,
        };
        let status = |code| AttemptResult::Responded(StatusCode::from_u16(code).unwrap());
        let first = attempt(200, 3, status(503));
        assert_eq!(first.to_string(), "after 0ns: 503 Service Unavailable");
        let second = attempt(1_250_300, 150_000, status(599));
        assert_eq!(second.to_string(), "after 1.25s (waited 150ms): 599");
        let third = attempt(2_000_000, 0, AttemptResult::Failed("cannot connect".to_owned()));
        assert_eq!(
            (third.to_string().as_str(), third.status()),
            ("after 2s: cannot connect", None)
        );
        let mut all =
            Attempts { earlier: vec![first, third], last: Some(second), is_out_of_tokens: false };
        assert_eq!((all.len(), all.iter().count(), all.is_empty()), (3, 3, false));
        all.redact(&["connect".into()]);
        assert!(all.iter().any(|attempt| attempt.to_string() == "after 2s: cannot [redacted]"));
        assert!(Attempts::NONE.is_empty());
    }
}
