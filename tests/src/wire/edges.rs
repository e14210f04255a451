//! Tests edge cases of responses: statuses, bodies, dates, numbers, encodings.

use std::error::Error as StdError;

use sequentum::models::{ParallelExport, RunStatus};
use sequentum::{Error, FilePart};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::MockApi;

/// `{"totalCount":7}`, compressed.
const GZIP: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 201, 47, 73, 204, 113, 206, 47, 205, 43, 81, 178,
    50, 175, 5, 0, 124, 136, 148, 29, 16, 0, 0, 0,
];

/// Returns a run with some properties changed.
fn run(changes: Value) -> String {
    let mut run: Value = serde_json::from_str(include_str!("run.json")).unwrap();
    for (name, value) in changes.as_object().unwrap() {
        run[name] = value.clone();
    }
    run.to_string()
}

async fn refused(response: ResponseTemplate) -> Error {
    let mock = MockApi::with(response).await;
    mock.client.agents().run_status(101, 9001).await.unwrap_err()
}

#[tokio::test]
async fn non_2xx_status_is_an_error_even_with_a_valid_response_body() {
    for status in [203, 206, 226] {
        let mock = MockApi::json(status, &run(json!({}))).await;
        mock.client.agents().run_status(101, 9001).await.unwrap();
    }
    for status in
        [300, 301, 302, 304, 307, 399, 400, 401, 402, 404, 409, 418, 422, 499, 500, 503, 599]
    {
        let mock = MockApi::json(status, &run(json!({}))).await;
        let error = mock.client.agents().run_status(101, 9001).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(!error.is_decode(), "{error}");
        let error = mock.client.agents().stop(101, 9001).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn reports_the_status_if_the_response_body_is_missing() {
    for status in [200, 202, 204] {
        let mock = MockApi::empty(status).await;
        let error = mock.client.agents().start(101).await.unwrap_err();
        assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(error.to_string().ends_with(": expected JSON, but the body is empty"), "{error}");
    }
}

#[tokio::test]
async fn each_error_predicate_matches_one_status() {
    type Predicate = fn(&Error) -> bool;
    let table: [(u16, &str, Predicate); 5] = [
        (401, "unauthorized", Error::is_unauthorized),
        (403, "forbidden", Error::is_forbidden),
        (404, "not found", Error::is_not_found),
        (409, "conflict", Error::is_conflict),
        (429, "rate limited", Error::is_rate_limited),
    ];
    for (status, _, _) in table {
        let error = refused(ResponseTemplate::new(status)).await;
        for (other, name, predicate) in table {
            assert_eq!(predicate(&error), other == status, "{status}: {name}");
        }
        assert!(!error.is_timeout() && !error.is_connect() && !error.is_decode());
        assert!(!error.may_have_been_executed(), "{status}");
        assert_eq!(error.is_temporary(), status == 429, "{status}");
    }
    for status in [500, 502, 503, 504] {
        let error = refused(ResponseTemplate::new(status)).await;
        assert!(error.is_temporary() && error.may_have_been_executed(), "{status}");
    }
}

#[tokio::test]
async fn reads_field_errors_and_keeps_other_properties_of_a_problem() {
    let body = r#"{"type":"t","title":"One or more validation errors occurred.","status":400,
        "errors":{"name":["is required","is too short"],"$.a":["no"]},"traceId":"00-1"}"#;
    let response = ResponseTemplate::new(400).set_body_raw(body, "application/problem+json");
    let error = refused(response).await;
    let problem = error.problem().unwrap();
    assert_eq!(problem.errors()["name"], ["is required", "is too short"]);
    assert_eq!(problem.extension("traceId"), Some(&json!("00-1")));
    let line = error.to_string();
    assert!(line.contains("name: is required") && !line.contains('\n'), "{line}");
}

/// The call in the message of its errors.
const RUN_STATUS: &str = "agents.run_status (GET /api/v1/agent/101/run/9001/status)";

#[tokio::test]
async fn displays_errors_of_any_shape_on_one_line() {
    for (body, media) in [
        ("", "text/plain"),
        ("null", "application/json"),
        ("[]", "application/json"),
        ("42", "application/json"),
        ("{", "application/json"),
        ("\u{0}\u{1}", "application/octet-stream"),
        ("{\"title\":\"a\\nb\\u001b[31m\",\"status\":\"x\"}", "application/json"),
        ("\u{feff}{\"detail\":\"marked\"}", "application/json"),
    ] {
        let error = refused(ResponseTemplate::new(400).set_body_raw(body, media)).await;
        let line = error.to_string();
        assert!(line.starts_with(&format!("{RUN_STATUS}: 400 Bad Request")), "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}

#[tokio::test]
async fn rejects_an_html_page_even_if_no_response_body_is_expected() {
    let page = ResponseTemplate::new(200).set_body_raw("<html>Log in</html>", "text/html");
    let mock = MockApi::with(page).await;
    let error = mock.client.agents().kill(101, 9001).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("an HTML page"), "{error}");
    let mock = MockApi::with(ResponseTemplate::new(200).set_body_raw("ok", "text/plain")).await;
    mock.client.agents().kill(101, 9001).await.unwrap();
}

#[tokio::test]
async fn reads_error_messages_from_nonstandard_bodies() {
    for (body, media, expected) in [
        ("No such run", "text/plain", "400 Bad Request: No such run"),
        (r#"{"Message":"No such run"}"#, "application/json", "400 Bad Request: No such run"),
        (r#"{"error":{"message":"No"}}"#, "application/json", "400 Bad Request: No"),
        (r#"{"title":"Odd","errors":["a","b"]}"#, "application/json", "400 Bad Request: Odd; a; b"),
        ("<p>no</p>", "text/html", "400 Bad Request (text/html, 9 bytes)"),
        ("evil\u{202e}txt", "text/plain", "400 Bad Request: evil txt"),
    ] {
        let error = refused(ResponseTemplate::new(400).set_body_raw(body, media)).await;
        assert_eq!(error.to_string(), format!("{RUN_STATUS}: {expected}"));
    }
    let error = refused(ResponseTemplate::new(599)).await;
    assert_eq!(error.to_string(), format!("{RUN_STATUS}: 599"));
}

#[tokio::test]
async fn failed_redirect_is_not_a_connection_error() {
    let response = ResponseTemplate::new(302).insert_header("location", "http://127.0.0.1:9/x");
    let mock = MockApi::with(response).await;
    let error = mock.client.agents().download(1, 2, 3).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains(": after a redirect to 127.0.0.1:9: cannot connect to 127.0.0.1:9: "),
        "{error}"
    );
    assert!(!error.is_connect() && error.may_have_been_executed(), "{error}");
}

#[tokio::test]
async fn errors_have_a_complete_source_chain() {
    let mock = MockApi::json(200, r#"{"id":{}}"#).await;
    let error = mock.client.agents().get(101).await.unwrap_err();
    let malformed = error.source().unwrap();
    assert!(malformed.to_string().starts_with("$.id: "), "{malformed}");
    assert!(malformed.source().unwrap().is::<serde_json::Error>());

    fn causes<T: StdError + 'static>(error: &(dyn StdError + 'static)) -> bool {
        error.is::<T>() || error.source().is_some_and(causes::<T>)
    }
    let upload = |file| mock.client.spaces().upload_input_files(945, [file]);
    let missing = upload(FilePart::from_path("/no/such/file")).await.unwrap_err();
    assert!(causes::<std::io::Error>(&missing), "{missing:?}");
    let broken = Err::<bytes::Bytes, _>(std::fmt::Error);
    let broken = FilePart::from_stream("a", tokio_stream::iter([broken]), None);
    assert!(causes::<std::fmt::Error>(&upload(broken).await.unwrap_err()));
}

#[tokio::test]
async fn reads_sentinel_and_nonstandard_dates() {
    for (text, read) in [
        ("9999-12-31T23:59:59.9999999", "9999-12-30T22:00:00.999999999Z"),
        ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
        ("2026-09-30T14:03:11.123456789012Z", "2026-09-30T14:03:11.123456789Z"),
        ("2026-09-30T14:03:11", "2026-09-30T14:03:11Z"),
        ("2026-09-30T16:03:11.5+02:00", "2026-09-30T14:03:11.5Z"),
    ] {
        let mock = MockApi::json(200, &run(json!({"endTime": text}))).await;
        let run = mock.client.agents().run_status(101, 9001).await.unwrap();
        assert_eq!((*run.end_time.unwrap()).to_string(), read, "{text}");
    }
}

#[tokio::test]
async fn accepts_unexpected_enum_values_and_unknown_properties() {
    let changes =
        json!({"parallelExport": 1, "status": 77, "new": {"a": [1]}, "tableType": "lake"});
    let mock = MockApi::json(200, &run(changes)).await;
    let run = mock.client.agents().run_status(101, 9001).await.unwrap();
    assert!(
        matches!(&run.parallel_export, Some(ParallelExport::Unknown(it)) if it.as_i64() == Some(1))
    );
    assert!(matches!(&run.status, RunStatus::Unknown(it) if it.as_i64() == Some(77)));
    let written = serde_json::to_value(&run).unwrap();
    assert_eq!(written["parallelExport"], 1);
    assert_eq!((&written["status"], &written["tableType"]), (&json!(77), &json!("lake")));
}

#[tokio::test]
async fn reads_compressed_responses() {
    let response = ResponseTemplate::new(200)
        .insert_header("content-encoding", "gzip")
        .set_body_raw(GZIP, "application/json");
    let mock = MockApi::with(response).await;
    assert_eq!(mock.client.agents().personal_count().await.unwrap().total_count, 7);
    // The client offers no compression that it cannot read.
    assert_eq!(mock.sent().await.header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn reports_the_status_if_decompression_fails() {
    for status in [200, 500] {
        let response = ResponseTemplate::new(status)
            .insert_header("content-encoding", "gzip")
            .set_body_raw("{}", "application/json");
        let mock = MockApi::with(response).await;
        let error = mock.client.agents().personal_count().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
    }
}
