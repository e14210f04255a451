//! Tests the bodies of responses and errors: as received, as a problem, and single values of a body that is cut.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};

#[tokio::test]
async fn response_keeps_the_body_as_received() {
    let text = "[ ]\n";
    let mock = MockApi::json(200, text).await;
    let response = mock.client.agents().list().send().await.unwrap();
    assert!(response.value().is_empty());
    let response = response.map(|agents| agents.len());
    assert_eq!((response.body().as_ref(), *response.value()), (text.as_bytes(), 0));
    let raw = mock.client.request(http::Method::GET, "/x");
    assert_eq!(raw.send_for::<Vec<u8>>().await.unwrap().body(), text);

    let download = || mock.client.agents().download(101, 9001, 1);
    let response = download().send().await.unwrap();
    assert_eq!(response.body(), response.value());
    assert_eq!(response.body().as_ptr(), response.value().as_ptr(), "the bytes are shared");
    assert!(download().stream().await.unwrap().body().is_empty());
    assert!(!format!("{response:?}").contains("body"));
}

#[tokio::test]
async fn error_shows_and_returns_the_messages_of_a_problem() {
    let body = json!({"detail": [
        {"type": "missing", "loc": ["body", "name"], "msg": "Field required", "input": null}]});
    let mock = MockApi::json(422, &body.to_string()).await;
    let error = mock.client.agents().list().await.unwrap_err();
    let expected =
        "agents.list (GET /api/v1/agent/all): 422 Unprocessable Entity: body.name: Field required";
    assert_eq!(error.to_string(), expected);
    let problem = error.problem().unwrap();
    assert_eq!(problem.errors()["body.name"], ["Field required"]);
    assert_eq!(problem.extensions().len(), 1);

    let body = json!({"title": "Invalid", "status": 400, "traceId": null, "errors": {
        "items": {"0": {"name": ["Too long", "Odd"]}}, "$.age": "Negative"}});
    let mock = MockApi::json(400, &body.to_string()).await;
    let error = mock.client.agents().list().await.unwrap_err();
    let expected = ": Invalid; items.0.name: Too long; items.0.name: Odd; $.age: Negative";
    assert!(error.to_string().ends_with(expected), "{error}");
    let problem = error.problem().unwrap();
    assert_eq!(problem.errors()["items.0.name"], ["Too long", "Odd"]);
    assert!(problem.extensions().is_empty());
}

#[tokio::test]
async fn error_of_an_interrupted_response_yields_its_complete_values() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut request = [0; 4096];
            assert!(socket.read(&mut request).await.unwrap() > 0);
            let text =
                "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"id\": 9001, \"configId\": 10";
            socket.write_all(text.as_bytes()).await.unwrap();
        }
    });
    let client = sequentum::Client::builder().api_key(KEY).base_url(base).build().unwrap();
    let error = client.agents().start(101).await.unwrap_err();
    assert!(error.may_have_been_executed(), "{error}");
    assert_eq!(error.pointer("/id"), Some(json!(9001)));
    assert_eq!(error.pointer("/configId"), None, "further digits may be missing");
    assert_eq!(error.body::<serde_json::Value>(), None);
}

#[tokio::test]
async fn error_of_an_unreadable_response_yields_its_values() {
    let response = || ResponseTemplate::new(200);
    let mismatch = r#"{"id": 9001, "status": {"odd": [1, {"a/b": "c"}]}}"#;
    let mock = MockApi::with(response().set_body_raw(mismatch, "application/json")).await;
    let error = mock.client.agents().start(101).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.pointer("/id"), Some(json!(9001)));
    assert_eq!(error.pointer("/status/odd/1/a~1b"), Some(json!("c")));
    assert_eq!(error.pointer("/none"), None);
    let nowhere = sequentum::Client::builder().api_key(KEY).base_url("http://127.0.0.1:9");
    let error = nowhere.build().unwrap().agents().start(101).await.unwrap_err();
    assert_eq!(error.pointer(""), None, "there is no body");
}
