//! Tests successful responses that are not what the call returns: HTML pages without their media type, parts that were not
//! requested, descriptions of errors, and responses without content, for each kind of call.

use std::convert::Infallible;
use std::fs;

use bytes::Bytes;
use http::{Method, Response};
use sequentum::models::Records;
use sequentum::transport::{Body, transport_fn};
use sequentum::{Client, Error, Retry};

use super::KEY;

/// A response: status, media type and chunks of the body.
type Sent = (u16, Option<&'static str>, &'static [&'static str]);

/// Returns a client whose calls all have this response.
fn client((status, media, chunks): Sent) -> Client {
    let transport = transport_fn(move |_| {
        let chunks =
            chunks.iter().map(|chunk| Ok::<_, Infallible>(Bytes::from_static(chunk.as_bytes())));
        let body = Body::from_stream(tokio_stream::iter(chunks), None);
        let mut response = Response::builder().status(status);
        if let Some(media) = media {
            response = response.header("content-type", media);
        }
        response.body(body).unwrap()
    });
    let builder =
        Client::builder().api_key(KEY).base_url("https://api.example").retry(Retry::never());
    builder.rate_limit(None).transport(transport).build().unwrap()
}

/// Reads a stream to its end.
async fn streamed(mut stream: sequentum::ByteStream) -> Result<String, Error> {
    let mut text = Vec::new();
    while let Some(chunk) = stream.next().await {
        text.extend(chunk?);
    }
    Ok(String::from_utf8(text).unwrap())
}

/// Returns the text of a download in each of its forms.
async fn contents(sent: Sent) -> Vec<Result<String, Error>> {
    let client = client(sent);
    let text =
        |bytes: Result<Bytes, Error>| bytes.map(|all| String::from_utf8(all.to_vec()).unwrap());
    let download = || client.agents().download(101, 9001, 5002);
    let raw = || client.request(Method::GET, "/a");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    fs::write(&path, "old").unwrap();
    let saved = download().save(&path).await.map(|_| fs::read_to_string(&path).unwrap());
    assert!(saved.is_ok() || fs::read(&path).unwrap() == b"old", "the file stays");
    let stream = match download().stream().await {
        Ok(response) => streamed(response.into_value()).await,
        Err(error) => Err(error),
    };
    let records = client.agents().start_and_collect(101).await.map(|records| match records {
        Records::Json(json) => json.to_string(),
        Records::Text(text) => text,
        Records::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        _ => "no records".to_owned(),
    });
    vec![text(download().await), stream, saved, records, text(raw().await)]
}

async fn assert_refused(sent: Sent, reason: &str) {
    for (form, content) in contents(sent).await.into_iter().enumerate() {
        let error = content.expect_err(&format!("form {form} of {sent:?}"));
        assert!(error.to_string().contains(reason), "form {form} of {sent:?}: {error}");
        assert_eq!(error.status().unwrap(), sent.0);
    }
}

#[tokio::test]
async fn page_without_its_media_type_is_an_error_of_every_call() {
    let page = &["\u{feff}", "<!-- a", " -->\n<!DOC", "TYPE html", "><title>Log", " in</title>"];
    for media in [
        None,
        Some("text/plain"),
        Some("text/csv"),
        Some("application/json"),
        Some("application/xhtml+xml"),
    ] {
        assert_refused(
            (200, media, page),
            "the body is an HTML page with the title `Log in` from api.example",
        )
        .await;
    }
    for page in [&["<meta http-equiv=refresh>"], &["<script>location='/login'</script>"]] {
        assert_refused((200, None, page), "the body is an HTML page from api.example").await;
    }
}

#[tokio::test]
async fn files_and_texts_that_are_no_page_are_returned_unchanged() {
    for (media, text) in [
        (Some("application/octet-stream"), "<html>a report</html>"),
        (Some("application/zip"), "<html>"),
        (Some("text/csv"), "<htmlx>"),
        (Some("text/plain"), "<!"),
        (None, "<a>1</a>"),
    ] {
        let (first, rest) = text.split_at(1);
        let chunks: &'static [&'static str] = Box::leak(Box::new([first, "", rest]));
        for content in contents((200, media, chunks)).await {
            assert_eq!(content.unwrap(), text, "{media:?}");
        }
    }
}

#[tokio::test]
async fn page_is_recognized_in_the_first_1024_bytes_of_a_stream() {
    let spaces: &'static str = " ".repeat(2000).leak();
    let chunks: &'static [&'static str] = Box::leak(Box::new([spaces, "<html>"]));
    let stream = client((200, None, chunks)).agents().download(101, 9001, 5002).stream();
    let text = streamed(stream.await.unwrap().into_value()).await.unwrap();
    assert_eq!(text.len(), 2006);
    let chunks: &'static [&'static str] = Box::leak(Box::new([spaces.split_at(1000).0, "<html>"]));
    let stream = client((200, None, chunks)).agents().download(101, 9001, 5002).stream();
    assert!(stream.await.unwrap_err().is_decode());
}

