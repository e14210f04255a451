//! The one place that knows what time it is. Whoever wants another clock replaces it here.

use std::time::{Duration, Instant};

use super::failure::Failure;

pub(super) fn now() -> Instant {
    Instant::now()
}

/// The moment at which something must be done; none if that is too far away to be told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    pub(super) fn after(time: Duration) -> Self {
        Self(now().checked_add(time))
    }

    /// Waits for something, as long as there is time.
    pub(super) async fn meet<T>(self, done: impl Future<Output = T>) -> Result<T, Failure> {
        match self.0 {
            Some(end) => {
                tokio::time::timeout_at(end.into(), done).await.map_err(|_| Failure::timeout())
            }
            None => Ok(done.await),
        }
    }
}
