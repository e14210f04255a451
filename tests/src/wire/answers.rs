//! What answers become: values, statuses, headers, pages, bytes.

use sequentum::models::{ConfigType, Records, RunStatus, SessionEvent, SessionStatus};
use sequentum::{Client, headers};
use serde_json::json;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{KEY, Served};

#[tokio::test]
async fn an_agent_is_read_in_full() {
    let served = Served::json(200, include_str!("agent.json")).await;
    let agent = served.client.agents().get(101).await.unwrap();
    assert_eq!(agent.id.get(), 101);
    assert_eq!(agent.config_type, Some(ConfigType::Agent));
    assert_eq!(agent.status, Some(RunStatus::Success));
    assert_eq!(agent.created.to_string(), "2026-09-30T14:03:11.123456Z");
    let inputs = agent.input_parameters.clone().unwrap();
    assert_eq!(inputs["url"].as_deref(), Some("https://example.com"));
    assert_eq!((agent.documentation.as_ref(), agent.proxy_pool_id), (None, None));
}

#[tokio::test]
async fn a_run_is_read_whatever_2xx_it_comes_with() {
    for status in [200, 202] {
        let served = Served::json(status, include_str!("run.json")).await;
        let answer = served.client.agents().start(101).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status);
        let run = answer.into_value();
        assert_eq!((run.id.get(), run.config_id.get()), (9001, 101));
        assert_eq!(run.status, RunStatus::Failed);
        assert_eq!(run.message.as_deref(), Some("Navigation timed out"));
    }
}

#[tokio::test]
async fn a_value_newer_than_the_crate_survives_a_round_trip() {
    let text = include_str!("run.json").replace("\"status\":7", "\"status\":99");
    let served = Served::json(200, &text).await;
    let run = served.client.agents().run_status(101, 9001).await.unwrap();
    assert_eq!(run.status.as_i64(), Some(99));
    assert_eq!(run.status, RunStatus::from(99));
    assert_eq!(serde_json::to_value(&run).unwrap()["status"], 99);
    assert_eq!(RunStatus::from(13), RunStatus::UpdatingDataSet);
}

