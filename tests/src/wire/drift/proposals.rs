//! Tests that the actions that `cargo xtask drift` proposes make a client know what it has reported.

use std::sync::{Arc, Mutex};

use http::Response;
use sequentum::Client;
use serde_json::{Value, json};

use crate::fixtures::{read, workspace};
use crate::generated::{reports_drift as before, reports_no_drift_after_its_proposals as after};
use crate::runtime::public::DriftEvent;
use crate::runtime::public::transport::{Transport, transport_fn};
use crate::wire::lenient::{agent, receiving};

const OVERLAY: &str = "tests/accept/reports_no_drift_after_its_proposals.overlay.json";

/// Sends a response that differs from the document in every way. The status depends on the id in the path.
fn service() -> impl Transport {
    transport_fn(|request: http::Request<bytes::Bytes>| {
        let status: u16 = request.uri().path().rsplit('/').next().unwrap().parse().unwrap();
        let body = json!({
            "things": [
                {"number": 1, "isActive": null, "kind": "new", "color": "red", "weight": 1, "tags": ["x"]},
                {"number": 2, "isActive": true, "kind": "old", "weight": 1.5, "any": 1, "labels": [null]},
                {"number": null, "isActive": true},
            ],
            "byName": {"ann@example.com": {"number": 3, "isActive": true, "kind": "newer", "any": "x"}},
            "events": [{"type": "started", "by": "ann"}, {"type": "paused"}],
            "next": null,
        });
        let response =
            Response::builder().status(status).header("content-type", "application/json");
        response.body(body.to_string()).unwrap()
    })
}

/// Makes the calls with a lenient client of this fixture, and returns the events as a log.
macro_rules! log {
    ($fixture:ident) => {{
        let events = Arc::new(Mutex::new(String::from("a line of another program\n")));
        let recorded = Arc::clone(&events);
        let report = move |event: &DriftEvent| {
            let line = serde_json::to_string(event).unwrap();
            recorded.lock().unwrap().push_str(&format!("{line}\n"));
        };
        let client = $fixture::Client::builder().transport(service()).lenient(true);
        let client = client.on_drift(report).build().unwrap();
        for status in [200, 206, 404, 409] {
            let _ = client.things().find(status).await;
        }
        events.lock().unwrap().clone()
    }};
}

#[tokio::test]
async fn proposals_make_a_client_know_what_it_has_reported() {
    let log = log!(before);
    let document = read("tests/accept/reports_drift.json");
    assert_eq!(document, read("tests/accept/reports_no_drift_after_its_proposals.json"));
    let (overlay, notes) = xtask::propose_overlay(&document, None, &log).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(workspace(OVERLAY), format!("{overlay}\n")).unwrap();
    }
    assert_eq!(format!("{overlay}\n"), read(OVERLAY), "UPDATE=1 cargo test -p tests proposals");
    assert_eq!(
        notes,
        [
            "`/events/*/by` of things.find (GET /things/{id}): an unknown property of one of several \
             schemas: add it to the right one",
            "`/events/*` of things.find (GET /things/{id}): an object whose discriminator is \"paused\": \
             add a schema for it to the union and to its discriminator, or correct the schema if it has one",
        ]
    );
    // Only what needs a decision is still unknown.
    let log = log!(after);
    let remaining = log.lines().skip(1).map(|line| {
        let event: DriftEvent = serde_json::from_str(line).unwrap();
        (event.kind.as_str(), event.pointer.unwrap_or_default())
    });
    let expected = [("unknown-property", "/events/*/by"), ("unknown-variant", "/events/*")];
    let expected = expected.map(|(kind, pointer)| (kind, pointer.to_owned()));
    // The status 206 has them, too.
    assert_eq!(Vec::from_iter(remaining), [expected.clone(), expected].concat());
}

/// Returns what is proposed for the committed document and overlay.
fn proposed(log: &str) -> (Value, Vec<String>) {
    let (document, overlay) = (read("spec/swagger.json"), read("spec/overlay.json"));
    let (proposed, notes) = xtask::propose_overlay(&document, Some(&overlay), log).unwrap();
    let mut proposed: Value = serde_json::from_str(&proposed).unwrap();
    (proposed["actions"].take(), notes)
}

/// Makes a call with a client of the committed document, and returns the events as a log.
macro_rules! log_of {
    ($body:expr, $call:expr) => {{
        let log = Arc::new(Mutex::new(String::new()));
        let recorded = Arc::clone(&log);
        let report = move |event: &sequentum::DriftEvent| {
            let line = serde_json::to_string(event).unwrap();
            recorded.lock().unwrap().push_str(&format!("{line}\n"));
        };
        let client = receiving($body.to_string()).on_drift(report).build().unwrap();
        $call(client).await.unwrap();
        log.lock().unwrap().clone()
    }};
}

