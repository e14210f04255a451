//! Tests for the binary: it works in the clone that contains the current directory.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A file that `regen` writes.
const GENERATED: &str = "generated-client/src/generated/mod.rs";

/// Returns the clone that these tests run in.
fn this_clone() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

/// Copies all files that the binary needs to a temporary folder.
fn other_clone() -> TempDir {
    let clone = tempfile::tempdir().unwrap();
    for path in ["generator/Cargo.toml", "xtask/Cargo.toml", "Cargo.toml"] {
        copy(&this_clone().join(path), &clone.path().join(path));
    }
    for path in ["generated-client", "spec", "tests/snapshots/surface.snap"] {
        copy(&this_clone().join(path), &clone.path().join(path));
    }
    clone
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
        return;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to).unwrap();
}

/// Runs the binary in a folder.
fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", this_clone().join("xtask"))
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn assert_rejected(folder: &Path, arguments: &[&str]) {
    let before = names(folder);
    let output = xtask(folder, arguments);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let folder_name = folder.canonicalize().unwrap();
    let message = format!("error: {} is not inside a clone", folder_name.display());
    assert!(stderr(&output).contains(&message), "{output:?}");
    assert!(stderr(&output).contains("help: run the command in a clone"), "{output:?}");
    assert_eq!(before, names(folder), "something was written");
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn regen_writes_to_the_clone_around_the_current_directory() {
    let clone = other_clone();
    let file = clone.path().join(GENERATED);
    let expected = fs::read(&file).unwrap();
    fs::write(&file, "// stale\n").unwrap();
    let built_in = this_clone().join(GENERATED);
    let before = fs::metadata(&built_in).unwrap().modified().unwrap();

    let output = xtask(&clone.path().join("generated-client/src"), &["regen", "--offline"]);

    assert!(output.status.success(), "{output:?}");
    let root = clone.path().canonicalize().unwrap();
    assert!(stderr(&output).contains(&format!("Updating {}\n", root.display())), "{output:?}");
    assert_eq!(fs::read(&file).unwrap(), expected);
    assert_eq!(fs::metadata(&built_in).unwrap().modified().unwrap(), before);
}

#[test]
fn check_compares_the_clone_around_the_current_directory() {
    let clone = other_clone();
    fs::write(clone.path().join(GENERATED), "// stale\n").unwrap();
    let output = xtask(&clone.path().join("spec"), &["check"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains(GENERATED), "{output:?}");
}

#[test]
fn rejects_every_command_outside_a_clone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("api.json"), "{}").unwrap();
    assert_rejected(folder.path(), &["regen", "--offline"]);
    assert_rejected(folder.path(), &["check"]);
    assert_rejected(folder.path(), &["new", "api.json", "--out", "client"]);
    assert_rejected(folder.path(), &["regen", "--offline", "--crate", "."]);
}

#[test]
fn rejects_a_different_cargo_workspace() {
    let folder = tempfile::tempdir().unwrap();
    for path in ["Cargo.toml", "xtask/Cargo.toml", "generator/Cargo.toml"] {
        fs::create_dir_all(folder.path().join(path).parent().unwrap()).unwrap();
        fs::write(folder.path().join(path), "[workspace]\n").unwrap();
    }
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/spec.lock"), "{}").unwrap();
    assert_rejected(folder.path(), &["regen", "--offline"]);
}

#[test]
fn new_copies_the_runtime_from_the_clone_around_the_current_directory() {
    let clone = other_clone();
    let core = "generated-client/src/runtime/core.rs";
    let text = fs::read_to_string(clone.path().join(core)).unwrap();
    fs::write(clone.path().join(core), format!("{text}\n// Edited in this clone.\n")).unwrap();
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&this_clone().join(license), &clone.path().join(license));
    }
    let output = xtask(&clone.path().join("spec"), &["new", "swagger.json", "--out", "../client"]);
    assert!(output.status.success(), "{output:?}");
    let client = clone.path().join("client");
    let copied = fs::read_to_string(client.join("src/runtime/core.rs")).unwrap();
    assert!(copied.contains("// Edited in this clone."));
}
