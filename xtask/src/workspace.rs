//! Turns the workspace's root into the places this tool reads and writes, and their committed texts.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::mend::{self, Mend};

/// The document, in canonical layout.
pub(crate) const SPEC: &str = "spec/swagger.json";
/// Our corrections and additions to it.
pub(crate) const OVERLAY: &str = "spec/overlay.json";
/// Where the document came from.
pub(crate) const LOCK: &str = "spec/spec.lock";
/// The folder that belongs to the generator, to the last file.
pub(crate) const GENERATED: &str = "generated-client/src/generated";
/// The client's public items, for reviewers.
pub(crate) const SNAPSHOT: &str = "tests/snapshots/surface.snap";

/// A checkout, wherever the command was started from.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that cargo was asked in; without cargo, the one this tool was built in.
    ///
    /// The two can differ: checkouts that share a target folder share this tool as well.
    pub(crate) fn this() -> Self {
        let asked = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let package = asked.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        Self::at(package.parent().unwrap_or(&package))
    }

    /// The workspace in a folder.
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    /// The folder all paths are relative to.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The committed inputs of a generation; what is not there is `None`.
    pub(crate) fn committed(&self) -> Result<Committed> {
        Ok(Committed {
            spec: self.read(SPEC)?,
            overlay: self.read(OVERLAY)?,
            lock: self.read(LOCK)?,
        })
    }

    /// The text of one file, if there is such a file.
    fn read(&self, path: &'static str) -> Result<Option<String>> {
        match fs::read_to_string(self.root.join(path)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                bail!("{path} is not text\n\nTo mend:{}", mend::steps([Mend::Restore(path)]))
            }
            Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
        }
    }

    /// The text of a file that is written anew in any case: what is not text in it, is not.
    pub(crate) fn read_roughly(&self, path: &'static str) -> Result<Option<String>> {
        match fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
        }
    }
}

/// The texts in `spec/` as they are on disk.
#[derive(Debug)]
pub(crate) struct Committed {
    /// `spec/swagger.json`
    pub(crate) spec: Option<String>,
    /// `spec/overlay.json`
    pub(crate) overlay: Option<String>,
    /// `spec/spec.lock`
    pub(crate) lock: Option<String>,
}
