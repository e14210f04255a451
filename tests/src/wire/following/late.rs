//! Events that arrive after the end of the process is known, and events that never arrive.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::runtime::RateLimit;

fn follow(core: &Core) -> Follow<Numbered> {
    call(core).follow::<Numbered, Page>(&WITH_LAST)
}

/// Responds with the status of a process that has ended with this event.
fn newest(last: impl Into<Value>) -> Reaction {
    reply(200, json!({"state": "cancelled", "newest": last.into()}))
}

/// A response without events and without a status.
fn empty() -> Reaction {
    reply(200, r#"{"events": []}"#)
}

/// Returns an API with an event 8, and an event 9 after this time. The status states that the process has ended.
fn late(seconds: u32, last: Option<i64>) -> Api {
    let begun = tokio::time::Instant::now();
    Api::new(move |number, request| match request.line.as_str() {
        line if line.ends_with("/status") => newest(last),
        _ if number == 0 => reply(200, r#"{"events": [{"index": 8}], "lastEventIndex": 8}"#),
        line if line.ends_with("=8") && begun.elapsed() >= seconds * SECOND => {
            reply(200, r#"{"events": [{"index": 9}], "lastEventIndex": 9}"#)
        }
        _ => empty(),
    })
}

#[tokio::test(start_paused = true)]
async fn stream_waits_for_the_last_event_that_the_status_states() {
    for seconds in [0, 1, 4, 9] {
        let api = late(seconds, Some(9));
        assert_eq!(indexes(follow(&api.core())).await, [8, 9]);
        let now = api.now();
        assert!(now < (seconds + 5).min(11) * SECOND, "the last event ends it: {now:?}");
        let asked = api.lines().iter().filter(|line| line.ends_with("/status")).count();
        assert!(asked <= 1, "{asked}");
    }
}

#[tokio::test(start_paused = true)]
async fn stream_waits_10_seconds_if_the_number_of_the_last_event_is_unknown() {
    for seconds in [1, 4, 9] {
        let api = late(seconds, None);
        assert_eq!(indexes(follow(&api.core())).await, [8, 9], "{seconds}");
        let api = late(seconds, None);
        static WITHOUT_LAST: Following = FOLLOWING;
        let events = call(&api.core()).follow::<Numbered, Page>(&WITHOUT_LAST);
        assert_eq!(indexes(events).await, [8, 9], "{seconds}");
        // The last event begins the 10 seconds again.
        assert!(api.now() >= (seconds + 10) * SECOND && api.now() < 22 * SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn stream_waits_10_seconds_after_a_response_that_states_the_end() {
    let api = Api::new(|number, _| match number {
        0 => batch(&[1]),
        3 => ended(&[2]),
        _ => ended(&[]),
    });
    assert_eq!(indexes(super::follow(&api.core())).await, [1, 2]);
    assert!(api.lines().len() < 15, "{}", api.lines().len());
    assert!((11..15).contains(&api.now().as_secs()), "{:?}", api.now());
}

#[tokio::test(start_paused = true)]
async fn rate_limit_that_permits_few_polls_is_no_reason_to_end() {
    let polls = AtomicUsize::new(0);
    let api = Api::new(move |_, request| match request.line.as_str() {
        line if line.ends_with("/status") => newest(9),
        line if line.ends_with("=-1") => batch(&[8]),
        _ if polls.fetch_add(1, Ordering::SeqCst) < 3 => empty(),
        _ => batch(&[9]),
    });
    let core = api.builder().rate_limit(Some(RateLimit::new(1, 15 * SECOND))).build().unwrap();
    let mut events = follow(&core);
    assert_eq!(events.next().await.unwrap().unwrap().index, 8);
    assert_eq!(events.next().await.unwrap().unwrap().index, 9);
    assert!(api.now() > 60 * SECOND, "{:?}", api.now());
}

#[tokio::test(start_paused = true)]
async fn remaining_events_are_requested_soon_before_the_server_forgets_them() {
    let api = Api::new(|number, request| match number {
        _ if request.line.ends_with("/status") => newest(9),
        0 => batch(&[8]),
        1..7 => empty(),
        7..12 => status(503),
        _ => batch(&[9]),
    });
    assert_eq!(indexes(follow(&api.core())).await, [8, 9]);
    let pauses = api.pauses();
    assert!(pauses[3..7].iter().all(|pause| *pause <= 2.002), "{pauses:?}");
    assert!(pauses[7..].iter().all(|pause| *pause <= 10.002), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn missing_events_are_an_error_after_10_seconds() {
    for (last, text) in [(9, "event 9 has"), (12, "events 9 to 12 have")] {
        let api = late(1000, Some(last));
        let mut events = follow(&api.core());
        assert_eq!(events.next().await.unwrap().unwrap().index, 8);
        let error = events.next().await.unwrap().unwrap_err();
        let text = format!(
            "(GET /sessions/s1/events): the process has ended, but {text} not been received"
        );
        assert!(error.to_string().ends_with(&text), "{error}");
        assert!(error.is_timeout() && error.is_temporary() && !error.is_item());
        assert_eq!(api.now(), 10 * SECOND);
        assert!(events.next().await.is_none());
        assert_eq!(events.cursor(), &Cursor::from(8), "a later stream can continue");
    }
}

#[tokio::test(start_paused = true)]
async fn status_is_asked_for_the_last_number_once_a_response_states_the_end() {
    let api = Api::new(|number, request| match request.line.ends_with("/status") {
        true => newest(3),
        false if number == 0 => ended(&[1, 2]),
        false if number == 2 => ended(&[]),
        false => ended(&[3]),
    });
    assert_eq!(indexes(follow(&api.core())).await, [1, 2, 3]);
    let status = "GET /sessions/s1/status";
    assert_eq!(api.lines().iter().position(|line| line == status), Some(1));
    assert_eq!(api.lines().len(), 4, "the last event ends it without another poll");
}

#[tokio::test(start_paused = true)]
async fn status_that_states_no_number_leaves_the_decision_to_the_10_seconds() {
    let statuses: [fn() -> Reaction; 4] = [
        || status(404),
        || status(503),
        || newest(Value::Null),
        || reply(200, r#"{"state": "processing", "newest": 7}"#),
    ];
    for stated in statuses {
        let api = Api::new(move |number, request| match request.line.ends_with("/status") {
            true => stated(),
            false if number == 0 => ended(&[1]),
            false => ended(&[]),
        });
        assert_eq!(indexes(follow(&api.core())).await, [1]);
        assert_eq!(api.now(), 10 * SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn time_that_the_caller_takes_does_not_count() {
    let api = Api::new(|number, _| match number {
        0 => ended(&[1]),
        1 => ended(&[]),
        2 => ended(&[2]),
        _ => status(404),
    });
    let mut events = super::follow(&api.core());
    assert_eq!(events.next().await.unwrap().unwrap().index, 1);
    tokio::time::sleep(100 * SECOND).await;
    assert_eq!(events.next().await.unwrap().unwrap().index, 2);
    assert!(events.next().await.is_none());
}
