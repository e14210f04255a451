//! The operations on the files of a download. Each runs to its end on another thread, even if the download is dropped
//! meanwhile.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::destination::Destination;
use super::disk_error::DiskError;
use super::leftover::Leftover;
use super::range::Version;
use super::record::Identity;
use super::rules::Rules;

/// The files of a download.
pub(super) struct Disk {
    destination: Arc<Destination>,
    /// The file that is written. Its position is set before each write, so that the same bytes are always written at the
    /// same position.
    file: Option<Arc<File>>,
    /// Whether the files beside the path are those of this download, or of an earlier one by the same call.
    is_owner: bool,
}

impl Disk {
    pub(super) fn path(&self) -> &Path {
        &self.destination.path
    }

    pub(super) fn rules(&self) -> Rules {
        self.destination.rules
    }

    pub(super) fn new(destination: Destination) -> Self {
        Self { destination: Arc::new(destination), file: None, is_owner: false }
    }

    /// Returns the size of the file at the path, if it is kept.
    pub(super) async fn kept(&self) -> Result<Option<u64>, DiskError> {
        self.run(|Destination { path, rules, .. }| rules.kept(path)).await
    }

    /// Checks that the file can be written, and opens the bytes that an earlier download of the same call has left.
    /// Returns their version and their number.
    pub(super) async fn open(
        &mut self,
        identity: Identity,
    ) -> Result<Option<(Version, u64)>, DiskError> {
        let opened = self.run(move |destination| {
            destination.rules.check_target(&destination.path)?;
            Leftover::of(destination, &identity)
        });
        let leftover = opened.await?;
        self.is_owner = !matches!(leftover, Leftover::Nothing);
        let Leftover::Continuable(file, version, length) = leftover else { return Ok(None) };
        self.file = Some(Arc::new(file));
        Ok(Some((version, length)))
    }

    /// Starts a new file with this description. The old file is removed and not truncated: a late write of another process
    /// does not reach the new one.
    ///
    /// # Errors
    /// Returns an error, and changes no file, if a file of this length, as far as it is known, must not be at the path.
    pub(super) async fn start_over(
        &mut self,
        length: Option<u64>,
        description: String,
    ) -> Result<(), DiskError> {
        self.file = None;
        let is_owner = std::mem::replace(&mut self.is_owner, true);
        let file = self.run(move |Destination { path, part, record, rules, .. }| {
            if let Some(length) = length {
                rules.check_replacement(path, length)?;
            }
            if is_owner {
                // The old description applies until the old file is removed.
                removed(part)?;
                removed(record)?;
            }
            // The description goes first, because a file without it belongs to nobody.
            described(record, &description)
                .map_err(|error| DiskError::new("create", record, error))?;
            created(part).map_err(|error| {
                // The description must not apply to the file of another program.
                _ = fs::remove_file(record);
                DiskError::new("create", part, error)
            })
        });
        self.file = Some(Arc::new(file.await?));
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

    /// Renames the file, which has this length, to its path. The bytes and the new name are on the disk afterwards, so that
    /// a power loss does not undo them.
    pub(super) async fn finish(&mut self, length: u64) -> Result<(), DiskError> {
        let file = self.file.take();
        self.run(move |destination| {
            let Destination { path, part, record, rules, .. } = destination;
            let synced = opened(file.as_deref()).and_then(|file| {
                file.sync_all()?;
                match file.metadata()?.len() == length {
                    true => Ok(()),
                    false => Err(io::Error::other("another program has changed it")),
                }
            });
            synced.map_err(|error| DiskError::new("write", part, error))?;
            drop(file);
            rules.check_replacement(path, length)?;
            fs::rename(part, path).map_err(|error| DiskError::new("save to", path, error))?;
            sync_folder(path);
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

/// Creates a file, unless there is one.
fn created(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Creates the description of a file, and writes it to the disk.
fn described(record: &Path, description: &str) -> io::Result<()> {
    let mut file = created(record)?;
    let written = file.write_all(description.as_bytes()).and_then(|()| file.sync_data());
    written.inspect_err(|_| _ = fs::remove_file(record))
}

/// Writes the names in the folder of a file to the disk. Some file systems do not support this, and Windows does not need
/// it.
fn sync_folder(path: &Path) {
    let folder = path.parent().map(File::open);
    if let Some(Ok(folder)) = folder {
        _ = folder.sync_all();
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
