//! The cursor at which a stream starts: which are rejected, so that nothing is sent.

use super::*;

/// Returns the error of a stream that sends nothing.
async fn rejected<T>(api: &Api, mut events: Follow<T>) -> String {
    let error = events.next().await.unwrap().map(drop).unwrap_err();
    assert!(error.is_invalid_input() && !error.is_item(), "{error}");
    assert!(events.next().await.is_none() && api.lines().is_empty());
    error.to_string()
}

#[tokio::test(start_paused = true)]
async fn text_that_is_no_integer_is_rejected_if_cursors_are_integers() {
    let api = Api::sequence(&[|| batch(&[1])]);
    for text in ["garbage", "", " ", "1.5", "9223372036854775808"] {
        let events = follow(&api.core()).after(text);
        let expected = format!(
            "sessions.events (GET /sessions/s1/events): the cursor `lastEventIndex` must be an integer, and is `{}`",
            text.trim()
        );
        assert_eq!(rejected(&api, events).await, expected);
        let set = EventsCall(call(&api.core()).query("lastEventIndex", text)).follow();
        assert!(rejected(&api, set).await.contains("must be an integer"));
        let stored: Cursor = serde_json::from_value(json!(text)).unwrap();
        rejected(&api, follow(&api.core()).after(stored)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn text_of_an_integer_becomes_one() {
    for text in [" 7\n", "07", "+7"] {
        let api = Api::sequence(&[|| batch(&[8])]);
        let mut events = follow(&api.core()).after(text);
        assert_eq!(events.next().await.unwrap().unwrap().index, 8);
        assert_eq!(cursors(&api), ["7"]);
    }
}

#[tokio::test(start_paused = true)]
async fn stream_continues_after_a_cursor_that_was_rejected() {
    let api = Api::sequence(&[|| batch(&[8])]);
    let mut events = follow(&api.core()).after("garbage").after(7);
    assert_eq!(events.next().await.unwrap().unwrap().index, 8);
}

#[tokio::test(start_paused = true)]
async fn empty_text_is_rejected_unless_it_is_the_first_cursor() {
    static NAMED: Following = Following { first: Scalar::Text("begin"), ..UNNUMBERED };
    let api = Api::sequence(&[|| reply(200, r#"{"events": [1], "next": "a"}"#)]);
    let named = call(&api.core()).follow::<Value, Value>(&NAMED).after(" ");
    assert!(rejected(&api, named).await.ends_with("the cursor `after` is empty"));
    let mut events = TextCall(call(&api.core())).follow().after("");
    assert_eq!(events.next().await.unwrap().unwrap(), 1);
    let api = Api::sequence(&[|| reply(200, r#"{"events": [1], "next": "a"}"#)]);
    let mut events = call(&api.core()).follow::<Value, Value>(&NAMED).after(" b c\n");
    assert_eq!(events.next().await.unwrap().unwrap(), 1);
    assert_eq!(api.lines(), ["GET /sessions/s1/events?after=b%20c"]);
}
