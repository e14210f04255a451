//! The names of a download: its path, and the two files beside it that exist until it is complete.

use std::error::Error as StdError;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use super::lock::{Guard, lock};

/// The paths of a download. Only one value of a process has each of them at a time, and the operations on its files own
/// a clone: an operation that outlives the dropped download delays the next one.
pub(super) struct Destination {
    pub(super) path: PathBuf,
    /// The bytes that were received so far.
    pub(super) part: PathBuf,
    /// The description of `part`. It exists before `part` does, and proves that a download has made `part`.
    pub(super) record: PathBuf,
    /// Whether a file at `path` is replaced.
    pub(super) overwrite: bool,
    _guard: Guard,
}

impl Destination {
    /// Waits until no other download has the path or one of the files beside it.
    pub(super) async fn reserve(path: &Path, overwrite: bool) -> Result<Self, DiskError> {
        let invalid = |reason: &'static str| {
            DiskError::new("save to", path, io::Error::new(io::ErrorKind::InvalidInput, reason))
        };
        if path.file_name().is_none() {
            return Err(invalid("the path has no file name"));
        }
        // The current folder of the process may change while the download runs.
        let absolute =
            std::path::absolute(path).map_err(|error| DiskError::new("save to", path, error))?;
        let part = with_suffix(&absolute, ".part");
        let record = with_suffix(&absolute, ".part.json");
        let guard = lock([&absolute, &part, &record]).await;
        Ok(Self { path: absolute, part, record, overwrite, _guard: guard })
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// The reason why a file cannot be written.
#[derive(Debug)]
pub(super) struct DiskError {
    action: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl DiskError {
    pub(super) fn new(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self { action, path: path.to_owned(), source }
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {:?}: {}", self.action, self.path, self.source)
    }
}

impl StdError for DiskError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}
