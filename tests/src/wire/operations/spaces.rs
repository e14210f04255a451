//! Tests the operations of `spaces`.

use sequentum::FilePart;
use sequentum::models::{
    ApprovalStatus, ConfigType, RunAllRequest, RunStatus, SpaceId, SpaceScope, ValidationStatus,
};

use super::super::MockApi;
use super::{ANY, ESCAPED, JSON, TEXT, assert_complete, exchange, fails};

const SPACE: &str = include_str!("responses/Space.json");
const AGENT: &str = include_str!("responses/SpaceAgent.json");
const COUNT: &str = include_str!("responses/AgentCount.json");
const RUN_ALL: &str = include_str!("responses/RunAllResult.json");
/// A space with nulls and without optional properties.
const BARE: &str = r#"{"id":0,"name":null,"description":null,"organizationId":1,"created":null,
    "updated":null,"isDefaultAccess":false,"scope":null,"runRetentionHours":null,
    "initiatedBy":null,"access":null}"#;

#[tokio::test]
async fn list_reads_spaces() {
    let response = format!("[{SPACE},{BARE}]");
    let (sent, list) = exchange(200, &response, |client| client.spaces().list()).await;
    sent.assert_no_body("GET /api/v1/spaces", JSON);
    assert_complete(&list, &response);
    assert_eq!((list[0].id, list[1].id), (SpaceId::from(945), SpaceId::from(0)));
    assert_eq!((list[1].scope.as_ref(), list[1].access.as_ref()), (None, None));
}

#[tokio::test]
async fn find_sends_a_name_and_reads_the_space() {
    let (sent, space) = exchange(200, SPACE, |client| client.spaces().find(TEXT)).await;
    sent.assert_no_body(&format!("GET /api/v1/spaces/search?name={ESCAPED}"), JSON);
    assert_complete(&space, SPACE);
    assert_eq!(space.name.as_deref(), Some("Shops & Läden"));
}

#[tokio::test]
async fn get_reads_every_field_of_a_space() {
    let (sent, space) = exchange(200, SPACE, |client| client.spaces().get(945)).await;
    sent.assert_no_body("GET /api/v1/spaces/945", JSON);
    assert_complete(&space, SPACE);
    assert_eq!((space.id.get(), space.organization_id.get()), (945, 1));
    assert_eq!(space.scope, Some(SpaceScope::Global));
    assert_eq!((space.is_default_access, space.run_retention_hours), (true, Some(720)));
    assert_eq!(space.updated.unwrap().to_string(), "2026-09-30T14:05:42.654321Z");
    assert_eq!(space.access.unwrap(), ["zoe@example.com", "amir@example.com"]);
}

#[tokio::test]
async fn agents_reads_agents() {
    let bare = r#"{"id":102,"name":null,"description":null,"configType":null,"status":null,
        "validationStatus":null,"lastActivity":null,"created":null,"updated":null,"labels":null}"#;
    let response = format!("[{AGENT},{bare}]");
    let (sent, agents) = exchange(200, &response, |client| client.spaces().agents(945)).await;
    sent.assert_no_body("GET /api/v1/spaces/945/agents", JSON);
    assert_complete(&agents, &response);
    assert_eq!(agents[0].config_type, Some(ConfigType::Command));
    assert_eq!(agents[0].status, Some(RunStatus::Exporting));
    assert_eq!(agents[0].validation_status, Some(ValidationStatus::Unknown));
    assert_eq!(agents[0].approval_status, Some(ApprovalStatus::Approved));
    assert_eq!((agents[0].version, agents[0].is_archived), (Some(4), Some(true)));
    let labels = agents[0].labels.as_ref().unwrap();
    assert_eq!((labels[0].id.get(), labels[0].name.as_deref()), (3, Some("важно")));
    assert_eq!((labels[1].id.get(), labels[1].name.as_deref()), (4, None));
    assert_eq!((agents[1].id.get(), agents[1].status.as_ref()), (102, None));
}

#[tokio::test]
async fn agent_count_reads_a_number() {
    let (sent, count) = exchange(200, COUNT, |client| client.spaces().agent_count(945)).await;
    sent.assert_no_body("GET /api/v1/spaces/945/agents/count", JSON);
    assert_complete(&count, COUNT);
    assert_eq!(count.total_count, 128);
}

