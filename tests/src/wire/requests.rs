//! What calls send: method, path, query, headers and body.

use sequentum::FilePart;
use sequentum::models::{LogLevel, RunRemoveMethod, SortOrder, UpdateScheduleRequest, UsageType};
use serde_json::json;

use super::{KEY, Served};

#[tokio::test]
async fn every_request_says_who_asks_and_what_it_wants() {
    let served = Served::json(200, "[]").await;
    served.client.agents().list().await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "GET /api/v1/agent/all");
    assert_eq!(sent.header("authorization"), Some(format!("ApiKey {KEY}").as_str()));
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert!(sent.header("user-agent").unwrap().starts_with("sequentum-client/"));
    assert_eq!(sent.header("content-type"), None);
}

#[tokio::test]
async fn a_bearer_token_is_sent_as_one() {
    let served = Served::json(200, "[]").await;
    let builder = sequentum::Client::builder().bearer_token("jwt").base_url(served.server.uri());
    builder.build().unwrap().spaces().list().await.unwrap();
    assert_eq!(served.sent().await.header("authorization"), Some("Bearer jwt"));
}

#[tokio::test]
async fn setters_go_into_the_query_and_reserved_characters_arrive() {
    let served = Served::json(200, "[]").await;
    let call = served.client.agents().list().name("a&b=c d/é?#+").space_id(945);
    call.sort_order(SortOrder::Descending).await.unwrap();
    let sent = served.sent().await;
    let mut pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(sent.target.split_once('?').unwrap().1.as_bytes())
            .into_owned()
            .collect();
    pairs.sort();
    let want = [("name", "a&b=c d/é?#+"), ("sortOrder", "1"), ("spaceId", "945")];
    assert_eq!(pairs, want.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn required_query_parameters_are_arguments() {
    let served = Served::json(200, "[]").await;
    served.client.agents().search("prices").max_records(5).await.unwrap();
    assert_eq!(served.sent().await.line(), "GET /api/v1/agent/search?query=prices&maxRecords=5");
}

#[tokio::test]
async fn times_are_rfc_3339_and_lists_are_joined() {
    let served = Served::json(
        200,
        r#"{"agents":[],"totalRecordCount":0,"totalCost":0,
        "startDate":"2026-09-01T00:00:00","endDate":"2026-09-30T23:59:59.9999999"}"#,
    )
    .await;
    let (start, end) = ("2026-09-01T00:00:00Z", "2026-09-30T23:59:59.5Z");
    let call = served.client.billing().agents_usage(start.parse().unwrap(), end.parse().unwrap());
    call.usage_types(UsageType::VALUES.iter().take(2).cloned()).await.unwrap();
    let target = served.sent().await.target;
    assert!(target.starts_with("/api/v1/billing/agents?startDate=2026-09-01T00"), "{target}");
    let query: Vec<(String, String)> =
        url::form_urlencoded::parse(target.split_once('?').unwrap().1.as_bytes())
            .into_owned()
            .collect();
    assert_eq!(query[0].1, start);
    assert_eq!(query[1].1, end);
    let two: Vec<String> = UsageType::VALUES.iter().take(2).map(ToString::to_string).collect();
    assert_eq!(query[2], ("usageTypes".to_owned(), two.join(",")));
}

#[tokio::test]
async fn an_optional_body_is_sent_only_when_something_is_said() {
    let run = include_str!("run.json");
    let served = Served::json(202, run).await;
    served.client.agents().start(101).await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "POST /api/v1/agent/101/start");
    assert_eq!((sent.body(), sent.header("content-type")), ("", None));

    let served = Served::json(200, run).await;
    let call = served.client.agents().start(101).parallelism(2).log_level(LogLevel::Warning);
    call.input_parameters(r#"{"url":"https://é.example"}"#).clear_proxy_pool_id().await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(
        sent.json(),
        json!({"parallelism": 2, "logLevel": "Warning", "proxyPoolId": null,
            "inputParameters": "{\"url\":\"https://é.example\"}"})
    );
}

#[tokio::test]
async fn a_synchronous_start_always_says_so() {
    let served = Served::json(200, "[]").await;
    served.client.agents().start_and_collect(101).run_timeout(600).await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "POST /api/v1/agent/101/start");
    assert_eq!(sent.json(), json!({"isRunSynchronously": true, "timeout": 600}));
}

