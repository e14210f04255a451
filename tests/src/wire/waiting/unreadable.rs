//! Polls whose responses cannot be read: a few in a row do not end the wait, unless the process has ended.

use std::collections::BTreeMap;

use super::*;
use crate::runtime::{Stoppable, WaitError};
use crate::wire::scripted::{Reaction, json, status as reply_status};

/// Responds with an HTML page.
fn page() -> Reaction {
    json(200, "<html>").with_header("content-type", "text/html")
}

/// Responds with these reactions, or else with state 1, and after request 20 with state 9.
fn api(reaction: fn(usize) -> Option<Reaction>) -> Api {
    Api::new(move |number, _| {
        reaction(number).unwrap_or_else(|| run(if number > 20 { 9 } else { 1 }))
    })
}

#[tokio::test(start_paused = true)]
async fn four_unreadable_responses_in_a_row_do_not_end_the_wait() {
    fn unreadable(number: usize) -> Option<Reaction> {
        match number % 5 {
            1 => Some(page()),
            2 => Some(json(200, r#"{"id": 9001, "stat"#)),
            3 => Some(json(200, "")),
            4 => Some(reply_status(503)),
            _ => None,
        }
    }
    let api = api(unreadable);
    assert_eq!(start(&api.core()).until_done().await.unwrap(), state(9));
    let mut seen = start(&self::api(unreadable).core()).until_done().changes();
    assert_eq!(seen.next().await.unwrap().unwrap(), state(1));
    assert_eq!(seen.next().await.unwrap().unwrap(), state(9));
    assert!(seen.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn fifth_unreadable_response_in_a_row_is_the_error_and_carries_the_last_readable_state() {
    let api = api(|number| (number > 2).then(page));
    let error = start(&api.core()).until_done().await.unwrap_err();
    assert_eq!(api.lines().len(), 3 + 5);
    assert!(error.error().is_decode() && error.state() == Some(&state(1)), "{error}");
    assert!(error.to_string().ends_with("the last status of the process is Running"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn unreadable_states_are_not_reported_and_do_not_count_as_seen() {
    let api = Api::new(|number, _| match number {
        0 => run(1),
        1 | 2 => page(),
        3 => json(404, "{}"),
        _ => run(9),
    });
    let wait = start(&api.core()).until_done();
    let last = wait.on_change(|run| assert!(run.is_object())).await.unwrap();
    assert_eq!(last, state(9), "status 404 is tolerated until a poll has returned a state");
}

#[tokio::test(start_paused = true)]
async fn state_that_does_not_match_its_type_is_tolerated() {
    let body = |number: usize| match number {
        0 | 3.. => json(200, r#"{"id": "a", "status": "b"}"#),
        _ => json(200, r#"{"id": "a", "status": [7]}"#),
    };
    let api = Api::new(move |number, _| body(number));
    let mut changes = status(&api.core()).0.until_done::<State, ()>(&ENDLESS).changes();
    assert_eq!(changes.next().await.unwrap().unwrap()["status"], "b");
    let waited = tokio::time::timeout(100 * SECOND, changes.next()).await;
    assert!(waited.is_err() && api.lines().len() > 4, "the wait goes on");
}

/// A state whose values are strings.
type State = BTreeMap<String, String>;

static ENDLESS: Polling = Polling { success: &[], failure: &[], ..POLLING };

#[tokio::test(start_paused = true)]
async fn process_that_has_ended_is_not_stopped_although_its_state_is_unreadable() {
    let api = running(&[9]);
    let wait = start(&api.core()).0.until_done::<String, Stoppable>(&POLLING);
    let error = wait.stop_on_drop().await.unwrap_err();
    assert!(error.error().is_decode() && error.state().is_none());
    settle().await;
    assert_eq!(api.lines(), ["POST /agents/101/start"], "nothing is polled or stopped");
}

#[tokio::test(start_paused = true)]
async fn unreadable_states_with_an_unchanged_status_count_and_do_not_replace_the_last_readable_state()
 {
    for (unreadable, polls) in [(1..=4, 40), (1..=5, 6)] {
        let api = Api::new(move |number, _| match unreadable.contains(&number) {
            true => json(200, r#"{"id": [7], "status": "b"}"#),
            false => json(200, r#"{"id": "a", "status": "b"}"#),
        });
        let wait = status(&api.core()).0.until_done::<State, ()>(&ENDLESS);
        let error = wait.deadline(600 * SECOND).await.unwrap_err();
        assert_eq!(error.is_timeout(), polls > 6, "{error}");
        assert_eq!(error.error().is_decode(), polls == 6, "{error}");
        assert!(api.lines().len() <= polls, "{}", api.lines().len());
        assert_eq!(error.state().unwrap()["id"], "a");
    }
}

#[tokio::test(start_paused = true)]
async fn deadline_error_carries_the_last_state_although_the_next_ones_are_unreadable() {
    let api = Api::new(|number, _| match number % 5 {
        0 => json(200, format!(r#"{{"id": "{number}", "status": "b"}}"#)),
        _ => json(200, r#"{"id": [7], "status": "b"}"#),
    });
    let wait = status(&api.core()).0.until_done::<State, ()>(&ENDLESS);
    let error = wait.deadline(600 * SECOND).await.unwrap_err();
    assert!(error.is_timeout() && api.lines().len() > 10, "{error}");
    let last = (api.lines().len() - 1) / 5 * 5;
    assert_eq!(error.state().unwrap()["id"], last.to_string());
}

/// As [`POLLING`], with statuses that are strings.
static NAMED: Polling = Polling {
    success: &[Scalar::Text("done")],
    failure: &[Scalar::Text("failed")],
    status_name: None,
    ..POLLING
};

/// Returns the error of a wait whose second state has this status, and cannot be read.
async fn ended_unreadably(last: &'static str) -> (WaitError<State>, usize) {
    let api = Api::new(move |number, _| match number {
        0 => json(200, r#"{"id": "a", "status": "b"}"#),
        _ => json(200, format!(r#"{{"id": [7], "status": "{last}", "message": "No page."}}"#)),
    });
    let mut changes = status(&api.core()).0.until_done::<State, ()>(&NAMED).changes();
    assert_eq!(changes.next().await.unwrap().unwrap()["id"], "a");
    let error = changes.next().await.unwrap().unwrap_err();
    assert!(changes.next().await.is_none());
    let repeated = status(&api.core()).0.until_done::<State, ()>(&NAMED).await.unwrap_err();
    assert_eq!(repeated.to_string(), error.to_string());
    (error, api.lines().len() - 1)
}

#[tokio::test(start_paused = true)]
async fn unreadable_failure_ends_the_wait_at_once_and_states_its_status_and_message() {
    let (error, requests) = ended_unreadably("failed").await;
    assert_eq!(requests, 2);
    assert!(error.is_failure() && error.state().is_none(), "{error}");
    let expected =
        "the process has ended with status failed (its last state cannot be read): No page.";
    assert!(error.to_string().ends_with(expected), "{error}");
}

#[tokio::test(start_paused = true)]
async fn unreadable_success_ends_the_wait_at_once_with_an_error_of_the_response() {
    let (error, requests) = ended_unreadably("done").await;
    assert_eq!(requests, 2);
    assert!(!error.is_failure() && error.error().is_decode() && error.state().is_none(), "{error}");
    let expected = "; the process has succeeded: it has ended with status done";
    assert!(error.to_string().ends_with(expected), "{error}");
}
