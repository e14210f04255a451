//! The rules of a download: whether the file at its path is kept or replaced, and which size the new file must have.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::disk_error::DiskError;

/// The settings of a download that decide about files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// Whether a file at the path is replaced.
    pub(super) overwrite: bool,
    /// Whether a file at the path makes the download unnecessary.
    pub(super) keep_existing: bool,
    /// The number of bytes that the file must have.
    pub(super) expected_size: Option<u64>,
}

impl Rules {
    /// Returns the rules of a download without settings.
    pub(super) fn new() -> Self {
        Self { overwrite: true, keep_existing: false, expected_size: None }
    }

    /// Returns the size of the file at the path, if it is kept.
    pub(super) fn kept(&self, path: &Path) -> Result<Option<u64>, DiskError> {
        if !self.keep_existing {
            return Ok(None);
        }
        let size = target(path)?.map(|metadata| metadata.len());
        Ok(size.filter(|size| self.size_fault(*size).is_none()))
    }

    /// Checks that a file may be at the path of a download: there is none, or it may be replaced. Returns its size.
    pub(super) fn check_target(&self, path: &Path) -> Result<Option<u64>, DiskError> {
        match target(path)? {
            Some(_) if !self.overwrite => {
                Err(unsaved(path, ErrorKind::AlreadyExists, "the file exists"))
            }
            metadata => Ok(metadata.map(|metadata| metadata.len())),
        }
    }

    /// Checks that the file at the path may be replaced by a file of this size. An empty response in place of the file is a
    /// frequent fault of servers, so that it replaces a file with content only if the caller expects it.
    pub(super) fn check_replacement(&self, path: &Path, size: u64) -> Result<(), DiskError> {
        let existing = self.check_target(path)?.unwrap_or(0);
        if size > 0 || existing == 0 || self.expected_size.is_some() {
            return Ok(());
        }
        let reason = "the response is empty, but the existing file is not: remove that file, or set `expected_size(0)` if \
                      the new file must be empty";
        Err(unsaved(path, ErrorKind::AlreadyExists, reason))
    }

    /// Returns why a file of this size is not the expected one, or `None` if it may be.
    pub(super) fn size_fault(&self, size: u64) -> Option<String> {
        let expected = self.expected_size.filter(|expected| *expected != size)?;
        Some(format!("the file has {size} bytes, but {}", advice(expected)))
    }

    /// Returns why a file that has at least this size is not the expected one, or `None` if it may be.
    pub(super) fn growth_fault(&self, size: u64) -> Option<String> {
        let expected = self.expected_size.filter(|expected| size > *expected)?;
        Some(format!("the file has at least {size} bytes, but {}", advice(expected)))
    }
}

fn advice(expected: u64) -> String {
    format!(
        "`expected_size` is {expected}: fetch the size of the file again, because the file may have changed or may not be \
         complete yet"
    )
}

/// Returns the description of the file at the path of a download, if there is one. A folder or a device, for example, is
/// an error.
fn target(path: &Path) -> Result<Option<Metadata>, DiskError> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            Err(unsaved(path, ErrorKind::IsADirectory, "the path is a folder"))
        }
        Ok(metadata) if !metadata.is_file() => {
            Err(unsaved(path, ErrorKind::InvalidInput, "the path is not a regular file"))
        }
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::new("save to", path, error)),
    }
}

fn unsaved(path: &Path, kind: ErrorKind, reason: &'static str) -> DiskError {
    DiskError::new("save to", path, io::Error::new(kind, reason))
}
