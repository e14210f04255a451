//! Tests that the actions that `cargo xtask drift` proposes make a client know what it has reported.

use std::sync::{Arc, Mutex};

use http::Response;
use serde_json::json;

use crate::fixtures::{read, workspace};
use crate::generated::{reports_drift as before, reports_no_drift_after_its_proposals as after};
use crate::runtime::public::DriftEvent;
use crate::runtime::public::transport::{Transport, transport_fn};

const OVERLAY: &str = "tests/accept/reports_no_drift_after_its_proposals.overlay.json";

/// Sends a response that differs from the document in every way. The status depends on the id in the path.
fn service() -> impl Transport {
    transport_fn(|request: http::Request<bytes::Bytes>| {
        let status: u16 = request.uri().path().rsplit('/').next().unwrap().parse().unwrap();
        let body = json!({
            "things": [
                {"id": 1, "isActive": null, "kind": "new", "color": "red", "weight": 1, "tags": ["x"]},
                {"id": 2, "isActive": true, "kind": "old", "weight": 1.5, "any": 1, "labels": [null]},
                {"id": null, "isActive": true},
            ],
            "byName": {"ann@example.com": {"id": 3, "isActive": true, "kind": "newer", "any": "x"}},
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
