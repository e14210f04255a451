//! Tests an upload of a file.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use http::Response;
use parcels::transport::Body;
use parcels::{Client, FilePart};

use super::server::{Requests, serve};

/// Returns a client of a server that stores the last body.
fn labels() -> (Client, Requests, Arc<Mutex<String>>) {
    let body = Arc::new(Mutex::new(String::new()));
    let stored = Arc::clone(&body);
    let (client, requests) = serve(Client::builder(), move |request| {
        *stored.lock().unwrap() = String::from_utf8(request.body().to_vec()).unwrap();
        Response::builder().status(204).body(Body::empty()).unwrap()
    });
    (client, requests, body)
}

#[tokio::test]
async fn a_file_has_a_media_type_and_reports_its_progress() {
    let (client, requests, body) = labels();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("label.png");
    std::fs::write(&file, "12345").unwrap();
    let last = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&last);
    let part = FilePart::from_path(&file).on_progress(move |progress| {
        *seen.lock().unwrap() = Some((progress.bytes, progress.total));
    });
    assert_eq!((part.name(), part.media_type()), ("label.png", "image/png"));
    client.labels().upload_label("k", part).await.unwrap();
    assert_eq!(*last.lock().unwrap(), Some((5, Some(5))));
    assert_eq!(requests.take(), ["PUT /parcels/k/label"]);
    let body = body.lock().unwrap();
    for text in ["name=\"label\"", "filename=\"label.png\"", "Content-Type: image/png", "12345"] {
        assert!(body.to_lowercase().contains(&text.to_lowercase()), "{text}: {body}");
    }
}

#[test]
fn an_upload_blocks_without_a_runtime() {
    let (client, _, body) = labels();
    let part = FilePart::new("../a.csv", "a,b");
    client.labels().upload_label("k", part).call_blocking().unwrap();
    assert!(body.lock().unwrap().contains("text/csv"));
}
