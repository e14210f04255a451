//! Reports failed requests of waits and of event streams that are sent again: to the caller's function, and to `trace`.

use std::sync::Arc;
use std::time::Duration;

use super::error::Error;
use super::operation::Operation;
use super::trace;

/// The caller's function. It receives the error, and the wait before the next request.
type Callback = Arc<dyn Fn(&Error, Duration) + Send + Sync>;

/// The caller's function, if there is one.
#[derive(Clone, Default)]
pub(super) struct OnRetry(Option<Callback>);

impl OnRetry {
    pub(super) fn new(on_retry: impl Fn(&Error, Duration) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(on_retry)))
    }

    /// Reports the error of a request of this operation, which is sent again after this wait.
    pub(super) fn report(&self, operation: &Operation, error: &Error, wait: Duration) {
        trace::repeating(operation, error, wait);
        if let Some(on_retry) = &self.0 {
            on_retry(error, wait);
        }
    }
}