#[test]
fn a_conversion_is_proposed_or_noted() {
    let line = |kind: &str, pointer: &str, rest: &str| {
        format!(
            r#"{{"drift":"{kind}","operation":"agents.list","method":"GET","path":"/api/v1/agent/all","status":200,"pointer":"{pointer}"{rest}}}"#
        )
    };
    let log = [
        line("null-as-empty", "/*/name", r#","type":"null""#),
        line("converted-value", "/*/id", r#","type":"string","reason":"read as integer""#),
        line("missing-as-empty", "/*/tags", ""),
    ];
    let (actions, notes) = proposed(&log.join("\n"));
    assert_eq!(actions[0]["update"], json!({"nullable": true}));
    assert_eq!(actions.as_array().unwrap().len(), 1);
    let parts = ["`/*/tags` of agents.list", "a value of type string is read as integer"];
    assert_eq!(notes.len(), 2, "{notes:?}");
    for part in parts {
        assert!(notes.iter().any(|note| note.contains(part)), "{notes:?}");
    }
}

#[tokio::test]
async fn properties_around_a_list_that_the_document_cannot_declare_are_noted() {
    let page = json!({"hasMore": true, "items": [], "agents": [agent(1, &json!({"color": "red"}))],
        "links": {"next": 1}, "totalRecordCount": 1});
    let page = &page;
    let calls = [
        log_of!(page, async |client: Client| client.agents().page(1, 50).await.map(drop)),
        log_of!(page, async |client: Client| {
            client.agents().list().items().try_collect::<Vec<_>>().await.map(drop)
        }),
    ];
    for log in calls {
        assert_eq!(log.lines().count(), 3, "{log}");
        let (actions, notes) = proposed(&log);
        for key in ["hasMore", "links"] {
            let expected = format!("if `{key}` is needed, declare the object");
            assert!(notes.iter().any(|note| note.contains(&expected)), "{notes:?}");
        }
        assert_eq!(notes.len(), 2);
        assert_eq!(actions.as_array().unwrap().len(), 1);
        let added = json!({"properties": {"color": {"type": "string", "nullable": true}}});
        assert_eq!(actions[0]["update"], added);
        let target = actions[0]["target"].as_str().unwrap();
        assert!(target.starts_with("$.components.schemas[?@.properties."), "{target}");
    }
}

#[tokio::test]
async fn a_property_around_a_list_is_proposed_for_the_object_that_declares_the_list() {
    let body = json!({"totalCount": 0, "transactions": [], "pageIndex": 1, "recordsPerPage": 100,
        "currency": "EUR"});
    let log = log_of!(body, async |client: Client| {
        client.billing().history().items().try_collect::<Vec<_>>().await.map(drop)
    });
    let (actions, notes) = proposed(&log);
    assert_eq!(notes, [""; 0]);
    let target = actions[0]["target"].as_str().unwrap();
    assert!(target.contains("@.properties.transactions"), "{target}");
    let added = json!({"properties": {"currency": {"type": "string", "nullable": true}}});
    assert_eq!(actions[0]["update"], added);
}

#[tokio::test]
async fn differences_of_a_stream_of_events_are_proposed_for_their_schemas() {
    let body = json!({"region": "eu", "lastEventIndex": 2, "status": "completed", "events": [
        {"type": "thinking", "eventIndex": 1, "message": "m", "mood": "good"},
        {"type": "dreaming", "eventIndex": 2},
    ]});
    let log = log_of!(body, async |client: Client| {
        let mut events = client.agent_builder().events("s1").follow();
        while let Some(event) = events.next().await {
            event?;
        }
        Ok::<_, sequentum::Error>(())
    });
    let pointers = log.lines().map(|line| {
        serde_json::from_str::<Value>(line).unwrap()["pointer"].as_str().unwrap().to_owned()
    });
    assert_eq!(Vec::from_iter(pointers), ["/region", "/events/*/mood", "/events/*"]);
    let (actions, notes) = proposed(&log);
    assert_eq!(actions.as_array().unwrap().len(), 1);
    let added = json!({"properties": {"region": {"type": "string", "nullable": true}}});
    assert_eq!(actions[0]["update"], added);
    assert_eq!(actions[0]["target"], "$.components.schemas[?@.properties.events]");
    assert!(notes.len() == 2 && notes.iter().all(|note| note.contains("`/events/*")), "{notes:?}");
}

#[test]
fn a_property_is_not_proposed_for_a_schema_without_objects() {
    let event = |pointer: &str| {
        format!(
            r#"{{"drift":"unknown-property","operation":"agents.list","method":"GET","path":"/api/v1/agent/all","status":200,"pointer":"{pointer}","type":"boolean"}}"#
        )
    };
    let (actions, notes) = proposed(&event("/hasMore"));
    assert_eq!(actions, json!([]));
    assert_eq!(
        notes,
        [
            "`/hasMore` of agents.list (GET /api/v1/agent/all): an unknown property beside the list, which the \
          document declares as an array without an object around it: if `hasMore` is needed, declare the object \
          as the `responses` of the method in `x-methods`"
        ]
    );
    for pointer in ["/*/name/x", "/*/status/x", "/*/validationStatus/x", "/links/next"] {
        let (actions, notes) = proposed(&event(pointer));
        assert_eq!((actions, notes.len()), (json!([]), 1), "{pointer}");
    }
}

#[test]
fn a_property_is_proposed_for_the_branch_of_a_union_that_permits_objects() {
    let document = json!({"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"get": {
        "operationId": "find", "responses": {"200": {"description": "a", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Either"}
        }}}}
    }}}, "components": {"schemas": {
        "Either": {"oneOf": [
            {"type": "array", "items": {"type": "string"}},
            {"$ref": "#/components/schemas/Thing"},
            {"type": "string"},
        ]},
        "Thing": {"type": "object", "properties": {"id": {"type": "string"}}},
    }}});
    let event = r#"{"drift":"unknown-property","operation":"a.find","method":"GET","path":"/a","status":200,"pointer":"/x","type":"boolean"}"#;
    let (proposed, notes) = xtask::propose_overlay(&document.to_string(), None, event).unwrap();
    assert_eq!(notes, [""; 0]);
    let proposed: Value = serde_json::from_str(&proposed).unwrap();
    assert_eq!(proposed["actions"][0]["target"], "$.components.schemas[?@.properties.id]");
}
