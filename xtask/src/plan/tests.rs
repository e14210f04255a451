//! Tests for `plan`.
use std::fs;

use super::*;
use crate::workspace::HOME;

const SPEC: &str = HOME.spec;

fn plan() -> Plan {
    let files = [(SPEC, "{}\n"), ("generated-client/src/generated/mod.rs", "mod agents;\n")];
    Plan {
        layout: &HOME,
        files: files.map(|(path, text)| (path.to_owned(), text.to_owned())).into(),
    }
}

fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn compare(root: &Path) -> Vec<(String, State)> {
    plan().compare(root).unwrap().into_iter().map(|each| (each.path, each.state)).collect()
}

#[test]
fn all_files_are_missing_in_an_empty_folder() {
    let root = tempfile::tempdir().unwrap();
    let states = compare(root.path());
    assert!(states.iter().all(|(_, state)| matches!(state, State::Missing { .. })), "{states:?}");
    assert_eq!(states.len(), plan().len());
}

#[test]
fn finds_no_differences_after_all_files_are_written() {
    let root = tempfile::tempdir().unwrap();
    plan().files.iter().for_each(|(path, text)| write(root.path(), path, text));
    write(root.path(), "spec/overlay.json", "{}");
    write(root.path(), "generated-client/src/lib.rs", "mod generated;");
    assert_eq!(compare(root.path()), []);
}

#[test]
fn finds_missing_changed_and_superfluous_files() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), SPEC, "{ }\n");
    write(root.path(), "spec/.xtask-abc", "half");
    write(root.path(), "generated-client/src/generated/models/old.rs", "");
    fs::write(root.path().join("generated-client/src/generated/stray"), [0xff, 0xfe]).unwrap();
    let expected = [
        (
            "generated-client/src/generated/mod.rs",
            State::Missing { expected: "mod agents;\n".to_owned() },
        ),
        ("generated-client/src/generated/models/old.rs", State::Superfluous),
        ("generated-client/src/generated/stray", State::Superfluous),
        ("spec/.xtask-abc", State::Superfluous),
        (SPEC, State::Different { expected: "{}\n".to_owned(), actual: "{ }\n".to_owned() }),
    ];
    assert_eq!(compare(root.path()), expected.map(|(path, state)| (path.to_owned(), state)));
}

#[test]
fn rejects_a_file_instead_of_the_generated_folder() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "generated-client/src/generated", "a file");
    assert!(
        plan().compare(root.path()).is_err(),
        "a file that replaces the generated folder is not removed"
    );
}
