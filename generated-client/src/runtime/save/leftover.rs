//! Recognizes the files that an interrupted download has left beside its path. All other files stay as they are.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind};

use super::destination::{Destination, DiskError};
use super::range::Version;
use super::record::{Identity, Recorded};

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
        let text = match present(fs::read(record)) {
            Ok(text) => text,
            Err(error) => return Err(DiskError::new("read", record, error)),
        };
        match (part_metadata, text) {
            (None, None) => check_folder(destination).map(|()| Self::Nothing),
            // A process may have ended before it has written the record, or between its last two steps.
            (None, Some(text)) if text.is_empty() || identity.read(&text).is_some() => {
                Ok(Self::Replaceable)
            }
            (Some(part), Some(text)) => match identity.read(&text) {
                Some(recorded) if is_described(&part, &recorded) => {
                    Ok(opened(destination, recorded, part.len()))
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

/// Opens the bytes, if they can be continued.
fn opened(Destination { part, .. }: &Destination, recorded: Recorded, length: u64) -> Leftover {
    let file = OpenOptions::new().write(true).open(part).ok();
    match file.zip(recorded.version()).filter(|_| length > 0) {
        Some((file, version)) => Leftover::Continuable(file, version, length),
        None => Leftover::Replaceable,
    }
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
