//! Tests the operations of `analytics`.

use sequentum::DateTime;
use sequentum::models::{AgentId, ApprovalStatus, RunStatus, SchedulePeriod, ScheduleType};

use super::{ESCAPED, JSON, TEXT, assert_complete, exchange, fails};

const UPCOMING: &str = include_str!("responses/UpcomingSchedule.json");
const RUNS: &str = include_str!("responses/RunsSummary.json");
const RECORDS: &str = include_str!("responses/RecordsSummary.json");
const DIAGNOSTICS: &str = include_str!("responses/RunDiagnostics.json");

const START: &str = "2026-09-01T00:00:00Z";
/// A timestamp with a fraction and an offset.
const END: &str = "2026-09-30T23:59:59.9999999+02:00";
const DATES: &str =
    "startDate=2026-09-01T00%3A00%3A00Z&endDate=2026-09-30T23%3A59%3A59.9999999%2B02%3A00";

#[tokio::test]
async fn upcoming_schedules_reads_schedules() {
    let response = format!("[{UPCOMING}]");
    let (sent, list) =
        exchange(200, &response, |client| client.analytics().upcoming_schedules()).await;
    sent.assert_no_body("GET /api/v1/analytics/schedules/upcoming", JSON);
    assert_complete(&list, &response);
    let next = &list[0];
    assert_eq!((next.schedule_id.get(), next.agent_id.get()), (7, 101));
    assert_eq!(next.schedule_type, Some(ScheduleType::Cron));
    assert_eq!(next.run_every_period, Some(SchedulePeriod::Days));
    assert_eq!(next.approval_status, Some(ApprovalStatus::PendingApproval));
    assert_eq!(next.last_run_status, Some(RunStatus::Skipped));
    assert_eq!(next.last_run_id.unwrap().get(), -42);
    assert_eq!(next.next_run_time.as_ref().unwrap().to_string(), "2026-10-01T01:00:00Z");
    assert_eq!(next.space_name.as_deref(), Some("Купить"));
}

#[tokio::test]
async fn upcoming_schedules_sends_a_period() {
    let (start, end) = (START.parse::<DateTime>().unwrap(), END.parse::<DateTime>().unwrap());
    let (sent, _) = exchange(200, "[]", |client| {
        client.analytics().upcoming_schedules().start_date(&start).end_date(&end)
    })
    .await;
    sent.assert_no_body(&format!("GET /api/v1/analytics/schedules/upcoming?{DATES}"), JSON);
}

#[tokio::test]
async fn runs_summary_reads_every_number() {
    let (sent, summary) = exchange(200, RUNS, |client| client.analytics().runs_summary()).await;
    sent.assert_no_body("GET /api/v1/analytics/runs/summary", JSON);
    assert_complete(&summary, RUNS);
    assert_eq!(summary.start_date.timestamp().to_string(), "2026-09-01T00:00:00Z");
    assert_eq!(summary.end_date.timestamp().to_string(), "2026-09-30T23:59:59.9999999Z");
    assert_eq!((summary.total_runs, summary.completed_runs, summary.failed_runs), (21, 6, 5));
    assert_eq!((summary.completed_with_errors_runs, summary.running_runs), (4, 3));
    assert_eq!((summary.queued_runs, summary.stopped_runs), (2, 1));
    let failed = &summary.failed_run_details.unwrap()[0];
    assert_eq!((failed.run_id.get(), failed.space_id.unwrap().get()), (9001, 945));
    assert_eq!(failed.status, Some(RunStatus::Failure));
    assert_eq!(failed.end_time.as_ref().unwrap().to_string(), "2026-09-30T14:05:42.654321Z");
}

#[tokio::test]
async fn runs_summary_sends_every_filter() {
    let response = RUNS.replace("\"totalRuns\": 21", "\"totalRuns\": 0");
    let (start, end) = (START.parse::<DateTime>().unwrap(), END.parse::<DateTime>().unwrap());
    let (sent, summary) = exchange(200, &response, |client| {
        let call = client.analytics().runs_summary().start_date(&start).end_date(&end);
        call.status(TEXT).include_details(false)
    })
    .await;
    let query = format!("{DATES}&status={ESCAPED}&includeDetails=false");
    sent.assert_no_body(&format!("GET /api/v1/analytics/runs/summary?{query}"), JSON);
    assert_eq!(summary.total_runs, 0);
}

