//! Tests the generated client against Prism, an independent mock server. Prism validates every request against the
//! document and responds with random valid values. `tests/prism/run` starts Prism and runs these tests.

use std::collections::BTreeSet;
use std::pin::Pin;

use jiff::Timestamp;
use sequentum::models::{
    AgentSortColumn, AgentUsageSortColumn, ConfigType, LogLevel, LogMode, ParallelExport,
    RunCostSortColumn, RunRemoveMethod, RunStatus, SchedulePeriod, ScheduleType, SessionMode,
    SortOrder, TimeUnit, UsageType,
};
use sequentum::{Client, Error, FilePart, Retry};

use crate::fixtures;

/// The number of responses that must be decoded for each call.
const RESPONSES: usize = 20;

/// The maximum number of attempts for each call. The client cannot decode some of Prism's random responses, because the
/// service never sends such responses.
const TRIES: usize = 2000;

type Outcome = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

macro_rules! calls {
    ($($name:literal => $client:ident $(.$method:ident($($argument:expr),*))*;)*) => {
        /// Calls of every method: with only the required arguments, and with all optional arguments, if there are any.
        const CALLS: &[(&str, fn(&Client) -> Outcome)] = &[$(
            ($name, |$client| {
                let call = $client $(.$method($($argument),*))*;
                Box::pin(async move { call.await.map(drop) })
            })
        ),*];
    };
}

