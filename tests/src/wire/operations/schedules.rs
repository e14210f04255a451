//! Tests the operations of `schedules`, except complete request models.

use sequentum::models::{
    LogLevel, LogMode, ParallelExport, ProxyPoolId, ScheduleId, SchedulePeriod, ScheduleType,
    ServerGroupId,
};

use super::{ANY, JSON, TEXT, assert_complete, exchange, fails};

pub(super) const SCHEDULE: &str = include_str!("responses/Schedule.json");
/// A recorded response, with nulls and without the properties of newer servers.
const RECORDED: &str = include_str!("../schedule.json");

/// All fields of both requests except the name, in the order in which the tests set them.
pub(super) const EVERY_FIELD: &str = concat!(
    r#""cronExpression":"0 3 * * 1-5","localSchedule":"平日 3:00","timezone":"America/Argentina/Ushuaia","#,
    r#""startTime":"2026-01-20T14:30:00.5Z","inputParameters":"{\"q\":\"a&b\"}","scheduleType":3,"#,
    r#""isEnabled":false,"runEveryCount":2,"runEveryPeriod":4,"parallelism":4,"#,
    r#""parallelMaxConcurrency":3,"parallelExport":"Separated","proxyPoolId":12,"serverGroupId":31,"#,
    r#""logLevel":"Error","logMode":"Text","isExclusive":true,"isWaitOnFailure":false}"#
);
pub(super) const EVERY_NULL: &str = concat!(
    r#""cronExpression":null,"localSchedule":null,"timezone":null,"startTime":null,"#,
    r#""inputParameters":null,"runEveryCount":null,"runEveryPeriod":null,"parallelism":null,"#,
    r#""parallelMaxConcurrency":null,"proxyPoolId":null,"serverGroupId":null}"#
);

#[tokio::test]
async fn list_reads_schedules() {
    let response = format!("[{SCHEDULE},{RECORDED}]");
    let (sent, list) = exchange(200, &response, |client| client.schedules().list(101)).await;
    sent.assert_no_body("GET /api/v1/agent/101/schedules", JSON);
    assert_complete(&list, &response);
    assert_eq!((list[0].id.get(), list[1].id.get()), (9_007_199_254_740_995, 7));
}

#[tokio::test]
async fn get_reads_every_field_of_a_schedule() {
    let id = ScheduleId::from(9_007_199_254_740_995_i64);
    let (sent, schedule) = exchange(200, SCHEDULE, |client| client.schedules().get(101, id)).await;
    sent.assert_no_body("GET /api/v1/agent/101/schedules/9007199254740995", JSON);
    assert_complete(&schedule, SCHEDULE);
    assert_eq!(schedule.id, id);
    assert_eq!(schedule.schedule_type, Some(ScheduleType::RunEvery));
    assert_eq!(schedule.run_every_period, Some(SchedulePeriod::Months));
    assert_eq!(schedule.parallel_export, Some(ParallelExport::Combined));
    assert_eq!(schedule.proxy_pool_id, Some(ProxyPoolId::from(12)));
    assert_eq!(schedule.server_group_id, Some(ServerGroupId::from(31)));
    assert_eq!(schedule.log_level, Some(LogLevel::Fatal));
    assert_eq!(schedule.log_mode, Some(LogMode::TextAndHtml));
    assert_eq!(schedule.next_run_time.unwrap().to_string(), "2026-10-01T01:00:00Z");
    assert_eq!(schedule.save_content_cache, Some(true));
}

#[tokio::test]
async fn get_reads_a_schedule_with_nulls() {
    let (_, schedule) = exchange(200, RECORDED, |client| client.schedules().get(101, 7)).await;
    assert_complete(&schedule, RECORDED);
    assert_eq!((schedule.next_run_time, schedule.updated), (None, None));
    assert_eq!((schedule.log_mode, schedule.save_content_cache), (None, None));
    assert_eq!(schedule.schedule_type, Some(ScheduleType::RunOnce));
}

