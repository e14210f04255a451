//! The names of a download: its path, and the two files beside it that exist until it is complete.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk_error::DiskError;
use super::lock::{Guard, lock};
use super::rules::Rules;

/// The paths of a download. Only one value of a process has each of them at a time, and the operations on its files own
/// a clone: an operation that outlives the dropped download delays the next one.
pub(super) struct Destination {
    pub(super) path: PathBuf,
    /// The bytes that were received so far.
    pub(super) part: PathBuf,
    /// The description of `part`. It exists before `part` does, and proves that a download has made `part`.
    pub(super) record: PathBuf,
    pub(super) rules: Rules,
    _guard: Guard,
}

impl Destination {
    /// Waits until no other download has the path or one of the files beside it.
    pub(super) async fn reserve(path: &Path, rules: Rules) -> Result<Self, DiskError> {
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
        Ok(Self { path: absolute, part, record, rules, _guard: guard })
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