calls! {
    "agents.list" => c.agents().list();
    "agents.list" => c.agents().list().sort_column(AgentSortColumn::Name).sort_order(SortOrder::Ascending).name("prices").status(RunStatus::Invalid).space_id(945).config_type(ConfigType::Agent);
    "agents.page" => c.agents().page(2, 2);
    "agents.page" => c.agents().page(2, 2).sort_column(AgentSortColumn::Name).sort_order(SortOrder::Ascending).name("prices").status(RunStatus::Invalid).space_id(945).config_type(ConfigType::Agent);
    "agents.search" => c.agents().search("prices");
    "agents.search" => c.agents().search("prices").max_records(2);
    "agents.personal_count" => c.agents().personal_count();
    "agents.get" => c.agents().get(101);
    "agents.start" => c.agents().start(101);
    "agents.start" => c.agents().start(101).parallelism(2).parallel_max_concurrency(2).parallel_export(ParallelExport::Combined).proxy_pool_id(3).input_parameters("{}").is_exclusive(true).is_wait_on_failure(true).log_level(LogLevel::Fatal).log_mode(LogMode::Text);
    "agents.start_and_collect" => c.agents().start_and_collect(101);
    "agents.start_and_collect" => c.agents().start_and_collect(101).proxy_pool_id(3).input_parameters("{}").run_timeout(2).is_exclusive(true).is_wait_on_failure(true).log_level(LogLevel::Fatal).log_mode(LogMode::Text);
    "agents.runs" => c.agents().runs(101);
    "agents.runs" => c.agents().runs(101).max_records(2);
    "agents.run_summary" => c.agents().run_summary(101);
    "agents.run_status" => c.agents().run_status(101, 9001);
    "agents.stop" => c.agents().stop(101, 9001);
    "agents.kill" => c.agents().kill(101, 9001);
    "agents.delete_run" => c.agents().delete_run(101, 9001);
    "agents.delete_run" => c.agents().delete_run(101, 9001).remove_method(RunRemoveMethod::RemoveAllFiles);
    "agents.run_files" => c.agents().run_files(101, 9001);
    "agents.download" => c.agents().download(101, 9001, 5002);
    "agents.versions" => c.agents().versions(101);
    "agents.restore_version" => c.agents().restore_version(101, 2);
    "agents.restore_version" => c.agents().restore_version(101, 2).content("prices");
    "agent_builder.start" => c.agent_builder().start();
    "agent_builder.start" => c.agent_builder().start().mode(SessionMode::Prompt).url("https://example.com").prompt("Extract all prices").space_id(945);
    "agent_builder.status" => c.agent_builder().status("a1b2c3");
    "agent_builder.events" => c.agent_builder().events("a1b2c3");
    "agent_builder.events" => c.agent_builder().events("a1b2c3").last_event_index(2);
    "agent_builder.conversation" => c.agent_builder().conversation("a1b2c3");
    "agent_builder.follow_up" => c.agent_builder().follow_up("a1b2c3", "Add the currency");
    "agent_builder.finish" => c.agent_builder().finish("a1b2c3");
    "agent_builder.finish" => c.agent_builder().finish("a1b2c3").agent_name("prices");
    "agent_builder.stop" => c.agent_builder().stop("a1b2c3");
    "agent_builder.cancel" => c.agent_builder().cancel("a1b2c3");
    "schedules.list" => c.schedules().list(101);
    "schedules.create" => c.schedules().create(101, "prices");
    "schedules.create" => c.schedules().create(101, "prices").cron_expression("0 6 * * *").local_schedule("6 o’clock").timezone("Europe/Berlin").start_time(day(1)).input_parameters("{}").schedule_type(ScheduleType::None).is_enabled(true).run_every_count(2).run_every_period(SchedulePeriod::Minutes).parallelism(2).parallel_max_concurrency(2).parallel_export(ParallelExport::Combined).proxy_pool_id(3).server_group_id(3).log_level(LogLevel::Fatal).log_mode(LogMode::Text).is_exclusive(true).is_wait_on_failure(true);
    "schedules.get" => c.schedules().get(101, 7);
    "schedules.update" => c.schedules().update(101, 7);
    "schedules.update" => c.schedules().update(101, 7).name("prices").cron_expression("0 6 * * *").local_schedule("6 o’clock").timezone("Europe/Berlin").start_time(day(1)).input_parameters("{}").schedule_type(ScheduleType::None).is_enabled(true).run_every_count(2).run_every_period(SchedulePeriod::Minutes).parallelism(2).parallel_max_concurrency(2).parallel_export(ParallelExport::Combined).proxy_pool_id(3).server_group_id(3).log_level(LogLevel::Fatal).log_mode(LogMode::Text).is_exclusive(true).is_wait_on_failure(true);
    "schedules.delete" => c.schedules().delete(101, 7);
    "schedules.enable" => c.schedules().enable(101, 7);
    "schedules.disable" => c.schedules().disable(101, 7);
    "analytics.upcoming_schedules" => c.analytics().upcoming_schedules();
    "analytics.upcoming_schedules" => c.analytics().upcoming_schedules().start_date(day(1)).end_date(day(2));
    "analytics.runs_summary" => c.analytics().runs_summary();
    "analytics.runs_summary" => c.analytics().runs_summary().start_date(day(1)).end_date(day(2)).status("prices").include_details(true);
    "analytics.records_summary" => c.analytics().records_summary();
    "analytics.records_summary" => c.analytics().records_summary().start_date(day(1)).end_date(day(2)).agent_id(101);
    "analytics.run_diagnostics" => c.analytics().run_diagnostics(101, 9001);
    "analytics.latest_failure" => c.analytics().latest_failure(101);
    "billing.credits" => c.billing().credits();
    "billing.spending" => c.billing().spending();
    "billing.spending" => c.billing().spending().start_date(day(1)).end_date(day(2));
    "billing.history" => c.billing().history();
    "billing.history" => c.billing().history().page_index(2).records_per_page(2);
    "billing.agents_usage" => c.billing().agents_usage(day(1), day(2));
    "billing.agents_usage" => c.billing().agents_usage(day(1), day(2)).page_index(2).records_per_page(2).sort_column(AgentUsageSortColumn::Name).sort_order(SortOrder::Ascending).name("prices").usage_types(UsageType::VALUES.to_vec());
    "billing.agent_costs" => c.billing().agent_costs(101, day(1), day(2));
    "billing.agent_costs" => c.billing().agent_costs(101, day(1), day(2)).time_unit(TimeUnit::Day).usage_types(UsageType::VALUES.to_vec());
    "billing.agent_run_costs" => c.billing().agent_run_costs(101, day(1), day(2));
    "billing.agent_run_costs" => c.billing().agent_run_costs(101, day(1), day(2)).page_index(2).records_per_page(2).sort_column(RunCostSortColumn::Date).sort_order(SortOrder::Ascending).usage_types(UsageType::VALUES.to_vec());
    "spaces.list" => c.spaces().list();
    "spaces.find" => c.spaces().find("prices");
    "spaces.get" => c.spaces().get(945);
    "spaces.agents" => c.spaces().agents(945);
    "spaces.agent_count" => c.spaces().agent_count(945);
    "spaces.run_all" => c.spaces().run_all(945);
    "spaces.run_all" => c.spaces().run_all(945).input_parameters("{}");
    "spaces.upload_input_files" => c.spaces().upload_input_files(945, [FilePart::new("a.csv", "x,y\n")]);
}

