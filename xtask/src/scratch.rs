//! Copies the committed files to a temporary folder, for tests that change them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::cli::RegenOptions;
use crate::regen;
use crate::workspace::{HOME, LOCK, OVERLAY, Workspace};

/// Paths in the copy. They are the same as in this workspace.
pub(crate) const SPEC: &str = HOME.spec;
pub(crate) const GENERATED: &str = HOME.generated;
pub(crate) const SNAPSHOT: &str = HOME.surface;
pub(crate) const COVERAGE: &str = "spec/coverage.md";

/// A copy of everything `regen` and `check` read and write.
pub(crate) struct Scratch(tempfile::TempDir);

/// The clone that these tests run in.
pub(crate) fn this() -> Workspace {
    Workspace::containing(&std::env::current_dir().unwrap()).unwrap()
}

/// Everything `regen` and `check` read and write, by path.
type Files = Vec<(String, Vec<u8>)>;

/// This workspace's files after `regen --offline`. Tests therefore do not fail during an unfinished change; the test
/// `fresh` reports such a change.
fn agreeing() -> &'static Files {
    static AGREEING: OnceLock<Files> = OnceLock::new();
    AGREEING.get_or_init(|| {
        let this = this();
        let owned = files(&this.root().join(GENERATED)).into_iter();
        let sources = [SPEC, OVERLAY, LOCK, SNAPSHOT, COVERAGE].map(|path| this.root().join(path));
        let scratch = Scratch(tempfile::tempdir().unwrap());
        for file in owned.chain(sources) {
            let path = file.strip_prefix(this.root()).unwrap().to_str().unwrap();
            scratch.write(path, fs::read(&file).unwrap());
        }
        scratch.offline().unwrap();
        scratch.all()
    })
}

impl Scratch {
    /// A copy in which everything agrees.
    pub(crate) fn new() -> Self {
        let scratch = Self(tempfile::tempdir().unwrap());
        // Makes the copy look like a git repository.
        fs::create_dir(scratch.0.path().join(".git")).unwrap();
        agreeing().iter().for_each(|(path, bytes)| scratch.write(path, bytes));
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

    /// Every file with its bytes, to detect whether anything was written.
    pub(crate) fn all(&self) -> Files {
        let root = self.0.path();
        let path = |file: &Path| file.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        files(root).iter().map(|file| (path(file), fs::read(file).unwrap())).collect()
    }

    /// Writes a file that `regen` does not own, and returns its path.
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

    /// Checks that a run fails without writing anything, and returns the error without its styles.
    #[track_caller]
    pub(crate) fn refused(&self, run: impl FnOnce(&Self) -> anyhow::Result<()>) -> String {
        let before = self.all();
        let error = run(self).unwrap_err();
        assert!(before == self.all(), "something was written");
        crate::console::plain(&crate::console::failure(&error))
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all.sort();
    all
}
