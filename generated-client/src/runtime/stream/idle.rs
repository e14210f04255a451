//! The timeout of a wait for the server. The time in which the caller does not wait is excluded.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use super::super::clock::{Expired, SharedClock};

/// A wait for the next bytes from a server.
pub(super) struct IdleWait {
    clock: SharedClock,
    timeout: Duration,
    current: Option<Current>,
}

/// The wait that is under way.
struct Current {
    begun: Instant,
    end: Instant,
    /// The time at which the caller stopped to wait.
    paused: Option<Instant>,
    sleep: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl IdleWait {
    pub(super) fn new(clock: SharedClock, timeout: Duration) -> Self {
        Self { clock, timeout, current: None }
    }

    /// Ends the wait. The next poll begins another one.
    pub(super) fn end(&mut self) {
        self.current = None;
    }

    /// Pauses the wait until the next poll.
    pub(super) fn pause(&mut self) {
        if let Some(current) = &mut self.current {
            current.paused.get_or_insert_with(|| self.clock.now());
        }
    }

    /// Returns how long the wait has taken until now.
    pub(super) fn waited(&self) -> Duration {
        let Some(current) = &self.current else { return Duration::ZERO };
        let now = current.paused.unwrap_or_else(|| self.clock.now());
        now.saturating_duration_since(current.begun)
    }

    /// Waits until the timeout has passed. A timeout that is too long to be represented never passes.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Expired> {
        loop {
            let now = self.clock.now();
            let begun = match self.current.take() {
                None => self.begin(now, self.timeout),
                Some(Current { begun, end, paused: Some(paused), .. }) => {
                    let left = end.saturating_duration_since(paused);
                    let waited = paused.saturating_duration_since(begun);
                    let resumed = self.begin(now, left);
                    resumed.map(|current| Current {
                        begun: now.checked_sub(waited).unwrap_or(now),
                        ..current
                    })
                }
                Some(current) => Some(current),
            };
            let Some(begun) = begun else { return Poll::Pending };
            let current = self.current.insert(begun);
            ready!(current.sleep.as_mut().poll(cx));
            let delay = now.saturating_duration_since(current.end);
            self.current = None;
            // A caller that waits polls as soon as the time has passed. This one did something else in the meantime.
            if delay <= self.tolerance() {
                return Poll::Ready(Expired::Timeout(self.timeout));
            }
        }
    }

    /// Begins to wait for this time.
    fn begin(&self, now: Instant, left: Duration) -> Option<Current> {
        let end = now.checked_add(left)?;
        let clock = self.clock.clone();
        let sleep = Box::pin(async move { clock.sleep_until(end).await });
        Some(Current { begun: now, end, paused: None, sleep })
    }

    /// Returns how late a caller that waits may poll, because other tasks take their time.
    fn tolerance(&self) -> Duration {
        (self.timeout / 4).min(Duration::from_secs(1))
    }
}
