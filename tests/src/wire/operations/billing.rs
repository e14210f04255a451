//! Tests the operations of `billing`.

use sequentum::models::{
    AgentUsageSortColumn, RunCostSortColumn, SortOrder, SpaceId, TimeUnit, TransactionType,
    UsageType,
};

use super::{ESCAPED, JSON, TEXT, assert_complete, exchange, fails};

const CREDITS: &str = include_str!("responses/CreditsBalance.json");
const SPENDING: &str = include_str!("responses/SpendingSummary.json");
const HISTORY: &str = include_str!("responses/CreditHistory.json");
const USAGE: &str = include_str!("responses/AgentsUsage.json");
const COSTS: &str = include_str!("responses/AgentCosts.json");
const RUN_COSTS: &str = include_str!("responses/AgentRunCosts.json");

const DATES: &str = "startDate=2026-09-01T00%3A00%3A00Z&endDate=2026-09-30T23%3A59%3A59.5Z";

fn start() -> jiff::Timestamp {
    "2026-09-01T00:00:00Z".parse().unwrap()
}

fn end() -> jiff::Timestamp {
    "2026-09-30T23:59:59.5Z".parse().unwrap()
}

#[tokio::test]
async fn credits_reads_the_balance() {
    let (sent, credits) = exchange(200, CREDITS, |client| client.billing().credits()).await;
    sent.assert_no_body("GET /api/v1/billing/credits", JSON);
    assert_complete(&credits, CREDITS);
    assert_eq!(credits.available_credits.to_string(), "214.78");
    assert_eq!(credits.organization_id.get(), 1);
    assert_eq!(credits.retrieved_at.to_string(), "2026-09-30T14:03:11.123456Z");
}

#[tokio::test]
async fn spending_reads_an_amount_and_sends_a_period() {
    let (sent, spending) = exchange(200, SPENDING, |client| client.billing().spending()).await;
    sent.assert_no_body("GET /api/v1/billing/spending", JSON);
    assert_complete(&spending, SPENDING);
    assert_eq!(spending.total_spent.to_string(), "12.5");
    assert_eq!(spending.current_balance.to_string(), "214.78");
    assert_eq!(spending.start_date.timestamp().to_string(), "2026-09-01T00:00:00Z");
    assert_eq!(spending.end_date.timestamp().to_string(), "2026-09-30T23:59:59.9999999Z");

    let (sent, _) = exchange(200, SPENDING, |client| {
        client.billing().spending().start_date(start()).end_date(end())
    })
    .await;
    sent.assert_no_body(&format!("GET /api/v1/billing/spending?{DATES}"), JSON);
}

#[tokio::test]
async fn history_reads_pages() {
    let (sent, history) = exchange(200, HISTORY, |client| client.billing().history()).await;
    sent.assert_no_body("GET /api/v1/billing/history", JSON);
    assert_complete(&history, HISTORY);
    assert_eq!((history.total_count, history.page_index, history.records_per_page), (321, 2, 1));
    let transaction = &history.transactions.unwrap()[0];
    assert_eq!(transaction.id.get(), 9_007_199_254_740_993);
    assert_eq!(transaction.transaction_type, Some(TransactionType::WriteOff));
    assert_eq!(transaction.amount.to_string(), "-0.01");
    assert_eq!(transaction.expires_at.as_ref().unwrap().to_string(), "2027-09-30T00:00:00Z");

    let (sent, _) = exchange(200, HISTORY, |client| {
        client.billing().history().page_index(2).records_per_page(1)
    })
    .await;
    sent.assert_no_body("GET /api/v1/billing/history?pageIndex=2&recordsPerPage=1", JSON);
}

#[tokio::test]
async fn agents_usage_reads_usage() {
    let (sent, usage) =
        exchange(200, USAGE, |client| client.billing().agents_usage(start(), end())).await;
    sent.assert_no_body(&format!("GET /api/v1/billing/agents?{DATES}"), JSON);
    assert_complete(&usage, USAGE);
    assert_eq!((usage.total_record_count, usage.total_cost.to_string()), (12, "40.125".into()));
    assert_eq!(usage.end_date.timestamp().to_string(), "2026-09-30T23:59:59.9999999Z");
    let agent = &usage.agents.unwrap()[0];
    assert_eq!((agent.agent_id.get(), agent.space_id), (101, Some(SpaceId::from(945))));
    assert_eq!(agent.cost.to_string(), "3.25");
}

