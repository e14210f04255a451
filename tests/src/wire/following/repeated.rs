//! Events that the server sends again, although they have no number or their number is old.

use super::*;

static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };

/// Returns the events of a stream that ends.
async fn values(events: Follow<Value>) -> Vec<Value> {
    let events: Vec<_> = events.collect().await;
    events.into_iter().map(|event| event.unwrap()).collect()
}

/// Follows an API whose events have numbers, but not all of them.
async fn followed(reactions: &'static [fn() -> Reaction]) -> Vec<Value> {
    let api = Api::sequence(reactions);
    values(call(&api.core()).follow::<Value, Value>(&WITHOUT_STATUS)).await
}

fn numbered(number: i64) -> Value {
    json!({ "index": number })
}

#[tokio::test(start_paused = true)]
async fn events_without_numbers_are_returned_once_however_often_they_are_sent() {
    let expected = [json!({"index": null, "type": "a"}), json!({"type": "b"})];
    let api = Api::new(|number, _| {
        let status = if number < 50 { "processing" } else { "completed" };
        let events = json!([{"index": null, "type": "a"}, {"type": "b"}]);
        reply(200, json!({"events": events, "lastEventIndex": null, "status": status}))
    });
    let events = call(&api.core()).follow::<Value, Value>(&WITHOUT_STATUS);
    assert_eq!(values(events).await, expected);
    assert!(api.pauses()[10..50].iter().all(|pause| *pause > 7.0), "{:?}", api.pauses());
}

#[tokio::test(start_paused = true)]
async fn events_without_numbers_are_repeated_while_the_cursor_moves() {
    let events = followed(&[
        || reply(200, r#"{"events": [{"index": 1}, {"type": "a", "x": 1}], "lastEventIndex": 1}"#),
        // The order of properties does not matter.
        || reply(200, r#"{"events": [{"x": 1, "type": "a"}, {"index": 2}], "lastEventIndex": 2}"#),
        || reply(200, r#"{"events": [{"type": "a", "x": 1}, {"type": "a", "x": 2}]}"#),
        || ended(&[]),
    ]);
    let a = |x: i64| json!({"type": "a", "x": x});
    assert_eq!(events.await, [numbered(1), a(1), numbered(2), a(2)]);
}

#[tokio::test(start_paused = true)]
async fn equal_events_without_numbers_count_as_often_as_a_response_has_them() {
    let events = followed(&[
        || reply(200, r#"{"events": ["a", "a", "b"], "lastEventIndex": -1}"#),
        || reply(200, r#"{"events": ["b", "a", "a", "a"], "lastEventIndex": -1}"#),
        || reply(200, r#"{"events": ["a"], "lastEventIndex": -1}"#),
        // The server has stopped to send `b`, so this is another one.
        || reply(200, r#"{"events": ["a", "b"], "lastEventIndex": -1}"#),
        || ended(&[]),
    ]);
    assert_eq!(events.await, ["a", "a", "b", "a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn equal_events_without_numbers_are_new_if_the_cursor_counts_them() {
    let events = followed(&[
        || reply(200, r#"{"events": ["a"], "lastEventIndex": 0}"#),
        || reply(200, r#"{"events": ["a"], "lastEventIndex": 1}"#),
        || reply(200, r#"{"events": ["a"], "lastEventIndex": "1"}"#),
        || ended(&[]),
    ]);
    assert_eq!(events.await, ["a", "a"]);
}

#[tokio::test(start_paused = true)]
async fn events_without_numbers_are_returned_once_while_a_cursor_of_text_stays() {
    let api = Api::sequence(&[
        || reply(200, r#"{"events": ["a"], "next": "x"}"#),
        || reply(200, r#"{"events": ["a"], "next": "y"}"#),
        || reply(200, r#"{"events": ["a", "b"], "next": "y"}"#),
        || reply(200, r#"{"events": ["a", "b"], "status": "completed"}"#),
    ]);
    let events = values(TextCall(call(&api.core())).follow()).await;
    assert_eq!(events, ["a", "a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn old_numbers_are_skipped_also_if_the_cursor_is_text() {
    static TEXT: Following = Following { first: Scalar::Text("start"), ..WITHOUT_STATUS };
    let api = Api::sequence(&[
        || reply(200, r#"{"events": [{"index": 3}, {"index": 1}], "lastEventIndex": "x"}"#),
        || reply(200, r#"{"events": [{"index": 1}, {"index": 3}], "lastEventIndex": "y"}"#),
        || reply(200, r#"{"events": [{"index": 2}, {"index": 4}], "lastEventIndex": "z"}"#),
        finished,
    ]);
    let events = values(call(&api.core()).follow::<Value, Value>(&TEXT)).await;
    assert_eq!(events, [numbered(1), numbered(3), numbered(4)]);
    assert_eq!(cursors(&api), ["start", "x", "y", "z"]);
}

#[tokio::test(start_paused = true)]
async fn last_event_without_a_number_ends_the_stream() {
    let last = r#"{"events": [{"type": "error", "isRecoverable": false}], "lastEventIndex": null}"#;
    let api = Api::new(move |_, _| reply(200, last));
    let events = call(&api.core()).follow::<Value, Value>(&WITHOUT_STATUS);
    assert_eq!(values(events).await.len(), 1);
    assert_eq!(api.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn stream_that_continues_after_the_last_event_ends_if_the_server_repeats_it() {
    let last = r#"{"events": [{"index": 7, "type": "error", "isRecoverable": false}]}"#;
    let api = Api::new(move |_, _| reply(200, last));
    assert!(indexes(follow(&api.core()).after(7)).await.is_empty());
    assert_eq!(api.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_event_without_a_number_behind_a_new_one_is_new_although_it_looks_like_an_earlier_one() {
    let click = json!({"type": "click"});
    let events = followed(&[
        || reply(200, r#"{"events": [{"index": 1}, {"type": "click"}], "lastEventIndex": 1}"#),
        || reply(200, r#"{"events": [{"index": 2}, {"type": "click"}], "lastEventIndex": 2}"#),
        || ended(&[]),
    ]);
    assert_eq!(events.await, [numbered(1), click.clone(), numbered(2), click]);
}