#[tokio::test]
async fn create_sends_a_name_and_reads_the_schedule() {
    let (sent, schedule) =
        exchange(200, SCHEDULE, |client| client.schedules().create(101, TEXT)).await;
    let body = r#"{"name":"a&b=c d/é?#+%2F\"漢字"}"#;
    sent.assert_body("POST /api/v1/agent/101/schedules", JSON, body);
    assert_complete(&schedule, SCHEDULE);
    assert_eq!(schedule.name.as_deref(), Some("nightly – 毎晩"));
}

#[tokio::test]
async fn create_sends_every_input() {
    let start = "2026-01-20T15:30:00.5+01:00".parse::<jiff::Timestamp>().unwrap();
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client
            .schedules()
            .create(101, "nightly")
            .cron_expression("0 3 * * 1-5")
            .local_schedule("平日 3:00")
            .timezone("America/Argentina/Ushuaia")
            .start_time(start)
            .input_parameters("{}")
            .input("q", "a&b")
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
            .is_wait_on_failure(false)
    })
    .await;
    let body = format!(r#"{{"name":"nightly",{EVERY_FIELD}"#);
    sent.assert_body("POST /api/v1/agent/101/schedules", JSON, &body);
}

#[tokio::test]
async fn create_sends_null_for_cleared_fields() {
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client
            .schedules()
            .create(101, "nightly")
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
            .clear_server_group_id()
    })
    .await;
    let body = format!(r#"{{"name":"nightly",{EVERY_NULL}"#);
    sent.assert_body("POST /api/v1/agent/101/schedules", JSON, &body);
}

#[tokio::test]
async fn update_sends_an_empty_object_and_reads_the_schedule() {
    let (sent, schedule) =
        exchange(200, SCHEDULE, |client| client.schedules().update(101, 7)).await;
    sent.assert_body("PUT /api/v1/agent/101/schedules/7", JSON, "{}");
    assert_complete(&schedule, SCHEDULE);
    assert_eq!(schedule.timezone.as_deref(), Some("Europe/Zurich"));
}

#[tokio::test]
async fn update_sends_every_input() {
    let start = "2026-01-20T14:30:00.5Z".parse::<jiff::Timestamp>().unwrap();
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client
            .schedules()
            .update(101, 7)
            .name("每天")
            .cron_expression("0 3 * * 1-5")
            .local_schedule("平日 3:00")
            .timezone("America/Argentina/Ushuaia")
            .start_time(start)
            .input_parameters("{}")
            .input("q", "a&b")
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
            .is_wait_on_failure(false)
    })
    .await;
    let body = format!(r#"{{"name":"每天",{EVERY_FIELD}"#);
    sent.assert_body("PUT /api/v1/agent/101/schedules/7", JSON, &body);
}

#[tokio::test]
async fn update_sends_null_for_cleared_fields() {
    let (sent, _) = exchange(200, SCHEDULE, |client| {
        client
            .schedules()
            .update(101, 7)
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
            .clear_server_group_id()
    })
    .await;
    let body = format!(r#"{{"name":null,{EVERY_NULL}"#);
    sent.assert_body("PUT /api/v1/agent/101/schedules/7", JSON, &body);
}

#[tokio::test]
async fn delete_enable_and_disable_send_no_body_and_return_nothing() {
    let (sent, ()) = exchange(204, "", |client| client.schedules().delete(101, 7)).await;
    sent.assert_no_body("DELETE /api/v1/agent/101/schedules/7", ANY);
    let (sent, ()) = exchange(200, "", |client| client.schedules().enable(101, 7)).await;
    sent.assert_no_body("POST /api/v1/agent/101/schedules/7/enable", ANY);
    let (sent, ()) = exchange(200, "", |client| client.schedules().disable(101, 7)).await;
    sent.assert_no_body("POST /api/v1/agent/101/schedules/7/disable", ANY);
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("schedules.list", |client| client.schedules().list(101)).await;
    fails("schedules.create", |client| client.schedules().create(101, "nightly")).await;
    fails("schedules.get", |client| client.schedules().get(101, 7)).await;
    fails("schedules.update", |client| client.schedules().update(101, 7)).await;
    fails("schedules.delete", |client| client.schedules().delete(101, 7)).await;
    fails("schedules.enable", |client| client.schedules().enable(101, 7)).await;
    fails("schedules.disable", |client| client.schedules().disable(101, 7)).await;
}