#[tokio::test]
async fn run_all_sends_an_empty_object_without_options_and_reads_the_started_runs() {
    let (sent, result) = exchange(200, RUN_ALL, |client| client.spaces().run_all(945)).await;
    sent.assert_body("POST /api/v1/spaces/945/run-all", JSON, "{}");
    assert_complete(&result, RUN_ALL);
    assert_eq!((result.total_agents, result.agents_started, result.agents_failed), (2, 1, 1));
    let results = result.results.unwrap();
    assert_eq!((results[0].success, results[0].run_id.unwrap().get()), (true, 9001));
    assert_eq!(results[0].error_message.as_deref(), Some("Started late"));
    assert_eq!((results[1].success, results[1].run_id), (false, None));
    assert_eq!(results[1].error_message.as_deref(), Some("Kein Guthaben"));
}

#[tokio::test]
async fn run_all_sends_only_the_inputs_that_are_set() {
    let line = "POST /api/v1/spaces/945/run-all";
    let (sent, _) =
        exchange(200, RUN_ALL, |client| client.spaces().run_all(945).input_parameters(TEXT)).await;
    sent.assert_body(line, JSON, r#"{"inputParameters":"a&b=c d/é?#+%2F\"漢字"}"#);

    let (sent, _) =
        exchange(200, RUN_ALL, |client| client.spaces().run_all(945).clear_input_parameters())
            .await;
    sent.assert_body(line, JSON, r#"{"inputParameters":null}"#);

    let (sent, _) =
        exchange(200, RUN_ALL, |client| client.spaces().run_all(945).input("a", 1)).await;
    sent.assert_body(line, JSON, r#"{"inputParameters":"{\"a\":1}"}"#);

    let body = RunAllRequest::new().input_parameters(r#"{"город":"Ош"}"#);
    let (sent, _) =
        exchange(200, RUN_ALL, |client| client.spaces().run_all(945).with_body(&body)).await;
    sent.assert_body(line, JSON, r#"{"inputParameters":"{\"город\":\"Ош\"}"}"#);

    let body = RunAllRequest::new().clear_input_parameters();
    let (sent, _) =
        exchange(200, RUN_ALL, |client| client.spaces().run_all(945).with_body(&body)).await;
    sent.assert_body(line, JSON, r#"{"inputParameters":null}"#);
}

#[tokio::test]
async fn upload_input_files_sends_one_part_per_file() {
    let mock = MockApi::empty(200).await;
    let files = [
        FilePart::new("prix & données.csv", "价格\r\n1,5\r\n").with_media_type("text/csv"),
        FilePart::new("a\"b\\c;d=e.bin", &b"\x00\xff\r\n--"[..]),
    ];
    mock.client.spaces().upload_input_files(945, files).await.unwrap();
    let sent = mock.sent().await;
    sent.assert_head("POST /api/v1/input-files/space/945", ANY);
    let media = sent.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let head = |name: &str, media: &str| {
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"files\"; \
             filename=\"{name}\"\r\nContent-Type: {media}\r\n\r\n"
        )
    };
    let first = head("prix & données.csv", "text/csv") + "价格\r\n1,5\r\n\r\n";
    let second = head(r#"a\"b\\c;d=e.bin"#, "application/octet-stream");
    let end = format!("\r\n--{boundary}--\r\n");
    let parts = [first.as_bytes(), second.as_bytes(), b"\x00\xff\r\n--", end.as_bytes()].concat();
    assert_eq!(String::from_utf8_lossy(&sent.body), String::from_utf8_lossy(&parts));
    assert_eq!(sent.body, parts);
    assert_eq!(sent.header("content-length"), Some(&*parts.len().to_string()));
}

#[tokio::test]
async fn reads_every_declared_error() {
    let file = || [FilePart::new("a.csv", "x")];
    fails("spaces.list", |client| client.spaces().list()).await;
    fails("spaces.find", |client| client.spaces().find("x")).await;
    fails("spaces.get", |client| client.spaces().get(945)).await;
    fails("spaces.agents", |client| client.spaces().agents(945)).await;
    fails("spaces.agent_count", |client| client.spaces().agent_count(945)).await;
    fails("spaces.run_all", |client| client.spaces().run_all(945)).await;
    fails("spaces.upload_input_files", |client| client.spaces().upload_input_files(945, file()))
        .await;
}
