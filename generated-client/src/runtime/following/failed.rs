//! Failed polls: those that ended without an event, those that a later poll may repair, and the waits after them.

use std::time::Duration;

use http::StatusCode;

use super::super::error::Error;

/// The longest wait after a failed poll.
pub(super) const LONGEST_BACKOFF: Duration = Duration::from_secs(30);

/// The number of consecutive failed polls after the end of the process after which the stream ends.
pub(super) const MAX_DRAIN_FAILURES: u32 = 10;

/// The number of consecutive unreadable responses after which the stream ends.
pub(super) const MAX_UNREADABLE: u32 = 5;

/// A poll that has ended without events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Silence {
    /// The timeout of the call has passed.
    Timeout,
    /// The server or a gateway has ended the poll.
    Gateway,
}

/// Returns how a poll has ended without events, or `None` if it has failed.
pub(super) fn silence(error: &Error) -> Option<Silence> {
    let is_timeout = error.is_timeout() && !error.is_connect() && !error.is_rate_limited();
    match error.status() {
        Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT) => Some(Silence::Gateway),
        Some(_) | None => is_timeout.then_some(Silence::Timeout),
    }
}

/// Returns whether a later poll may succeed. A server that lacks the operation may respond with status 501.
pub(super) fn is_temporary(error: &Error) -> bool {
    let is_failure =
        |status: StatusCode| status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED;
    error.is_temporary() || error.status().is_some_and(is_failure)
}

/// Returns a random wait, whose upper limit is one second at first, and doubles each time.
pub(super) fn growing(number: u32, longest: Duration) -> Duration {
    let seconds = 2_u64.saturating_pow(number.saturating_sub(1));
    Duration::from_secs(seconds).min(longest).mul_f64(1.0 - fastrand::f64() / 4.0)
}
