//! Tests the progress of uploads, and the media types of their files.

use std::sync::mpsc::channel;

use bytes::Bytes;
use http::Method;
use sequentum::{FilePart, Retry};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::super::MockApi;
use crate::runtime::public::transport::transport_fn;
use crate::runtime::{Body, BodyKind, Builder, Operation, Reply, Whole};

#[tokio::test]
async fn reports_the_bytes_of_a_file_from_the_beginning_in_each_attempt() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(503).insert_header("retry-after", "0");
    Mock::given(any()).respond_with(busy).up_to_n_times(1).mount(&server).await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    let client = sequentum::Client::builder().api_key("k").base_url(server.uri()).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, vec![b'x'; 150_000]).unwrap();
    for file in [FilePart::new("a.csv", vec![b'x'; 150_000]), FilePart::from_path(&path)] {
        let (sender, receiver) = channel();
        let file = file.on_progress(move |progress| sender.send(progress).unwrap());
        let call = client.spaces().upload_input_files(945, [file]);
        call.with_retry(Retry::default()).await.unwrap();
        let all: Vec<_> = receiver.try_iter().collect();
        assert!(all.iter().all(|progress| progress.total == Some(150_000)), "{all:?}");
        let bytes: Vec<u64> = all.iter().map(|progress| progress.bytes).collect();
        let attempts: Vec<&[u64]> = bytes.split_inclusive(|bytes| *bytes == 150_000).collect();
        let count = server.received_requests().await.unwrap().len();
        server.reset().await;
        Mock::given(any()).respond_with(ResponseTemplate::new(200)).mount(&server).await;
        assert_eq!(attempts.len(), count, "{bytes:?}");
        for attempt in attempts {
            assert!(attempt[0] == 0 && attempt.is_sorted() && attempt.len() > 3, "{attempt:?}");
        }
    }
}

#[tokio::test]
async fn reports_the_bytes_of_a_body_and_clones_share_the_callback() {
    static UPLOAD: Operation = Operation {
        name: "files.upload",
        method: &Method::PUT,
        path: "/f",
        body: BodyKind::Raw { media: "application/octet-stream", required: true },
        ..Operation::DEFAULT
    };
    let transport = transport_fn(|request: http::Request<Bytes>| {
        assert_eq!(request.body().len(), 70_000);
        http::Response::new("")
    });
    let core = Builder::new("https://api.example", "test").transport(transport).build().unwrap();
    let (sender, receiver) = channel();
    let body = Body::new(vec![0; 70_000]);
    let body = body.on_progress(move |progress| sender.send(progress.bytes).unwrap());
    let call = core.call(&UPLOAD).body(body.clone());
    call.clone().value(Whole(Reply::empty)).await.unwrap();
    call.value(Whole(Reply::empty)).await.unwrap();
    drop(body);
    let once = [0, 65_536, 70_000];
    assert_eq!(receiver.iter().collect::<Vec<u64>>(), [once, once].concat());

    let stream = tokio_stream::iter([Ok::<_, std::io::Error>("x".repeat(70_000))]);
    let (sender, receiver) = channel();
    let body = Body::from_stream(stream, None);
    let body =
        body.on_progress(move |progress| sender.send((progress.bytes, progress.total)).unwrap());
    core.call(&UPLOAD).body(body).value(Whole(Reply::empty)).await.unwrap();
    let expected = once.map(|bytes| (bytes, None));
    assert_eq!(receiver.iter().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn media_type_follows_from_the_file_name() {
    for (file, expected) in [
        (FilePart::new("prices.csv", "a"), "text/csv"),
        (FilePart::new("PRICES.JSON", "a"), "application/json"),
        (FilePart::new("data.unknown-type", "a"), "application/octet-stream"),
        (FilePart::new("data", "a"), "application/octet-stream"),
        (FilePart::new("data.csv", "a").with_name("data.png"), "image/png"),
        (FilePart::new("data.csv", "a").with_media_type("text/plain"), "text/plain"),
    ] {
        assert_eq!(file.media_type(), expected);
        let mock = MockApi::empty(200).await;
        mock.client.spaces().upload_input_files(945, [file]).await.unwrap();
        let sent = mock.sent().await;
        assert!(sent.body().contains(&format!("Content-Type: {expected}\r\n")), "{}", sent.body());
    }
}
