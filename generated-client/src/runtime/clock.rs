//! The current time and deadlines. No other module of the runtime reads the time.

use std::time::{Duration, Instant};

use super::failure::Failure;

pub(super) fn now() -> Instant {
    Instant::now()
}

/// A point in time at which a call must be finished, or `None` if it is too far in the future to be represented.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    pub(super) fn after(time: Duration) -> Self {
        Self(now().checked_add(time))
    }

    /// Awaits a future until the deadline.
    pub(super) async fn limit<T>(self, done: impl Future<Output = T>) -> Result<T, Failure> {
        match self.0 {
            Some(end) => {
                tokio::time::timeout_at(end.into(), done).await.map_err(|_| Failure::timeout())
            }
            None => Ok(done.await),
        }
    }
}
