//! Tests the two methods that start an agent.

use sequentum::models::{LogLevel, LogMode, ParallelExport, ProxyPoolId, Records, RunStatus};
use serde_json::json;
use wiremock::ResponseTemplate;

use super::super::MockApi;
use super::{JSON, TEXT, assert_complete, exchange, fails};

const RUN: &str = include_str!("responses/Run.json");
const RECORDS: &str =
    "application/json, text/plain;q=0.9, text/csv;q=0.9, application/octet-stream;q=0.9, */*;q=0.8";
const LINE: &str = "POST /api/v1/agent/101/start";

#[tokio::test]
async fn start_sends_an_empty_object_without_options_and_reads_a_run_with_status_200_or_202() {
    for status in [200, 202] {
        let (sent, run) = exchange(status, RUN, |client| client.agents().start(101)).await;
        sent.assert_body(LINE, JSON, "{}");
        assert_complete(&run, RUN);
        assert_eq!((run.id.get(), run.config_id.get()), (9_007_199_254_740_993, 101));
        assert_eq!(run.status, RunStatus::Failed);
        assert_eq!(run.parallel_export, Some(ParallelExport::Separated));
    }
}

#[tokio::test]
async fn start_sends_every_input() {
    let (sent, _) = exchange(202, RUN, |client| {
        client
            .agents()
            .start(101)
            .parallelism(4)
            .parallel_max_concurrency(2)
            .parallel_export(ParallelExport::Combined)
            .proxy_pool_id(12)
            .input_parameters(TEXT)
            .is_exclusive(true)
            .is_wait_on_failure(false)
            .log_level(LogLevel::Warning)
            .log_mode(LogMode::TextAndHtml)
    })
    .await;
    let body = concat!(
        r#"{"parallelism":4,"parallelMaxConcurrency":2,"parallelExport":"Combined","proxyPoolId":12,"#,
        r#""inputParameters":"a&b=c d/é?#+%2F\"漢字","isExclusive":true,"isWaitOnFailure":false,"#,
        r#""logLevel":"Warning","logMode":"TextAndHtml"}"#
    );
    sent.assert_body(LINE, JSON, body);
}

#[tokio::test]
async fn start_sends_null_for_cleared_fields() {
    let (sent, _) = exchange(202, RUN, |client| {
        client.agents().start(101).clear_proxy_pool_id().clear_input_parameters()
    })
    .await;
    sent.assert_body(LINE, JSON, r#"{"proxyPoolId":null,"inputParameters":null}"#);
    let (sent, _) = exchange(202, RUN, |client| client.agents().start(101).input("a", 1)).await;
    sent.assert_body(LINE, JSON, r#"{"inputParameters":"{\"a\":1}"}"#);
}

#[tokio::test]
async fn the_last_value_of_a_setter_is_sent() {
    let (sent, _) = exchange(202, RUN, |client| {
        let call = client.agents().start(101).parallelism(1).clear_proxy_pool_id();
        call.log_level(LogLevel::from("Trace")).parallelism(2).proxy_pool_id(ProxyPoolId::from(7))
    })
    .await;
    sent.assert_body(LINE, JSON, r#"{"parallelism":2,"proxyPoolId":7,"logLevel":"Trace"}"#);
}

#[tokio::test]
async fn start_and_collect_always_sends_is_run_synchronously() {
    let (sent, records) =
        exchange(200, r#"[{"price":1.5}]"#, |client| client.agents().start_and_collect(101)).await;
    sent.assert_body(LINE, RECORDS, r#"{"isRunSynchronously":true}"#);
    assert_eq!(records, Records::Json(json!([{"price": 1.5}])));
}

#[tokio::test]
async fn start_and_collect_sends_every_input() {
    let (sent, _) = exchange(200, "[]", |client| {
        client
            .agents()
            .start_and_collect(101)
            .proxy_pool_id(12)
            .input_parameters("{}")
            .input("url", "https://é.example/?a=1&b=漢")
            .run_timeout(3600)
            .is_exclusive(false)
            .is_wait_on_failure(true)
            .log_level(LogLevel::Fatal)
            .log_mode(LogMode::Text)
    })
    .await;
    let body = concat!(
        r#"{"isRunSynchronously":true,"proxyPoolId":12,"#,
        r#""inputParameters":"{\"url\":\"https://é.example/?a=1&b=漢\"}","timeout":3600,"#,
        r#""isExclusive":false,"isWaitOnFailure":true,"logLevel":"Fatal","logMode":"Text"}"#
    );
    sent.assert_body(LINE, RECORDS, body);
}

#[tokio::test]
async fn start_and_collect_sends_null_for_cleared_fields() {
    let (sent, _) = exchange(200, "[]", |client| {
        client.agents().start_and_collect(101).clear_proxy_pool_id().clear_input_parameters()
    })
    .await;
    let body = r#"{"isRunSynchronously":true,"proxyPoolId":null,"inputParameters":null}"#;
    sent.assert_body(LINE, RECORDS, body);
}

#[tokio::test]
async fn reads_records_by_media_type() {
    let text = |text: &str| Records::Text(text.to_owned());
    for (media, body, expected) in [
        (
            "application/json; charset=utf-8",
            r#"[{"価格":1.5}]"#,
            Records::Json(json!([{"価格": 1.5}])),
        ),
        ("text/plain", "größe\n42\n", text("größe\n42\n")),
        ("text/csv; charset=utf-8", "価格,b\n\"1,5\",2\n", text("価格,b\n\"1,5\",2\n")),
        ("application/zip", "PK\u{3}\u{4}", Records::Bytes("PK\u{3}\u{4}".into())),
    ] {
        let mock = MockApi::with(ResponseTemplate::new(200).set_body_raw(body, media)).await;
        let records = mock.client.agents().start_and_collect(101).await.unwrap();
        assert_eq!(records, expected, "{media}");
    }
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("agents.start", |client| client.agents().start(101)).await;
    fails("agents.start_and_collect", |client| client.agents().start_and_collect(101)).await;
}
