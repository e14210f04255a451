//! Tests files beside the path that no earlier download of the call has made: they are neither changed nor removed.

use std::error::Error as _;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sequentum::{Error, Retry};

use super::{Case, client, part, record};

/// Returns the content of every file of a folder.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

/// Asserts that an error names a file and states what to do.
#[track_caller]
fn assert_names(error: &Error, file: &Path) {
    let text = error.to_string();
    assert!(text.contains(&format!("cannot replace {file:?}: ")), "{text}");
    assert!(text.contains("remove it") && text.ends_with("or save to another path"), "{text}");
    let cause = error.source().unwrap().source().unwrap();
    assert_eq!(cause.downcast_ref::<io::Error>().unwrap().kind(), ErrorKind::AlreadyExists);
    assert!(!error.is_temporary() && !error.may_have_been_executed());
}

#[tokio::test]
async fn file_that_no_download_has_made_stays_as_it_is() {
    type Arrange = fn(&Case);
    type Name = fn(&Path) -> PathBuf;
    let arrangements: [(Arrange, Name); 6] = [
        (|case| fs::remove_file(record(&case.path)).unwrap(), part),
        (|case| fs::write(record(&case.path), "{").unwrap(), part),
        (|case| fs::write(record(&case.path), "").unwrap(), part),
        (|case| fs::write(record(&case.path), r#"{"name": "mine"}"#).unwrap(), part),
        (|case| fs::write(part(&case.path), vec![b'x'; 10_001]).unwrap(), part),
        (
            |case| {
                fs::remove_file(part(&case.path)).unwrap();
                fs::write(record(&case.path), r#"{"name": "mine"}"#).unwrap();
            },
            record,
        ),
    ];
    for (number, (arrange, named)) in arrangements.into_iter().enumerate() {
        let case = Case::new();
        case.interrupt(2500).await;
        arrange(&case);
        let before = files(case.path.parent().unwrap());
        let error = case.save(Retry::default()).await.unwrap_err();
        assert_names(&error, &named(&case.path));
        assert!(case.server.requests().is_empty(), "{number}");
        assert_eq!(files(case.path.parent().unwrap()), before, "{number}");
        before.iter().for_each(|(path, _)| fs::remove_file(path).unwrap());
        case.save(Retry::default()).await.unwrap();
        case.assert_complete();
    }
}

#[tokio::test]
async fn empty_part_without_a_record_is_replaced() {
    let case = Case::new();
    // A process was killed while it checked the folder.
    fs::write(part(&case.path), "").unwrap();
    case.save(Retry::never()).await.unwrap();
    case.assert_complete();
    #[cfg(unix)]
    {
        fs::remove_file(&case.path).unwrap();
        let empty = case.path.with_file_name("mine");
        fs::write(&empty, "").unwrap();
        std::os::unix::fs::symlink(&empty, part(&case.path)).unwrap();
        let error = case.save(Retry::never()).await.unwrap_err();
        assert!(error.to_string().contains("cannot replace"), "a link to an empty file: {error}");
    }
}

#[tokio::test]
async fn record_that_is_too_long_or_no_file_is_not_read() {
    let arrange: [fn(&Path); 3] = [
        |record| fs::File::create(record).unwrap().set_len(3 << 30).unwrap(),
        |record| fs::create_dir(record).unwrap(),
        |record| {
            let made = std::process::Command::new("mkfifo").arg(record).status().unwrap();
            assert!(made.success());
        },
    ];
    for arrange in &arrange[..if cfg!(unix) { 3 } else { 2 }] {
        let case = Case::new();
        arrange(&record(&case.path));
        let saved = tokio::time::timeout(Duration::from_secs(20), case.save(Retry::never()));
        let error = saved.await.expect("a pipe is not opened").unwrap_err();
        assert_names(&error, &record(&case.path));
        assert!(case.server.requests().is_empty());
    }
}

#[tokio::test]
async fn long_addresses_and_validators_do_not_make_a_record_foreign() {
    let case = Case::new();
    let etag = format!("\"{}\"", "v".repeat(100_000));
    case.server.set_content(&case.server.content(), Some(etag.leak()));
    let client = client(&case.server, Retry::never());
    let path = format!("/api/v1/{}", "a".repeat(60_000));
    let call = || client.request(http::Method::GET, &path).save(&case.path);
    case.server.break_after(&[2500]);
    assert!(call().await.unwrap_err().is_temporary());
    assert_eq!(call().await.unwrap().resumed_from, 0, "the validator is too long");
    case.assert_complete();
}

#[tokio::test]
async fn file_that_is_created_during_the_request_stays_as_it_is() {
    for name in [part, record] {
        let case = Case::new();
        let file = name(&case.path);
        let (created, server) = (file.clone(), case.server.clone());
        case.server.on_request(move || fs::write(&created, "mine").unwrap());
        let error = case.save(Retry::never()).await.unwrap_err();
        assert!(error.to_string().contains(&format!("cannot create {file:?}: ")), "{error}");
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        assert_eq!(server.requests().len(), 2);
        assert_eq!(files(case.path.parent().unwrap()).len(), 1, "no record of the file is left");
    }
}

#[tokio::test]
async fn interrupted_download_of_another_call_is_replaced() {
    let case = Case::new();
    case.interrupt(2500).await;
    let client = client(&case.server, Retry::never());
    let other = client.agents().download(101, 9001, 5003).save(&case.path).await.unwrap();
    assert_eq!(other.resumed_from, 0);
    case.assert_complete();

    let path = "/api/v1/report";
    let raw = |format: &str| client.request(http::Method::GET, path).query("format", format);
    case.server.break_after(&[2500]);
    raw("csv").save(&case.path).await.unwrap_err();
    assert_eq!(raw("txt").save(&case.path).await.unwrap().resumed_from, 0);
    case.server.break_after(&[2500]);
    raw("csv").save(&case.path).await.unwrap_err();
    assert_eq!(raw("csv").save(&case.path).await.unwrap().resumed_from, 2500);
}

#[tokio::test]
async fn record_without_bytes_is_replaced() {
    for text in [None, Some("")] {
        let case = Case::new();
        case.interrupt(2500).await;
        fs::remove_file(part(&case.path)).unwrap();
        text.iter().for_each(|text| fs::write(record(&case.path), text).unwrap());
        let client = client(&case.server, Retry::never());
        client.agents().download(101, 9001, 5003).save(&case.path).await.unwrap();
        case.assert_complete();
        assert_eq!(case.server.ranges(), [None]);
    }
}

#[tokio::test]
async fn interrupted_download_that_cannot_be_continued_is_replaced() {
    let case = Case::new();
    case.server.set_content(&case.server.content(), None);
    case.server.hide_length();
    case.interrupt(2500).await;
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(record(&case.path)).unwrap()).unwrap();
    assert!(json["length"].is_null() && json["etag"].is_null(), "{json}");
    assert_eq!(case.save(Retry::never()).await.unwrap().resumed_from, 0);
    case.assert_complete();
}

#[tokio::test]
async fn download_to_the_part_of_another_one_waits_for_it() {
    let case = Case::new();
    let client = client(&case.server, Retry::never());
    let save = |path: &Path| client.agents().download(101, 9001, 5002).save(path).into_future();
    let other = part(&case.path);
    let (first, second) = tokio::join!(save(&case.path), save(&other));
    assert_eq!((first.unwrap().bytes, second.unwrap().bytes), (10_000, 10_000));
    for path in [&case.path, &other] {
        assert!(fs::read(path).unwrap() == case.server.content(), "{path:?}");
    }
    assert_eq!(fs::read_dir(case.path.parent().unwrap()).unwrap().count(), 2);
}
