//! The time: the interface of a clock, and waits that a point in time limits. No other module of the runtime reads the
//! time.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

/// The time as a client sees it: for its timeouts, its deadlines and the lifetimes of its tokens.
///
/// The default clock is tokio's, which a test can pause with `tokio::time::pause` if its transport uses no socket.
/// `ClientBuilder::clock` sets another one, which a test can step.
///
/// The settings of the built-in transport use real time, whatever the clock: `connect_timeout`, `pool_idle_timeout` and
/// `tcp_keepalive`.
///
/// This clock uses tokio's feature `sync`:
///
/// ```
/// use std::time::{Duration, Instant};
///
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::clock::{Clock, Sleep};")]
/// use tokio::sync::watch;
///
/// /// A clock that a test steps. Clones share the time.
/// #[derive(Clone)]
/// struct ManualClock(watch::Sender<Instant>);
///
/// impl ManualClock {
///     fn step(&self, duration: Duration) {
///         self.0.send_modify(|now| *now += duration);
///     }
/// }
///
/// impl Clock for ManualClock {
///     fn now(&self) -> Instant {
///         *self.0.borrow()
///     }
///
///     fn sleep_until(&self, until: Instant) -> Sleep {
///         let clock = self.clone();
///         Box::pin(async move {
///             // Registers the waker; `step` wakes the task.
///             let _ = clock.0.subscribe().wait_for(|now| *now >= until).await;
///         })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let clock = ManualClock(watch::Sender::new(Instant::now()));
/// let sleep = tokio::spawn(clock.sleep_until(clock.now() + Duration::from_secs(60)));
/// clock.step(Duration::from_secs(60));
/// sleep.await.unwrap();
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a clock",
    label = "expected a `Clock`",
    note = "implement `Clock` for it: it returns the time, and futures that wait"
)]
pub trait Clock: Send + Sync + 'static {
    /// Returns the current time. It never decreases.
    fn now(&self) -> Instant;

    /// Returns a future that ends when [`now`](Self::now) reaches `until`.
    ///
    /// The future must register the waker of each poll, and the clock must wake it at that time. Otherwise, a call that
    /// waits is never polled again.
    fn sleep_until(&self, until: Instant) -> Sleep;
}

/// The future of [`Clock::sleep_until`].
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The clock of a client.
#[derive(Clone, Default)]
pub(super) enum SharedClock {
    #[default]
    Tokio,
    Custom(Arc<dyn Clock>),
}

impl SharedClock {
    pub(super) fn new(clock: impl Clock) -> Self {
        Self::Custom(Arc::new(clock))
    }

    pub(super) fn now(&self) -> Instant {
        match self {
            Self::Tokio => tokio::time::Instant::now().into_std(),
            Self::Custom(clock) => clock.now(),
        }
    }

    /// Returns whether the clock only works within a tokio runtime.
    pub(super) fn needs_runtime(&self) -> bool {
        match self {
            Self::Tokio => true,
            Self::Custom(_) => false,
        }
    }

    /// Awaits a future until the limit has passed.
    ///
    /// # Errors
    /// Returns the limit if it passes first.
    pub(super) async fn within<T>(
        &self,
        limit: Limit,
        done: impl Future<Output = T>,
    ) -> Result<T, Expired> {
        let Some(end) = limit.end else { return Ok(done.await) };
        let (mut done, mut sleep) = (pin!(done), pin!(self.sleep_until(end)));
        poll_fn(|cx| match done.as_mut().poll(cx) {
            Poll::Ready(value) => Poll::Ready(Ok(value)),
            Poll::Pending => sleep.as_mut().poll(cx).map(|()| Err(limit.expired)),
        })
        .await
    }

    /// Waits until this time.
    pub(super) async fn sleep_until(&self, until: Instant) {
        match self {
            Self::Tokio => tokio::time::sleep_until(until.into()).await,
            Self::Custom(clock) => clock.sleep_until(until).await,
        }
    }
}

impl fmt::Debug for SharedClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedClock")
    }
}

/// Rounds a measured time to milliseconds, for a message.
pub(super) fn in_millis(time: Duration) -> Duration {
    Duration::from_millis(time.as_millis().try_into().unwrap_or(u64::MAX))
}

/// A point in time at which something must be finished. `end` is `None` if it is too far in the future to be
/// represented.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    end: Option<Instant>,
    expired: Expired,
}

/// The setting whose limit has passed, with its duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expired {
    /// The timeout of one attempt, or of one wait for a chunk of a stream.
    Timeout(Duration),
    /// The deadline of the whole call.
    Deadline(Duration),
}

impl Limit {
    /// Returns the limit of an attempt that begins now.
    pub(super) fn timeout(now: Instant, after: Duration) -> Self {
        Self { end: now.checked_add(after), expired: Expired::Timeout(after) }
    }

    /// Returns the limit of a call that begins now.
    pub(super) fn deadline(now: Instant, after: Duration) -> Self {
        Self { end: now.checked_add(after), expired: Expired::Deadline(after) }
    }

    /// Returns the limit that passes first.
    pub(super) fn earlier(self, other: Self) -> Self {
        match (self.end, other.end) {
            (Some(end), Some(other_end)) if end <= other_end => self,
            (Some(_), None) => self,
            (Some(_) | None, Some(_)) | (None, None) => other,
        }
    }

    /// Checks that a wait until `time` ends before the limit, so that a wait in vain fails at once.
    ///
    /// # Errors
    /// Returns the limit if it passes before that time.
    pub(super) fn permits(self, time: Instant) -> Result<(), Expired> {
        match self.end {
            Some(end) if end <= time => Err(self.expired),
            Some(_) | None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn limits_a_future_by_the_paused_clock() {
        let clock = SharedClock::default();
        let limit = Limit::timeout(clock.now(), SECOND);
        let never = clock.within(limit, std::future::pending::<()>());
        assert_eq!(never.await, Err(Expired::Timeout(SECOND)));
        let soon =
            clock.within(Limit::timeout(clock.now(), SECOND), tokio::time::sleep(SECOND / 2));
        assert_eq!(soon.await, Ok(()));
    }

    #[test]
    fn selects_the_limit_that_passes_first() {
        let now = Instant::now();
        let (short, long) = (Limit::timeout(now, SECOND), Limit::deadline(now, 2 * SECOND));
        let endless = Limit::deadline(now, Duration::MAX);
        for (one, other) in [(short, long), (long, short), (short, endless), (endless, short)] {
            assert_eq!(one.earlier(other).expired, Expired::Timeout(SECOND));
        }
    }

    #[test]
    fn rejects_a_wait_that_ends_after_the_limit() {
        let now = Instant::now();
        let deadline = Limit::deadline(now, SECOND);
        assert_eq!(deadline.permits(now + SECOND / 2), Ok(()));
        assert_eq!(deadline.permits(now + SECOND), Err(Expired::Deadline(SECOND)));
        assert_eq!(
            Limit::deadline(now, Duration::ZERO).permits(now),
            Err(Expired::Deadline(Duration::ZERO))
        );
    }
}
