//! Tests the events about drift.

use http::Response;
use sequentum::transport::transport_fn;
use sequentum::{Client, DriftEvent};
use serde_json::json;

use super::recorder::Recorder;
use crate::wire::KEY;

#[tokio::test]
async fn reports_drift_without_a_function_of_the_caller() {
    let (recorder, _guard) = Recorder::start();
    let agent: serde_json::Value = serde_json::from_str(include_str!("../agent.json")).unwrap();
    let mut agents = [agent.clone(), agent];
    agents[0]["isPaused"] = true.into();
    agents[1]["isActive"] = json!(null);
    let body = json!(agents).to_string();
    let respond = move |_| {
        let response = Response::builder().header("content-type", "application/json");
        response.body(body.clone()).unwrap()
    };
    let client = Client::builder().api_key(KEY).lenient(true).transport(transport_fn(respond));
    client.build().unwrap().agents().list().await.unwrap();
    let tree = recorder.tree(&["operation"]);
    let lines: Vec<&str> =
        tree.lines().map(str::trim).filter(|line| line.contains("drift=")).collect();
    let [info, warn] = lines.as_slice() else { panic!("{tree}") };
    assert!(info.starts_with("INFO"), "{info}");
    assert!(warn.starts_with("WARN"), "{warn}");
    let events = [info, warn].map(|line| {
        let (_, json) = line.split_once("drift=").unwrap();
        let mut events = serde_json::Deserializer::from_str(json).into_iter::<DriftEvent>();
        events.next().unwrap().unwrap().to_string()
    });
    assert_eq!(
        events,
        [
            "agents.list (GET /api/v1/agent/all, status 200): unknown property at `/*/isPaused` (boolean)",
            "agents.list (GET /api/v1/agent/all, status 200): null read as the default at `/*/isActive` (null)",
        ]
    );
}
