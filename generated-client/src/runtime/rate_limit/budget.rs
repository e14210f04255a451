//! A snapshot of a rate limit for the user.

use std::time::Duration;

/// The use of a rate limit at one point in time, as `Client::rate_budget` returns it.
///
/// Other calls change it at any time, so a free slot may be gone when a call needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateBudget {
    limit: u32,
    window: Duration,
    used: u32,
    next_slot: Duration,
}

impl RateBudget {
    pub(super) fn new(limit: u32, window: Duration, used: u32, next_slot: Duration) -> Self {
        Self { limit, window, used, next_slot }
    }

    /// Returns the number of requests that are permitted in a window. Responses can change it.
    #[must_use]
    pub fn limit(&self) -> u32 {
        self.limit
    }

    /// Returns the length of the window. Responses can change it.
    #[must_use]
    pub fn window(&self) -> Duration {
        self.window
    }

    /// Returns the number of slots in use. It exceeds the limit after a response has lowered the limit.
    #[must_use]
    pub fn used(&self) -> u32 {
        self.used
    }

    /// Returns the time until a slot is free and no pause forbids its use: zero if a request can be sent now.
    ///
    /// It may be less if a response arrives earlier than expected, and more if other calls wait.
    #[must_use]
    pub fn next_slot(&self) -> Duration {
        self.next_slot
    }
}
