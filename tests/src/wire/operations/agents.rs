//! Tests the operations on agents and their versions.

use sequentum::models::{
    AgentId, AgentSortColumn, ConfigType, ProxyPoolId, RestoreVersionRequest, RunStatus, SortOrder,
    SpaceId, ValidationStatus,
};

use super::{ANY, ESCAPED, JSON, TEXT, assert_complete, exchange, fails};

const AGENT: &str = include_str!("responses/Agent.json");
/// A recorded response, with nulls.
const RECORDED: &str = include_str!("../agent.json");
const COUNT: &str = include_str!("responses/AgentCount.json");
const VERSION: &str = include_str!("responses/AgentVersion.json");

fn agents() -> String {
    format!("[{AGENT},{RECORDED}]")
}

#[tokio::test]
async fn list_reads_all_agents() {
    let (sent, list) = exchange(200, &agents(), |client| client.agents().list()).await;
    sent.assert_no_body("GET /api/v1/agent/all", JSON);
    assert_complete(&list, &agents());
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].name.as_deref(), Some("Preise – 価格"));
    assert_eq!(list[1].name.as_deref(), Some("Prices"));
}

#[tokio::test]
async fn list_sends_every_filter() {
    let (sent, list) = exchange(200, "[]", |client| {
        client
            .agents()
            .list()
            .sort_column(AgentSortColumn::LastActivity)
            .sort_order(SortOrder::Descending)
            .name(TEXT)
            .status(RunStatus::UpdatingDataSet)
            .space_id(945)
            .config_type(ConfigType::Template)
    })
    .await;
    let query = format!(
        "sortColumn=lastActivity&sortOrder=1&name={ESCAPED}&status=13&spaceId=945&configType=3"
    );
    sent.assert_no_body(&format!("GET /api/v1/agent/all?{query}"), JSON);
    assert!(list.is_empty());
}

#[tokio::test]
async fn sends_unknown_enum_values_unchanged() {
    let (sent, _) = exchange(200, "[]", |client| {
        let list = client.agents().list().sort_column(AgentSortColumn::from("größe"));
        list.status(RunStatus::from(99)).config_type(ConfigType::from(-1))
    })
    .await;
    let query = "sortColumn=gr%C3%B6%C3%9Fe&status=99&configType=-1";
    sent.assert_no_body(&format!("GET /api/v1/agent/all?{query}"), JSON);
}

