//! The operations on the files of a download. Each runs to its end on another thread, even if the download is dropped
//! meanwhile.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::destination::{Destination, DiskError};
use super::range::Version;
use super::record::Identity;

/// The files of a download.
pub(super) struct Disk {
    destination: Arc<Destination>,
    /// The file that is written. Its position is set before each write, so that the same bytes are always written at the
    /// same position.
    file: Option<Arc<File>>,
}

impl Disk {
    pub(super) fn new(destination: Destination) -> Self {
        Self { destination: Arc::new(destination), file: None }
    }

    /// Checks that the file can be written, and opens the bytes that an earlier download of the same call has left.
    /// Returns their version and their number.
    pub(super) async fn open(
        &mut self,
        identity: Option<Identity>,
    ) -> Result<Option<(Version, u64)>, DiskError> {
        let opened = self.run(move |destination| {
            check_target(destination)?;
            match identity.and_then(|identity| stored(destination, &identity)) {
                Some(stored) => Ok(Some(stored)),
                None => check_part(destination).map(|()| None),
            }
        });
        let Some((file, version, length)) = opened.await? else { return Ok(None) };
        self.file = Some(Arc::new(file));
        Ok(Some((version, length)))
    }

    /// Starts a new file, and describes it if it can be continued. The old file is removed and not truncated: a late write
    /// of another process does not reach the new one.
    pub(super) async fn start_over(&mut self, record: Option<String>) -> Result<(), DiskError> {
        self.file = None;
        let created = self.run(move |Destination { part, record: path, .. }| {
            // The description goes first, because it does not apply to the new file.
            removed(path)?;
            removed(part)?;
            let created = OpenOptions::new().write(true).create_new(true).open(part);
            let file = created.map_err(|error| DiskError::new("create", part, error))?;
            if let Some(record) = record {
                fs::write(path, record).map_err(|error| DiskError::new("write", path, error))?;
            }
            Ok(file)
        });
        self.file = Some(Arc::new(created.await?));
        Ok(())
    }

    /// Writes bytes at a position.
    pub(super) async fn write(&self, position: u64, bytes: Bytes) -> Result<(), DiskError> {
        let file = self.file.clone();
        self.run(move |Destination { part, .. }| {
            let written = opened(file.as_deref()).and_then(|mut file| {
                file.seek(SeekFrom::Start(position))?;
                file.write_all(&bytes)
            });
            written.map_err(|error| DiskError::new("write", part, error))
        })
        .await
    }

    /// Renames the file, which has this length, to its path.
    pub(super) async fn finish(&mut self, length: u64) -> Result<(), DiskError> {
        let file = self.file.take();
        self.run(move |destination| {
            let Destination { path, part, record, .. } = destination;
            let synced = opened(file.as_deref()).and_then(|file| {
                file.sync_all()?;
                match file.metadata()?.len() == length {
                    true => Ok(()),
                    false => Err(io::Error::other("another program has changed it")),
                }
            });
            synced.map_err(|error| DiskError::new("write", part, error))?;
            drop(file);
            check_target(destination)?;
            fs::rename(part, path).map_err(|error| DiskError::new("save to", path, error))?;
            removed(record)
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Destination) -> Result<T, DiskError> + Send + 'static,
    ) -> Result<T, DiskError> {
        let destination = Arc::clone(&self.destination);
        let done = tokio::task::spawn_blocking(move || operation(&destination)).await;
        done.unwrap_or_else(|error| match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            Err(error) => {
                let path = &self.destination.path;
                Err(DiskError::new("save to", path, io::Error::other(error)))
            }
        })
    }
}

fn opened(file: Option<&File>) -> io::Result<&File> {
    file.ok_or_else(|| io::Error::other("the file is not open"))
}

/// Checks that a file may be at the path of a download: there is none, or it may be replaced. A device, for example,
/// would be replaced by a file.
fn check_target(Destination { path, overwrite, .. }: &Destination) -> Result<(), DiskError> {
    let failed = |kind, reason| DiskError::new("save to", path, io::Error::new(kind, reason));
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            Err(failed(ErrorKind::IsADirectory, "the path is a folder"))
        }
        Ok(metadata) if !metadata.is_file() => {
            Err(failed(ErrorKind::InvalidInput, "the path is not a regular file"))
        }
        Ok(_) if !overwrite => Err(failed(ErrorKind::AlreadyExists, "the file exists")),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(DiskError::new("save to", path, error)),
    }
}

/// Opens the bytes of an earlier download, if they can be continued.
fn stored(
    Destination { part, record, .. }: &Destination,
    identity: &Identity,
) -> Option<(File, Version, u64)> {
    let version = identity.version(&fs::read_to_string(record).ok()?)?;
    // A link could lead to any file.
    if !fs::symlink_metadata(part).ok()?.is_file() {
        return None;
    }
    let file = OpenOptions::new().write(true).open(part).ok()?;
    let length = file.metadata().ok()?.len();
    (0 < length && length <= version.length).then_some((file, version, length))
}

/// Checks that the file can be created, before anything is sent.
fn check_part(Destination { part, .. }: &Destination) -> Result<(), DiskError> {
    match OpenOptions::new().write(true).create_new(true).open(part) {
        Ok(file) => {
            drop(file);
            removed(part)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(DiskError::new("create", part, error)),
    }
}

/// Removes a file if it exists.
fn removed(path: &Path) -> Result<(), DiskError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(DiskError::new("remove", path, error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
