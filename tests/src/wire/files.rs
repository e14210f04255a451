//! Tests sending and receiving files: from memory, from disk, as streams.

mod uploads;

use std::time::Duration;

use bytes::Bytes;
use sequentum::{Client, FilePart};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};

/// Returns a client for a server that reads the head of a request and then sends these chunks, with pauses.
async fn server(pieces: &'static [&'static str], pause: Duration) -> Client {
    server_with_url(pieces, pause).await.1
}

/// Like `server`, but also returns the base URL.
async fn server_with_url(pieces: &'static [&'static str], pause: Duration) -> (String, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut head = [0; 4096];
                let read = socket.read(&mut head).await.unwrap();
                assert!(read > 0, "no request was received");
                for piece in pieces {
                    socket.write_all(piece.as_bytes()).await.unwrap();
                    tokio::time::sleep(pause).await;
                }
            });
        }
    });
    let client = Client::builder().api_key(KEY).base_url(&*address).build().unwrap();
    (address, client)
}

#[tokio::test]
async fn sends_the_name_of_a_file_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices ä.csv");
    std::fs::write(&path, "a,b\n1,2\n").unwrap();
    let mock = MockApi::empty(200).await;
    let file = FilePart::from_path(&path).with_media_type("text/csv");
    mock.client.spaces().upload_input_files(945, [file]).await.unwrap();
    let sent = mock.sent().await;
    let body = sent.body();
    assert!(body.contains("name=\"files\"; filename=\"prices ä.csv\""), "{body}");
    assert!(body.contains("Content-Type: text/csv\r\n\r\na,b\n1,2\n\r\n"), "{body}");
    assert_eq!(sent.header("content-length").unwrap(), body.len().to_string());
}

#[tokio::test]
async fn rejects_a_missing_file_before_sending() {
    let mock = MockApi::empty(200).await;
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("none.csv"), folder.path().to_owned()] {
        let file = FilePart::from_path(&path);
        let error = mock.client.spaces().upload_input_files(945, [file]).await.unwrap_err();
        assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
        let start = "spaces.upload_input_files (POST /api/v1/input-files/space/945): cannot read ";
        assert!(error.to_string().starts_with(start), "{error}");
    }
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn sends_a_stream_only_once() {
    let mock = MockApi::empty(200).await;
    let chunks = ["a,", "b\n"].map(|chunk| Ok::<_, std::io::Error>(Bytes::from(chunk)));
    let file = FilePart::from_stream("live.csv", tokio_stream::iter(chunks), None);
    let call = mock.client.spaces().upload_input_files(945, [file]);
    let again = call.clone();
    call.await.unwrap();
    assert!(mock.sent().await.body().contains("\r\n\r\na,b\n\r\n"));
    let error = again.await.unwrap_err();
    assert!(error.to_string().contains("was already sent"), "{error}");
    assert!(!error.may_have_been_executed());
}

#[tokio::test]
async fn rejects_a_stream_longer_than_the_declared_length() {
    let mock = MockApi::empty(200).await;
    let chunks = || ["a,b\n", "1,2\n"].map(|chunk| Ok::<_, std::io::Error>(Bytes::from(chunk)));
    let upload = |length| {
        let file = FilePart::from_stream("a.csv", tokio_stream::iter(chunks()), Some(length));
        mock.client.spaces().upload_input_files(945, [file])
    };
    let error = upload(3).await.unwrap_err();
    assert!(error.to_string().contains("longer than its declared length"), "{error}");
    assert!(!error.is_temporary() && !error.is_connect(), "{error}");
    assert!(upload(9).await.is_err(), "a short stream is rejected too");
    upload(8).await.unwrap();
}

#[tokio::test]
async fn reads_a_file_of_unknown_length_to_the_end() {
    let mock = MockApi::empty(200).await;
    let file = FilePart::from_path("/proc/version");
    if file.name() == "version" && std::path::Path::new("/proc/version").exists() {
        mock.client.spaces().upload_input_files(945, [file]).await.unwrap();
        let text = std::fs::read_to_string("/proc/version").unwrap();
        assert!(mock.sent().await.body().contains(&text));
    }
}

