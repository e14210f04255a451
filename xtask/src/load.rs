//! Loads a document and the files that it refers to from disk.
//!
//! This module reads and decodes files. The generator finds the references in them.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::Document;
use generator::reports::Position;

/// The maximum total size of the files that a document refers to, in bytes.
const MAX_BYTES: u64 = 256 << 20;

/// A text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The document's path as specified by the user, or a referenced file's path relative to the document's folder,
    /// with `/` as separator.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Text {
    /// Converts the file to an input of the generator.
    pub fn document(&self) -> Document<'_> {
        Document { name: &self.name, text: &self.text }
    }
}

/// A document and the files that it refers to, directly or indirectly.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document.
    pub spec: Text,
    /// The referenced files, sorted by name.
    pub files: Vec<Text>,
}

impl Loaded {
    /// Converts the referenced files to inputs of the generator.
    pub fn files(&self) -> Vec<Document<'_>> {
        self.files.iter().map(Text::document).collect()
    }
}

/// Loads a document and the files that it refers to.
///
/// # Errors
/// Returns an error if the document cannot be read, if a file is not text, or if the referenced files are too large in
/// total.
pub fn load(path: &Path) -> Result<Loaded> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let text = text(bytes).with_context(|| format!("cannot read {}", path.display()))?;
    let files = referenced_files(path, &text)?;
    Ok(Loaded { spec: Text { name: path.display().to_string(), text }, files })
}

/// Loads the files that a document refers to, directly or indirectly.
///
/// Omits files outside the document's folder, also if a symbolic link leads there. The generator reports missing files.
///
/// # Errors
/// Returns an error if a file is not text, or if the files are too large in total.
pub fn referenced_files(path: &Path, text: &str) -> Result<Vec<Text>> {
    let Some((folder, name)) = split(path) else { return Ok(Vec::new()) };
    let mut referenced = ReferencedFiles::of(&name, text);
    while let Some(name) = referenced.next() {
        if let Some(bytes) = read_inside(&folder, &name, referenced.bytes_left) {
            referenced
                .add(name, bytes)
                .with_context(|| format!("cannot read {}", path.display()))?;
        }
    }
    Ok(referenced.finish())
}

/// Collects the files that a document refers to, each once.
pub(crate) struct ReferencedFiles {
    pending: Vec<String>,
    seen: BTreeSet<String>,
    files: Vec<Text>,
    /// The number of bytes that further files may have in total.
    pub(crate) bytes_left: u64,
}

impl ReferencedFiles {
    /// Starts with the references of a document.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        let pending = generator::documents::references(&Document { name, text });
        Self {
            pending,
            seen: BTreeSet::from([name.to_owned()]),
            files: Vec::new(),
            bytes_left: MAX_BYTES,
        }
    }

    /// Returns the name of the next file to load.
    pub(crate) fn next(&mut self) -> Option<String> {
        while let Some(name) = self.pending.pop() {
            if self.seen.insert(name.clone()) {
                return Some(name);
            }
        }
        None
    }

    /// Adds a file. Also queues the files that it refers to.
    pub(crate) fn add(&mut self, name: String, bytes: Vec<u8>) -> Result<()> {
        let bytes_left = self.bytes_left.checked_sub(bytes.len() as u64);
        self.bytes_left = bytes_left
            .with_context(|| format!("the referenced files exceed {MAX_BYTES} bytes in total"))?;
        let text = decode(bytes).map_err(|error| NotText { file: Some(name.clone()), ..error })?;
        self.pending
            .extend(generator::documents::references(&Document { name: &name, text: &text }));
        self.files.push(Text { name, text });
        Ok(())
    }

    /// Returns the files, sorted by name.
    pub(crate) fn finish(mut self) -> Vec<Text> {
        self.files.sort_by(|a, b| a.name.cmp(&b.name));
        self.files
    }
}

/// Returns the folder of a file, with symbolic links resolved, and the file's name.
fn split(path: &Path) -> Option<(PathBuf, String)> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Some((folder.unwrap_or(Path::new(".")).canonicalize().ok()?, name))
}

/// Reads a file in a folder or below. Reads at most one byte more than the limit, so that the caller detects the
/// excess.
fn read_inside(folder: &Path, name: &str, limit: u64) -> Option<Vec<u8>> {
    let path = folder.join(name).canonicalize().ok()?;
    if !path.starts_with(folder) || !path.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(limit + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Decodes UTF-8, or UTF-16 with a byte order mark. Removes the byte order mark.
///
/// # Errors
/// Returns an error if the bytes are neither.
pub fn text(bytes: Vec<u8>) -> Result<String> {
    Ok(decode(bytes)?)
}

fn decode(bytes: Vec<u8>) -> Result<String, NotText> {
    let wide = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => Some(utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Some(utf16(rest, u16::from_be_bytes)),
        _ => None,
    };
    if let Some(wide) = wide {
        let reason = "not valid UTF-16 after the byte order mark";
        return wide.ok_or(NotText { reason, position: None, file: None });
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before = error.as_bytes().get(..good).unwrap_or_default();
            let before = String::from_utf8_lossy(before);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let position = Some(Position { line, column });
            Err(NotText { reason: "not valid UTF-8", position, file: None })
        }
    }
}

/// The error for bytes that are not text.
#[derive(Debug)]
pub(crate) struct NotText {
    /// The reason.
    pub(crate) reason: &'static str,
    /// The position of the first invalid byte, if known.
    pub(crate) position: Option<Position>,
    /// The name of the file, or `None` for the document itself.
    pub(crate) file: Option<String>,
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.file.iter().try_for_each(|file| write!(f, "`{file}` is not text: "))?;
        f.write_str(self.reason)?;
        self.position.map_or(Ok(()), |Position { line, column }| {
            write!(f, " at line {line}, column {column}")
        })
    }
}

impl std::error::Error for NotText {}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| read(*pair)));
    rest.is_empty().then(|| text.collect::<Result<_, _>>().ok()).flatten()
}

#[cfg(test)]
mod tests;
