//! Recognizes the files that an interrupted download has left beside its path. All other files stay as they are.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::destination::Destination;
use super::disk_error::DiskError;
use super::range::Version;
use super::record::{Identity, Recorded};

/// The maximum length of a description that is read: more than any that a download writes. The longest part of one is a URI,
/// which has at most 64 KiB.
const LONGEST_RECORD: u64 = 256 << 10;

/// The files of an earlier download to the same path.
pub(super) enum Leftover {
    /// There are none.
    Nothing,
    /// They may be removed.
    Replaceable,
    /// The bytes of this version, and their number. They can be continued.
    Continuable(File, Version, u64),
}

impl Leftover {
    /// Looks for the files of an earlier download, and checks that files can be created if there are none.
    ///
    /// # Errors
    /// Returns an error if there is a file that no earlier download has made.
    pub(super) fn of(destination: &Destination, identity: &Identity) -> Result<Self, DiskError> {
        let Destination { part, record, .. } = destination;
        let part_metadata = present(fs::symlink_metadata(part))
            .map_err(|error| DiskError::new("create", part, error))?;
        let text = match present(fs::symlink_metadata(record)) {
            Ok(Some(metadata)) if !can_be_record(&metadata) => return Err(foreign(destination)),
            Ok(Some(metadata)) => match present(short(record, &metadata)) {
                Ok(Some(None)) => return Err(foreign(destination)),
                text => text.map(Option::flatten),
            },
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        let text = text.map_err(|error| DiskError::new("read", record, error))?;
        match (part_metadata, text) {
            // A process may have ended while it checked the folder.
            (Some(metadata), None) if metadata.is_file() && metadata.len() == 0 => {
                fs::remove_file(part).map_err(|error| DiskError::new("remove", part, error))?;
                check_folder(destination).map(|()| Self::Nothing)
            }
            (None, None) => check_folder(destination).map(|()| Self::Nothing),
            // A process may have ended before it has written the record, or between its last two steps.
            (None, Some(text)) if text.is_empty() || identity.read(&text).is_some() => {
                Ok(Self::Replaceable)
            }
            (Some(part), Some(text)) => match identity.read(&text) {
                Some(recorded) if is_described(&part, &recorded) => {
                    opened(destination, recorded, &part)
                }
                Some(_) | None => Err(foreign(destination)),
            },
            (Some(_), None) | (None, Some(_)) => Err(foreign(destination)),
        }
    }
}

/// Returns `None` if there is no such file.
fn present<T>(found: io::Result<T>) -> io::Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns whether a file can be the one that a record describes. A link could lead to any file.
fn is_described(part: &Metadata, recorded: &Recorded) -> bool {
    part.is_file() && recorded.length.is_none_or(|length| part.len() <= length)
}

/// Returns whether a file can be a description.
fn can_be_record(metadata: &Metadata) -> bool {
    metadata.is_file() && metadata.len() <= LONGEST_RECORD
}

/// Reads a file that may grow meanwhile. Returns `None` if it is not the one that was seen.
fn short(path: &Path, seen: &Metadata) -> io::Result<Option<Vec<u8>>> {
    let Some(file) = opened_as_seen(path, seen)? else { return Ok(None) };
    let mut text = Vec::new();
    file.take(LONGEST_RECORD).read_to_end(&mut text)?;
    Ok(Some(text))
}

/// Opens the bytes, if they can be continued. `seen` describes the file that was checked.
///
/// # Errors
/// Returns an error if another program has replaced the file meanwhile, for example by a link.
fn opened(
    destination: &Destination,
    recorded: Recorded,
    seen: &Metadata,
) -> Result<Leftover, DiskError> {
    let Some(version) = recorded.version().filter(|_| seen.len() > 0) else {
        return Ok(Leftover::Replaceable);
    };
    match opened_as_seen(&destination.part, seen) {
        Ok(Some(file)) => Ok(Leftover::Continuable(file, version, seen.len())),
        Ok(None) => Err(foreign(destination)),
        // A file that cannot be written may still be removed.
        Err(_) => Ok(Leftover::Replaceable),
    }
}

/// Opens a file for reading and writing. Returns `None` if it is not the one that was seen.
///
/// Another program may have replaced it by a pipe. To open a pipe only for reading, or only for writing, would wait for
/// that program. To open it for both does not wait, on Linux, macOS and the BSDs.
fn opened_as_seen(path: &Path, seen: &Metadata) -> io::Result<Option<File>> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    let is_same = is_same_file(seen, &file.metadata()?);
    Ok(is_same.then_some(file))
}

/// Returns whether two descriptions are those of the same file.
fn is_same_file(seen: &Metadata, opened: &Metadata) -> bool {
    #[cfg(unix)]
    let is_same = {
        use std::os::unix::fs::MetadataExt;
        (seen.dev(), seen.ino()) == (opened.dev(), opened.ino())
    };
    #[cfg(not(unix))]
    let is_same = true;
    is_same && opened.is_file() && opened.len() == seen.len()
}

/// Checks that the file can be created, before anything is sent.
fn check_folder(Destination { part, .. }: &Destination) -> Result<(), DiskError> {
    let created = OpenOptions::new().write(true).create_new(true).open(part);
    let removed = created.and_then(|file| {
        drop(file);
        fs::remove_file(part)
    });
    removed.map_err(|error| DiskError::new("create", part, error))
}

/// Returns the error for files that no download has made.
fn foreign(Destination { part, record, .. }: &Destination) -> DiskError {
    let reason = format!(
        "no earlier download has made it: remove it and {record:?}, or save to another path"
    );
    let (path, reason) = match fs::symlink_metadata(part) {
        Ok(_) => (part, reason),
        Err(_) => (record, reason.replace(&format!(" and {record:?}"), "")),
    };
    DiskError::new("replace", path, io::Error::new(ErrorKind::AlreadyExists, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_the_file_that_was_seen() {
        let folder = std::env::temp_dir().join(format!("leftover-test-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [part, other] = ["a.part", "other"].map(|name| folder.join(name));
        fs::write(&part, "bytes").unwrap();
        fs::write(&other, "other").unwrap();
        let seen = fs::symlink_metadata(&part).unwrap();
        let is_opened = || opened_as_seen(&part, &seen).unwrap().is_some();
        assert!(is_opened());
        fs::write(&part, "more bytes").unwrap();
        assert!(!is_opened(), "another length");
        #[cfg(unix)]
        {
            fs::rename(&part, folder.join("old")).unwrap();
            std::os::unix::fs::symlink(&other, &part).unwrap();
            assert!(!is_opened(), "a link to another file of the same length");
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn pipe_in_place_of_the_file_that_was_seen_is_not_waited_for() {
        let folder = std::env::temp_dir().join(format!("leftover-pipe-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("a.part.json");
        fs::write(&path, "").unwrap();
        let seen = fs::symlink_metadata(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let read = short(&path, &seen).unwrap().is_none();
            sender.send((read, opened_as_seen(&path, &seen).unwrap().is_none())).unwrap();
        });
        let refused = receiver.recv_timeout(std::time::Duration::from_secs(20));
        assert_eq!(refused, Ok((true, true)));
        fs::remove_dir_all(&folder).unwrap();
    }
}