#[tokio::test]
async fn page_reads_arrays_and_objects() {
    let agents = agents();
    for (response, total) in [
        (agents.clone(), None),
        (format!(r#"{{"totalRecordCount":12,"agents":{agents}}}"#), Some(12)),
        (format!(r#"{{"items":{agents},"totalRecordCount":12}}"#), Some(12)),
        (format!(r#"{{"items":{agents}}}"#), None),
    ] {
        let (sent, page) = exchange(200, &response, |client| client.agents().page(1, 50)).await;
        sent.assert_no_body("GET /api/v1/agent/all?pageIndex=1&recordsPerPage=50", JSON);
        assert_complete(&page.items, &agents);
        assert_eq!(page.total, total);
    }
    let none = r#"{"totalRecordCount":2,"agents":[]}"#;
    let (_, page) = exchange(200, none, |client| client.agents().page(2, 50)).await;
    assert_eq!((page.items, page.total), (Vec::new(), Some(2)));
}

#[tokio::test]
async fn page_sends_every_filter() {
    let (sent, _) = exchange(200, "[]", |client| {
        client
            .agents()
            .page(2, 1)
            .sort_column(AgentSortColumn::ConfigType)
            .sort_order(SortOrder::Ascending)
            .name(TEXT)
            .status(RunStatus::Invalid)
            .space_id(SpaceId::from(0))
            .config_type(ConfigType::Agent)
    })
    .await;
    let filters =
        format!("sortColumn=configType&sortOrder=0&name={ESCAPED}&status=0&spaceId=0&configType=1");
    let line = format!("GET /api/v1/agent/all?pageIndex=2&recordsPerPage=1&{filters}");
    sent.assert_no_body(&line, JSON);
}

#[tokio::test]
async fn search_sends_the_query_and_a_limit() {
    let (sent, list) = exchange(200, &agents(), |client| client.agents().search(TEXT)).await;
    sent.assert_no_body(&format!("GET /api/v1/agent/search?query={ESCAPED}"), JSON);
    assert_complete(&list, &agents());
    assert_eq!(list[0].id.get(), 2_147_483_647);

    let (sent, list) =
        exchange(200, "[]", |client| client.agents().search("").max_records(5)).await;
    sent.assert_no_body("GET /api/v1/agent/search?query=&maxRecords=5", JSON);
    assert!(list.is_empty());
}

#[tokio::test]
async fn personal_count_reads_a_number() {
    let (sent, count) = exchange(200, COUNT, |client| client.agents().personal_count()).await;
    sent.assert_no_body("GET /api/v1/agent/personal/count", JSON);
    assert_complete(&count, COUNT);
    assert_eq!(count.total_count, 128);
}

#[tokio::test]
async fn get_reads_every_field_of_an_agent() {
    let (sent, agent) = exchange(200, AGENT, |client| client.agents().get(2_147_483_647)).await;
    sent.assert_no_body("GET /api/v1/agent/2147483647", JSON);
    assert_complete(&agent, AGENT);
    assert_eq!(agent.id, AgentId::from(i32::MAX));
    assert_eq!(agent.config_type, Some(ConfigType::Template));
    assert_eq!(agent.status, Some(RunStatus::UpdatingDataSet));
    assert_eq!(agent.validation_status, Some(ValidationStatus::Invalid));
    assert_eq!(agent.proxy_pool_id, Some(ProxyPoolId::from(12)));
    assert_eq!(agent.space_id, Some(SpaceId::from(945)));
    assert_eq!(agent.created.to_string(), "2025-01-02T03:04:05Z");
    assert_eq!(agent.last_activity.unwrap().to_string(), "2026-09-30T14:03:11.123456Z");
    assert_eq!(agent.image.as_ref().unwrap().decode().unwrap(), b"\x89PNG\r\n\x1a\n");
    let inputs = agent.input_parameters.as_ref().unwrap();
    assert_eq!(inputs["страна"].as_deref(), Some("DE"));
    assert_eq!(inputs["limit"], None);
}

#[tokio::test]
async fn get_reads_an_agent_with_nulls() {
    let (_, agent) = exchange(200, RECORDED, |client| client.agents().get(101)).await;
    assert_complete(&agent, RECORDED);
    assert_eq!((agent.documentation.as_ref(), agent.image.as_ref()), (None, None));
    assert_eq!(agent.proxy_pool_id, None);
    assert_eq!(agent.validation_status, Some(ValidationStatus::Valid));
}

#[tokio::test]
async fn versions_reads_versions() {
    let response = format!("[{VERSION}]");
    let (sent, versions) = exchange(200, &response, |client| client.agents().versions(101)).await;
    sent.assert_no_body("GET /api/v1/agent/101/versions", JSON);
    assert_complete(&versions, &response);
    assert_eq!((versions[0].version, versions[0].file_size), (4, 18_234));
    assert_eq!(versions[0].user_name.as_deref(), Some("Zoë"));
    assert_eq!(versions[0].comments.as_deref(), Some("fixed \"next\" page\n再試行"));
}

#[tokio::test]
async fn restore_version_sends_only_the_fields_that_are_set() {
    let line = "POST /api/v1/agent/101/version/3/restore";
    let (sent, ()) = exchange(204, "", |client| client.agents().restore_version(101, 3)).await;
    sent.assert_body(line, ANY, "{}");

    let (sent, ()) =
        exchange(204, "", |client| client.agents().restore_version(101, 3).content(TEXT)).await;
    sent.assert_body(line, ANY, r#"{"content":"a&b=c d/é?#+%2F\"漢字"}"#);

    let (sent, ()) =
        exchange(204, "", |client| client.agents().restore_version(101, 3).clear_content()).await;
    sent.assert_body(line, ANY, r#"{"content":null}"#);

    let body = RestoreVersionRequest::new().content("назад");
    let (sent, ()) =
        exchange(204, "", |client| client.agents().restore_version(101, 3).with_body(&body)).await;
    sent.assert_body(line, ANY, r#"{"content":"назад"}"#);

    let body = RestoreVersionRequest::new().clear_content();
    let (sent, ()) =
        exchange(204, "", |client| client.agents().restore_version(101, 3).with_body(&body)).await;
    sent.assert_body(line, ANY, r#"{"content":null}"#);
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("agents.list", |client| client.agents().list()).await;
    fails("agents.page", |client| client.agents().page(1, 50)).await;
    fails("agents.search", |client| client.agents().search("x")).await;
    fails("agents.personal_count", |client| client.agents().personal_count()).await;
    fails("agents.get", |client| client.agents().get(4711)).await;
    fails("agents.versions", |client| client.agents().versions(4711)).await;
    fails("agents.restore_version", |client| client.agents().restore_version(4711, 3)).await;
}
