//! Tests the setter that adds an entry to the JSON object in a string.

use serde_json::{Value, json};

use super::MockApi;
use crate::generated::adds_entries_to_json_in_a_string as other;

async fn sent(call: sequentum::agents::StartCall) -> Value {
    let request = call.into_request().await.unwrap();
    serde_json::from_slice(request.body()).unwrap()
}

#[tokio::test]
async fn entries_are_sent_as_json_in_a_string_in_the_order_of_the_calls() {
    let api = MockApi::empty(200).await;
    let start = || api.client.agents().start(101);
    let body = sent(start().input("url", "https://a.example").input("depth", 2)).await;
    assert_eq!(body, json!({"inputParameters": r#"{"url":"https://a.example","depth":2}"#}));
    let body = sent(start().input("b", true).input("a", Value::Null).input("b", "x")).await;
    assert_eq!(body["inputParameters"], r#"{"b":"x","a":null}"#);
}

#[tokio::test]
async fn entries_are_added_to_the_object_that_was_set_before() {
    let api = MockApi::empty(200).await;
    let start = || api.client.agents().start(101);
    let body = sent(start().input_parameters(r#"{"z": 1}"#).input("a", 2)).await;
    assert_eq!(body["inputParameters"], r#"{"z":1,"a":2}"#);
    let body = sent(start().input("a", 2).input_parameters(r#"{"z": 1}"#)).await;
    assert_eq!(body["inputParameters"], r#"{"z": 1}"#);
    let body = sent(start().clear_input_parameters().input("a", 2)).await;
    assert_eq!(body["inputParameters"], r#"{"a":2}"#);
    let error = start().input_parameters("[1]").input("a", 2).await.unwrap_err().to_string();
    assert!(error.contains("`inputParameters` is not the text of a JSON object"), "{error}");
    assert!(api.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn schedules_and_spaces_and_other_crates_have_entries_too() {
    let api = MockApi::empty(200).await;
    let body = |request: http::Request<bytes::Bytes>| {
        serde_json::from_slice::<Value>(request.body()).unwrap()
    };
    let run_all = api.client.spaces().run_all(1).input("a", 1).into_request().await.unwrap();
    assert_eq!(body(run_all)["inputParameters"], r#"{"a":1}"#);
    let update = api.client.schedules().update(1, 2).input("a", 1).into_request().await.unwrap();
    assert_eq!(body(update)["inputParameters"], r#"{"a":1}"#);
    let client = other::Client::builder().build().unwrap();
    let start = client.runs().start().input("a", 1).into_request().await.unwrap();
    assert_eq!(body(start)["inputs"], r#"{"a":1}"#);
}
