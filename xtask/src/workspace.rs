//! Finds the folder that a command works on (a clone of this workspace, or a crate created by `new`), and reads its
//! committed files.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::console::{NOTE, styled};
use crate::fix::{self, Fix};

/// The overlay with corrections and additions to the document.
pub(crate) const OVERLAY: &str = "spec/overlay.json";
/// The manifest of the package that contains the runtime's source.
pub(crate) const CLIENT_MANIFEST: &str = "generated-client/Cargo.toml";
/// The lock that records the document's origin.
pub(crate) const LOCK: &str = "spec/spec.lock";

/// The paths that differ between a clone and a crate, relative to the root and with `/` as separator.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The document, in canonical layout.
    pub(crate) spec: &'static str,
    /// The manifest of the client.
    pub(crate) manifest: &'static str,
    /// The folder that only the generator writes to.
    pub(crate) generated: &'static str,
    /// The list of the client's public items, for reviewers.
    pub(crate) surface: &'static str,
    /// The folder with a copy of the runtime, if there is one.
    pub(crate) runtime: Option<&'static str>,
    /// The table of the outcomes of operations and schemas, if there is one.
    pub(crate) coverage: Option<&'static str>,
}

/// The layout of a clone of this workspace.
pub(crate) const HOME: Layout = Layout {
    spec: "spec/swagger.json",
    manifest: CLIENT_MANIFEST,
    generated: "generated-client/src/generated",
    surface: "tests/snapshots/surface.snap",
    runtime: None,
    coverage: Some("spec/coverage.md"),
};

/// The layout of a crate created by `new`.
pub(crate) const CRATE: Layout = Layout {
    spec: "spec/openapi.json",
    manifest: "Cargo.toml",
    generated: "src/generated",
    surface: "spec/surface.txt",
    runtime: Some("src/runtime"),
    coverage: None,
};

/// Files that identify a clone: only a clone of this workspace has all of them.
const LANDMARKS: [&str; 4] = [
    "generator/Cargo.toml",
    "xtask/Cargo.toml",
    CLIENT_MANIFEST,
    "generated-client/src/runtime/mod.rs",
];

/// A folder with a document and the code generated from it: a clone of this workspace, or a crate that `new` made.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    layout: &'static Layout,
    /// The clone of this workspace that the command runs in. It contains the generator and the runtime's source.
    clone: PathBuf,
    /// The crate's folder as specified by the user, or `None` for a clone.
    crate_name: Option<String>,
}

impl Workspace {
    /// Finds the clone that contains a folder: the folder itself or its closest ancestor with the landmarks and a
    /// `Cargo.toml` with `[workspace]`.
    ///
    /// The folder that this program was compiled in is not used, because clones may share a target folder.
    pub(crate) fn containing(folder: &Path) -> Result<Self> {
        let clone = folder.ancestors().find(|folder| is_clone(folder)).with_context(|| {
            format!(
                "{} is not inside a clone of this workspace\n\n{} run the command in a clone: the generator's \
                 repository, with `generator/`, `xtask/` and `generated-client/`",
                folder.display(),
                styled(NOTE, "help:"),
            )
        })?;
        Ok(Self::at(clone))
    }

    /// Returns the clone in a folder.
    pub(crate) fn at(root: &Path) -> Self {
        let root = root.to_path_buf();
        Self { clone: root.clone(), root, layout: &HOME, crate_name: None }
    }

    /// Returns the crate in a folder, so that this clone can regenerate the crate. Returns an error if the folder
    /// contains no crate.
    pub(crate) fn existing_crate(&self, folder: &Path) -> Result<Self> {
        let shown = folder.display();
        ensure!(
            holds_crate(folder),
            "{shown} does not contain a crate created by `new`: {LOCK} is missing, or both {} and {} are\n\n\
             To create one:\n  cargo xtask new <FILE|URL> --out {shown}",
            CRATE.spec,
            CRATE.generated
        );
        Ok(self.new_crate(folder))
    }

