//! Tests that events keep the digits of numbers that are read as strings.

use super::calls::LabelledCall;
use super::*;

#[tokio::test(start_paused = true)]
async fn events_keep_the_digits_of_numbers() {
    let body = r#"{"lastEventIndex": 3, "events": [{"index": 2, "label": 12345678901234567890123},
        {"index": 1, "label": 1.50}, {"index": 3, "label": "a"}]}"#;
    let api = Api::new(move |number, _| if number == 0 { reply(200, body) } else { ended(&[]) });
    let core = api.builder().build().unwrap();
    let events: Vec<_> = LabelledCall(call(&core)).follow().collect().await;
    let labels = events.into_iter().map(|event| event.unwrap().label.unwrap());
    assert_eq!(Vec::from_iter(labels), ["1.50", "12345678901234567890123", "a"]);
}
