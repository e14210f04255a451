//! The reason why a call gets no slot.

use std::fmt;
use std::time::Duration;

use super::super::clock::in_millis;

/// The reason why a call gets no slot. Nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) struct Blocked {
    pub(in crate::runtime) cause: BlockedCause,
    /// How long the cause lasts.
    pub(in crate::runtime) retry_after: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum BlockedCause {
    /// The server has rejected a request with status 429, and the pause is too long or ends after the deadline.
    Pause,
    /// All slots are in use until after the deadline.
    Slots,
}

impl fmt::Display for Blocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.cause {
            BlockedCause::Pause => "because the server has responded with status 429",
            BlockedCause::Slots => "which is past the deadline",
        };
        write!(
            f,
            "the rate limit permits no request for {:?}, {reason}",
            in_millis(self.retry_after)
        )
    }
}
