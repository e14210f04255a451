//! Tests the errors of calls that fail.

use std::time::Duration;

use sequentum::models::{ApiError, ProblemDetails};
use sequentum::{Client, FilePart, headers};
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};

#[tokio::test]
async fn reads_problem_details() {
    let body = r#"{"type":"https://docs.sequentum.com/errors/agent-not-found","title":"Agent not found",
        "status":404,"detail":"No agent with id 4711 exists in space 1.","instance":"/api/v1/agent/4711",
        "traceId":"t-1"}"#;
    let response = ResponseTemplate::new(404).set_body_raw(body, "application/problem+json");
    let mock = MockApi::with(response).await;
    let error = mock.client.agents().get(4711).await.unwrap_err();
    assert!(error.is_not_found() && !error.is_temporary() && !error.may_have_been_executed());
    let problem = error.problem().unwrap();
    assert_eq!(problem.title(), Some("Agent not found"));
    assert_eq!(problem.detail(), Some("No agent with id 4711 exists in space 1."));
    assert_eq!(problem.extension("traceId").unwrap(), "t-1");
    let typed: ProblemDetails = error.body().unwrap();
    assert_eq!(typed.status, Some(404));
    assert_eq!(typed.additional["traceId"], "t-1");
    assert_eq!(
        error.to_string(),
        "agents.get (GET /api/v1/agent/4711): 404 Not Found: Agent not found \
         (No agent with id 4711 exists in space 1.)"
    );
}

#[tokio::test]
async fn reads_legacy_errors_as_problem_details() {
    let body = r#"{"statusCode":400,"statusDescription":"Bad Request",
        "message":"The run is not active.","errorCode":"run_not_active"}"#;
    let mock = MockApi::json(400, body).await;
    let error = mock.client.agents().stop(101, 9001).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let problem = error.problem().unwrap();
    assert_eq!(problem.code(), Some("run_not_active"));
    assert_eq!(problem.detail(), Some("The run is not active."));
    let typed: ApiError = error.body().unwrap();
    assert_eq!(typed.error_code.as_deref(), Some("run_not_active"));
    assert_eq!(
        error.to_string(),
        "agents.stop (POST /api/v1/agent/101/run/9001/stop): 400 Bad Request: The run is not active. \
         [run_not_active]"
    );
}

#[tokio::test]
async fn keeps_the_headers_of_an_error_response() {
    let body = r#"{"statusCode":403,"message":"Missing scope","errorCode":"insufficient_scope"}"#;
    let response = ResponseTemplate::new(403)
        .insert_header("WWW-Authenticate", "Bearer scope=\"runs:read\"")
        .set_body_raw(body, "application/json");
    let mock = MockApi::with(response).await;
    let error = mock.client.agents().start(101).await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.problem().unwrap().code(), Some("insufficient_scope"));
    assert_eq!(error.headers().unwrap()["www-authenticate"], "Bearer scope=\"runs:read\"");
}

#[tokio::test]
async fn error_status_takes_precedence_over_the_response_body() {
    for (status, body, media) in [
        (502, "<html>Bad gateway</html>", "text/html"),
        (500, "", "application/json"),
        (503, "{\"title\":", "application/json"),
    ] {
        let mock = MockApi::with(ResponseTemplate::new(status).set_body_raw(body, media)).await;
        let error = mock.client.agents().list().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(!error.is_decode() && error.is_temporary(), "{error}");
        assert!(error.problem().is_none());
        let start = format!("agents.list (GET /api/v1/agent/all): {status} ");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
}

#[tokio::test]
async fn rate_limit_error_contains_the_retry_delay() {
    let response = ResponseTemplate::new(429).insert_header("Retry-After", "17");
    let mock = MockApi::with(response).await;
    let error = mock.client.billing().credits().await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_temporary());
    assert_eq!(error.header(headers::RETRY_AFTER), Some(17));
}

#[tokio::test]
async fn decode_error_contains_the_path_of_the_mismatch() {
    let mock = MockApi::json(200, &include_str!("agent.json").replace("101", "\"x\"")).await;
    let error = mock.client.agents().get(101).await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
    assert!(error.to_string().contains("$.id"), "{error}");
    assert!(error.raw_body().unwrap().starts_with(b"{"));
}

#[tokio::test]
async fn rejects_a_login_page_with_status_200() {
    let page = ResponseTemplate::new(200).set_body_raw("<html>Log in</html>", "text/html");
    let mock = MockApi::with(page).await;
    let error = mock.client.agents().list().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[tokio::test]
async fn timeout_error_reports_that_the_call_may_have_been_executed() {
    let mock = MockApi::with(ResponseTemplate::new(200).set_delay(Duration::from_secs(5))).await;
    let call = mock.client.agents().start(101).with_timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_executed(), "{error}");
}

#[tokio::test]
async fn unreachable_server_is_a_connection_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = Client::builder().api_key(KEY).base_url(format!("http://{address}"));
    let error = client.build().unwrap().agents().list().await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_executed(), "{error}");
}

#[tokio::test]
async fn rejects_invalid_requests_before_sending() {
    let mock = MockApi::empty(200).await;
    let files = |files: Vec<FilePart>| mock.client.spaces().upload_input_files(945, files);
    let none = files(Vec::new()).await.unwrap_err();
    assert!(none.to_string().contains("at least one part"), "{none}");
    let part = FilePart::new("a.csv", "x").with_media_type("no media type");
    let odd = files(vec![part]).await.unwrap_err();
    assert!(odd.to_string().contains("the media type of the part `files` is invalid"), "{odd}");
    for error in [none, odd] {
        assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error:?}");
    }
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn debug_output_and_errors_hide_the_key() {
    let mock = MockApi::json(401, r#"{"title":"Unauthorized","status":401}"#).await;
    let call = mock.client.agents().list();
    let mut shown = format!("{:?} {:?} {call:?}", mock.client, Client::builder().api_key(KEY));
    let error = call.await.unwrap_err();
    shown.push_str(&format!("{error} {error:?}"));
    assert!(error.is_unauthorized());
    assert!(!shown.contains(KEY) && !shown.contains("0123456789"), "{shown}");
}

#[test]
fn explains_why_a_client_cannot_be_built() {
    let error = Client::builder().api_key(KEY).base_url("http://example.com").build().unwrap_err();
    assert!(error.to_string().contains("https"), "{error}");
    let error = Client::builder().api_key("a\nb").build().unwrap_err();
    assert!(!error.to_string().contains("a\nb"), "{error}");
}
