//! Tests drift: each kind of event, where it is reported, and that it contains no data.

mod proposals;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use http::Response;
use sequentum::transport::transport_fn;
use sequentum::{Client, ClientBuilder, DriftEvent, DriftKind, JsonType};
use serde_json::{Value, json};
use tokio_stream::StreamExt;

use super::KEY;
use super::lenient::{agent, receiving};
use crate::generated::converts_values_where_nothing_is_lost as shelves;
use crate::generated::reads_responses_as_streams as streams;
use crate::runtime::public as other;

type Events = Arc<Mutex<Vec<DriftEvent>>>;

/// Adds a function that records all events.
fn recording(builder: ClientBuilder) -> (Client, Events) {
    let events = Events::default();
    let recorded = Arc::clone(&events);
    let report = move |event: &DriftEvent| recorded.lock().unwrap().push(event.clone());
    (builder.on_drift(report).build().unwrap(), events)
}

/// Returns all events as text without the operation.
fn shown(events: &Events) -> Vec<String> {
    let events = events.lock().unwrap();
    events.iter().map(|event| event.to_string().split_once(": ").unwrap().1.to_owned()).collect()
}

#[tokio::test]
async fn an_unknown_property_has_its_pointer_and_its_type() {
    let body = json!([agent(1, &json!({})), agent(2, &json!({"isPaused": {"by": "ann"}}))]);
    let (client, events) = recording(receiving(body.to_string()));
    client.agents().list().await.unwrap();
    let events = events.lock().unwrap();
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(event.kind, DriftKind::UnknownProperty);
    assert_eq!((event.operation.as_str(), event.method.as_str()), ("agents.list", "GET"));
    assert_eq!((event.path.as_str(), event.status.as_u16()), ("/api/v1/agent/all", 200));
    assert_eq!(event.pointer.as_deref(), Some("/*/isPaused"));
    assert_eq!(event.json_type, Some(JsonType::Object));
    assert_eq!((&event.value, &event.reason), (&None, &None));
    assert_eq!(
        event.to_string(),
        "agents.list (GET /api/v1/agent/all, status 200): unknown property at `/*/isPaused` (object)"
    );
}

