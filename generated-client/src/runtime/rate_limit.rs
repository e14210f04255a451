//! The rate limit: at most a number of requests in any window of time, as the server counts their arrivals.

pub(super) mod blocked;
pub(super) mod budget;
mod pause;
pub(super) mod permit;
mod queue;
mod quota;
pub(super) mod response;
mod slots;
mod state;

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use self::blocked::Blocked;
use self::budget::RateBudget;
use self::permit::{Permit, Shared};
use self::quota::{Origin, Quota};
use self::state::{State, Turn};
use super::clock::{Limit, SharedClock};
use super::service::ServiceRateLimit;

/// A rate limit: at most a number of requests in any window of time.
///
/// The guarantee: no window of this length, wherever it begins, contains more arrivals of requests at the server. It
/// holds for requests that arrive within the maximum transit time. The whole number can be sent at once after an idle
/// window.
///
/// | a request | its slot is in use |
/// |---|---|
/// | has a response | until one window after the response head, or after the maximum transit time if that is earlier |
/// | fails, times out, is dropped or takes long | until one window after the maximum transit time |
/// | was not sent, for example because the connection failed | no longer |
/// | waits for a slot | not yet |
///
/// Calls get slots in the order in which they begin to wait. Each request to the API's own origin takes a slot:
/// retries, redirects, pages and streams too. Requests to other origins and token requests take none.
///
/// | the server responds | effect |
/// |---|---|
/// | 429 with `Retry-After` | nothing is sent until that time |
/// | 429 without `Retry-After` | nothing is sent for 1 second, doubled up to 20 seconds for each further pause |
/// | 429 with a `Retry-After` of less than 1 second | nothing is sent until that time, and a further pause is as long as one without the header |
/// | after a pause | one request is sent first; the others follow when it succeeds: its status is not 408, 429 or 5xx |
/// | a pause of more than 120 seconds, or past a call's deadline | the call fails at once |
/// | headers with a different limit | they replace a limit of the API's document, but only lower one that was set here |
///
/// Clones share the slots, so clients that are built with clones of a limit respect it together, in any number of tokio
/// runtimes. A provider of a credential must not make calls that share the limit: the call that needs the credential already
/// has a slot. All clients must use the same [`Clock`](super::clock::Clock).
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, ClientBuilder, Error, RateLimit};")]
/// use std::time::Duration;
///
/// /// Builds two clients that together send at most 100 requests in 60 seconds.
/// fn clients(first: ClientBuilder, second: ClientBuilder) -> Result<(Client, Client), Error> {
///     let limit = RateLimit::new(100, Duration::from_secs(60));
///     Ok((first.rate_limit(limit.clone()).build()?, second.rate_limit(limit).build()?))
/// }
/// ```
#[derive(Clone)]
pub struct RateLimit(Arc<Shared>);

impl RateLimit {
    /// Creates a limit of this number of requests in any window of this length.
    ///
    /// 0 requests have the same effect as 1. The window is at least a millisecond and at most a year.
    #[must_use]
    pub fn new(requests: u32, window: Duration) -> Self {
        let quota = Quota::new(requests, window);
        Self(Shared::new(State::new(quota, Origin::User)))
    }

    /// Sets the maximum transit time, also for the clones of this limit. The default is 10 seconds.
    ///
    /// It begins when a request is passed to the HTTP client, and ends when the request arrives at the server, so it includes
    /// the time to connect. A request without a response keeps its slot for this time and a window.
    #[must_use]
    pub fn max_transit(self, max_transit: Duration) -> Self {
        self.0.with(|state| state.set_max_transit(max_transit));
        self
    }

    /// Creates the limit that a document states.
    pub(super) fn of_service(limit: &ServiceRateLimit) -> Self {
        let quota = Quota::new(limit.requests, limit.window);
        Self(Shared::new(State::new(quota, Origin::Document)))
    }

    /// Waits for a slot: first come, first served.
    ///
    /// # Errors
    /// Returns an error at once if a pause is too long, or if no slot can be free before the deadline.
    pub(super) async fn admit(
        &self,
        clock: &SharedClock,
        deadline: Limit,
    ) -> Result<Permit, Blocked> {
        let now = clock.now();
        let (ticket, turn) = self.0.with(|state| {
            let ticket = state.ticket();
            (ticket, state.turn(ticket, now, deadline))
        });
        match turn {
            Turn::Admitted(number) => Ok(Permit::new(Arc::clone(&self.0), number)),
            Turn::Blocked(blocked) => Err(blocked),
            Turn::Wait(alarm) => {
                let waiter = Waiter { shared: &self.0, ticket, clock, deadline };
                // The future of a wait is large, and most calls do not wait.
                Box::pin(waiter.wait(alarm)).await
            }
        }
    }

    /// Returns the use of the limit.
    pub(super) fn budget(&self, now: Instant) -> RateBudget {
        self.0.with(|state| state.budget(now))
    }
}

/// Shows the number of requests and the window.
impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quota = self.0.with(|state| state.quota());
        let mut shown = f.debug_struct("RateLimit");
        shown.field("requests", &quota.requests()).field("window", &quota.window()).finish()
    }
}

/// A call that waits for a slot. Leaves the queue when it is dropped.
struct Waiter<'l> {
    shared: &'l Arc<Shared>,
    ticket: u64,
    clock: &'l SharedClock,
    deadline: Limit,
}

impl Waiter<'_> {
    async fn wait(self, mut alarm: Instant) -> Result<Permit, Blocked> {
        loop {
            self.sleep(alarm).await;
            let now = self.clock.now();
            match self.shared.with(|state| state.turn(self.ticket, now, self.deadline)) {
                Turn::Admitted(number) => {
                    return Ok(Permit::new(Arc::clone(self.shared), number));
                }
                Turn::Blocked(blocked) => return Err(blocked),
                Turn::Wait(time) => alarm = time,
            }
        }
    }

    /// Waits until a time, or until the queue wakes this call.
    async fn sleep(&self, alarm: Instant) {
        let mut sleep = pin!(self.clock.sleep_until(alarm));
        poll_fn(|cx| {
            let is_over = sleep.as_mut().poll(cx).is_ready()
                || self.shared.with(|state| state.register(self.ticket, cx.waker()));
            if is_over { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        self.shared.with(|state| state.leave(self.ticket));
    }
}

#[cfg(test)]
mod tests;
