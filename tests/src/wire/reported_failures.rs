//! Tests successful statuses whose body reports a failure, as the overlay's `x-success` declares.

use http::Method;
use sequentum::Error;
use serde_json::Value;

use super::{KEY, MockApi};
use crate::generated::overlay_declares_failures_in_successful_responses as queue;

/// Returns the error of a call that starts a session.
async fn start_error(body: &str) -> Error {
    let mock = MockApi::json(200, body).await;
    mock.client.agent_builder().start().await.unwrap_err()
}

#[tokio::test]
async fn a_failure_with_status_200_is_an_error_with_a_problem() {
    let body = r#"{"success":false,"sessionId":null,"error":"Kein Guthaben"}"#;
    let error = start_error(body).await;
    assert_eq!(
        error.to_string(),
        "agent_builder.start (POST /api/v1/agent-builder/start): 200 OK, but the response reports a failure: Kein Guthaben"
    );
    assert_eq!((error.status().unwrap().as_u16(), error.attempts().len()), (200, 1));
    assert_eq!(error.problem().unwrap().detail(), Some("Kein Guthaben"));
    assert_eq!(error.problem().unwrap().extension("success"), Some(&Value::Bool(false)));
    assert_eq!(error.raw_body().unwrap(), body);
    assert!(error.may_have_been_executed() && !error.is_decode() && !error.is_temporary());
    assert!(!error.is_not_found() && !error.is_timeout() && !error.is_connect());
}

#[tokio::test]
async fn a_status_code_in_the_body_is_a_failure_from_400() {
    let body = r#"{"statusCode":400,"statusDescription":"Bad Request","message":"The run is not active.","errorCode":"run_not_active"}"#;
    let mock = MockApi::json(200, body).await;
    let error = mock.client.agents().stop(101, 9001).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "agents.stop (POST /api/v1/agent/101/run/9001/stop): 200 OK, but the response reports a failure: The run is not active. [run_not_active]"
    );
    assert_eq!(error.problem().unwrap().status(), Some(400));
    let error = mock.client.agent_builder().stop("a1b2").send().await.unwrap_err();
    assert_eq!(error.problem().unwrap().code(), Some("run_not_active"));
    for code in ["200", "399", "null", "\"400\""] {
        let mock = MockApi::json(200, &format!(r#"{{"statusCode":{code}}}"#)).await;
        mock.client.agents().stop(101, 9001).await.unwrap();
    }
}

#[tokio::test]
async fn a_true_missing_or_null_property_is_a_success() {
    for success in [r#""success":true,"#, "", r#""success":null,"#] {
        let mock = MockApi::json(200, &format!(r#"{{{success}"sessionId":"a1b2"}}"#)).await;
        let started = mock.client.agent_builder().start().await.unwrap();
        assert_eq!(started.session_id.as_str(), "a1b2", "{success}");
    }
    let error = start_error(r#"{"success":"no","sessionId":"a1b2"}"#).await;
    assert_eq!(
        error.to_string(),
        "agent_builder.start (POST /api/v1/agent-builder/start): 200 OK, but the response reports a failure (`/success`)"
    );
    assert!(start_error(r#"{"success":true,"sessionId":null}"#).await.is_decode());
}

#[tokio::test]
async fn an_operation_without_content_reports_failures_too() {
    let mock =
        MockApi::json(200, "\u{feff} {\"a\":[{\"statusCode\":1}],\"statusCode\":500.5}").await;
    let error = mock.client.agents().delete_run(1, 2).await.unwrap_err();
    assert!(error.to_string().contains("reports a failure"), "{error}");
}

#[tokio::test]
async fn raw_calls_check_json_but_not_bytes() {
    let body = r#"{"statusCode":404,"message":"No such thing"}"#;
    let mock = MockApi::json(200, body).await;
    let call = || mock.client.request(Method::GET, "/x");
    let error = call().send_for::<Value>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "request (GET /x): 200 OK, but the response reports a failure: No such thing"
    );
    assert_eq!(call().await.unwrap(), body);
    assert_eq!(call().send().await.unwrap().value(), body);
    let mut stream = call().stream().await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap(), body);
    assert_eq!(mock.client.agents().download(1, 2, 3).await.unwrap(), body);
}

#[tokio::test]
async fn redacts_secrets_in_a_reported_failure() {
    let body = format!(r#"{{"success":false,"error":"{KEY} has no credits","id":"{KEY}"}}"#);
    let error = start_error(&body).await;
    assert!(error.to_string().ends_with(": [redacted] has no credits"), "{error}");
    let shown = format!("{error:?} {:?} {:?}", error.problem(), error.raw_body());
    assert!(!shown.contains(KEY), "{shown}");
}

/// Returns the message of a call to the fixture's operation `create`, or `None` if it succeeds.
async fn create(body: &str) -> Option<String> {
    let MockApi { server, .. } = MockApi::json(200, body).await;
    let client = queue::Client::builder().base_url(server.uri()).build().unwrap();
    client.jobs().create().await.err().map(|error| error.to_string())
}

#[tokio::test]
async fn conditions_compare_words_numbers_and_null() {
    for body in ["{}", "[]", r#"{"result":"ok"}"#, r#"{"result":0,"error":null}"#] {
        let failure = create(body).await.filter(|text| text.contains("reports a failure"));
        assert_eq!(failure, None, "{body}");
    }
    for (body, reason) in [
        (r#"{"result":"no"}"#, " (`/result`)"),
        (r#"{"result":1}"#, " (`/result`)"),
        (r#"{"result":0,"error":{"message":"Full"}}"#, ": Full"),
        (r#"{"error":false}"#, " (`/error`)"),
        (r#"{"accepted":0}"#, " (`/accepted`)"),
    ] {
        let message = create(body).await.unwrap();
        let expected =
            format!("jobs.create (POST /jobs): 200 OK, but the response reports a failure{reason}");
        assert_eq!(message, expected, "{body}");
    }
}

#[tokio::test]
async fn an_operation_replaces_the_default_conditions() {
    let body = r#"{"meta":[{"a/b":400}]}"#;
    let MockApi { server, .. } = MockApi::json(200, body).await;
    let client = queue::Client::builder().base_url(server.uri()).build().unwrap();
    let error = client.jobs().list().await.unwrap_err();
    assert!(error.to_string().ends_with("reports a failure (`/meta/0/a~1b`)"), "{error}");
    client.jobs().create().await.unwrap();
    client.jobs().clear().await.unwrap();
    assert_eq!(client.jobs().raw().await.unwrap(), body);
}