    /// Returns the crate that `new` will create in a folder.
    pub(crate) fn new_crate(&self, folder: &Path) -> Self {
        let crate_name = Some(folder.display().to_string());
        let (root, clone) = (folder.to_path_buf(), self.clone.clone());
        Self { root, layout: &CRATE, clone, crate_name }
    }

    /// Returns the clone that contains the generator and the runtime's source: the workspace itself, or the clone that
    /// regenerates the crate.
    pub(crate) fn clone_root(&self) -> &Path {
        &self.clone
    }

    /// Whether the clone is in a git repository.
    pub(crate) fn is_clone_in_git(&self) -> bool {
        is_in_git(&self.clone)
    }

    /// Whether the clone or crate is in a git repository.
    pub(crate) fn is_in_git(&self) -> bool {
        is_in_git(&self.root)
    }

    /// Whether this is a crate created by `new`.
    pub(crate) fn is_crate(&self) -> bool {
        *self.layout == CRATE
    }

    /// Returns the crate in the given folder, or this workspace if no folder is given.
    pub(crate) fn select(self, folder: Option<&Path>) -> Result<Self> {
        match folder {
            Some(folder) => self.existing_crate(folder),
            None => Ok(self),
        }
    }

    /// Returns the paths of the files.
    pub(crate) fn layout(&self) -> &'static Layout {
        self.layout
    }

    /// Renders a command of `cargo xtask` for this workspace, as the user types it.
    pub(crate) fn command(&self, command: &str) -> String {
        match &self.crate_name {
            Some(named) => format!("cargo xtask {command} --crate {}", quoted(named)),
            None => format!("cargo xtask {command}"),
        }
    }

    /// Renders the path of a file, as the user types it.
    pub(crate) fn shown(&self, path: &str) -> String {
        match &self.crate_name {
            Some(named) => quoted(&Path::new(named).join(path).display().to_string()),
            None => path.to_owned(),
        }
    }

    /// Returns the folder to which all paths are relative.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Reads the committed files in `spec/`. A missing file is `None`.
    pub(crate) fn committed(&self) -> Result<Committed> {
        Ok(Committed {
            spec: self.read(self.layout.spec)?,
            overlay: self.read(OVERLAY)?,
            lock: self.read(LOCK)?,
        })
    }

    /// Reads a file as text, if it exists.
    fn read(&self, path: &'static str) -> Result<Option<String>> {
        match fs::read_to_string(self.root.join(path)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                bail!("{path} is not text\n\nTo fix:{}", fix::steps(self, [Fix::Restore(path)]))
            }
            Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
        }
    }

    /// Reads a file that will be overwritten anyway. Invalid UTF-8 is replaced.
    pub(crate) fn read_lossy(&self, path: &'static str) -> Result<Option<String>> {
        match fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
        }
    }
}

/// Whether a folder is the root of a clone of this workspace rather than of a different cargo workspace.
fn is_clone(folder: &Path) -> bool {
    let is_workspace = fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line.trim() == "[workspace]"));
    is_workspace && LANDMARKS.iter().all(|file| folder.join(file).is_file())
}

fn is_in_git(folder: &Path) -> bool {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    folder.ancestors().any(|folder| folder.join(".git").exists())
}

/// Whether a folder contains a crate created by `new`.
pub(crate) fn holds_crate(folder: &Path) -> bool {
    // The document or the code may be missing; `check` reports that.
    let parts = [CRATE.spec, CRATE.generated];
    folder.join(LOCK).is_file() && parts.iter().any(|path| folder.join(path).exists())
}

/// Quotes a path for a shell, if necessary.
fn quoted(path: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "/\\:._-+@~".contains(letter);
    match path.chars().all(plain) {
        true => path.to_owned(),
        false => format!("\"{path}\""),
    }
}

/// The texts of the committed files in `spec/`.
#[derive(Debug)]
pub(crate) struct Committed {
    /// The document.
    pub(crate) spec: Option<String>,
    /// The overlay.
    pub(crate) overlay: Option<String>,
    /// The lock.
    pub(crate) lock: Option<String>,
}
