//! Tests request models of schedules, which have the same setters as the calls.

use sequentum::models::{
    CreateScheduleRequest, LogLevel, LogMode, ParallelExport, SchedulePeriod, ScheduleType,
    UpdateScheduleRequest,
};

use super::schedules::{EVERY_FIELD, EVERY_NULL, SCHEDULE};
use super::{JSON, exchange};

const CREATE: &str = "POST /api/v1/agent/101/schedules";
const UPDATE: &str = "PUT /api/v1/agent/101/schedules/7";

async fn assert_created(body: CreateScheduleRequest, json: &str) {
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client.schedules().create(101, "an argument").with_body(&body)
    })
    .await;
    sent.assert_body(CREATE, JSON, json);
}

async fn assert_updated(body: UpdateScheduleRequest, json: &str) {
    let (sent, _) =
        exchange(200, SCHEDULE, |client| client.schedules().update(101, 7).with_body(&body)).await;
    sent.assert_body(UPDATE, JSON, json);
}

#[tokio::test]
async fn create_sends_every_field_of_a_request_model() {
    let body = CreateScheduleRequest::new("nightly")
        .cron_expression("0 3 * * 1-5")
        .local_schedule("平日 3:00")
        .timezone("America/Argentina/Ushuaia")
        .start_time("2026-01-20T14:30:00.5Z".parse::<jiff::Timestamp>().unwrap())
        .input_parameters(r#"{"q":"a&b"}"#)
        .schedule_type(ScheduleType::Cron)
        .is_enabled(false)
        .run_every_count(2)
        .run_every_period(SchedulePeriod::Weeks)
        .parallelism(4)
        .parallel_max_concurrency(3)
        .parallel_export(ParallelExport::Separated)
        .proxy_pool_id(12)
        .server_group_id(31)
        .log_level(LogLevel::Error)
        .log_mode(LogMode::Text)
        .is_exclusive(true)
        .is_wait_on_failure(false);
    assert_created(body, &format!(r#"{{"name":"nightly",{EVERY_FIELD}"#)).await;
}

#[tokio::test]
async fn create_sends_every_null_of_a_request_model() {
    let body = CreateScheduleRequest::new("nightly")
        .clear_cron_expression()
        .clear_local_schedule()
        .clear_timezone()
        .clear_start_time()
        .clear_input_parameters()
        .clear_run_every_count()
        .clear_run_every_period()
        .clear_parallelism()
        .clear_parallel_max_concurrency()
        .clear_proxy_pool_id()
        .clear_server_group_id();
    assert_created(body, &format!(r#"{{"name":"nightly",{EVERY_NULL}"#)).await;
}

#[tokio::test]
async fn update_sends_every_field_of_a_request_model() {
    let body = UpdateScheduleRequest::new()
        .name("每天")
        .cron_expression("0 3 * * 1-5")
        .local_schedule("平日 3:00")
        .timezone("America/Argentina/Ushuaia")
        .start_time("2026-01-20T14:30:00.5Z".parse::<jiff::Timestamp>().unwrap())
        .input_parameters(r#"{"q":"a&b"}"#)
        .schedule_type(ScheduleType::Cron)
        .is_enabled(false)
        .run_every_count(2)
        .run_every_period(SchedulePeriod::Weeks)
        .parallelism(4)
        .parallel_max_concurrency(3)
        .parallel_export(ParallelExport::Separated)
        .proxy_pool_id(12)
        .server_group_id(31)
        .log_level(LogLevel::Error)
        .log_mode(LogMode::Text)
        .is_exclusive(true)
        .is_wait_on_failure(false);
    assert_updated(body, &format!(r#"{{"name":"每天",{EVERY_FIELD}"#)).await;
}

#[tokio::test]
async fn update_sends_every_null_of_a_request_model() {
    let body = UpdateScheduleRequest::new()
        .clear_name()
        .clear_cron_expression()
        .clear_local_schedule()
        .clear_timezone()
        .clear_start_time()
        .clear_input_parameters()
        .clear_run_every_count()
        .clear_run_every_period()
        .clear_parallelism()
        .clear_parallel_max_concurrency()
        .clear_proxy_pool_id()
        .clear_server_group_id();
    assert_updated(body, &format!(r#"{{"name":null,{EVERY_NULL}"#)).await;
}

#[tokio::test]
async fn create_merges_a_request_model_with_setters() {
    let body = CreateScheduleRequest::new("a body").is_enabled(true).clear_timezone();
    let body = body.schedule_type(ScheduleType::from(9));
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client.schedules().create(101, "an argument").parallelism(2).with_body(&body)
    })
    .await;
    let body =
        r#"{"name":"a body","parallelism":2,"timezone":null,"scheduleType":9,"isEnabled":true}"#;
    sent.assert_body(CREATE, JSON, body);
}

#[tokio::test]
async fn update_merges_a_request_model_with_setters() {
    let body = UpdateScheduleRequest::new().run_every_period(SchedulePeriod::from(0)).clear_name();
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client.schedules().update(101, 7).with_body(&body).is_exclusive(false).name("last")
    })
    .await;
    sent.assert_body(UPDATE, JSON, r#"{"name":"last","runEveryPeriod":0,"isExclusive":false}"#);
}
