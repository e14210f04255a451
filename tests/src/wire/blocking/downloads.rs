//! Tests downloads that block: as an iterator over chunks, and to a file.

use std::thread;

use sequentum::transport::transport_fn;
use sequentum::{Client, Retry};
use wiremock::ResponseTemplate;

use super::super::{KEY, MockApi};
use super::server;

#[test]
fn iterates_over_the_chunks_of_a_download() {
    let (runtime, _) = server();
    let response = ResponseTemplate::new(200).set_body_bytes(vec![7; 300_000]);
    let mock = runtime.block_on(MockApi::with(response));
    let chunks = mock.client.agents().download(1, 2, 3).stream_blocking().unwrap();
    let mut length = 0;
    for chunk in chunks {
        let chunk = chunk.unwrap();
        assert!(chunk.iter().all(|byte| *byte == 7));
        length += chunk.len();
    }
    assert_eq!(length, 300_000);
    let mut some = mock.client.agents().download(1, 2, 3).stream_blocking().unwrap();
    assert!(some.next().unwrap().is_ok());
    drop(some);
    let missing = runtime.block_on(MockApi::with(ResponseTemplate::new(404)));
    assert!(
        missing.client.agents().download(1, 2, 3).stream_blocking().unwrap_err().is_not_found()
    );
}

#[test]
fn saves_a_file_in_a_thread_with_and_without_a_runtime() {
    let (runtime, _) = server();
    let mock = runtime.block_on(MockApi::with(ResponseTemplate::new(200).set_body_bytes("a,b\n")));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let save = || mock.client.agents().download(1, 2, 3).save(&path).call_blocking().unwrap();
    assert_eq!(save().bytes, 4);
    let current = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(current.block_on(async { save() }).bytes, 4);
    assert_eq!(std::fs::read(&path).unwrap(), b"a,b\n");
}

#[test]
fn panic_of_a_progress_callback_continues_in_the_caller() {
    let transport = transport_fn(|_| http::Response::new("a,b\n"));
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    let client = builder.transport(transport).retry(Retry::never()).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let save = client.agents().download(1, 2, 3).save(folder.path().join("a.csv"));
    let save = save.on_progress(|_| panic!("the callback panics"));
    let caught = thread::spawn(move || save.call_blocking());
    assert_eq!(caught.join().unwrap_err().downcast_ref(), Some(&"the callback panics"));
    let save = client.agents().download(1, 2, 3).save(folder.path().join("a.csv"));
    let inner = client.clone();
    let save = save.on_progress(move |_| {
        let error = inner.agents().get(1).call_blocking().unwrap_err();
        assert!(error.to_string().contains("nor in a callback"), "{error}");
    });
    save.call_blocking().unwrap();
}
