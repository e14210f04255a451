//! The error of a wait, which carries the last state of the process.

use std::error::Error as StdError;
use std::fmt;

use super::super::error::Error;
use super::super::operation::Operation;
use super::super::request::Request;

/// The error of a wait for the end of a process: the process has failed, or the wait has.
///
/// It carries the last state of the process, if there is one. In a function that returns the `Error` of this crate, the
/// operator `?` converts it. The state is kept there, too: see [`Error::state`](crate::runtime::public::Error::state).
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::WaitError;")]
///
/// fn describe<Run: std::fmt::Debug>(error: &WaitError<Run>) -> String {
///     match error.state() {
///         Some(run) if error.is_failure() => format!("the run has failed: {run:?}"),
///         Some(run) if error.is_timeout() => format!("still under way: {run:?}"),
///         _ => error.to_string(),
///     }
/// }
/// ```
pub struct WaitError<T>(Box<Inner<T>>);

struct Inner<T> {
    error: Error,
    reason: Reason,
    state: Option<T>,
    about: Option<Request>,
}

/// The reason why a wait has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The process has ended with the status of a failure.
    Failed,
    /// The deadline of the wait has passed.
    Deadline,
    /// A call has failed.
    Call,
}

impl<T> WaitError<T> {
    pub(super) fn new(
        error: Error,
        reason: Reason,
        state: Option<T>,
        about: Option<Request>,
    ) -> Self {
        Self(Box::new(Inner { error, reason, state, about }))
    }

    /// Returns the last state of the process, or `None` if none was received, or if the state at its end cannot be read.
    #[must_use]
    pub fn state(&self) -> Option<&T> {
        self.0.state.as_ref()
    }

    /// Returns the last state of the process, or `None` if none was received, or if the state at its end cannot be read.
    #[must_use]
    pub fn into_state(self) -> Option<T> {
        self.0.state
    }

    /// Returns whether the process has ended with the status of a failure. [`state`](Self::state) is its last state, unless
    /// that state cannot be read.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        self.0.reason == Reason::Failed
    }

    /// Returns whether the deadline of the wait has passed. The process may still be under way.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.reason == Reason::Deadline
    }

    /// Returns the error as that of a call, with the facts that do not depend on the type of the state. If a call of the
    /// wait has failed, this is its error.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// Returns a call of another operation about the same process, or `None` if the ids of the process are not known. The
    /// inputs in its path are those of the call that returns the state.
    #[doc(hidden)]
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Option<Request> {
        Some(self.0.about.as_ref()?.related(operation, &[]))
    }
}

/// Keeps the message and the state.
impl<T: Send + Sync + 'static> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        let Inner { error, state, .. } = *error.0;
        match state {
            Some(state) => error.with_state(Box::new(state)),
            None => error,
        }
    }
}

/// Formats the operation, its method and path, and the reason on one line.
impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(f)
    }
}

/// Shows the text and, in the alternate form, the details of the [`Error`].
impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.error, f)
    }
}

impl<T> StdError for WaitError<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.error.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_is_pointer_sized_send_and_sync() {
        fn assert_send_and_sync<T: Send + Sync + 'static>() {}
        assert_send_and_sync::<WaitError<String>>();
        assert_eq!(size_of::<WaitError<String>>(), size_of::<usize>());
    }
}
