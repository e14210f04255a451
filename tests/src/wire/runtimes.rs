//! Tests clients that are used in several tokio runtimes.

use std::time::Duration;

use sequentum::Client;
use tokio::runtime::{Builder, Runtime};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::KEY;

/// Returns a runtime that makes progress only while it blocks on a future.
fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts a server in a runtime of its own, which must outlive the test. Returns a client for it.
fn start() -> (Runtime, MockServer, Client) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(async {
        let server = MockServer::start().await;
        let response = ResponseTemplate::new(200).set_body_raw("[]", "application/json");
        Mock::given(any()).respond_with(response).mount(&server).await;
        server
    });
    let client = Client::builder().api_key(KEY).base_url(server.uri());
    let client = client.timeout(Duration::from_secs(10)).build().unwrap();
    (runtime, server, client)
}

fn call(client: &Client, runtime: &Runtime) {
    runtime.block_on(async { client.spaces().list().await }).unwrap();
}

#[test]
fn client_works_in_a_second_runtime_while_the_first_one_is_idle() {
    let (_servers, _server, client) = start();
    let (first, second) = (current_thread(), current_thread());
    // The first runtime keeps an open connection, but does not drive it while the second one is used.
    call(&client, &first);
    call(&client, &second);
    call(&client.clone(), &first);
    call(&client, &second);
}

#[test]
fn client_works_after_the_runtime_of_its_first_call_is_gone() {
    let (_servers, server, client) = start();
    for _ in 0..20 {
        call(&client, &current_thread());
    }
    let received = current_thread().block_on(server.received_requests()).unwrap();
    assert_eq!(received.len(), 20);
}

#[test]
fn dropping_the_client_ends_its_tasks() {
    let (_servers, _server, client) = start();
    let runtime = current_thread();
    call(&client, &runtime);
    assert!(runtime.metrics().num_alive_tasks() > 0);
    drop(client);
    runtime.block_on(async {
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            if runtime.metrics().num_alive_tasks() == 0 {
                return;
            }
        }
        panic!("{} tasks remain", runtime.metrics().num_alive_tasks());
    });
}