#[tokio::test]
async fn reports_the_error_of_a_failed_stream() {
    let mock = MockApi::empty(200).await;
    let broken = Err::<Bytes, _>(std::io::Error::other("disk on fire"));
    let file = FilePart::from_stream("a.csv", tokio_stream::iter([broken]), None);
    let error = mock.client.spaces().upload_input_files(945, [file]).await.unwrap_err();
    let expected = "cannot read the request body: disk on fire; the call may have been executed";
    assert!(error.to_string().ends_with(expected) && !error.is_temporary(), "{error}");
}

#[tokio::test]
async fn into_request_returns_an_upload_without_sending_it() {
    let mock = MockApi::empty(200).await;
    let call = mock.client.spaces().upload_input_files(945, [FilePart::new("a.csv", "x,y\n")]);
    let request = call.into_request().await.unwrap();
    let media = request.headers()["content-type"].to_str().unwrap();
    assert!(media.starts_with("multipart/form-data; boundary="), "{media}");
    assert!(String::from_utf8_lossy(request.body()).contains("\r\n\r\nx,y\n\r\n"));
}

#[tokio::test]
async fn downloads_in_chunks() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n\r\n";
    let pieces = Box::leak(Box::new([head, "4\r\na,b\n\r\n", "4\r\n1,2\n\r\n", "0\r\n\r\n"]));
    let client = server(pieces, Duration::from_millis(300)).await;
    let response = client.agents().download(101, 9001, 5002).stream().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/csv");
    let mut stream = response.into_value();
    let (mut all, mut pieces) = (Vec::new(), 0);
    while let Some(piece) = stream.next().await {
        all.extend_from_slice(&piece.unwrap());
        pieces += 1;
    }
    assert_eq!(&all[..], b"a,b\n1,2\n");
    assert!(pieces >= 2, "the download was buffered completely");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn error_status_of_a_download_is_reported_before_the_first_chunk() {
    let body = r#"{"title":"Not found","status":404}"#;
    let response = ResponseTemplate::new(404).set_body_raw(body, "application/problem+json");
    let mock = MockApi::with(response).await;
    let error = mock.client.agents().download(1, 2, 3).stream().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.problem().unwrap().title(), Some("Not found"));
}

#[tokio::test]
async fn truncated_response_keeps_the_status_and_partial_body() {
    let pieces = &["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,2"];
    let client = server(pieces, Duration::ZERO).await;
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(&error.raw_body().unwrap()[..], b"[1,2");
    assert!(!error.is_decode() && error.may_have_been_executed(), "{error}");
    let start = "agents.list (GET /api/v1/agent/all): 200 OK, but the response is incomplete: ";
    assert!(error.to_string().starts_with(start), "{error}");

    let pieces = &["HTTP/1.1 502 Bad Gateway\r\ncontent-length: 100\r\n\r\n<html>"];
    let client = server(pieces, Duration::ZERO).await;
    let error = client.agents().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 502);
    assert!(error.is_temporary() && !error.is_decode(), "{error}");
}

#[tokio::test]
async fn timeout_does_not_limit_an_active_stream() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n";
    let pieces = Box::leak(Box::new([head, "a,b\n", "1,2\n", "3,4\n"]));
    let client = server(pieces, Duration::from_millis(500)).await;
    let call = client.agents().download(1, 2, 3).with_timeout(Duration::from_millis(1200));
    let mut stream = call.stream().await.unwrap().into_value();
    let mut length = 0;
    while let Some(piece) = stream.next().await {
        length += piece.unwrap().len();
    }
    assert_eq!(length, 12);
}

#[tokio::test]
async fn stalled_stream_times_out() {
    let pieces = &["HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\na,b\n"];
    let (address, client) = server_with_url(pieces, Duration::from_secs(60)).await;
    let of_call = client.agents().download(1, 2, 3).with_timeout(Duration::from_secs(1));
    let patient = Client::builder().api_key(KEY).timeout(Duration::from_secs(1));
    let patient = patient.base_url(address).build().unwrap();
    for call in [of_call, patient.agents().download(1, 2, 3)] {
        let mut stream = call.stream().await.unwrap().into_value();
        assert_eq!(stream.next().await.unwrap().unwrap(), "a,b\n");
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(stream.next().await.is_none(), "the stream must not restart");
    }
}