/// The violations that Prism reports for every upload of files.
const FILES_MUST_BE_ARRAY: &[u8] = br#"[{"location":["request","body","files"],"severity":"Error","code":"type","message":"Request body property files must be array"}]"#;

fn day(day: i64) -> Timestamp {
    Timestamp::from_second(day * 86400).unwrap()
}

/// Returns whether an error is expected because of a bug in Prism or a mistake in the document. An expected error other
/// than a decode error is treated as a decoded response.
fn is_expected(name: &str, error: &Error) -> bool {
    let message = error.to_string();
    match name {
        // The upstream document declares agent ids as nullable, but the overlay does not.
        "agents.list" | "agents.page" | "agents.search" | "agents.get" => {
            error.is_decode() && message.contains("id: expected a string or an integer, found null")
        }
        // The overlay declares that a session has an id, and that `"success": false` is a failure.
        "agent_builder.start" if error.is_decode() => {
            message.contains("$.sessionId: expected a string or an integer, found null")
        }
        name if name.starts_with("agent_builder.") => {
            message.contains("200 OK, but the response reports a failure")
        }
        // Prism 5 uses only the last of several parts with the same name (stoplightio/prism#2654), so no array is
        // valid.
        "spaces.upload_input_files" => {
            let violations = error.headers().and_then(|headers| headers.get("sl-violations"));
            violations.is_some_and(|it| it.as_bytes() == FILES_MUST_BE_ARRAY)
        }
        // Prism sends no `Location` header, because the document declares none. The redirect shows that Prism accepted
        // the request.
        "agents.download" => error.status().is_some_and(|status| status == 302),
        _ => false,
    }
}

#[test]
fn lists_a_call_for_every_method() {
    let items = fixtures::own().items;
    let methods = items.handles.iter().flat_map(|handle| &handle.calls);
    let methods: BTreeSet<String> = methods.map(|call| call.name.clone()).collect();
    let called: BTreeSet<String> = CALLS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let difference: Vec<&String> = methods.symmetric_difference(&called).collect();
    assert!(difference.is_empty(), "add to or remove from `calls!`: {difference:?}");
}

#[tokio::test]
#[ignore = "requires Prism: run tests/prism/run"]
async fn prism_accepts_every_request_and_the_client_reads_every_response() {
    let address = std::env::var("PRISM_URL").unwrap();
    let builder = Client::builder().api_key("sk-test").base_url(address);
    // The mock server has no rate limit, and each of its responses is one of the test.
    let client = builder.rate_limit(None).retry(Retry::never()).build().unwrap();
    let mut failures = Vec::new();
    for (name, call) in CALLS {
        let mut read = 0;
        for _ in 0..TRIES {
            match call(&client).await {
                Ok(()) => read += 1,
                Err(error) if is_expected(name, &error) => read += usize::from(!error.is_decode()),
                Err(error) => {
                    failures.push(format!("{error}\n    {:?}", error.raw_body()));
                    break;
                }
            }
            if read == RESPONSES {
                break;
            }
        }
        println!("{name}: {read} responses");
        if read < RESPONSES {
            failures.push(format!("{name}: read {read} of {RESPONSES} responses"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
