//! The state of a call that its span records at the end.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::StatusCode;

use super::super::failure::Failure;
use super::super::outcome::{Attempted, Outcome};

/// The state of a call, which its requests change. The lock is never held while waiting.
#[derive(Default)]
pub(super) struct SharedState(Mutex<State>);

/// The values that are recorded when the span ends.
#[derive(Default)]
pub(super) struct State {
    /// The number of requests that the transport has received.
    pub(super) requests: i64,
    pub(super) attempts: usize,
    pub(super) rate_limit_wait: Duration,
    /// The status of the response to the last request.
    pub(super) status: Option<StatusCode>,
    pub(super) error: Option<ErrorType>,
    pub(super) has_ended: bool,
}

/// The class of an error: the attribute `error.type`.
pub(super) enum ErrorType {
    Status(StatusCode),
    Name(&'static str),
}

impl SharedState {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ErrorType {
    /// Returns the class of the error, unless the call succeeded.
    pub(super) fn of<T: Attempted>(result: &Result<Outcome<T>, Failure>) -> Option<Self> {
        match result {
            Ok(Outcome::Success(success)) => {
                success.broken().map(|failure| Self::Name(failure.error_type()))
            }
            Ok(Outcome::Rejected(rejected)) => Some(Self::Status(rejected.head.status)),
            Err(failure) => Some(Self::Name(failure.error_type())),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Status(status) => status.as_str(),
            Self::Name(name) => name,
        }
    }
}