#[tokio::test]
async fn agents_usage_sends_every_filter() {
    let (sent, _) = exchange(200, USAGE, |client| {
        client
            .billing()
            .agents_usage(start(), end())
            .page_index(2)
            .records_per_page(25)
            .sort_column(AgentUsageSortColumn::Cost)
            .sort_order(SortOrder::Descending)
            .name(TEXT)
            .usage_types([
                UsageType::ServerTime,
                UsageType::from("Größe, B&W"),
                UsageType::ExportGb,
            ])
    })
    .await;
    let query =
        format!("{DATES}&pageIndex=2&recordsPerPage=25&sortColumn=cost&sortOrder=1&name={ESCAPED}");
    let types = "usageTypes=Server%20Time,Gr%C3%B6%C3%9Fe%2C%20B%26W,Export%20GB";
    sent.assert_no_body(&format!("GET /api/v1/billing/agents?{query}&{types}"), JSON);
}

#[tokio::test]
async fn omits_empty_lists_and_sends_one_element_without_a_comma() {
    let none: [UsageType; 0] = [];
    let (sent, _) = exchange(200, USAGE, |client| {
        client.billing().agents_usage(start(), end()).usage_types(none.clone())
    })
    .await;
    sent.assert_no_body(&format!("GET /api/v1/billing/agents?{DATES}"), JSON);
    let (sent, _) = exchange(200, USAGE, |client| {
        client.billing().agents_usage(start(), end()).usage_types([UsageType::ExportCpm])
    })
    .await;
    sent.assert_no_body(
        &format!("GET /api/v1/billing/agents?{DATES}&usageTypes=Export%20CPM"),
        JSON,
    );
}

#[tokio::test]
async fn agent_costs_reads_costs() {
    let (sent, costs) =
        exchange(200, COSTS, |client| client.billing().agent_costs(101, start(), end())).await;
    sent.assert_no_body(&format!("GET /api/v1/billing/agents/101?{DATES}"), JSON);
    assert_complete(&costs, COSTS);
    assert_eq!((costs.agent_id.get(), costs.total_cost.to_string()), (101, "3.75".into()));
    assert_eq!(costs.labels.unwrap(), ["2026-09-01", "2026-09-02"]);
    let types = costs.usage_types.unwrap();
    assert_eq!(types[0].r#type, Some(UsageType::ServerTime));
    assert_eq!(types[0].data, Some(vec![0.5, 1.25]));
    assert_eq!((&types[1].r#type, types[1].total_cost), (&Some(UsageType::ExportGb), 2.0));
}

#[tokio::test]
async fn agent_costs_sends_every_filter() {
    let (sent, _) = exchange(200, COSTS, |client| {
        let call = client.billing().agent_costs(101, start(), end()).time_unit(TimeUnit::Month);
        call.usage_types([UsageType::AgentInputs, UsageType::ProxyData])
    })
    .await;
    let query = format!("{DATES}&timeUnit=month&usageTypes=Agent%20Inputs,Proxy%20Data");
    sent.assert_no_body(&format!("GET /api/v1/billing/agents/101?{query}"), JSON);
}

#[tokio::test]
async fn agent_run_costs_reads_costs() {
    let (sent, costs) =
        exchange(200, RUN_COSTS, |client| client.billing().agent_run_costs(101, start(), end()))
            .await;
    sent.assert_no_body(&format!("GET /api/v1/billing/agents/101/runs?{DATES}"), JSON);
    assert_complete(&costs, RUN_COSTS);
    assert_eq!((costs.total_record_count, costs.total_cost.to_string()), (12, "9.5".into()));
    let run = &costs.runs.unwrap()[0];
    assert_eq!((run.run_id.get(), run.cost.to_string()), (-42, "0.75".into()));
    assert_eq!(run.date.to_string(), "2026-09-30T00:00:00Z");
    assert_eq!(run.billing_type.as_deref(), Some("Server Time"));
}

#[tokio::test]
async fn agent_run_costs_sends_every_filter() {
    let (sent, _) = exchange(200, RUN_COSTS, |client| {
        client
            .billing()
            .agent_run_costs(101, start(), end())
            .page_index(3)
            .records_per_page(10)
            .sort_column(RunCostSortColumn::Duration)
            .sort_order(SortOrder::Ascending)
            .usage_types(UsageType::VALUES.iter().cloned())
    })
    .await;
    let query = "pageIndex=3&recordsPerPage=10&sortColumn=duration&sortOrder=0";
    let types = "usageTypes=Server%20Time,Export%20GB,Agent%20Inputs,Proxy%20Data,Export%20CPM";
    sent.assert_no_body(
        &format!("GET /api/v1/billing/agents/101/runs?{DATES}&{query}&{types}"),
        JSON,
    );
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("billing.credits", |client| client.billing().credits()).await;
    fails("billing.spending", |client| client.billing().spending()).await;
    fails("billing.history", |client| client.billing().history()).await;
    fails("billing.agents_usage", |client| client.billing().agents_usage(start(), end())).await;
    fails("billing.agent_costs", |client| client.billing().agent_costs(1, start(), end())).await;
    fails("billing.agent_run_costs", |client| client.billing().agent_run_costs(1, start(), end()))
        .await;
}
