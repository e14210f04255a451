//! Tests the idempotency keys of calls whose overlay states that the server recognizes a repeated call.

use std::time::Duration;

use http::Method;
use wiremock::ResponseTemplate;

use super::MockApi;
use crate::generated::overlay_states_idempotency_keys::Client;
use crate::generated::parameter_replaces_the_idempotency_key_of_a_call::Client as Declared;
use crate::runtime::Retry;

/// Starts a server that responds with this status and body. Returns the server and a client.
async fn serve(status: u16, body: &str) -> (MockApi, Client) {
    let mock = MockApi::with(ResponseTemplate::new(status).set_body_string(body)).await;
    let client = Client::builder().base_url(mock.server.uri()).build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn with_idempotency_key_sets_the_header_that_the_overlay_names() {
    let (mock, client) = serve(204, "").await;
    client.payments().create().with_idempotency_key("k-1").await.unwrap();
    assert_eq!(mock.sent().await.header("idempotency-key"), Some("k-1"));

    let (mock, client) = serve(204, "").await;
    client.payments().refund().with_idempotency_key("k-2").await.unwrap();
    let sent = mock.sent().await;
    assert_eq!(sent.header("x-refund-token"), Some("k-2"));
    assert_eq!(sent.header("idempotency-key"), None);
}

#[tokio::test]
async fn a_declared_parameter_sets_the_header_of_the_key() {
    const KEY: &str = "0b0b6f64-0d5b-4a3c-8f5d-0f6a1c2d3e4f";
    let client = |mock: &MockApi| Declared::builder().base_url(mock.server.uri()).build().unwrap();
    let mock = MockApi::with(ResponseTemplate::new(204)).await;
    client(&mock).payments().settle().idempotency_key(KEY).await.unwrap();
    assert_eq!(mock.sent().await.header("idempotency-key"), Some(KEY));

    let mock = MockApi::with(ResponseTemplate::new(204)).await;
    client(&mock).payments().capture("k-3").await.unwrap();
    assert_eq!(mock.sent().await.header("idempotency-key"), Some("k-3"));
}

#[tokio::test]
async fn an_empty_key_is_an_error_and_an_empty_header_is_no_key() {
    let (mock, client) = serve(500, "").await;
    for key in ["", " "] {
        let error = client.payments().create().with_idempotency_key(key).await.unwrap_err();
        assert!(error.to_string().ends_with("the idempotency key is empty"), "{error}");
    }
    assert!(mock.server.received_requests().await.unwrap().is_empty());
    let call = client.payments().create().with_header("Idempotency-Key", "");
    let error = call.await.unwrap_err();
    assert!(error.attempts().len() == 1 && !error.is_safe_to_repeat(), "{error}");
}

#[tokio::test]
async fn calls_without_a_key_send_no_header() {
    let (mock, client) = serve(204, "").await;
    client.payments().create().await.unwrap();
    assert_eq!(mock.sent().await.header("idempotency-key"), None);
}

#[tokio::test]
async fn with_header_sets_the_key_of_a_call_without_a_method() {
    let (mock, client) = serve(204, "").await;
    let call = client.request(Method::POST, "/payments/archive");
    call.with_header("Idempotency-Key", "k-4").await.unwrap();
    assert_eq!(mock.sent().await.header("idempotency-key"), Some("k-4"));
}

#[tokio::test]
async fn an_error_names_the_header_of_an_invalid_key_and_hides_its_value() {
    let (mock, client) = serve(204, "").await;
    for key in ["hunter2\n", "a\r\nx: hunter2", "hunter2 é"] {
        let error = client.payments().refund().with_idempotency_key(key).await.unwrap_err();
        let shown = format!("{error}\n{error:?}");
        assert!(shown.contains("`x-refund-token`") && !shown.contains("hunter2"), "{shown}");
    }
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn errors_show_idempotency_keys() {
    // The name of the header contains `token`, which marks a secret in other headers.
    let (_mock, client) = serve(409, "request-0042 has a different body").await;
    let refund = || client.payments().refund();
    let error = refund().with_idempotency_key("request-0042").await.unwrap_err();
    assert!(error.to_string().contains("request-0042 has a different body"), "{error}");
    let error = refund().with_header("X-Other-Token", "request-0042").await.unwrap_err();
    assert!(error.to_string().contains("[redacted] has a different body"), "{error}");
}

#[tokio::test]
async fn all_attempts_of_a_call_send_the_same_key() {
    let mock = MockApi::with(ResponseTemplate::new(500)).await;
    let retry = Retry::default().base_delay(Duration::ZERO);
    let client = Client::builder().base_url(mock.server.uri()).retry(retry).build().unwrap();
    let declared = Declared::builder().base_url(mock.server.uri()).retry(retry).build().unwrap();
    let raw = || client.request(Method::POST, "/payments/archive");
    client.payments().create().with_idempotency_key("k-1").await.unwrap_err();
    declared.payments().capture("k-2").await.unwrap_err();
    raw().with_header("Idempotency-Key", "k-3").await.unwrap_err();
    // These calls have no key that the server recognizes, so they are not retried.
    client.payments().create().await.unwrap_err();
    client.payments().amend().with_header("Idempotency-Key", "k-4").await.unwrap_err();
    raw().await.unwrap_err();
    let sent = mock.server.received_requests().await.unwrap();
    let keys = sent
        .iter()
        .map(|request| request.headers.get("idempotency-key").map(|key| key.to_str().unwrap()));
    let keys: Vec<_> = keys.collect();
    let thrice = |key| [Some(key); 3];
    let expected = [thrice("k-1"), thrice("k-2"), thrice("k-3"), [None, Some("k-4"), None]];
    assert_eq!(keys, expected.concat());
}