#[tokio::test]
async fn a_page_with_a_wrong_item_is_reported_like_one_without() {
    let wrong = json!({"isActive": null, "isOld": 1, "isPaused": true});
    let items = [agent(1, &json!({"isPaused": true})), agent(2, &wrong)];
    for (body, expected) in [
        (json!(items), vec!["unknown property at `/*/isPaused` (boolean)"]),
        (
            json!({"agents": items, "items": null, "page/s": 7}),
            vec![
                "unknown property at `/page~1s` (integer)",
                "unknown property at `/agents/*/isPaused` (boolean)",
            ],
        ),
    ] {
        let (client, events) = recording(receiving(body.to_string()));
        let mut items = client.agents().list().items();
        assert!(items.next().await.unwrap().is_ok());
        let error = items.next().await.unwrap().unwrap_err().to_string();
        assert!(error.contains("[1].isActive: expected a boolean, found null"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(shown(&events), expected);
    }
}

#[tokio::test]
async fn an_unknown_value_of_an_enumeration_is_reported_with_the_value() {
    let body =
        json!({"agents": [agent(1, &json!({"status": 14})), agent(2, &json!({"status": 14}))]});
    let (client, events) = recording(receiving(body.to_string()));
    client.agents().page(1, 50).await.unwrap();
    client.agents().page(2, 50).await.unwrap();
    assert_eq!(shown(&events), ["unknown value 14 at `/agents/*/status` (integer)"]);
}

#[tokio::test]
async fn an_unknown_variant_is_reported_with_its_discriminator() {
    let events = json!({"lastEventIndex": 2, "events": [
        {"type": "thinking", "eventIndex": 0, "message": "secret plan", "mood": "good"},
        {"type": "dreaming", "eventIndex": 1, "message": "secret dream"},
    ]});
    let (client, reported) = recording(receiving(events.to_string()));
    let events = client.agent_builder().events("s1").await.unwrap();
    assert_eq!(events.events.unwrap().len(), 2);
    assert_eq!(
        shown(&reported),
        [
            "unknown property at `/events/*/mood` (string)",
            "unknown variant \"dreaming\" at `/events/*` (object)",
        ]
    );
}

#[tokio::test]
async fn an_undeclared_status_is_reported_for_successes_and_for_errors() {
    let respond =
        |status| transport_fn(move |_| Response::builder().status(status).body("[]").unwrap());
    for (status, expected) in [
        (206, vec!["undeclared status"]),
        (418, vec!["undeclared status"]),
        (401, vec![]),
        (200, vec![]),
    ] {
        let builder = Client::builder().api_key(KEY).transport(respond(status));
        let (client, events) = recording(builder);
        let _ = client.agents().list().await;
        let _ = client.agents().list().await;
        let found: Vec<String> = events.lock().unwrap().iter().map(ToString::to_string).collect();
        let expected: Vec<String> = expected
            .iter()
            .map(|text| format!("agents.list (GET /api/v1/agent/all, status {status}): {text}"))
            .collect();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn lenient_changes_are_reported() {
    let body =
        json!([agent(1, &json!({"isActive": null})), agent(2, &json!({"created": "hunter2"}))]);
    let (client, events) = recording(receiving(body.to_string()).lenient(true));
    assert_eq!(client.agents().list().await.unwrap().len(), 1);
    assert_eq!(
        shown(&events),
        [
            "null read as the default at `/*/isActive` (null)",
            "dropped element at `/*` (object): /created: expected a date and time",
        ]
    );
}

#[tokio::test]
async fn values_that_are_converted_are_reported_without_the_values() {
    let changes = json!({"isActive": "true", "name": 7.50, "status": "1"});
    let body = json!([agent(1, &changes), agent(2, &changes)]);
    for is_lenient in [false, true] {
        let (client, events) = recording(receiving(body.to_string()).lenient(is_lenient));
        let agents = client.agents().list().await.unwrap();
        assert!(agents[0].is_active);
        assert_eq!(agents[0].name.as_deref(), Some("7.5"));
        let mut shown = shown(&events);
        shown.sort();
        assert_eq!(
            shown,
            [
                "converted value at `/*/isActive` (string): read as boolean",
                "converted value at `/*/name` (number): read as string",
                "converted value at `/*/status` (string): read as integer",
            ]
        );
        let events = events.lock().unwrap();
        assert!(events.iter().all(|event| event.value.is_none() && !event.kind.is_lenient()));
    }
}

#[tokio::test]
async fn lists_that_are_read_as_empty_are_reported() {
    let (client, events) = {
        let events = Arc::new(Mutex::new(Vec::new()));
        let recorded = Arc::clone(&events);
        let body = r#"{"rows":null,"spare":null}"#;
        let respond = move |_: http::Request<bytes::Bytes>| {
            let response = Response::builder().header("content-type", "application/json");
            response.body(body.to_owned()).unwrap()
        };
        let transport = other::transport::transport_fn(respond);
        let report = move |event: &other::DriftEvent| recorded.lock().unwrap().push(event.clone());
        (shelves::Client::builder().transport(transport).on_drift(report).build().unwrap(), events)
    };
    client.jars().shelf(7).await.unwrap();
    let events: Vec<String> =
        events.lock().unwrap().iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    let event = |kind: &str, rest: &str| {
        format!(
            r#"{{"drift":"{kind}","operation":"jars.shelf","method":"GET","path":"/shelves/{{shelf}}","status":200,{rest}}}"#
        )
    };
    assert_eq!(
        events,
        [
            event("null-as-empty", r#""pointer":"/rows","type":"null""#),
            event("missing-as-empty", r#""pointer":"/prices""#),
        ]
    );
}

#[tokio::test]
async fn no_value_is_reported_except_those_of_enumerations() {
    let body = json!([
        agent(
            1,
            &json!({"name": "hunter2", "newName": "hunter2", "inputParameters": {"hunter2": "hunter2"}})
        ),
        agent(2, &json!({"inputParameters": {"hunter2": 5}, "created": "hunter2"})),
        agent(3, &json!({"id": "hunter2"})),
        agent(4, &json!({"version": "hunter2"})),
        "hunter2",
    ]);
    let (client, events) = recording(receiving(body.to_string()).lenient(true));
    assert_eq!(client.agents().list().await.unwrap().len(), 1);
    let events = events.lock().unwrap();
    assert_eq!(events.len(), 5, "{events:?}");
    let all = serde_json::to_string(&*events).unwrap();
    assert!(!all.contains("hunter2"), "{all}");
}

#[tokio::test]
async fn a_secret_or_a_long_text_is_not_reported_even_as_an_enumeration() {
    let long = "x".repeat(200);
    for (status, expected) in [
        (KEY, "[redacted]"),
        ("sk-of-this-call", "[redacted]"),
        (&long, &format!("{}…", "x".repeat(100))),
    ] {
        let body = json!({"status": status});
        let (client, events) = recording(receiving(body.to_string()));
        let call = client.agent_builder().status("s1").with_header("X-Secret", "sk-of-this-call");
        call.await.unwrap();
        assert_eq!(events.lock().unwrap()[0].value, Some(Value::from(expected)));
    }
}

#[tokio::test]
async fn each_different_event_is_reported_once_for_each_client() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let body: Value =
        (0..2000).map(|status| agent(status, &json!({"status": status + 100}))).collect();
    let client = receiving(body.to_string()).on_drift(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let client = client.build().unwrap();
    for _ in 0..2 {
        client.agents().list().await.unwrap();
        assert_eq!(count.load(Ordering::Relaxed), 1000);
    }
}

#[tokio::test]
async fn a_panic_of_the_function_does_not_break_the_call() {
    let body = json!([agent(1, &json!({"a": 1, "b": 2}))]);
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let client = receiving(body.to_string()).on_drift(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        panic!("a mistake of the caller");
    });
    let client = client.build().unwrap();
    assert_eq!(client.agents().list().await.unwrap().len(), 1);
    assert_eq!(client.agents().list().await.unwrap().len(), 1);
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn values_of_streams_are_reported_too() {
    let events = Arc::new(Mutex::new(Vec::new()));
    let client = |media: &'static str, body: &'static str| {
        let recorded = Arc::clone(&events);
        let respond =
            move |_| Response::builder().header("content-type", media).body(body).unwrap();
        let builder = streams::Client::builder().base_url("http://localhost");
        let builder = builder.transport(other::transport::transport_fn(respond));
        let report =
            move |event: &other::DriftEvent| recorded.lock().unwrap().push(event.to_string());
        builder.on_drift(report).build().unwrap()
    };
    let sent = client("text/event-stream", "data: {\"n\":1,\"x\":true}\n\n").streams().watch();
    assert_eq!(StreamExt::next(&mut sent.await.unwrap()).await.unwrap().unwrap().data.n, 1);
    let lines = client("application/x-ndjson", "{\"n\":1,\"y\":[1]}\n").streams().lines();
    assert_eq!(StreamExt::next(&mut lines.await.unwrap()).await.unwrap().unwrap().n, 1);
    assert_eq!(
        events
            .lock()
            .unwrap()
            .iter()
            .map(|event| event.split_once(": ").unwrap().1.to_owned())
            .collect::<Vec<_>>(),
        ["unknown property at `/x` (boolean)", "unknown property at `/y` (array)"]
    );
}
