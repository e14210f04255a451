//! Tests files that cannot be written, and files that exist already.

use std::error::Error as _;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use sequentum::{Error, Retry};

use super::{Case, client, part};

/// Asserts that an error names the path and has a cause of this kind.
#[track_caller]
fn assert_disk_error(error: &Error, path: &Path, kind: ErrorKind) {
    let text = error.to_string();
    assert!(text.contains(&format!("{path:?}")), "{text}");
    let cause = error.source().unwrap().source().unwrap();
    assert_eq!(cause.downcast_ref::<io::Error>().unwrap().kind(), kind, "{text}");
    assert!(!error.is_temporary(), "{text}");
}

#[tokio::test]
async fn rejects_an_impossible_path_before_anything_is_sent() {
    let case = Case::new();
    let folder = case.path.parent().unwrap();
    let save =
        |path: &Path| client(&case.server, Retry::default()).agents().download(1, 2, 3).save(path);
    let missing = folder.join("none/prices.csv");
    assert_disk_error(&save(&missing).await.unwrap_err(), &part(&missing), ErrorKind::NotFound);
    assert_disk_error(&save(folder).await.unwrap_err(), folder, ErrorKind::IsADirectory);
    for path in ["", "/", ".."] {
        let error = save(Path::new(path)).await.unwrap_err();
        assert_disk_error(&error, Path::new(path), ErrorKind::InvalidInput);
    }
    let file = folder.join("file");
    fs::write(&file, "").unwrap();
    let inside = file.join("prices.csv");
    assert_disk_error(&save(&inside).await.unwrap_err(), &inside, ErrorKind::NotADirectory);
    let long = folder.join("a".repeat(254));
    assert_disk_error(&save(&long).await.unwrap_err(), &part(&long), ErrorKind::InvalidFilename);
    assert!(case.server.requests().is_empty());
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn replaces_no_device_and_follows_no_link() {
    let case = Case::new();
    let device = Path::new("/dev/null");
    let call = client(&case.server, Retry::default()).agents().download(1, 2, 3);
    assert_disk_error(&call.save(device).await.unwrap_err(), device, ErrorKind::InvalidInput);

    case.interrupt(2500).await;
    let other = case.path.with_file_name("other");
    fs::rename(part(&case.path), &other).unwrap();
    std::os::unix::fs::symlink(&other, part(&case.path)).unwrap();
    let error = case.save(Retry::default()).await.unwrap_err();
    assert_disk_error(&error, &part(&case.path), ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&other).unwrap().len(), 2500);
}

#[tokio::test]
async fn replaces_an_existing_file_unless_that_is_disabled() {
    let case = Case::new();
    fs::write(&case.path, "old").unwrap();
    let call = || client(&case.server, Retry::default()).agents().download(1, 2, 3);
    let error = call().save(&case.path).overwrite(false).await.unwrap_err();
    assert_disk_error(&error, &case.path, ErrorKind::AlreadyExists);
    assert!(case.server.requests().is_empty() && fs::read(&case.path).unwrap() == b"old");
    call().save(&case.path).await.unwrap();
    case.assert_complete();

    fs::remove_file(&case.path).unwrap();
    let path = case.path.clone();
    let save = call().save(&case.path).overwrite(false);
    let save = save.on_progress(move |_| fs::write(&path, "created meanwhile").unwrap());
    let error = save.await.unwrap_err();
    assert_disk_error(&error, &case.path, ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&case.path).unwrap(), b"created meanwhile");
    assert!(part(&case.path).exists(), "the bytes are kept");
}

#[tokio::test]
async fn error_of_the_disk_is_not_retried() {
    let case = Case::new();
    let folder = case.path.parent().unwrap().to_owned();
    let save = client(&case.server, Retry::default()).agents().download(1, 2, 3).save(&case.path);
    let error = save.on_progress(move |_| drop(fs::remove_dir_all(&folder))).await.unwrap_err();
    assert_disk_error(&error, &case.path, ErrorKind::NotFound);
    assert!(error.to_string().contains("200 OK, but the response cannot be saved: "), "{error}");
    assert_eq!(case.server.requests().len(), 2);
}

#[tokio::test]
async fn file_that_another_program_changes_is_not_saved() {
    let case = Case::new();
    let part = part(&case.path);
    let save = client(&case.server, Retry::default()).agents().download(101, 9001, 5002);
    let path = part.clone();
    let save = save.save(&case.path).on_progress(move |_| {
        fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(20_000).unwrap();
    });
    let error = save.await.unwrap_err();
    assert_disk_error(&error, &part, ErrorKind::Other);
    assert!(!case.path.exists());
    let error = case.save(Retry::default()).await.unwrap_err();
    assert_disk_error(&error, &part, ErrorKind::AlreadyExists);
}

#[tokio::test]
async fn downloads_to_the_same_path_follow_one_another() {
    let case = Case::new();
    let client = client(&case.server, Retry::default());
    let save = |file: i64| client.agents().download(101, 9001, file).save(&case.path).into_future();
    let saved = tokio::join!(save(1), save(2), save(3));
    for saved in [saved.0, saved.1, saved.2] {
        assert_eq!(saved.unwrap().bytes, 10_000);
    }
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, None, None]);
}
