//! Copies the committed files to a temporary folder for tests that change them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::cli::RegenOptions;
use crate::regen;
use crate::workspace::{HOME, LOCK, OVERLAY, Workspace};

/// The document's path, in this workspace and in the copy.
pub(crate) const SPEC: &str = HOME.spec;
/// The folder of the generated code.
pub(crate) const GENERATED: &str = HOME.generated;
/// The snapshot of the public items.
pub(crate) const SNAPSHOT: &str = HOME.surface;
/// The table of outcomes.
pub(crate) const COVERAGE: &str = "spec/coverage.md";

/// A copy of all files that `regen` and `check` read or write.
pub(crate) struct Scratch(tempfile::TempDir);

/// Returns the clone that these tests run in.
pub(crate) fn this() -> Workspace {
    Workspace::containing(&std::env::current_dir().unwrap()).unwrap()
}

/// The content of each file, by path.
type Files = Vec<(String, Vec<u8>)>;

/// Returns this workspace's files after `regen --offline`, so that tests do not fail because of outdated files. The
/// test `fresh` reports those.
fn up_to_date() -> &'static Files {
    static UP_TO_DATE: OnceLock<Files> = OnceLock::new();
    UP_TO_DATE.get_or_init(|| {
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
    /// Creates a copy in which everything is up to date.
    pub(crate) fn new() -> Self {
        let scratch = Self(tempfile::tempdir().unwrap());
        // With this folder, the copy looks like a git repository.
        fs::create_dir(scratch.0.path().join(".git")).unwrap();
        up_to_date().iter().for_each(|(path, bytes)| scratch.write(path, bytes));
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

    /// Returns the content of every file, to detect whether anything was written.
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

    /// Checks that a run fails without writing anything, and returns the error without styles.
    #[track_caller]
    pub(crate) fn rejected(&self, run: impl FnOnce(&Self) -> anyhow::Result<()>) -> String {
        let before = self.all();
        let error = run(self).unwrap_err();
        assert!(before == self.all(), "something was written");
        crate::console::without_styles(&crate::console::render_error(&error))
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
