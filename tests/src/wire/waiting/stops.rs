//! Stops the process when the wait ends before it, and only then.

use super::*;
use crate::runtime::Wait;
use crate::wire::scripted::{json, silence};

const STOP_LINE: &str = "POST /agents/101/runs/9001/stop";

/// Returns the number of stops that the API has received, once the background is idle.
async fn stops(api: &Api) -> usize {
    settle().await;
    api.lines().iter().filter(|line| *line == STOP_LINE).count()
}

/// Polls a wait for this time, and drops it.
async fn dropped_after<S>(seconds: u32, wait: Wait<Value, S>) {
    let ended = tokio::time::timeout(seconds * SECOND, wait.into_future()).await;
    assert!(ended.is_err(), "the wait has not ended");
}

#[tokio::test(start_paused = true)]
async fn dropped_wait_stops_the_process_only_on_request() {
    let api = running(&[3, 1]);
    dropped_after(10, start(&api.core()).until_done()).await;
    assert_eq!(stops(&api).await, 0);
    dropped_after(10, start(&api.core()).until_done().stop_on_drop()).await;
    assert_eq!(stops(&api).await, 1);
    dropped_after(10, status(&api.core()).until_done().stop_on_drop()).await;
    assert_eq!(stops(&api).await, 2);
}

#[tokio::test(start_paused = true)]
async fn dropped_stream_stops_the_process() {
    let api = running(&[3, 1]);
    let mut changes = start(&api.core()).until_done().stop_on_drop().changes();
    changes.next().await.unwrap().unwrap();
    drop(changes);
    assert_eq!(stops(&api).await, 1);
}

#[tokio::test(start_paused = true)]
async fn deadline_and_errors_stop_the_process() {
    let api = running(&[3, 1]);
    let wait = start(&api.core()).until_done().stop_on_drop().deadline(10 * SECOND);
    assert!(wait.await.unwrap_err().is_timeout());
    assert_eq!(stops(&api).await, 1);
    let api = Api::sequence(&[|| run(1), || json(403, "{}")]);
    start(&api.core()).until_done().stop_on_drop().await.unwrap_err();
    assert_eq!(stops(&api).await, 1);
}

#[tokio::test(start_paused = true)]
async fn process_that_has_ended_is_not_stopped() {
    for end in [9, 7] {
        let api = Api::new(move |number, _| run(if number == 0 { 1 } else { end }));
        _ = start(&api.core()).until_done().stop_on_drop().await;
        let mut changes = start(&api.core()).until_done().stop_on_drop().changes();
        _ = changes.next().await;
        drop(changes);
        assert_eq!(stops(&api).await, 0, "{end}");
    }
}

#[tokio::test(start_paused = true)]
async fn process_that_was_not_started_is_not_stopped() {
    let api = Api::sequence(&[|| json(409, "{}")]);
    start(&api.core()).until_done().stop_on_drop().await.unwrap_err();
    let silent = Api::sequence(&[silence]);
    dropped_after(10, start(&silent.core()).until_done().stop_on_drop()).await;
    assert_eq!((stops(&api).await, stops(&silent).await), (0, 0));
}

#[test]
fn drop_outside_of_a_runtime_sends_nothing() {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_time().start_paused(true).build().unwrap();
    let (api, changes) = runtime.block_on(async {
        let api = running(&[1]);
        let mut changes = start(&api.core()).until_done().stop_on_drop().changes();
        changes.next().await.unwrap().unwrap();
        (api, changes)
    });
    drop(changes);
    assert_eq!(runtime.block_on(async { stops(&api).await }), 0);
}
