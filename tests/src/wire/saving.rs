//! Tests `save`: an API in memory that redirects to a file server on another host, whose bodies break off.

mod changes;
mod disk;
mod dropped;
mod file_server;
mod foreign;
mod interruptions;
mod killed;
mod refused;
mod sizes;
mod sockets;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sequentum::{Client, Error, Retry, SavedFile};

use self::file_server::FileServer;
use super::KEY;

/// Returns the path with `.part` appended.
fn part(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.part", path.display()))
}

/// Returns the path with `.part.json` appended.
fn record(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}.part.json", path.display()))
}

/// Returns a client of the server whose waits are short.
fn client(server: &FileServer, retry: Retry) -> Client {
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    let builder = builder.transport(server.clone()).rate_limit(None);
    builder.retry(retry.base_delay(Duration::ZERO)).build().unwrap()
}

/// A folder with the path of a download, and a server.
struct Case {
    _folder: tempfile::TempDir,
    path: PathBuf,
    server: FileServer,
}

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prices.csv");
        Self { _folder: folder, path, server: FileServer::new() }
    }

    /// Downloads the file with these retries.
    async fn save(&self, retry: Retry) -> Result<SavedFile, Error> {
        client(&self.server, retry).agents().download(101, 9001, 5002).save(&self.path).await
    }

    /// Leaves a download that broke off after this number of bytes.
    async fn interrupt(&self, bytes: usize) {
        self.server.break_after(&[bytes]);
        let error = self.save(Retry::never()).await.unwrap_err();
        assert!(error.is_temporary(), "{error}");
        assert_eq!(fs::read(part(&self.path)).unwrap(), self.server.content()[..bytes]);
        assert!(!self.path.exists());
        self.server.forget_requests();
    }

    /// Asserts that the file is complete, and that no other file is beside it.
    #[track_caller]
    fn assert_complete(&self) {
        assert!(fs::read(&self.path).unwrap() == self.server.content(), "the content differs");
        assert_eq!(fs::read_dir(self.path.parent().unwrap()).unwrap().count(), 1);
    }
}

#[tokio::test]
async fn saves_a_file_from_another_host_without_sending_the_credential_there() {
    let case = Case::new();
    let saved = case.save(Retry::never()).await.unwrap();
    assert_eq!((saved.path.as_path(), saved.bytes, saved.resumed_from), (&*case.path, 10_000, 0));
    case.assert_complete();
    let [api, files] = &case.server.requests()[..] else { panic!() };
    assert_eq!(api["authorization"], format!("ApiKey {KEY}"));
    assert!(!files.contains_key("authorization"));
    for headers in [api, files] {
        assert_eq!(headers["accept-encoding"], "identity");
        assert!(!headers.contains_key("range") && !headers.contains_key("if-range"));
    }
}

#[tokio::test]
async fn continues_an_earlier_download() {
    let case = Case::new();
    case.interrupt(2500).await;
    let text = fs::read_to_string(record(&case.path)).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["length"], 10_000);
    assert_eq!(json["etag"], "\"v1\"");
    let url = "https://api.example/api/v1/agent/101/run/9001/file/5002/download";
    assert_eq!(json["request"], format!("GET {url}"));
    assert!(!text.contains(KEY) && !text.contains("signature"), "{text}");

    let saved = case.save(Retry::never()).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (10_000, 2500));
    case.assert_complete();
    let [_, files] = &case.server.requests()[..] else { panic!() };
    assert_eq!(
        (&files["range"], &files["if-range"]),
        (&"bytes=2500-".parse().unwrap(), &"\"v1\"".parse().unwrap())
    );
    assert!(!files.contains_key("authorization"));
}

#[tokio::test]
async fn saves_the_response_of_a_raw_call_and_an_empty_file() {
    let case = Case::new();
    case.server.set_content(b"", Some("\"empty\""));
    let call = client(&case.server, Retry::never());
    let call = call.request(http::Method::GET, "/api/v1/agent/101/run/9001/file/5002/download");
    let saved = call.query("format", "csv").save(&case.path).await.unwrap();
    assert_eq!(saved.bytes, 0);
    case.assert_complete();
}

#[tokio::test]
async fn does_not_apply_the_limit_of_bodies_in_memory() {
    let case = Case::new();
    let builder = Client::builder().api_key(KEY).base_url("https://api.example").body_limit(100);
    let client = builder.transport(case.server.clone()).build().unwrap();
    client.agents().download(1, 2, 3).save(&case.path).await.unwrap();
    case.assert_complete();
}

#[tokio::test]
async fn reports_each_chunk_and_the_beginning_of_each_body() {
    let case = Case::new();
    case.server.break_after(&[1500]);
    let (sender, receiver) = std::sync::mpsc::channel();
    let save = client(&case.server, Retry::default()).agents().download(1, 2, 3).save(&case.path);
    save.on_progress(move |progress| sender.send(progress).unwrap()).await.unwrap();
    let all: Vec<_> = receiver.iter().collect();
    assert!(all.iter().all(|progress| progress.total == Some(10_000)), "{all:?}");
    let bytes: Vec<u64> = all.iter().map(|progress| progress.bytes).collect();
    assert_eq!(bytes[..4], [0, 1000, 1500, 1500]);
    assert_eq!(bytes.last(), Some(&10_000));
    assert!(bytes.is_sorted() && bytes.len() == 4 + 9, "{bytes:?}");
}

#[tokio::test]
async fn error_of_the_call_is_returned_and_keeps_what_was_saved() {
    let case = Case::new();
    case.interrupt(2500).await;
    case.server.respond(http::Response::builder().status(404).body(Vec::new()).unwrap());
    let error = case.save(Retry::never()).await.unwrap_err();
    assert!(error.status().unwrap() == 404 && !error.is_temporary(), "{error}");
    assert_eq!(fs::read(part(&case.path)).unwrap().len(), 2500);
    assert_eq!(case.save(Retry::never()).await.unwrap().resumed_from, 2500);
    case.assert_complete();
}

#[test]
fn requires_a_tokio_runtime() {
    use std::task::{Context, Poll, Waker};
    let case = Case::new();
    let mut save = std::pin::pin!(case.save(Retry::never()));
    let Poll::Ready(result) = save.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!()
    };
    assert!(result.unwrap_err().to_string().ends_with("calls require a tokio runtime"));
}
