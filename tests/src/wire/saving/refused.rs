//! Tests successful responses without the file: they are errors, and change no file.

use std::fs;

use http::Response;
use sequentum::Retry;

use super::{Case, client, part, record};

fn response(status: u16, header: (&str, &str), body: &str) -> Response<Vec<u8>> {
    let response = Response::builder().status(status).header(header.0, header.1);
    response.body(body.as_bytes().to_vec()).unwrap()
}

/// Asserts that a response is an error with this text, that a file at the path stays, and that an interrupted download is
/// continued after it.
async fn assert_refused(status: u16, header: (&str, &str), body: &str, text: &str) {
    let case = Case::new();
    fs::write(&case.path, "old").unwrap();
    case.server.respond(response(status, header, body));
    let error = case.save(Retry::default()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains(text), "{error}");
    assert_eq!(error.status().unwrap(), status);
    assert_eq!(fs::read(&case.path).unwrap(), b"old");
    assert!(!part(&case.path).exists() && !record(&case.path).exists(), "{text}");

    fs::remove_file(&case.path).unwrap();
    case.interrupt(2500).await;
    case.server.respond(response(status, header, body));
    case.save(Retry::default()).await.unwrap_err();
    assert_eq!(case.save(Retry::default()).await.unwrap().resumed_from, 2500, "{text}");
    case.assert_complete();
}

#[tokio::test]
async fn status_without_a_file_is_an_error() {
    let none = ("x-none", "");
    assert_refused(202, none, "{}", "has not created the content yet").await;
    assert_refused(204, none, "", "the response has no content").await;
    assert_refused(205, none, "", "the response has no content").await;
}

#[tokio::test]
async fn html_page_after_a_redirect_is_an_error_that_mentions_a_login() {
    let page = ("content-type", "text/HTML; charset=utf-8");
    let titled = "<html><title>Log in</title>";
    assert_refused(200, page, titled, "an HTML page with the title `Log in` from files.example, ")
        .await;
    assert_refused(200, page, titled, "check the base URL, the credential and the proxy; if").await;
    assert_refused(200, page, titled, "save it to a path that ends in `.html`, or set").await;
    assert_refused(200, page, "", "probably a login page or a page of a proxy").await;
}

#[tokio::test]
async fn compressed_body_is_an_error() {
    let gzip = ("content-encoding", "gzip");
    assert_refused(200, gzip, "\u{1f}", "the content coding `gzip`, which was not").await;
    for (coding, extension) in [("GZIP", "gz"), ("br", "br"), ("zstd", "zst"), ("deflate", "zlib")]
    {
        let help = format!(": save it to a path that ends in `.{extension}`, and decompress that");
        assert_refused(200, ("content-encoding", coding), "\u{1f}", &help).await;
    }
    let other = ("content-encoding", "aws-chunked");
    assert_refused(200, other, "0", "the content coding `aws-chunked`, which was not").await;
    assert_refused(200, other, "0", ": read the response as a stream, and decode it").await;
}

#[tokio::test]
async fn page_and_compressed_body_are_saved_as_such_a_file() {
    let page = || response(200, ("content-type", "text/html"), "<html>");
    let coded = |coding| response(200, ("content-encoding", coding), "\u{1f}");
    for (name, response) in [
        ("log.html", page()),
        ("LOG.HTM", page()),
        ("a.csv.gz", coded("gzip")),
        ("a.TGZ", coded("gzip")),
        ("a.csv.zlib", coded("deflate")),
    ] {
        let case = Case::new();
        case.server.respond(response);
        let call = client(&case.server, Retry::never()).agents().download(1, 2, 3);
        call.save(case.path.with_file_name(name)).await.unwrap();
    }
    let case = Case::new();
    case.server.respond(page());
    let call = client(&case.server, Retry::never()).agents().download(1, 2, 3);
    call.with_header("accept", "text/html").save(&case.path).await.unwrap();
    assert_eq!(fs::read(&case.path).unwrap(), b"<html>");
}

#[tokio::test]
async fn created_and_transformed_files_are_saved() {
    for status in [200, 201, 203] {
        let case = Case::new();
        case.server.respond(response(status, ("content-length", "0"), ""));
        assert_eq!(case.save(Retry::never()).await.unwrap().bytes, 0);
        assert_eq!(fs::read(&case.path).unwrap(), b"");
    }
}

#[tokio::test]
async fn html_page_of_the_api_itself_is_an_error() {
    let transport = sequentum::transport::transport_fn(|_| {
        Response::builder().header("content-type", "text/html").body("<html>").unwrap()
    });
    let builder = sequentum::Client::builder().api_key(super::KEY).base_url("https://api.example");
    let client = builder.transport(transport).build().unwrap();
    let case = Case::new();
    for error in [
        client.agents().download(1, 2, 3).save(&case.path).await.unwrap_err(),
        client.request(http::Method::GET, "/a").save(&case.path).await.unwrap_err(),
    ] {
        assert!(error.is_decode() && error.to_string().contains("a login page"), "{error}");
    }
    assert!(!case.path.exists());
}
