//! Tests the operations on runs and their files.

use sequentum::models::{
    FileId, ParallelExport, RegionId, RunFileType, RunId, RunRemoveMethod, RunStatus, RunTableType,
    SpaceId,
};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::super::MockApi;
use super::{ANY, JSON, assert_complete, exchange, fails};

const RUN: &str = include_str!("responses/Run.json");
/// A recorded response, with nulls.
const RECORDED: &str = include_str!("../run.json");
const SUMMARY: &str = include_str!("responses/AgentRunSummary.json");
const FILE: &str = include_str!("responses/RunFile.json");
const RECORDED_FILE: &str = r#"{"id":5002,"regionId":2,"fileType":null,"name":null,"fileSize":0,
    "created":"2026-09-30T14:05:42.654321Z"}"#;
const BYTES: &str = "application/octet-stream, */*;q=0.8";

#[tokio::test]
async fn runs_reads_an_array_and_sends_a_limit() {
    let response = format!("[{RUN},{RECORDED}]");
    let (sent, runs) = exchange(200, &response, |client| client.agents().runs(101)).await;
    sent.assert_no_body("GET /api/v1/agent/101/runs", JSON);
    assert_complete(&runs, &response);
    assert_eq!((runs[0].id.get(), runs[1].id.get()), (9_007_199_254_740_993, 9001));

    let (sent, runs) = exchange(200, "[]", |client| client.agents().runs(101).max_records(1)).await;
    sent.assert_no_body("GET /api/v1/agent/101/runs?maxRecords=1", JSON);
    assert!(runs.is_empty());
}

#[tokio::test]
async fn run_summary_counts_by_status() {
    let (sent, summary) = exchange(200, SUMMARY, |client| client.agents().run_summary(101)).await;
    sent.assert_no_body("GET /api/v1/agent/101/runs/summary", JSON);
    assert_complete(&summary, SUMMARY);
    assert_eq!(summary.total_count, 42);
    let counts = summary.status_counts.unwrap();
    assert_eq!((&counts[0].status, counts[0].count), (&RunStatus::Success, 40));
    assert_eq!(counts[0].status_name.as_deref(), Some("Success"));
    assert_eq!((&counts[1].status, counts[1].status_name.as_ref()), (&RunStatus::Failure, None));
    assert_eq!(counts[2].status.as_i64(), Some(77));
}

#[tokio::test]
async fn run_status_reads_every_field_of_a_run() {
    let (sent, run) = exchange(200, RUN, |client| client.agents().run_status(101, -42)).await;
    sent.assert_no_body("GET /api/v1/agent/101/run/-42/status", JSON);
    assert_complete(&run, RUN);
    assert_eq!(run.status, RunStatus::Failed);
    assert_eq!(run.space_id, SpaceId::from(945));
    assert_eq!(run.parallel_export, Some(ParallelExport::Separated));
    assert_eq!(run.table_type, Some(RunTableType::History));
    assert_eq!(run.start_time.unwrap().to_string(), "2026-09-30T14:03:11.123456Z");
    assert_eq!(run.end_time.unwrap().to_string(), "2026-09-30T14:05:42.654321Z");
    assert_eq!((run.action_count, run.traffic), (5_000_000_001, Some(5_368_709_120)));
    assert_eq!(run.organization_name.as_deref(), Some("Müller & Söhne"));
}

#[tokio::test]
async fn run_status_reads_a_run_with_nulls() {
    let run_id = RunId::from(9001);
    let (sent, run) =
        exchange(200, RECORDED, |client| client.agents().run_status(101, run_id)).await;
    sent.assert_no_body("GET /api/v1/agent/101/run/9001/status", JSON);
    assert_complete(&run, RECORDED);
    assert_eq!((run.config_name.as_ref(), run.parallel_export.as_ref()), (None, None));
    assert_eq!((run.traffic, run.run_time_sec, run.input_count), (None, None, None));
}

#[tokio::test]
async fn stop_sends_no_body_and_returns_nothing() {
    let (sent, ()) = exchange(200, "", |client| client.agents().stop(101, 9001)).await;
    sent.assert_no_body("POST /api/v1/agent/101/run/9001/stop", ANY);
}

#[tokio::test]
async fn kill_sends_no_body_and_returns_nothing() {
    let (sent, ()) = exchange(200, "", |client| client.agents().kill(101, i64::MIN)).await;
    sent.assert_no_body("POST /api/v1/agent/101/run/-9223372036854775808/kill", ANY);
}

#[tokio::test]
async fn ignores_an_undeclared_response_body() {
    for body in ["{}", "null", "true", "not JSON"] {
        let (_, ()) = exchange(200, body, |client| client.agents().stop(101, 9001)).await;
        let (_, ()) = exchange(202, body, |client| client.agents().kill(101, 9001)).await;
    }
}

