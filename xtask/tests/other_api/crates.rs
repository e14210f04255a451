//! Makes, changes and compiles crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Returns the clone that these tests run in.
fn this_clone() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

/// A folder with a document, in which crates are made.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Makes a crate from a document.
    pub(crate) fn make(&self, name: &str, document: &str) {
        let (file, out) = (self.at(&format!("{name}.yaml")), self.at(name));
        fs::write(&file, document).unwrap();
        let arguments = ["new".as_ref(), file.as_os_str(), "--out".as_ref(), out.as_os_str()];
        let output = run(xtask().args(arguments).args(["--name", name]));
        assert!(output.status.success(), "{}", text(&output));
    }

    /// Runs a command for a crate.
    pub(crate) fn xtask(&self, name: &str, arguments: &[&str]) -> Output {
        run(xtask().args(arguments).arg("--crate").arg(self.at(name)))
    }

    /// Regenerates a crate and returns the lines of the public items that are removed or added.
    pub(crate) fn regenerate(&self, name: &str) -> Vec<String> {
        let output = self.xtask(name, &["regen", "--offline"]);
        assert!(output.status.success(), "{}", text(&output));
        let lines = text(&output);
        let lines = lines.lines().filter(|line| {
            line.starts_with(['-', '+']) && !line.starts_with("---") && !line.starts_with("+++")
        });
        lines.map(str::to_owned).collect()
    }

    /// Changes the overlay of a crate.
    pub(crate) fn edit_overlay(&self, name: &str, edit: impl FnOnce(&mut Value)) {
        let file = self.at(name).join("spec/overlay.json");
        let mut overlay: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        edit(&mut overlay);
        fs::write(&file, format!("{overlay:#}\n")).unwrap();
    }

    /// Makes a crate, and adds actions with facts to its overlay.
    pub(crate) fn make_with_facts(&self, name: &str, document: &str, facts: &str) {
        self.make(name, document);
        let facts: Vec<Value> = serde_json::from_str(facts).unwrap();
        self.edit_overlay(name, |overlay| {
            overlay.pointer_mut("/actions").unwrap().as_array_mut().unwrap().extend(facts);
        });
    }

    /// Makes a workspace of crates. It has the versions of this clone, so nothing is downloaded.
    pub(crate) fn unite(&self, members: &[&str]) {
        let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        fs::write(self.at("Cargo.toml"), workspace).unwrap();
        fs::copy(this_clone().join("Cargo.lock"), self.at("Cargo.lock")).unwrap();
    }
}

fn xtask() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(this_clone());
    command
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

pub(crate) fn text(output: &Output) -> String {
    let (stdout, stderr) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr))
}

/// Adds a program or a file of these tests to the tests of a crate.
pub(crate) fn add_test(folder: &Folder, name: &str, from: &str, to: &str) {
    let (from, to) = (
        this_clone().join("xtask/tests/other_api").join(from),
        folder.at(name).join("tests").join(to),
    );
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to).unwrap();
}

/// Adds a line to the dependencies of a crate's tests.
pub(crate) fn add_dev_dependency(folder: &Folder, name: &str, line: &str) {
    let file = folder.at(name).join("Cargo.toml");
    let manifest = fs::read_to_string(&file).unwrap();
    let (before, after) = manifest.split_once("[dev-dependencies]\n").unwrap();
    fs::write(file, format!("{before}[dev-dependencies]\n{line}\n{after}")).unwrap();
}

/// Denies warnings in a crate, and makes the code of its README an example.
pub(crate) fn complete(folder: &Folder, name: &str) {
    let out = folder.at(name);
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let strict = "\n[lints.rust]\nwarnings = \"deny\"\n";
    fs::write(out.join("Cargo.toml"), format!("{manifest}{strict}")).unwrap();
    let readme = fs::read_to_string(out.join("README.md")).unwrap();
    let programs = readme.split("```rust,no_run\n").skip(1);
    let programs: Vec<&str> = programs.filter_map(|rest| rest.split("```").next()).collect();
    let allowed = "#![allow(dead_code, unused_variables)]";
    let program = format!("//! The code of the README.\n\n{allowed}\n\n{}", programs.join("\n"));
    fs::create_dir_all(out.join("examples")).unwrap();
    fs::write(out.join("examples").join(format!("{name}.rs")), program).unwrap();
}

/// Runs a command of cargo in a folder with crates.
#[track_caller]
pub(crate) fn cargo(folder: &Folder, arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder.0.path())
        .env("CARGO_TARGET_DIR", this_clone().join("target/crates"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo {arguments:?}:\n{}", text(&output));
}
