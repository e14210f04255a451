//! Tests that clients do what the help lines of diagnostics say about them.

use http::Method;
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::chooses_integer_types_that_fit_the_bounds as numbers;
use crate::generated::generates_only_types_for_webhooks::models::{Change, OrderCreatedWebhook};
use crate::generated::supports_servers_per_operation::Client as Servers;
use crate::generated::unions::models::Tank;

#[tokio::test]
async fn every_digit_of_a_lossy_number_is_in_the_body() {
    let body = r#"{"plain":1,"price":12345678901234567.125,"huge":123456789012345678901234567890}"#;
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = numbers::Client::builder().base_url(server.uri()).build().unwrap();
    let call = client.request(Method::GET, "/numbers");
    let response = call.send_for::<numbers::models::Numbers>().await.unwrap();
    let read = serde_json::to_string(response.value()).unwrap();
    assert!(!read.contains("12345678901234567.125"), "{read}");
    assert_eq!(response.body(), body);
}

#[tokio::test]
async fn a_raw_call_sends_every_digit_of_a_number() {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(200).set_body_raw("null", "application/json");
    let response = response.insert_header("x-price", "12345678901234567.125");
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = numbers::Client::builder().base_url(server.uri()).build().unwrap();
    let call = client.request(Method::POST, "/numbers").query("price", "12345678901234567.125");
    let body = r#"{"huge":123456789012345678901234567890}"#;
    let response = call.body("application/json", body).send_for::<Value>().await.unwrap();
    assert_eq!(response.headers()["x-price"], "12345678901234567.125");
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].url.query(), Some("price=12345678901234567.125"));
    assert_eq!(requests[0].body, body.as_bytes());
}

#[tokio::test]
async fn a_second_client_uses_a_different_server() {
    let client = Servers::builder().base_url("https://b.example.com").key("k").build().unwrap();
    let request = client.items().plain().into_request().await.unwrap();
    assert_eq!(request.uri().to_string(), "https://b.example.com/uploads");
}

#[test]
fn unknown_variants_can_be_read_as_another_type() {
    let tank: Tank = serde_json::from_value(json!({"size": 3, "what": "a"})).unwrap();
    let Tank::Unknown(unknown) = tank else { panic!("the size is known") };
    let other: Change = serde_json::from_value(unknown.as_json().clone()).unwrap();
    assert_eq!(other.what.as_deref(), Some("a"));
    assert_eq!(unknown.as_json(), &json!({"size": 3, "what": "a"}));
}

#[test]
fn generated_types_parse_webhooks() {
    let webhook: OrderCreatedWebhook =
        serde_json::from_str(r#"{"id":7,"items":[{"sku":"a"}]}"#).unwrap();
    assert_eq!(webhook.id, 7);
    let again: Value = serde_json::to_value(&webhook).unwrap();
    assert_eq!(again, json!({"id": 7, "items": [{"sku": "a"}]}));
}
