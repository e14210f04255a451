//! Turns a folder into the places this tool reads and writes in it, and their committed texts: this workspace, or a
//! crate that was made by `new`.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::mend::{self, Mend};

/// Our corrections and additions to the document.
pub(crate) const OVERLAY: &str = "spec/overlay.json";
/// Where the document came from.
pub(crate) const LOCK: &str = "spec/spec.lock";

/// Where the rest lies below a root, with `/`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// The document, in canonical layout.
    pub(crate) spec: &'static str,
    /// The folder that belongs to the generator, to the last file.
    pub(crate) generated: &'static str,
    /// The client's public items, for reviewers.
    pub(crate) surface: &'static str,
    /// The folder with a copy of the runtime, if it is one.
    pub(crate) runtime: Option<&'static str>,
    /// What became of each operation and schema, for those who ask how much is typed.
    pub(crate) coverage: Option<&'static str>,
}

/// This workspace, where the runtime is written.
pub(crate) const HOME: Layout = Layout {
    spec: "spec/swagger.json",
    generated: "generated-client/src/generated",
    surface: "tests/snapshots/surface.snap",
    runtime: None,
    coverage: Some("spec/coverage.md"),
};

/// A crate of its own.
pub(crate) const CRATE: Layout = Layout {
    spec: "spec/openapi.json",
    generated: "src/generated",
    surface: "spec/surface.txt",
    runtime: Some("src/runtime"),
    coverage: None,
};

/// A folder that holds a document and what is made of it, wherever the command was started from.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    layout: &'static Layout,
    /// The crate as the user named it; `None` is this workspace.
    named: Option<String>,
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
        Self { root: root.to_path_buf(), layout: &HOME, named: None }
    }

    /// The crate in a folder; that folder must hold one that was made here.
    pub(crate) fn of_crate(root: &Path) -> Result<Self> {
        let named = root.display();
        ensure!(
            holds_crate(root),
            "{named} holds no crate that was made here: it has no {LOCK}, or nothing beside it\n\n\
             To make one:\n  cargo xtask new <FILE|URL> --out {named}"
        );
        Ok(Self::to_be(root))
    }

    /// The crate that is about to be made in a folder.
    pub(crate) fn to_be(root: &Path) -> Self {
        let named = Some(root.display().to_string());
        Self { root: root.to_path_buf(), layout: &CRATE, named }
    }

    /// Whether git keeps it, or what is around it.
    pub(crate) fn is_in_git(&self) -> bool {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        root.ancestors().any(|folder| folder.join(".git").exists())
    }

    /// Whether it is a crate of its own.
    pub(crate) fn is_crate(&self) -> bool {
        *self.layout == CRATE
    }

    /// The crate that is named, or this workspace.
    pub(crate) fn chosen(self, named: Option<&Path>) -> Result<Self> {
        named.map_or(Ok(self), Self::of_crate)
    }

    /// Where things lie in it.
    pub(crate) fn layout(&self) -> &'static Layout {
        self.layout
    }

    /// A command of this tool for it, to be printed.
    pub(crate) fn command(&self, command: &str) -> String {
        match &self.named {
            Some(named) => format!("cargo xtask {command} --crate {}", quoted(named)),
            None => format!("cargo xtask {command}"),
        }
    }

    /// One of its files as the user finds it, to be printed.
    pub(crate) fn shown(&self, path: &str) -> String {
        match &self.named {
            Some(named) => quoted(&Path::new(named).join(path).display().to_string()),
            None => path.to_owned(),
        }
    }

    /// The folder all paths are relative to.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The committed inputs of a generation; what is not there is `None`.
    pub(crate) fn committed(&self) -> Result<Committed> {
        Ok(Committed {
            spec: self.read(self.layout.spec)?,
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
                bail!("{path} is not text\n\nTo mend:{}", mend::steps(self, [Mend::Restore(path)]))
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

/// Whether a folder holds a crate that was made by `new`.
pub(crate) fn holds_crate(folder: &Path) -> bool {
    // One of them may be what went wrong with it.
    let parts = [CRATE.spec, CRATE.generated];
    folder.join(LOCK).is_file() && parts.iter().any(|path| folder.join(path).exists())
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "/\\:._-+@~".contains(letter);
    match path.chars().all(plain) {
        true => path.to_owned(),
        false => format!("\"{path}\""),
    }
}

/// The texts in `spec/` as they are on disk.
#[derive(Debug)]
pub(crate) struct Committed {
    /// The document.
    pub(crate) spec: Option<String>,
    /// Our corrections of it.
    pub(crate) overlay: Option<String>,
    /// Its origin.
    pub(crate) lock: Option<String>,
}
