//! Tests a download that is continued, and server-sent events after a lost connection.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use bytes::Bytes;
use http::{Request, Response};
use prints::transport::Body;
use prints::{Client, Retry};

use super::server::{Requests, cut, serve};

/// Returns a client of a server that cuts off the first body of a file.
fn files() -> (Client, Requests) {
    let count = Mutex::new(0);
    serve(Client::builder().member("secret"), move |request| {
        *count.lock().unwrap() += 1;
        let response = Response::builder().header("etag", "\"a\"").header("accept-ranges", "bytes");
        let response = response.header("content-type", "application/pdf");
        if *count.lock().unwrap() == 1 {
            return response.header("content-length", 10).body(cut("0123", 10)).unwrap();
        }
        assert_eq!(
            (&request.headers()["range"], &request.headers()["if-range"]),
            (&"bytes=4-".parse().unwrap(), &"\"a\"".parse().unwrap())
        );
        let response = response.status(206).header("content-range", "bytes 4-9/10");
        response.body(Body::from("456789")).unwrap()
    })
}

/// Returns an empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_download_that_is_cut_off_continues() {
    let (file, (client, requests)) = (folder("continued").join("print.pdf"), files());
    let saved = client.prints().download(7).save(&file).await.unwrap();
    assert_eq!((saved.path, saved.bytes, saved.resumed_from), (file.clone(), 10, 0));
    assert_eq!(fs::read(&file).unwrap(), b"0123456789");
    assert_eq!(requests.take(), ["GET /v1/prints/7/file"; 2]);
    assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1, "no partial file is left");
}

#[tokio::test]
async fn a_later_download_continues_a_partial_file() {
    let (file, (client, _)) = (folder("later").join("print.pdf"), files());
    let download = client.prints().download(7).with_retry(Retry::never());
    download.clone().save(&file).await.unwrap_err();
    assert!(!file.exists());
    let saved = download.save(&file).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (10, 4));
    assert_eq!(fs::read(&file).unwrap(), b"0123456789");
}

#[test]
fn a_download_blocks_without_a_runtime() {
    let (file, (client, _)) = (folder("blocking").join("print.pdf"), files());
    let saved = client.prints().download(7).save(&file).call_blocking().unwrap();
    assert_eq!((saved.bytes, fs::read(&file).unwrap().len()), (10, 10));
}

/// Replies with the line after the last one that was received. The first line is cut off; there are three.
fn line(request: &Request<Bytes>) -> Response<Body> {
    let response = Response::builder().header("content-type", "text/event-stream");
    match request.headers().get("last-event-id").map(|id| id.to_str().unwrap()) {
        None => {
            let text = "retry: 10\nid: 1\ndata: {\"text\": \"one\"}\n\nid: 2\ndata: {\"te";
            response.body(cut(text, 500)).unwrap()
        }
        Some("1") => {
            response.body("id: 2\ndata: {\"text\": \"two\"}\n\ndata: 5\n\n".into()).unwrap()
        }
        Some("2") => response.body("id: 3\ndata: {\"text\": \"three\"}\n\n".into()).unwrap(),
        Some(_) => Response::builder().status(204).body(Body::empty()).unwrap(),
    }
}

#[tokio::test(start_paused = true)]
async fn events_continue_after_the_last_id() {
    let (client, requests) = serve(Client::builder().member("secret"), line);
    let mut lines = client.jobs().watch_log("1").await.unwrap();
    for expected in ["one", "two"] {
        assert_eq!(lines.next().await.unwrap().unwrap().data.text, expected);
    }
    assert_eq!(lines.last_event_id(), Some("2"));
    lines.next().await.unwrap().unwrap_err();
    assert_eq!(lines.next().await.unwrap().unwrap().data.text, "three");
    assert!(lines.next().await.is_none());
    assert_eq!(requests.take().len(), 4);

    let call = client.jobs().watch_log("1").with_header("Last-Event-ID", "2");
    assert_eq!(call.await.unwrap().next().await.unwrap().unwrap().data.text, "three");
}

#[test]
fn events_are_an_iterator_without_a_runtime() {
    let (client, _) = serve(Client::builder().member("secret"), line);
    let lines = client.jobs().watch_log("1").call_blocking().unwrap();
    let lines = lines.filter_map(Result::ok).map(|event| event.data.text);
    assert_eq!(lines.collect::<Vec<_>>(), ["one", "two", "three"]);
}
