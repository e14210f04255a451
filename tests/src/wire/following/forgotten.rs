//! Servers that respond with status 404: the process has ended, or there is none.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// Follows an API that knows no events after a number of polls, and reacts to the request for the status in this way.
fn forgetful(polls: usize, stated: fn() -> Reaction) -> Api {
    Api::new(move |number, request| match request.line.ends_with("/status") {
        true => stated(),
        false if number < polls => batch(&[i64::try_from(number).unwrap()]),
        false => status(404),
    })
}

fn follow(core: &Core) -> Follow<Numbered> {
    call(core).follow::<Numbered, Page>(&WITH_LAST)
}

/// Returns the error after this number of events, with which a stream ends.
async fn error(mut events: Follow<Numbered>, count: usize) -> crate::runtime::public::Error {
    for _ in 0..count {
        events.next().await.unwrap().unwrap();
    }
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_not_found() && !error.is_item(), "{error}");
    assert!(error.to_string().contains("(GET /sessions/s1/events): 404"), "{error}");
    assert!(events.next().await.is_none());
    error
}

#[tokio::test(start_paused = true)]
async fn unknown_process_is_an_error_wherever_the_stream_starts() {
    let api = || forgetful(0, || status(404));
    error(follow(&api().core()), 0).await;
    for cursor in [-1, 0, 7] {
        error(follow(&api().core()).after(cursor), 0).await;
        let set = call(&api().core()).query("lastEventIndex", cursor);
        error(set.follow::<Numbered, Page>(&WITH_LAST), 0).await;
        static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };
        let api = api();
        error(call(&api.core()).follow::<_, Page>(&WITHOUT_STATUS).after(cursor), 0).await;
        assert_eq!(api.lines().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn process_that_is_lost_while_it_runs_is_an_error() {
    let stated: [fn() -> Reaction; 4] = [
        || status(404),
        || status(401),
        || status(405),
        || reply(200, r#"{"state": "processing", "newest": 0}"#),
    ];
    for stated in stated {
        let api = forgetful(2, stated);
        error(follow(&api.core()), 2).await;
        assert_eq!(api.lines().len(), 4, "the status is asked first");
    }
    let api = Api::new(|number, _| if number == 0 { status(503) } else { status(404) });
    error(follow(&api.core()).after(7), 0).await;
}

#[tokio::test(start_paused = true)]
async fn not_found_is_the_end_if_the_status_states_that_no_event_is_missing() {
    for stated in
        ["1", "0", "null"].map(|newest| format!(r#"{{"state": "cancelled", "newest": {newest}}}"#))
    {
        let api = Api::new(move |number, request| match request.line.ends_with("/status") {
            true => reply(200, stated.clone()),
            false if number < 2 => batch(&[i64::try_from(number).unwrap()]),
            false => status(404),
        });
        assert_eq!(indexes(follow(&api.core())).await, [0, 1]);
        assert!(indexes(follow(&api.core()).after(1)).await.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn not_found_is_an_error_if_events_are_missing() {
    let missing = || reply(200, r#"{"state": "cancelled", "newest": 4}"#);
    let found = error(follow(&forgetful(2, missing).core()), 2).await;
    let text = "; the process has ended, but events 2 to 4 have not been received";
    assert!(found.to_string().ends_with(text), "{found}");
    // The end was known before.
    let api = Api::new(move |number, request| match request.line.ends_with("/status") {
        true => missing(),
        false if number == 0 => ended(&[3]),
        false => status(404),
    });
    let found = error(follow(&api.core()), 1).await;
    assert!(found.to_string().ends_with("but event 4 has not been received"), "{found}");
    assert_eq!(api.lines().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn not_found_is_the_end_after_a_response_that_states_it() {
    let api = Api::new(|number, request| match request.line.ends_with("/status") {
        true => status(404),
        false if number == 0 => ended(&[3]),
        false => status(404),
    });
    assert_eq!(indexes(follow(&api.core())).await, [3]);
}

#[tokio::test(start_paused = true)]
async fn status_that_fails_for_a_while_is_asked_again() {
    let api = Api::new(|number, request| match request.line.ends_with("/status") {
        true if number < 6 => status(503),
        true => reply(200, r#"{"state": "cancelled", "newest": 7}"#),
        false => status(404),
    });
    assert!(indexes(follow(&api.core()).after(7)).await.is_empty());
    let api = forgetful(0, || reply(200, "<html>"));
    error(follow(&api.core()).after(7), 0).await;
    assert_eq!(api.lines().len(), 16, "eight polls, each with a status");
}

#[tokio::test(start_paused = true)]
async fn process_whose_status_disappears_has_ended() {
    let polls = AtomicUsize::new(0);
    let api = Api::new(move |_, request| match request.line.contains("/status") {
        true if polls.fetch_add(1, Ordering::SeqCst) == 0 => reply(200, r#"{"state": "running"}"#),
        true => status(404),
        false => reply(200, r#"{"events": []}"#),
    });
    assert!(indexes(follow(&api.core())).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn status_404_is_the_end_if_nothing_else_can_state_it() {
    static ENDLESS: Following = Following { status: None, end: &[], last: &[], ..FOLLOWING };
    let api = Api::sequence(&[
        || reply(200, r#"{"events": [{"index": 1}], "lastEventIndex": 1}"#),
        || status(404),
    ]);
    let events = call(&api.core()).follow::<Value, Value>(&ENDLESS);
    let events: Vec<_> = events.collect().await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].as_ref().unwrap(), &json!({"index": 1}));
    let unknown = Api::new(|_, _| status(404));
    let mut events = call(&unknown.core()).follow::<Value, Value>(&ENDLESS);
    assert!(events.next().await.unwrap().unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn status_that_is_missing_less_than_three_times_in_a_row_is_no_end() {
    let (begun, asked) = (tokio::time::Instant::now(), AtomicUsize::new(0));
    let api = Api::new(move |_, request| match request.line.ends_with("/status") {
        true if asked.fetch_add(1, Ordering::SeqCst) % 3 > 0 => status(404),
        true => reply(200, r#"{"state": "running"}"#),
        false if request.line.ends_with("=1") => finished(),
        false if begun.elapsed() > 100 * SECOND => batch(&[1]),
        false => reply(200, r#"{"events": []}"#),
    });
    assert_eq!(indexes(follow(&api.core())).await, [1]);
}

#[tokio::test(start_paused = true)]
async fn status_404_ends_a_row_of_unreadable_responses() {
    let polls = AtomicUsize::new(0);
    let api = Api::new(move |_, request| match request.line.ends_with("/status") {
        true if polls.load(Ordering::SeqCst) < 8 => status(503),
        true => reply(200, r#"{"state": "cancelled", "newest": 7}"#),
        false => match polls.fetch_add(1, Ordering::SeqCst) {
            3 | 7 => status(404),
            _ => reply(200, "<html>"),
        },
    });
    assert!(indexes(follow(&api.core()).after(7)).await.is_empty());
}
