//! Servers that respond without events: how often they are asked.

use super::*;

#[tokio::test(start_paused = true)]
async fn server_that_responds_at_once_without_events_is_not_asked_all_the_time() {
    let api = Api::sequence(&[|| batch(&[])]);
    let all = tokio::time::timeout(600 * SECOND, indexes(follow(&api.core()))).await;
    assert!(all.is_err(), "the stream goes on");
    let pauses = api.pauses();
    for (pause, limit) in pauses.iter().zip([1.0, 2.0, 4.0, 8.0, 10.0, 10.0]) {
        assert!(*pause <= limit + 0.002 && *pause >= limit * 0.75 - 0.002, "{pause} {limit}");
    }
    assert!(pauses[10..].iter().all(|pause| (7.4..10.1).contains(pause)), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn server_that_repeats_old_events_is_not_asked_all_the_time() {
    let api = Api::sequence(&[|| batch(&[0, 1])]);
    let all = tokio::time::timeout(600 * SECOND, indexes(follow(&api.core()))).await;
    assert!(all.is_err() && api.lines().len() < 90, "{}", api.lines().len());
}

#[tokio::test(start_paused = true)]
async fn time_that_the_status_takes_does_not_count() {
    let api = Api::new(|_, request| match request.line.ends_with("/status") {
        true => reply(200, r#"{"state": "processing"}"#).after(2 * SECOND),
        false => reply(200, r#"{"events": []}"#),
    });
    let all = tokio::time::timeout(600 * SECOND, indexes(follow(&api.core()))).await;
    let polls = cursors(&api).len();
    assert!(all.is_err() && polls < 70, "{polls}");
}

#[tokio::test(start_paused = true)]
async fn server_that_holds_polls_is_asked_at_once() {
    let api = Api::new(|number, _| match number {
        ..9 => batch(&[]).after(25 * SECOND),
        9 => batch(&[0]),
        10 => batch(&[1]),
        _ => finished(),
    });
    assert_eq!(indexes(follow(&api.core())).await, [0, 1]);
    let pauses = api.pauses();
    assert_eq!(pauses[..9], [25.0; 9]);
    assert_eq!(pauses[9..], [0.0, 0.0], "there may be more events at once");
}

#[tokio::test(start_paused = true)]
async fn event_begins_the_growing_waits_again() {
    let api = Api::new(|number, _| match number {
        5 => batch(&[0]),
        ..8 => batch(&[]),
        _ => finished(),
    });
    assert_eq!(indexes(follow(&api.core())).await, [0]);
    let pauses = api.pauses();
    assert!(pauses[4] > 7.0, "{pauses:?}");
    assert!(pauses[5] == 0.0 && pauses[6] <= 1.002 && pauses[7] <= 2.002, "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn status_204_means_that_there_are_no_events_yet() {
    // More responses than the stream tolerates if they cannot be read.
    let api = Api::new(|number, _| match number {
        ..20 => reply(204, "").after(25 * SECOND),
        20 => batch(&[0]),
        _ => finished(),
    });
    assert_eq!(indexes(follow(&api.core())).await, [0]);
}