#[tokio::test]
async fn both_shapes_of_a_page_are_read() {
    let agent = include_str!("agent.json");
    for (body, total) in [
        (format!("[{agent}]"), None),
        (format!(r#"{{"totalRecordCount":12,"agents":[{agent}]}}"#), Some(12)),
        (format!(r#"{{"totalRecordCount":12,"items":[{agent}]}}"#), Some(12)),
    ] {
        let served = Served::json(200, &body).await;
        let page = served.client.agents().page(1, 50).send().await.unwrap();
        assert_eq!(served.sent().await.target, "/api/v1/agent/all?pageIndex=1&recordsPerPage=50");
        assert_eq!(page.value().total, total);
        assert_eq!(page.value().items[0].name.as_deref(), Some("Prices"));
    }
}

#[tokio::test]
async fn records_come_as_json_or_as_text() {
    let served = Served::json(200, r#"[{"price":1.5},{"price":2}]"#).await;
    match served.client.agents().start_and_collect(101).await.unwrap() {
        Records::Json(records) => assert_eq!(records[0]["price"], 1.5),
        other => panic!("{other:?}"),
    }
    let csv = ResponseTemplate::new(200).set_body_raw("price\n1.5\n", "text/csv");
    let served = Served::with(csv).await;
    let records = served.client.agents().start_and_collect(101).await.unwrap();
    assert_eq!(records, Records::Text("price\n1.5\n".to_owned()));
}

#[tokio::test]
async fn records_of_a_run_that_cannot_be_repeated_are_never_lost() {
    let json = |value| Records::Json(value);
    let bytes = |text: &'static str| Records::Bytes(text.into());
    for (media, body, expected) in [
        ("application/json", r#"{"records":[]}"#, json(json!({"records": []}))),
        ("application/json", "null", json(json!(null))),
        ("application/json", "\"a,b\"", json(json!("a,b"))),
        ("application/json", "", Records::Empty),
        ("text/csv", "", Records::Empty),
        ("application/csv", "a,b\n", bytes("a,b\n")),
        ("application/octet-stream", "a,b\n", bytes("a,b\n")),
        ("application/x-ndjson", "{}\n{}\n", bytes("{}\n{}\n")),
        ("application/vnd.ms-excel", "PK", bytes("PK")),
        ("text/html", "<p>", Records::Text("<p>".to_owned())),
    ] {
        let served = Served::with(ResponseTemplate::new(200).set_body_raw(body, media)).await;
        let records = served.client.agents().start_and_collect(101).await.unwrap();
        assert_eq!(records, expected, "{media}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_kept_whole() {
    let body = format!("[\"{}\"", "x".repeat(200_000));
    let served = Served::json(200, &body).await;
    let error = served.client.agents().start_and_collect(101).await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
    assert_eq!(error.raw_body().unwrap(), body.as_bytes());
}

#[tokio::test]
async fn text_is_read_in_the_character_set_it_comes_in() {
    let latin =
        ResponseTemplate::new(200).set_body_raw(&b"caf\xe9"[..], "text/csv; charset=ISO-8859-1");
    let served = Served::with(latin).await;
    let records = served.client.agents().start_and_collect(101).await.unwrap();
    assert_eq!(records, Records::Text("café".to_owned()));
}

#[tokio::test]
async fn a_status_is_understood_as_a_number_a_word_or_digits() {
    for status in ["10", "\"Success\"", "\"success\"", "\"10\""] {
        let text =
            include_str!("run.json").replace("\"status\":7", &format!("\"status\":{status}"));
        let served = Served::json(200, &text).await;
        let run = served.client.agents().run_status(101, 9001).await.unwrap();
        assert_eq!(run.status, RunStatus::Success);
        assert_eq!(run.status.to_string(), "Success");
        assert_eq!(serde_json::to_value(&run).unwrap()["status"], 10);
    }
}

#[tokio::test]
async fn an_answer_without_a_body_is_nothing() {
    let served = Served::empty(200).await;
    served.client.agents().stop(101, 9001).await.unwrap();
    assert_eq!(served.sent().await.line(), "POST /api/v1/agent/101/run/9001/stop");
    let served = Served::empty(204).await;
    served.client.schedules().delete(101, 7).await.unwrap();
    let served = Served::empty(204).await;
    served.client.agents().restore_version(101, 3).content("back").await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "POST /api/v1/agent/101/version/3/restore");
    assert_eq!(sent.body(), r#"{"content":"back"}"#);
}

#[tokio::test]
async fn a_204_beside_a_200_is_none() {
    let served = Served::empty(204).await;
    assert_eq!(served.client.agent_builder().stop("s").await.unwrap(), None);
    let served = Served::json(200, r#"{"success":true,"error":null}"#).await;
    assert!(served.client.agent_builder().stop("s").await.unwrap().unwrap().success);
}

#[tokio::test]
async fn events_are_told_apart_by_their_type_and_unknown_ones_are_kept() {
    let body = r#"{"events":[
        {"type":"thinking","timestamp":"2026-09-30T14:03:11Z","eventIndex":0,"message":"hm"},
        {"type":"danced","timestamp":"2026-09-30T14:03:12Z","eventIndex":1,"steps":3}
    ],"lastEventIndex":1,"status":"ready"}"#;
    let served = Served::json(200, body).await;
    let answer = served.client.agent_builder().events("s").await.unwrap();
    assert_eq!(answer.status, Some(SessionStatus::Ready));
    let events = answer.events.unwrap();
    match &events[0] {
        SessionEvent::Thinking(event) => assert_eq!(event.message.as_deref(), Some("hm")),
        other => panic!("{other:?}"),
    }
    match &events[1] {
        SessionEvent::Unknown(event) => assert_eq!(event.tag(), Some("danced")),
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(&events[1]).unwrap()["steps"], 3);
    assert_eq!(serde_json::to_value(&events[0]).unwrap()["type"], "thinking");
}

#[tokio::test]
async fn one_odd_event_does_not_cost_the_others() {
    let body = r#"{"events":[
        {"type":"step_completed"},
        {"type":"thinking","eventIndex":"one","message":"hm"},
        {"type":"thinking","eventIndex":2,"message":"so"}
    ],"lastEventIndex":2}"#;
    let served = Served::json(200, body).await;
    let events = served.client.agent_builder().events("s").await.unwrap().events.unwrap();
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
async fn dates_without_an_offset_are_utc() {
    let body = r#"{"totalSpent":12.5,"startDate":"2026-09-01T00:00:00",
        "endDate":"2026-09-30T23:59:59.9999999","organizationId":1,"currentBalance":214.78}"#;
    let served = Served::json(200, body).await;
    let spending = served.client.billing().spending().await.unwrap();
    assert_eq!(spending.start_date.to_string(), "2026-09-01T00:00:00Z");
    assert_eq!(spending.end_date.to_string(), "2026-09-30T23:59:59.9999999Z");
}

#[tokio::test]
async fn the_older_and_the_newer_state_of_a_session_are_read() {
    let newer = r#"{"status":"completed","agentId":555,"agentName":"Prices","error":null,
        "agentElapsedSeconds":41.2,"browserIoSeconds":3.5}"#;
    let older =
        r#"{"status":"ready","lastEventIndex":3,"configId":555,"agentName":null,"error":null}"#;
    let served = Served::json(200, newer).await;
    let state = served.client.agent_builder().status("s").await.unwrap();
    assert_eq!((state.status, state.agent_id.unwrap().get()), (SessionStatus::Completed, 555));
    let served = Served::json(200, older).await;
    let state = served.client.agent_builder().status("s").await.unwrap();
    assert_eq!((state.last_event_index, state.config_id.unwrap().get()), (Some(3), 555));
}

#[tokio::test]
async fn a_download_follows_its_redirect_and_the_key_stays_at_home() {
    let elsewhere = MockServer::start().await;
    let file = ResponseTemplate::new(200).set_body_raw("a,b\n", "text/csv");
    Mock::given(path("/signed")).respond_with(file).mount(&elsewhere).await;

    let home = MockServer::start().await;
    let away = format!("{}/signed?sig=1", elsewhere.uri().replace("127.0.0.1", "localhost"));
    let redirect = ResponseTemplate::new(302).insert_header("location", away.as_str());
    Mock::given(any()).respond_with(redirect).mount(&home).await;

    let client = Client::builder().api_key(KEY).base_url(home.uri()).build().unwrap();
    let bytes = client.agents().download(101, 9001, 5002).await.unwrap();
    assert_eq!(&bytes[..], b"a,b\n");
    let asked = home.received_requests().await.unwrap();
    assert_eq!(asked[0].url.path(), "/api/v1/agent/101/run/9001/file/5002/download");
    let followed = elsewhere.received_requests().await.unwrap();
    assert_eq!(followed[0].url.query(), Some("sig=1"));
    let shown = format!("{:?}", followed[0].headers);
    assert!(!shown.contains(KEY) && !shown.contains("authorization"), "{shown}");
}

#[tokio::test]
async fn declared_headers_are_typed() {
    let answer = ResponseTemplate::new(200)
        .insert_header("X-RateLimit-Limit", "100")
        .insert_header("X-RateLimit-Window-Seconds", "60")
        .set_body_raw("[]", "application/json");
    let served = Served::with(answer).await;
    let answer = served.client.spaces().list().send().await.unwrap();
    assert_eq!(answer.header(headers::X_RATE_LIMIT_LIMIT), Some(100));
    assert_eq!(answer.header(headers::X_RATE_LIMIT_WINDOW_SECONDS), Some(60));
    assert_eq!(answer.header(headers::RETRY_AFTER), None);
}
