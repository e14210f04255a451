//! Responses that cannot be read: login pages, and empty or truncated bodies.

use super::*;

const BODIES: [&str; 4] = [
    "<html><title>Log in</title></html>",
    "",
    r#"{"events": [{"index": 1}, {"ind"#,
    r#"{"events": {}}"#,
];

#[tokio::test(start_paused = true)]
async fn four_unreadable_responses_in_a_row_lose_no_event() {
    for body in BODIES {
        let api = Api::new(move |number, _| match number {
            4 => batch(&[1]),
            9 => ended(&[2]),
            10 => reply(200, body),
            11.. => status(404),
            _ => reply(200, body),
        });
        assert_eq!(indexes(follow(&api.core())).await, [1, 2], "{body}");
        assert_eq!(cursors(&api)[4..6], ["-1", "1"]);
        let mut limit = 1.0;
        for pause in &api.pauses()[..4] {
            assert!(*pause <= limit + 0.002 && *pause >= limit * 0.75 - 0.002, "{pause} {limit}");
            limit *= 2.0;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn fifth_unreadable_response_in_a_row_is_the_error() {
    for body in BODIES {
        let api = Api::new(move |number, _| match number {
            3 => status(503),
            8 => batch(&[1]),
            _ => reply(200, body),
        });
        let mut events = follow(&api.core());
        assert_eq!(events.next().await.unwrap().unwrap().index, 1);
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.is_decode() && !error.is_item(), "{error}");
        assert!(events.next().await.is_none());
        assert_eq!(api.lines().len(), 14);
    }
}

#[tokio::test(start_paused = true)]
async fn responses_without_a_list_or_a_cursor_are_errors() {
    for (body, text) in [
        (r#"{"events": {}}"#, "`events` is not a list of events"),
        (r#"{"events": [1]}"#, "it has no cursor at `/next`"),
        ("<html>", "cannot be read"),
    ] {
        let api = Api::new(move |_, _| reply(200, body));
        let mut events = TextCall(call(&api.core())).follow();
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.is_decode() && error.to_string().contains(text), "{error}");
        assert!(!error.is_item(), "it ends the stream");
        assert!(events.next().await.is_none());
        assert_eq!(api.lines().len(), 5);
    }
}
