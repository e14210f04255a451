//! Tests calls that block the current thread: in a plain thread, in `spawn_blocking`, and on an asynchronous worker.

mod downloads;
mod ended;
mod streams;

use std::thread;
use std::time::Duration;

use sequentum::{Client, Secret};
use tokio::runtime::Builder;
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};

/// Makes a call that blocks, and returns the number of spaces.
fn count(client: &Client) -> usize {
    client.spaces().list().call_blocking().unwrap().len()
}

/// Starts a server on a runtime that runs until the test ends.
fn server() -> (tokio::runtime::Runtime, MockApi) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let mock = runtime.block_on(MockApi::json(200, "[]"));
    (runtime, mock)
}

#[test]
fn blocks_a_plain_thread() {
    let (_runtime, mock) = server();
    let client = mock.client.clone();
    assert_eq!(thread::spawn(move || count(&client) + count(&client)).join().unwrap(), 0);
    let calls = (0..8).map(|_| mock.client.clone());
    let calls: Vec<_> = calls.map(|client| thread::spawn(move || count(&client))).collect();
    assert!(calls.into_iter().all(|call| call.join().unwrap() == 0));
}

#[test]
fn blocks_in_spawn_blocking() {
    let (runtime, mock) = server();
    let client = mock.client.clone();
    let call = async move { tokio::task::spawn_blocking(move || count(&client)).await };
    assert_eq!(runtime.block_on(call).unwrap(), 0);
}

#[test]
fn blocks_an_asynchronous_worker_without_a_deadlock() {
    let (_runtime, mock) = server();
    let current = Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(current.block_on(async { count(&mock.client) }), 0);
    let several = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = mock.client.clone();
    assert_eq!(several.block_on(several.spawn(async move { count(&client) })).unwrap(), 0);
}

#[test]
fn returns_the_error_of_the_call() {
    let (runtime, _) = server();
    let mock = runtime.block_on(MockApi::with(ResponseTemplate::new(404)));
    assert!(mock.client.agents().get(1).call_blocking().unwrap_err().is_not_found());
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.agents().get(1).call_blocking().unwrap_err();
    assert!(error.is_connect() && error.to_string().starts_with("agents.get (GET "), "{error}");
}

#[test]
fn rejects_a_call_on_the_thread_of_the_client_instead_of_a_deadlock() {
    let (_runtime, mock) = server();
    let inner = mock.client.clone();
    let provider = Secret::from_provider(move || {
        let inner = inner.clone();
        async move { inner.spaces().list().call_blocking().map(|_| "token".to_owned()) }
    });
    // The clients have different threads, so this provider works.
    let outer =
        Client::builder().bearer_token(provider).base_url(mock.server.uri()).build().unwrap();
    assert_eq!(count(&outer), 0);

    let (sender, receiver) = std::sync::mpsc::channel::<Client>();
    let receiver = std::sync::Mutex::new(receiver);
    let provider = Secret::from_provider(move || {
        let own = receiver.lock().unwrap().recv_timeout(Duration::from_secs(10)).unwrap();
        async move { own.spaces().list().call_blocking().map(|_| "token".to_owned()) }
    });
    let own = Client::builder().bearer_token(provider).base_url(mock.server.uri()).build().unwrap();
    sender.send(own.clone()).unwrap();
    let error = own.spaces().list().call_blocking().unwrap_err();
    assert!(
        error.to_string().contains(
            "`call_blocking` must not be used in a transport or in a credential provider"
        )
    );
}

#[test]
fn continues_a_panic_of_a_credential_provider() {
    let (_runtime, mock) = server();
    let provider =
        Secret::from_provider(|| -> std::future::Ready<Result<String, std::io::Error>> {
            panic!("the provider panics")
        });
    let client = Client::builder().bearer_token(provider).base_url(mock.server.uri());
    let client = client.build().unwrap();
    for _ in 0..2 {
        let client = client.clone();
        let panic = thread::spawn(move || count(&client)).join().unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"the provider panics"));
    }
    assert_eq!(count(&mock.client), 0);
}

#[test]
fn call_outlives_its_client() {
    let (_runtime, mock) = server();
    let MockApi { server, client } = mock;
    let call = client.spaces().list();
    drop(client);
    assert_eq!(call.call_blocking().unwrap().len(), 0);
    drop(server);
}
