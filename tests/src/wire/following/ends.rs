//! The ends of a stream of events.

use super::*;
use crate::wire::scripted::disconnected;

#[tokio::test(start_paused = true)]
async fn remaining_events_are_requested_after_the_end() {
    let api = Api::sequence(&[
        || batch(&[0]),
        || ended(&[1]),
        || ended(&[2, 1]),
        || batch(&[3]),
        || batch(&[]),
        || batch(&[4]),
        || batch(&[]),
    ]);
    assert_eq!(indexes(follow(&api.core())).await, [0, 1, 2, 3, 4]);
    assert_eq!(cursors(&api)[..6], ["-1", "0", "1", "2", "3", "3"]);
}

#[tokio::test(start_paused = true)]
async fn stream_ends_after_three_polls_and_10_seconds_or_with_404() {
    let slow: fn() -> Reaction = || status(504).after(5 * SECOND);
    let cases: [(fn() -> Reaction, _); 3] =
        [(silence, (12, 4)), (|| status(404), (0, 2)), (slow, (11, 4))];
    for (last, expected) in cases {
        let api = Api::new(move |number, _| if number == 0 { ended(&[1]) } else { last() });
        assert_eq!(indexes(follow(&api.core())).await, [1]);
        assert_eq!((api.now().as_secs(), api.lines().len()), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn failures_after_the_end_are_retried_ten_times() {
    let api = Api::new(|number, _| match number {
        0 => ended(&[1]),
        1..=5 => status(503),
        // A gateway that responds at once may not have asked the server.
        6..=9 => status(504),
        _ => ended(&[2]),
    });
    let mut events = follow(&api.core());
    assert_eq!(events.next().await.unwrap().unwrap().index, 1);
    assert_eq!(events.next().await.unwrap().unwrap().index, 2);
    let api = Api::new(|number, _| if number == 0 { ended(&[1]) } else { status(503) });
    let all: Vec<_> = follow(&api.core()).collect().await;
    assert_eq!((all.len(), api.lines().len()), (2, 11));
    assert_eq!(all[1].as_ref().unwrap_err().status().unwrap(), 503);
}

#[tokio::test(start_paused = true)]
async fn last_event_ends_the_stream_without_another_poll() {
    let events = r#"{"events": [
        {"index": 1, "type": "error", "isRecoverable": true}, {"index": 2, "isRecoverable": false}
    ], "lastEventIndex": 2}"#;
    let last = r#"{"events": [{"index": 3, "type": "error", "isRecoverable": false}]}"#;
    let api = Api::new(move |number, _| reply(200, if number == 0 { events } else { last }));
    assert_eq!(indexes(follow(&api.core())).await, [1, 2, 3]);
    assert_eq!(api.lines().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn status_is_asked_only_if_a_response_has_neither_events_nor_a_status() {
    let api = Api::new(|number, request| match (number, request.line.ends_with("/status")) {
        (0, _) => batch(&[1]),
        (_, true) if number < 5 => reply(200, r#"{"state": "processing"}"#),
        (_, true) => reply(200, r#"{"state": "cancelled"}"#),
        (1, false) => batch(&[]),
        (..6, false) => reply(200, r#"{"events": [], "status": null}"#),
        (6, false) => batch(&[2]),
        (_, false) => status(404),
    });
    assert_eq!(indexes(follow(&api.core())).await, [1, 2]);
    let line = |number: usize| api.lines()[number].clone();
    assert!(
        line(1).ends_with("=1") && line(2).ends_with("=1"),
        "a response with a status is enough"
    );
    assert_eq!([line(3), line(5)], ["GET /sessions/s1/status"; 2]);
    assert_eq!(api.lines().len(), 8);
}

#[tokio::test(start_paused = true)]
async fn status_is_asked_after_a_poll_that_times_out() {
    let api = Api::new(|number, request| match request.line.ends_with("/status") {
        true if number > 4 => reply(200, r#"{"state": "cancelled"}"#),
        true => status(500),
        false => silence(),
    });
    assert!(indexes(follow(&api.core())).await.is_empty());
    assert_eq!(api.now(), 312 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn status_that_cannot_be_read_does_not_end_the_stream() {
    let failures: [fn() -> Reaction; 9] = [
        || status(500),
        || status(401),
        || status(403),
        || status(404),
        || status(405),
        || status(429),
        || reply(200, "<html>"),
        disconnected,
        silence,
    ];
    for failure in failures {
        let api = Api::new(move |number, request| match request.line.ends_with("/status") {
            true => failure(),
            false if number < 10 => reply(200, r#"{"events": []}"#),
            false if number < 20 => batch(&[1]),
            false if number < 30 => silence(),
            false => ended(&[2]),
        });
        assert_eq!(indexes(follow(&api.core())).await, [1, 2]);
    }
}

#[tokio::test(start_paused = true)]
async fn status_that_does_not_respond_delays_no_event_by_more_than_10_seconds() {
    let api = Api::new(move |number, request| match request.line.ends_with("/status") {
        true => silence(),
        false if number < 2 => reply(200, r#"{"events": []}"#).after(SECOND),
        false if number == 2 => ended(&[1]),
        false => finished(),
    });
    assert_eq!(indexes(follow(&api.core())).await, [1]);
    assert_eq!(api.pauses(), [1.0, 10.0, 0.0]);
}
