//! Tests downloads that cannot be continued: the file has changed, or the server sends something else.

use std::fs;

use http::Response;
use sequentum::{Client, Retry};

use super::{Case, client, part};

/// Returns a 206 response with this range and ETag, and a body of `x`.
fn part_response(range: &str, etag: &str, length: usize) -> Response<Vec<u8>> {
    let response = Response::builder().status(206).header("content-range", range);
    response.header("etag", etag).body(vec![b'x'; length]).unwrap()
}

#[tokio::test]
async fn starts_over_if_the_file_has_changed() {
    let case = Case::new();
    case.interrupt(2500).await;
    case.server.set_content(&[b'y'; 4000], Some("\"v2\""));
    let saved = case.save(Retry::never()).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (4000, 0));
    case.assert_complete();
    assert_eq!(
        case.server.ranges(),
        [Some("bytes=2500-".to_owned())],
        "If-Range needs one request"
    );
}

#[tokio::test]
async fn bytes_of_one_version_are_never_continued_by_those_of_another() {
    let case = Case::new();
    let first = case.server.content();
    case.interrupt(2500).await;
    case.server.set_content(&[b'y'; 4000], Some("\"v2\""));
    case.interrupt(1000).await;
    case.server.set_content(&first, Some("\"v1\""));
    assert_eq!(case.save(Retry::never()).await.unwrap().resumed_from, 0);
    case.assert_complete();
}

#[tokio::test]
async fn starts_over_after_any_other_part_and_after_status_416() {
    let unsatisfiable = |total: usize| {
        let range = format!("bytes */{total}");
        Response::builder().status(416).header("content-range", range).body(Vec::new()).unwrap()
    };
    for response in [
        part_response("bytes 2500-9999/10000", "\"v2\"", 7500),
        part_response("bytes 2500-9999/10000", "W/\"v1\"", 7500),
        part_response("bytes 2500-9999/10001", "\"v1\"", 7500),
        part_response("bytes 0-9999/10000", "\"v1\"", 10_000),
        part_response("bytes 2501-9999/10000", "\"v1\"", 7499),
        part_response("nonsense", "\"v1\"", 7500),
        Response::builder().status(206).body(vec![b'x'; 7500]).unwrap(),
        unsatisfiable(10_000),
        unsatisfiable(7),
    ] {
        let case = Case::new();
        case.interrupt(2500).await;
        let shown = format!("{response:?}");
        case.server.respond(response);
        let saved =
            case.save(Retry::never()).await.unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(saved.resumed_from, 0, "{shown}");
        case.assert_complete();
        assert_eq!(case.server.ranges(), [Some("bytes=2500-".to_owned()), None], "{shown}");
    }
}

#[tokio::test]
async fn requests_the_rest_again_if_the_server_sends_less() {
    let case = Case::new();
    case.interrupt(2500).await;
    let mut response = part_response("bytes 2500-2509/10000", "\"v1\"", 10);
    *response.body_mut() = case.server.content()[2500..2510].to_vec();
    case.server.respond(response);
    case.save(Retry::never()).await.unwrap();
    case.assert_complete();
    assert_eq!(case.server.ranges().last().unwrap().as_deref(), Some("bytes=2510-"));
}

#[tokio::test]
async fn body_longer_than_its_length_is_an_error() {
    let case = Case::new();
    case.interrupt(2500).await;
    case.server.respond(part_response("bytes 2500-9999/10000", "\"v1\"", 7501));
    let error = case.save(Retry::default()).await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("the body is longer than its length"),
        "{error}"
    );
    let whole = Response::builder().header("content-length", 3).body(b"1234".to_vec()).unwrap();
    case.server.respond(whole);
    assert!(case.save(Retry::default()).await.is_err());
    assert!(!case.path.exists());
    case.save(Retry::default()).await.unwrap();
    case.assert_complete();
}

#[tokio::test]
async fn part_that_was_not_requested_is_an_error() {
    let case = Case::new();
    case.server.respond(part_response("bytes 0-9/10000", "\"v1\"", 10));
    let error = case.save(Retry::default()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("the whole was requested"), "{error}");
    assert!(!case.path.exists() && !part(&case.path).exists());
}

#[tokio::test]
async fn checks_whether_a_file_that_is_already_whole_has_changed() {
    let case = Case::new();
    case.interrupt(10_000).await;
    let saved = case.save(Retry::never()).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (10_000, 10_000));
    case.assert_complete();
    assert_eq!(case.server.ranges(), [Some("bytes=9999-".to_owned())]);

    let case = Case::new();
    case.interrupt(10_000).await;
    case.server.set_content(b"new", Some("\"v2\""));
    assert_eq!(case.save(Retry::never()).await.unwrap().bytes, 3);
    case.assert_complete();
}

#[tokio::test]
async fn does_not_continue_an_interrupted_download_without_bytes() {
    let case = Case::new();
    case.interrupt(2500).await;
    fs::write(part(&case.path), "").unwrap();
    assert_eq!(case.save(Retry::never()).await.unwrap().resumed_from, 0);
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None]);
}

#[tokio::test]
async fn does_not_continue_a_call_with_a_body_or_another_method() {
    let case = Case::new();
    let client = client(&case.server, Retry::default());
    case.server.break_after(&[2500]);
    let get = client.request(http::Method::GET, "/api/v1/report").json(&7);
    assert_eq!(get.save(&case.path).await.unwrap().resumed_from, 0);
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, None]);

    let case = Case::new();
    let builder = Client::builder().api_key(super::super::KEY).base_url("https://files.example");
    let files = builder.transport(case.server.clone()).build().unwrap();
    let post = || files.request(http::Method::POST, "/report").save(&case.path);
    case.server.break_after(&[2500]);
    assert!(post().await.is_err());
    assert_eq!(post().await.unwrap().resumed_from, 0);
    case.assert_complete();
    assert!(case.server.requests().iter().all(|headers| !headers.contains_key("range")));
}

#[tokio::test]
async fn rejects_a_range_of_the_caller() {
    let case = Case::new();
    let client = client(&case.server, Retry::default());
    let range = client.agents().download(1, 2, 3).with_header("range", "bytes=0-9");
    let error = range.save(&case.path).await.unwrap_err();
    assert!(
        error.to_string().ends_with("`save` sets the header `range`: it cannot be set"),
        "{error}"
    );
}
