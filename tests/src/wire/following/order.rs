//! The order of events: no event is lost or repeated, and each has its cursor.

use super::*;

#[tokio::test(start_paused = true)]
async fn repeated_and_reordered_events_are_returned_once_and_in_order() {
    let api = Api::sequence(&[
        || batch(&[1, 0, 0, 2]),
        || batch(&[2, 1, 5, 3]),
        || batch(&[5, 3]),
        || ended(&[6, 6, 5]),
        finished,
    ]);
    assert_eq!(indexes(follow(&api.core())).await, [0, 1, 2, 3, 5, 6], "a gap is no error");
    assert_eq!(cursors(&api), ["-1", "2", "5", "5", "6"]);
}

#[tokio::test(start_paused = true)]
async fn cursor_is_that_of_the_last_returned_event() {
    let api = Api::sequence(&[|| batch(&[4, 3, 7]), finished]);
    let mut events = EventsCall(call(&api.core()).query("lastEventIndex", 2)).follow();
    assert_eq!(events.cursor(), &Cursor::from(2));
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push((event.unwrap().index, events.cursor().as_i64().unwrap()));
    }
    assert_eq!(seen, [(3, 3), (4, 4), (7, 7)]);
    assert_eq!(cursors(&api), ["2", "7"]);
}

#[tokio::test(start_paused = true)]
async fn cursor_of_the_server_counts_if_it_is_later() {
    let later = r#"{"events": [{"index": 1}], "lastEventIndex": 9, "status": "processing"}"#;
    let api = Api::new(move |number, _| match number {
        0 => reply(200, later),
        // The cursor never moves back, and may be missing.
        1 => reply(200, r#"{"events": [], "lastEventIndex": 3, "status": "processing"}"#),
        2 => reply(200, r#"{"status": "processing"}"#),
        _ => finished(),
    });
    assert_eq!(indexes(follow(&api.core())).await, [1]);
    assert_eq!(cursors(&api), ["-1", "9", "9", "9"]);
}

#[tokio::test(start_paused = true)]
async fn event_that_cannot_be_decoded_is_an_error_and_the_stream_continues() {
    let odd = r#"{"events": [{"index": 1}, {"index": [3]}, {"index": 2, "type": "new"}], "lastEventIndex": 2}"#;
    let api = Api::new(move |number, _| match number {
        0 => reply(200, odd),
        _ => finished(),
    });
    let events: Vec<_> = follow(&api.core()).collect().await;
    assert_eq!(events.len(), 3);
    let error = events[1].as_ref().unwrap_err();
    let text = "$.events[1].index: expected an integer, found an array";
    assert!(error.is_item() && error.is_decode() && error.to_string().contains(text), "{error}");
    assert_eq!(error.raw_body().unwrap(), r#"{"index":[3]}"#);
    assert_eq!(events[2].as_ref().unwrap().index, 2);
}

#[tokio::test(start_paused = true)]
async fn events_without_numbers_are_returned_as_they_come() {
    let api = Api::sequence(&[
        || reply(200, r#"{"events": [2, 1], "next": "a b"}"#),
        || reply(200, r#"{"events": [1], "next": "c"}"#),
        || reply(200, r#"{"events": [], "status": "completed"}"#),
    ]);
    let mut events = TextCall(call(&api.core())).follow();
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push((event.unwrap(), events.cursor().to_string()));
    }
    let expected = [(json!(2), String::new()), (json!(1), "a b".into()), (json!(1), "c".into())];
    assert_eq!(seen, expected, "a cursor is valid only after the whole response");
    let path = "GET /sessions/s1/events";
    let lines =
        [format!("{path}?after="), format!("{path}?after=a%20b"), format!("{path}?after=c")];
    assert_eq!(api.lines()[..3], lines);
}