#[tokio::test]
async fn records_summary_reads_every_number() {
    let (sent, summary) =
        exchange(200, RECORDS, |client| client.analytics().records_summary()).await;
    sent.assert_no_body("GET /api/v1/analytics/records/summary", JSON);
    assert_complete(&summary, RECORDS);
    assert_eq!(summary.total_records_extracted, 9_007_199_254_740_993);
    assert_eq!(summary.total_records_exported, 5_000_000_000);
    assert_eq!((summary.total_errors, summary.total_page_loads), (7, 6_000_000_000));
    assert_eq!((summary.run_count, summary.agent_id), (21, Some(AgentId::from(101))));

    let response = RECORDS.replace("101", "null");
    let (_, summary) =
        exchange(200, &response, |client| client.analytics().records_summary()).await;
    assert_eq!(summary.agent_id, None);
}

#[tokio::test]
async fn records_summary_sends_every_filter() {
    let (start, end) = (START.parse::<DateTime>().unwrap(), END.parse::<DateTime>().unwrap());
    let (sent, _) = exchange(200, RECORDS, |client| {
        client.analytics().records_summary().start_date(&start).end_date(&end).agent_id(101)
    })
    .await;
    sent.assert_no_body(
        &format!("GET /api/v1/analytics/records/summary?{DATES}&agentId=101"),
        JSON,
    );
}

#[tokio::test]
async fn run_diagnostics_reads_diagnostics() {
    let (sent, diagnostics) =
        exchange(200, DIAGNOSTICS, |client| client.analytics().run_diagnostics(101, -42)).await;
    sent.assert_no_body("GET /api/v1/analytics/agents/101/runs/-42/diagnostics", JSON);
    assert_complete(&diagnostics, DIAGNOSTICS);
    assert_eq!((diagnostics.run_id.get(), diagnostics.agent_id.get()), (9001, 101));
    assert_eq!(
        (diagnostics.status, diagnostics.runtime_seconds),
        (Some(RunStatus::Failed), Some(151))
    );
    let stats = diagnostics.stats.unwrap();
    assert_eq!((stats.data_count, stats.input_count, stats.error_count), (3, Some(2), 1));
    assert_eq!((stats.page_count, stats.export_count), (4, Some(5)));
    assert_eq!(stats.traffic, Some(5_368_709_120));
    assert_eq!(diagnostics.possible_causes.unwrap(), ["The site is slow", "サイトが落ちている"]);
    assert_eq!(diagnostics.suggested_actions.unwrap(), ["Raise the time-out"]);
}

#[tokio::test]
async fn latest_failure_reads_nulls() {
    let response = r#"{"runId":9001,"agentId":101,"agentName":null,"status":6,"errorMessage":null,
        "startTime":null,"endTime":null,"runtimeSeconds":null,"stats":null,"possibleCauses":null,
        "suggestedActions":[]}"#;
    let (sent, diagnostics) =
        exchange(200, response, |client| client.analytics().latest_failure(101)).await;
    sent.assert_no_body("GET /api/v1/analytics/agents/101/latest-failure", JSON);
    assert_complete(&diagnostics, response);
    assert_eq!(diagnostics.status, Some(RunStatus::Failure));
    assert_eq!((diagnostics.stats, diagnostics.possible_causes), (None, None));
    assert_eq!(diagnostics.suggested_actions, Some(Vec::new()));
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("analytics.upcoming_schedules", |client| client.analytics().upcoming_schedules()).await;
    fails("analytics.runs_summary", |client| client.analytics().runs_summary()).await;
    fails("analytics.records_summary", |client| client.analytics().records_summary()).await;
    fails("analytics.run_diagnostics", |client| client.analytics().run_diagnostics(1, 2)).await;
    fails("analytics.latest_failure", |client| client.analytics().latest_failure(101)).await;
}