#[tokio::test]
async fn delete_run_sends_the_remove_method() {
    let (sent, ()) = exchange(200, "", |client| client.agents().delete_run(101, 9001)).await;
    sent.assert_no_body("DELETE /api/v1/agent/101/run/9001", ANY);
    for (method, sent_as) in [
        (RunRemoveMethod::RemoveAllFiles, "RemoveAllFiles"),
        (RunRemoveMethod::RemoveAllFilesAndAgentInput, "RemoveAllFilesAndAgentInput"),
        (RunRemoveMethod::RemoveEntireRun, "RemoveEntireRun"),
        (RunRemoveMethod::from("Remove&Forget"), "Remove%26Forget"),
    ] {
        let (sent, ()) = exchange(200, "", |client| {
            client.agents().delete_run(101, 9001).remove_method(method.clone())
        })
        .await;
        sent.assert_no_body(
            &format!("DELETE /api/v1/agent/101/run/9001?removeMethod={sent_as}"),
            ANY,
        );
    }
}

#[tokio::test]
async fn run_files_reads_files() {
    let response = format!("[{FILE},{RECORDED_FILE}]");
    let (sent, files) =
        exchange(200, &response, |client| client.agents().run_files(101, 9001)).await;
    sent.assert_no_body("GET /api/v1/agent/101/run/9001/files", JSON);
    assert_complete(&files, &response);
    assert_eq!((files[0].id, files[0].region_id), (FileId::from(5002), Some(RegionId::from(2))));
    assert_eq!(files[0].file_type, Some(RunFileType::DeliveredFile));
    assert_eq!(files[0].name.as_deref(), Some("prix & données/価格.csv"));
    assert_eq!(files[0].file_size, 5_368_709_121);
    assert_eq!(files[0].created.to_string(), "2026-09-30T14:05:42.654321Z");
    assert_eq!((files[1].file_type.as_ref(), files[1].name.as_ref()), (None, None));
}

#[tokio::test]
async fn download_returns_the_unchanged_bytes() {
    let body = b"\xff\xfe\x00\r\n\x80".to_vec();
    let response = ResponseTemplate::new(200).set_body_raw(body.clone(), "text/csv");
    let mock = MockApi::with(response).await;
    let bytes = mock.client.agents().download(101, 9001, 5002).await.unwrap();
    mock.sent().await.assert_no_body("GET /api/v1/agent/101/run/9001/file/5002/download", BYTES);
    assert_eq!(bytes, body);
}

#[tokio::test]
async fn download_follows_a_redirect_to_a_different_host_without_the_key() {
    let elsewhere = MockServer::start().await;
    let file = ResponseTemplate::new(200).set_body_raw("a,b\n", "text/csv");
    Mock::given(path("/signed")).respond_with(file).mount(&elsewhere).await;
    let away = elsewhere.uri().replace("127.0.0.1", "localhost");
    let signed = format!("{away}/signed?sig=a%2Bb%3D&name=%E4%BE%A1%E6%A0%BC.csv");
    for status in [301, 302, 303, 307, 308] {
        let redirect = ResponseTemplate::new(status).insert_header("location", signed.as_str());
        let mock = MockApi::with(redirect).await;
        let bytes = mock.client.agents().download(101, 9001, 5002).await.unwrap();
        assert_eq!(&bytes[..], b"a,b\n");
        mock.sent()
            .await
            .assert_no_body("GET /api/v1/agent/101/run/9001/file/5002/download", BYTES);
    }
    for followed in elsewhere.received_requests().await.unwrap() {
        assert_eq!(followed.url.query(), Some("sig=a%2Bb%3D&name=%E4%BE%A1%E6%A0%BC.csv"));
        assert_eq!(followed.headers.get("authorization"), None);
        assert!(!format!("{followed:?}").contains(super::KEY));
    }
}

#[tokio::test]
async fn reports_failed_redirects() {
    let mock = MockApi::with(ResponseTemplate::new(302)).await;
    let error = mock.client.agents().download(101, 9001, 5002).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    let away = ResponseTemplate::new(302).insert_header("location", "/signed");
    let gone = MockServer::start().await;
    Mock::given(path("/signed")).respond_with(ResponseTemplate::new(410)).mount(&gone).await;
    Mock::given(any()).respond_with(away).mount(&gone).await;
    let client = sequentum::Client::builder().api_key(super::KEY).base_url(gone.uri());
    let error = client.build().unwrap().agents().download(101, 9001, 5002).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 410);
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("agents.runs", |client| client.agents().runs(101)).await;
    fails("agents.run_summary", |client| client.agents().run_summary(101)).await;
    fails("agents.run_status", |client| client.agents().run_status(101, 9001)).await;
    fails("agents.stop", |client| client.agents().stop(101, 9001)).await;
    fails("agents.kill", |client| client.agents().kill(101, 9001)).await;
    fails("agents.delete_run", |client| client.agents().delete_run(101, 9001)).await;
    fails("agents.run_files", |client| client.agents().run_files(101, 9001)).await;
    fails("agents.download", |client| client.agents().download(101, 9001, 5002)).await;
}
