//! Turns the committed files into a copy that tests may spoil.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::RegenOptions;
use crate::regen;
use crate::workspace::{GENERATED, LOCK, OVERLAY, SNAPSHOT, SPEC, Workspace};

/// A copy of everything `regen` and `check` read and write.
pub(crate) struct Scratch(tempfile::TempDir);

impl Scratch {
    /// A copy of this workspace's files.
    pub(crate) fn new() -> Self {
        let this = Workspace::this();
        let scratch = Self(tempfile::tempdir().unwrap());
        for file in [SPEC, OVERLAY, LOCK, SNAPSHOT] {
            scratch.write(file, fs::read(this.root().join(file)).unwrap());
        }
        for file in files(&this.root().join(GENERATED)) {
            let path = file.strip_prefix(this.root()).unwrap().to_str().unwrap();
            scratch.write(path, fs::read(&file).unwrap());
        }
        scratch
    }

    pub(crate) fn workspace(&self) -> Workspace {
        Workspace::at(self.0.path())
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.0.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.0.path().join(path)).unwrap()
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.read(path)).unwrap()
    }

    /// Every file with its bytes: whether anything was written.
    pub(crate) fn all(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files(self.0.path())
            .into_iter()
            .map(|file| {
                let bytes = fs::read(&file).unwrap();
                (file, bytes)
            })
            .collect()
    }

    /// Writes a file outside of what is owned, and gives its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> PathBuf {
        self.write(name, text);
        self.0.path().join(name)
    }

    /// Runs `regen --offline`.
    pub(crate) fn offline(&self) -> anyhow::Result<()> {
        self.regen(&RegenOptions { offline: true, ..RegenOptions::default() })
    }

    /// Runs `regen --spec FILE`.
    pub(crate) fn spec(&self, file: PathBuf) -> anyhow::Result<()> {
        self.regen(&RegenOptions { spec: Some(file), ..RegenOptions::default() })
    }

    pub(crate) fn regen(&self, options: &RegenOptions) -> anyhow::Result<()> {
        regen::run(&self.workspace(), options)
    }

    /// Checks that a run is refused without writing anything, and gives the error without its styles.
    #[track_caller]
    pub(crate) fn refused(&self, run: impl FnOnce(&Self) -> anyhow::Result<()>) -> String {
        let before = self.all();
        let error = run(self).unwrap_err();
        assert!(before == self.all(), "something was written");
        crate::console::plain(&crate::console::failure(&error))
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
