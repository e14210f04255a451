//! Tests newer, unusual and malformed responses, and the statuses and headers of responses.

use sequentum::headers;
use sequentum::models::{Records, RunStatus, SessionEvent};
use serde_json::json;
use wiremock::ResponseTemplate;

use super::MockApi;

#[tokio::test]
async fn reads_a_run_with_every_declared_2xx_status() {
    for status in [200, 202] {
        let mock = MockApi::json(status, include_str!("run.json")).await;
        let response = mock.client.agents().start(101).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let run = response.into_value();
        assert_eq!((run.id.get(), run.config_id.get()), (9001, 101));
        assert_eq!(run.status, RunStatus::Failed);
        assert_eq!(run.message.as_deref(), Some("Navigation timed out"));
    }
}

#[tokio::test]
async fn unknown_values_survive_a_round_trip() {
    let text = include_str!("run.json").replace("\"status\":7", "\"status\":99");
    let mock = MockApi::json(200, &text).await;
    let run = mock.client.agents().run_status(101, 9001).await.unwrap();
    assert_eq!(run.status.as_i64(), Some(99));
    assert_eq!(run.status, RunStatus::from(99));
    assert_eq!(serde_json::to_value(&run).unwrap()["status"], 99);
    assert_eq!(RunStatus::from(13), RunStatus::UpdatingDataSet);
}

#[tokio::test]
async fn keeps_records_of_undeclared_media_types() {
    let json = |value| Records::Json(value);
    let bytes = |text: &'static str| Records::Bytes(text.into());
    for (media, body, expected) in [
        ("application/json", r#"{"records":[]}"#, json(json!({"records": []}))),
        ("application/json", "null", json(json!(null))),
        ("application/json", "\"a,b\"", json(json!("a,b"))),
        ("text/csv", "", Records::Text(String::new())),
        ("application/octet-stream", "", bytes("")),
        ("application/csv", "a,b\n", bytes("a,b\n")),
        ("application/octet-stream", "a,b\n", bytes("a,b\n")),
        ("application/x-ndjson", "{}\n{}\n", bytes("{}\n{}\n")),
        ("application/vnd.ms-excel", "PK", bytes("PK")),
        ("text/plain", "<p>", Records::Text("<p>".to_owned())),
    ] {
        let mock = MockApi::with(ResponseTemplate::new(200).set_body_raw(body, media)).await;
        let records = mock.client.agents().start_and_collect(101).await.unwrap();
        assert_eq!(records, expected, "{media}");
    }
}

#[tokio::test]
async fn keeps_the_response_body_if_decoding_fails() {
    let body = format!("[\"{}\"", "x".repeat(200_000));
    let mock = MockApi::json(200, &body).await;
    let error = mock.client.agents().start_and_collect(101).await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
    assert_eq!(error.raw_body().unwrap(), body.as_bytes());
}

#[tokio::test]
async fn decodes_text_in_the_declared_charset() {
    let latin =
        ResponseTemplate::new(200).set_body_raw(&b"caf\xe9"[..], "text/csv; charset=ISO-8859-1");
    let mock = MockApi::with(latin).await;
    let records = mock.client.agents().start_and_collect(101).await.unwrap();
    assert_eq!(records, Records::Text("café".to_owned()));
}

#[tokio::test]
async fn reads_an_enum_value_from_a_number_name_or_digits() {
    for status in ["10", "\"Success\"", "\"success\"", "\"10\""] {
        let text =
            include_str!("run.json").replace("\"status\":7", &format!("\"status\":{status}"));
        let mock = MockApi::json(200, &text).await;
        let run = mock.client.agents().run_status(101, 9001).await.unwrap();
        assert_eq!(run.status, RunStatus::Success);
        assert_eq!(run.status.to_string(), "Success");
        assert_eq!(serde_json::to_value(&run).unwrap()["status"], 10);
    }
}

#[tokio::test]
async fn reads_the_events_next_to_a_malformed_one() {
    let body = r#"{"events":[
        {"type":"step_completed"},
        {"type":"thinking","eventIndex":"one","message":"hm"},
        {"type":"thinking","eventIndex":2,"message":"so"}
    ],"lastEventIndex":2}"#;
    let mock = MockApi::json(200, body).await;
    let events = mock.client.agent_builder().events("s").await.unwrap().events.unwrap();
    assert!(matches!(&events[0], SessionEvent::StepCompleted(event) if event.success.is_none()));
    match &events[1] {
        SessionEvent::Unknown(event) => {
            assert_eq!(event.tag(), Some("thinking"));
            assert!(event.fault().unwrap().starts_with("$.eventIndex: "), "{event:?}");
            assert_eq!(event.as_json()["message"], "hm");
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(&events[2], SessionEvent::Thinking(event) if event.event_index == Some(2)));
}

#[tokio::test]
async fn parses_declared_response_headers() {
    let response = ResponseTemplate::new(200)
        .insert_header("X-RateLimit-Limit", "100")
        .insert_header("X-RateLimit-Window-Seconds", "60")
        .set_body_raw("[]", "application/json");
    let mock = MockApi::with(response).await;
    let response = mock.client.spaces().list().send().await.unwrap();
    assert_eq!(response.header(headers::X_RATE_LIMIT_LIMIT), Some(100));
    assert_eq!(response.header(headers::X_RATE_LIMIT_WINDOW_SECONDS), Some(60));
    assert_eq!(response.header(headers::RETRY_AFTER), None);
}
