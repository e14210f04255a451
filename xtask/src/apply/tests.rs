//! Tests for `apply`.
use super::*;
use crate::workspace::HOME;

const FILE: &str = "generated-client/src/generated/models/agent.rs";
const STALE: &str = "generated-client/src/generated/old/deep/stale.rs";

fn difference(path: &str, state: State) -> Difference {
    Difference { path: path.to_owned(), state }
}

#[test]
fn writes_files_and_removes_stale_files_and_folders() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join(STALE).parent().unwrap()).unwrap();
    fs::write(root.path().join(STALE), "stale").unwrap();
    let expected = "pub struct Agent;\n".to_owned();
    let differences = [
        difference(FILE, State::Missing { expected: expected.clone() }),
        difference(STALE, State::Superfluous),
    ];
    apply(root.path(), &HOME, &differences).unwrap();
    assert_eq!(fs::read_to_string(root.path().join(FILE)).unwrap(), expected);
    assert!(!root.path().join("generated-client/src/generated/old").exists());
    let left = fs::read_dir(root.path().join(FILE).parent().unwrap()).unwrap().count();
    assert_eq!(left, 1, "no temporary file remains");
}

#[test]
fn replaces_a_file_with_a_folder() {
    let root = tempfile::tempdir().unwrap();
    let folder = "generated-client/src/generated/models";
    fs::create_dir_all(root.path().join(HOME.generated)).unwrap();
    fs::write(root.path().join(folder), "a file").unwrap();
    let missing = State::Missing { expected: String::new() };
    apply(root.path(), &HOME, &[difference(folder, State::Superfluous), difference(FILE, missing)])
        .unwrap();
    assert!(root.path().join(FILE).exists());
}

#[test]
fn error_names_the_file_that_cannot_be_written() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("spec"), "a file").unwrap();
    let missing = State::Missing { expected: String::new() };
    let error = apply(root.path(), &HOME, &[difference("spec/spec.lock", missing)]).unwrap_err();
    assert_eq!(error.to_string(), "cannot write spec/spec.lock");
}

#[cfg(unix)]
#[test]
fn written_files_have_default_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let root = tempfile::tempdir().unwrap();
    let expected = fs::File::create(root.path().join("plain"))
        .unwrap()
        .metadata()
        .unwrap()
        .permissions()
        .mode();
    let missing = State::Missing { expected: String::new() };
    apply(root.path(), &HOME, &[difference(FILE, missing)]).unwrap();
    assert_eq!(fs::metadata(root.path().join(FILE)).unwrap().permissions().mode(), expected);
}

#[test]
fn writes_the_lock_last() {
    let root = tempfile::tempdir().unwrap();
    // Writing the document fails, because its path is a folder.
    fs::create_dir_all(root.path().join("spec/swagger.json/x")).unwrap();
    let missing = || State::Missing { expected: String::new() };
    let differences = [LOCK, "spec/swagger.json", FILE].map(|path| difference(path, missing()));
    let error = apply(root.path(), &HOME, &differences).unwrap_err();
    assert_eq!(error.to_string(), "cannot write spec/swagger.json");
    assert!(root.path().join(FILE).exists());
    assert!(!root.path().join(LOCK).exists());
}
