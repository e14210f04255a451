//! Drift of streams of events: each difference is reported once, at its place in the body.

use std::sync::{Arc, Mutex};

use super::*;
use crate::runtime::public::DriftEvent;

/// Follows an API, and returns the numbers of the events, with 0 for errors, and the reports as text.
async fn reports(api: &Api, is_lenient: bool) -> (Vec<i64>, Vec<String>) {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let recorded = Arc::clone(&reports);
    let builder = api.builder().lenient(is_lenient).on_drift(move |event: &DriftEvent| {
        let text = event.to_string();
        recorded.lock().unwrap().push(text.split_once("): ").unwrap().1.to_owned());
    });
    let core = builder.build().unwrap();
    let events: Vec<_> = follow(&core).collect().await;
    let numbers = events.into_iter().map(|event| event.map_or(0, |event| event.index)).collect();
    let reports = reports.lock().unwrap().clone();
    (numbers, reports)
}

#[tokio::test(start_paused = true)]
async fn differences_are_reported_once_and_with_pointers_from_the_root_of_the_body() {
    let body = r#"{"hint": {}, "events": [{"index": 1, "x": 1}, {"index": [2]}, {"index": 3, "x": 1}],
        "lastEventIndex": 3, "status": "processing", "more": true}"#;
    for is_lenient in [false, true] {
        let api = Api::new(move |number, _| match number {
            0 => reply(200, body),
            1 => reply(200, r#"{"events": [{"index": 4, "y": "z"}], "lastEventIndex": 4}"#),
            _ => ended(&[]),
        });
        let (numbers, reports) = reports(&api, is_lenient).await;
        assert_eq!(numbers, [1, 0, 3, 4]);
        let expected = [
            "unknown property at `/hint` (object)",
            "unknown property at `/more` (boolean)",
            "unknown property at `/events/*/x` (integer)",
            "unknown property at `/events/*/y` (string)",
        ];
        assert_eq!(reports, expected);
    }
}