#[tokio::test]
async fn a_required_body_holds_arguments_and_setters() {
    let served = Served::json(200, include_str!("schedule.json")).await;
    let call = served.client.schedules().create(101, "nightly").is_enabled(true);
    call.start_time("2026-01-20T14:30:00Z".parse().unwrap()).await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "POST /api/v1/agent/101/schedules");
    assert_eq!(
        sent.json(),
        json!({"name": "nightly", "isEnabled": true, "startTime": "2026-01-20T14:30:00Z"})
    );
}

#[tokio::test]
async fn unset_value_and_null_are_three_things() {
    let served = Served::json(200, include_str!("schedule.json")).await;
    let call = served.client.schedules().update(101, 7).name("daily").clear_timezone();
    call.await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "PUT /api/v1/agent/101/schedules/7");
    assert_eq!(sent.json(), json!({"name": "daily", "timezone": null}));

    let served = Served::json(200, include_str!("schedule.json")).await;
    let body = UpdateScheduleRequest::new().name("daily").clear_timezone();
    served.client.schedules().update(101, 7).with_body(&body).await.unwrap();
    assert_eq!(served.sent().await.json(), json!({"name": "daily", "timezone": null}));
}

#[tokio::test]
async fn a_required_body_without_fields_is_an_empty_object() {
    let served = Served::json(200, r#"{"success":true,"agentId":1,"error":null}"#).await;
    served.client.agent_builder().finish("s-1").await.unwrap();
    let sent = served.sent().await;
    assert_eq!(
        (sent.line().as_str(), sent.body()),
        ("POST /api/v1/agent-builder/s-1/finish", "{}")
    );
}

#[tokio::test]
async fn text_in_a_path_arrives_as_it_was_or_is_refused() {
    let served = Served::empty(204).await;
    served.client.agent_builder().stop("a/b?c d%é").await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.target, "/api/v1/agent-builder/a%2Fb%3Fc%20d%25%C3%A9/stop");

    for bad in ["", ".", ".."] {
        let served = Served::empty(204).await;
        let error = served.client.agent_builder().stop(bad).await.unwrap_err();
        assert!(!error.may_have_been_executed(), "{error}");
        assert!(error.to_string().starts_with("agent_builder.stop: "), "{error}");
        assert!(served.server.received_requests().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn string_enums_go_into_the_query_as_they_are_spelled() {
    let served = Served::empty(200).await;
    let call = served.client.agents().delete_run(101, -42);
    call.remove_method(RunRemoveMethod::RemoveAllFiles).await.unwrap();
    assert_eq!(
        served.sent().await.line(),
        "DELETE /api/v1/agent/101/run/-42?removeMethod=RemoveAllFiles"
    );
}

#[tokio::test]
async fn files_are_uploaded_under_their_names_and_media_types() {
    let served = Served::empty(200).await;
    let files = [
        FilePart::new("a.csv", "x,y\n").with_media_type("text/csv"),
        FilePart::new("ö.bin", &b"\x00\x01"[..]),
    ];
    served.client.spaces().upload_input_files(945, files).await.unwrap();
    let sent = served.sent().await;
    assert_eq!(sent.line(), "POST /api/v1/input-files/space/945");
    let media = sent.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8_lossy(&sent.body);
    assert_eq!(body.matches(&format!("--{boundary}\r\n")).count(), 2, "{body}");
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
    for part in [
        "name=\"files\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nx,y\n\r\n",
        "name=\"files\"; filename=\"ö.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\0\u{1}\r\n",
    ] {
        assert!(body.contains(part), "{part:?} in {body:?}");
    }
}

#[tokio::test]
async fn a_default_that_the_server_has_is_not_sent() {
    let served =
        Served::json(200, r#"{"events":[],"lastEventIndex":4,"status":"processing"}"#).await;
    served.client.agent_builder().events("s").await.unwrap();
    assert_eq!(served.sent().await.target, "/api/v1/agent-builder/s/events");

    let served =
        Served::json(200, r#"{"events":[],"lastEventIndex":4,"status":"processing"}"#).await;
    served.client.agent_builder().events("s").last_event_index(-1).await.unwrap();
    assert_eq!(served.sent().await.target, "/api/v1/agent-builder/s/events?lastEventIndex=-1");
}

#[tokio::test]
async fn a_call_can_be_stored_cloned_and_spawned() {
    let served = Served::json(200, "[]").await;
    let call = served.client.agents().list().with_header("x-trace", "1");
    let spawned = tokio::spawn(call.clone().send());
    assert_eq!(spawned.await.unwrap().unwrap().status(), 200);
    assert_eq!(served.sent().await.header("x-trace"), Some("1"));
}
