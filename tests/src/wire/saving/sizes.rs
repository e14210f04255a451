//! Tests the size of a file: the expected one, an empty response in place of a file, and existing files that are kept.

use std::fs;

use http::Response;
use sequentum::{Error, Retry, Save};

use super::{Case, client, part, record};

/// Returns a download of the file.
fn download(case: &Case) -> Save {
    client(&case.server, Retry::default()).agents().download(101, 9001, 5002).save(&case.path)
}

/// Asserts that an error states both sizes and what to do.
#[track_caller]
fn assert_sizes(error: &Error, sizes: &str) {
    let text = error.to_string();
    assert!(text.contains(sizes), "{text}");
    assert!(text.contains(": fetch the size of the file again, because "), "{text}");
    assert!(error.is_decode() && !error.is_temporary(), "{text}");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn file_of_another_size_than_expected_replaces_nothing() {
    for (size, text) in [(9_999, "9999"), (10_001, "10001"), (0, "0")] {
        let case = Case::new();
        fs::write(&case.path, "old").unwrap();
        let error = download(&case).expected_size(size).await.unwrap_err();
        assert_sizes(&error, &format!("the file has 10000 bytes, but `expected_size` is {text}: "));
        assert_eq!(fs::read(&case.path).unwrap(), b"old");
        assert!(!part(&case.path).exists() && !record(&case.path).exists());
        assert_eq!(case.server.requests().len(), 2, "it is not requested again");
    }
    let case = Case::new();
    assert_eq!(download(&case).expected_size(10_000).await.unwrap().bytes, 10_000);
    case.assert_complete();
}

#[tokio::test]
async fn negative_size_is_an_error_and_sends_nothing() {
    let case = Case::new();
    let error = download(&case).expected_size(-1_i64).await.unwrap_err();
    assert!(
        error.to_string().ends_with("`expected_size` is negative or exceeds 64 bits"),
        "{error}"
    );
    assert!(error.is_invalid_input() && case.server.requests().is_empty());
    download(&case).expected_size(-1).expected_size(10_000_i64).await.unwrap();
}

#[tokio::test]
async fn expected_size_is_checked_without_a_stated_length() {
    let sizes = [
        (9_999, "at least 10000 bytes, but `expected_size` is 9999: "),
        (10_001, "the file has 10000 bytes, but `expected_size` is 10001: "),
    ];
    for (size, text) in sizes {
        let case = Case::new();
        case.server.hide_length();
        fs::write(&case.path, "old").unwrap();
        let error = download(&case).expected_size(size).await.unwrap_err();
        assert_sizes(&error, text);
        assert_eq!(fs::read(&case.path).unwrap(), b"old");
        let (sender, receiver) = std::sync::mpsc::channel();
        let save = download(&case).expected_size(10_000);
        save.on_progress(move |progress| sender.send(progress.total).unwrap()).await.unwrap();
        assert!(receiver.iter().all(|total| total == Some(10_000)));
        case.assert_complete();
    }
}

#[tokio::test]
async fn interrupted_download_is_continued_only_to_the_expected_size() {
    let case = Case::new();
    case.interrupt(2500).await;
    assert_eq!(download(&case).expected_size(10_000).await.unwrap().resumed_from, 2500);
    case.assert_complete();

    fs::remove_file(&case.path).unwrap();
    case.interrupt(2500).await;
    case.server.set_content(b"new", Some("\"v2\""));
    let saved = download(&case).expected_size(3).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (3, 0));
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None]);
}

#[tokio::test]
async fn empty_response_does_not_replace_a_file_with_content() {
    for length in [Some("0"), None] {
        let case = Case::new();
        let empty = || {
            let response = Response::builder();
            let response = match length {
                Some(length) => response.header("content-length", length),
                None => response,
            };
            case.server.respond(response.body(Vec::new()).unwrap());
        };
        fs::write(&case.path, "old").unwrap();
        empty();
        let error = download(&case).await.unwrap_err().to_string();
        assert!(error.contains(&format!("cannot save to {:?}: the response is empty", case.path)));
        assert!(error.contains(": remove that file, or set `expected_size(0)` if the"), "{error}");
        assert_eq!(fs::read(&case.path).unwrap(), b"old");
        assert_eq!(part(&case.path).exists(), length.is_none(), "files before the end is known");

        empty();
        assert_eq!(download(&case).expected_size(0).await.unwrap().bytes, 0);
        assert_eq!(fs::read(&case.path).unwrap(), b"");
        empty();
        assert_eq!(download(&case).await.unwrap().bytes, 0, "an empty file is replaced");
        fs::remove_file(&case.path).unwrap();
        empty();
        assert_eq!(download(&case).await.unwrap().bytes, 0, "there is no file");
    }
}

#[tokio::test]
async fn empty_response_does_not_remove_an_interrupted_download() {
    let case = Case::new();
    case.interrupt(2500).await;
    fs::write(&case.path, "old").unwrap();
    case.server.respond(Response::builder().header("content-length", 0).body(Vec::new()).unwrap());
    download(&case).await.unwrap_err();
    assert_eq!(download(&case).await.unwrap().resumed_from, 2500);
    case.assert_complete();
}

#[tokio::test]
async fn keeps_an_existing_file_without_a_request() {
    let case = Case::new();
    fs::write(&case.path, "old").unwrap();
    for save in [
        download(&case).keep_existing(true),
        download(&case).keep_existing(true).expected_size(3),
        download(&case).keep_existing(true).overwrite(false),
    ] {
        let saved = save.await.unwrap();
        assert_eq!((saved.path, saved.bytes, saved.resumed_from), (case.path.clone(), 3, 3));
    }
    assert!(case.server.requests().is_empty() && fs::read(&case.path).unwrap() == b"old");
}

#[tokio::test]
async fn existing_file_of_another_size_is_not_kept() {
    let case = Case::new();
    fs::write(&case.path, "old").unwrap();
    let save = || download(&case).expected_size(10_000).keep_existing(true);
    let error = save().overwrite(false).await.unwrap_err().to_string();
    assert!(error.contains("the file exists"), "{error}");
    assert_eq!(save().await.unwrap().resumed_from, 0);
    case.assert_complete();
    case.server.forget_requests();
    assert_eq!(save().await.unwrap().bytes, 10_000);
    assert!(case.server.requests().is_empty());

    fs::remove_file(&case.path).unwrap();
    fs::create_dir(&case.path).unwrap();
    let error = save().await.unwrap_err().to_string();
    assert!(error.contains("the path is a folder"), "{error}");
}
