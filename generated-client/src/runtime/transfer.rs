//! The progress of an upload or a download, and the callback that receives it.

use std::sync::{Arc, Mutex, PoisonError};

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that have been transferred so far. A download that continues an earlier one includes its bytes.
    pub bytes: u64,
    /// The number of bytes at the end, if it is known.
    pub total: Option<u64>,
}

/// A callback that receives the progress. Clones share it.
#[derive(Clone)]
pub(super) struct ProgressCallback(Arc<Mutex<dyn FnMut(Progress) + Send>>);

impl ProgressCallback {
    pub(super) fn new(callback: impl FnMut(Progress) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(callback)))
    }

    pub(super) fn report(&self, bytes: u64, total: Option<u64>) {
        let mut callback = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (*callback)(Progress { bytes, total });
    }
}
