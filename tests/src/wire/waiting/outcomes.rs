//! The states that a wait returns, and those that it reports meanwhile.

use std::sync::{Arc, Mutex};

use tokio_stream::StreamExt;

use super::*;
use crate::runtime::Changes;

#[tokio::test(start_paused = true)]
async fn starts_a_run_and_returns_its_last_state() {
    let api = running(&[3, 3, 1, 1, 2, 9]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let wait = start(&api.core()).until_done();
    let last = wait.on_change(move |run| log.lock().unwrap().push(run.clone())).await.unwrap();
    assert_eq!(last, state(9));
    assert_eq!(statuses(&seen.lock().unwrap()), [3, 1, 2, 9]);
    let poll = "GET /agents/101/runs/9001";
    assert_eq!(api.lines(), ["POST /agents/101/start", poll, poll, poll, poll, poll]);
}

#[tokio::test(start_paused = true)]
async fn waits_on_after_an_unknown_or_missing_status() {
    let api = Api::sequence(&[
        || run(1),
        || run(99),
        || super::super::scripted::json(200, r#"{"id": 9001, "status": "Odd"}"#),
        || super::super::scripted::json(200, r#"{"id": 9001}"#),
        || run(10),
    ]);
    let changes: Vec<_> = status(&api.core()).until_done().changes().collect().await;
    let states: Vec<Value> = changes.into_iter().map(Result::unwrap).collect();
    assert_eq!(states.len(), 5);
    assert_eq!(states[4], state(10));
}

#[tokio::test(start_paused = true)]
async fn first_call_that_returns_the_state_is_the_poll() {
    let api = running(&[1, 9]);
    assert_eq!(status(&api.core()).until_done().await.unwrap(), state(9));
    assert_eq!(api.lines(), ["GET /agents/101/runs/9001"; 2]);
    assert_eq!(api.arrivals()[0].at, std::time::Duration::ZERO, "the first poll is sent at once");
}

#[tokio::test(start_paused = true)]
async fn state_that_is_terminal_at_once_needs_no_poll() {
    let api = running(&[9]);
    assert_eq!(start(&api.core()).until_done().await.unwrap(), state(9));
    assert_eq!(api.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn response_that_is_no_state_is_only_read_for_inputs() {
    let api = Api::new(|number, _| match number {
        0 => super::super::scripted::json(202, r#"{"id": "a/b", "status": 9}"#),
        _ => run(10),
    });
    let mut seen = ticket(&api.core()).until_done().changes();
    assert_eq!(seen.next().await.unwrap().unwrap(), state(10));
    assert!(seen.next().await.is_none());
    assert_eq!(api.lines()[1], "GET /agents/101/runs/a%2Fb");
}

#[tokio::test(start_paused = true)]
async fn changes_yield_each_new_status_and_the_failure_last() {
    let api = running(&[3, 1, 1, 7]);
    let mut changes: Changes<Value> = start(&api.core()).until_done().changes();
    assert_eq!(changes.next().await.unwrap().unwrap(), state(3));
    assert_eq!(changes.next().await.unwrap().unwrap(), state(1));
    let error = changes.next().await.unwrap().unwrap_err();
    assert!(error.is_failure() && error.state() == Some(&state(7)), "{error}");
    assert!(changes.next().await.is_none());
    assert_eq!(api.lines().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_the_first_poll() {
    let api = running(&[9]);
    drop(start(&api.core()).until_done().stop_on_drop());
    drop(start(&api.core()).until_done().stop_on_drop().into_future());
    drop(start(&api.core()).until_done().stop_on_drop().changes());
    settle().await;
    assert!(api.lines().is_empty());
}