#[tokio::test]
async fn part_that_was_not_requested_is_an_error() {
    let part = (206, Some("text/csv"), &["a,b\n"][..]);
    assert_refused(part, "the body is a part of the file, but the whole was requested").await;
    assert_refused((206, Some("application/json"), &["[1]"]), "but the whole was requested").await;
    let requested = client(part).request(Method::GET, "/a").with_header("range", "bytes=0-3");
    assert_eq!(requested.await.unwrap(), "a,b\n");
}

#[tokio::test]
async fn description_of_an_error_with_status_200_is_an_error_with_its_detail() {
    let problem = &["{\"title\":\"Gone\",", "\"detail\":\"No file 5002.\"}"];
    let media = "application/problem+json";
    let text = "200 OK, but the response reports a failure: Gone (No file 5002.)";
    assert_refused((200, Some(media), problem), text).await;
    let json = client((200, Some("Application/Problem+JSON; charset=utf-8"), problem));
    let error = json.agents().list().await.unwrap_err();
    assert_eq!(error.problem().unwrap().detail(), Some("No file 5002."));
    assert!(!error.is_temporary());
    assert_refused(
        (200, Some("application/problem+xml"), &["<problem/>"]),
        "(`application/problem+xml`)",
    )
    .await;
    let accepted = client((200, Some(media), problem)).request(Method::GET, "/a");
    assert_eq!(accepted.with_header("accept", media).await.unwrap(), problem.concat());
}

#[tokio::test]
async fn undeclared_status_without_content_is_an_error() {
    for (status, reason) in [
        (202, "accepted the request, but has not created the content yet"),
        (204, "the response has no content"),
        (205, "the response has no content"),
    ] {
        let client = client((status, None, &[]));
        let error = client.agents().download(101, 9001, 5002).await.unwrap_err();
        assert!(error.to_string().ends_with(reason), "{error}");
        let error = client.agents().download(101, 9001, 5002).stream().await.unwrap_err();
        assert!(error.to_string().ends_with(reason), "{error}");
        // Nothing is declared for a raw call.
        assert_eq!(client.request(Method::GET, "/a").await.unwrap(), "");
    }
    let records = async |status| client((status, None, &[])).agents().start_and_collect(101).await;
    assert!(records(205).await.unwrap_err().to_string().contains("the response has no content"));
    assert_eq!(records(204).await.unwrap(), Records::Empty);
    // A body is the content.
    let content = client((202, Some("text/csv"), &["a"])).agents().download(101, 9001, 5002).await;
    assert_eq!(content.unwrap(), "a");
}

#[tokio::test]
async fn page_with_status_404_says_nothing_about_the_resource() {
    for (media, is_not_found) in [("application/json", true), ("application/octet-stream", true)] {
        let error = client((404, Some(media), &["{}"])).agents().get(101).await.unwrap_err();
        assert_eq!(error.is_not_found(), is_not_found);
    }
    for media in [Some("text/html"), Some("text/plain"), None] {
        let client = client((404, media, &["<html>", "Not found"]));
        let error = client.agents().get(101).await.unwrap_err();
        assert!(!error.is_not_found() && error.status().unwrap() == 404, "{media:?}");
        let raw = client.request(Method::GET, "/a").with_header("accept", "text/html").await;
        assert!(raw.unwrap_err().is_not_found(), "the endpoint returns pages");
    }
    assert!(client((404, None, &[])).agents().get(101).await.unwrap_err().is_not_found());
}
