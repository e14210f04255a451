//! Tests streams of events over a long poll: their order, their end, failures and the cursor.

mod digits;
mod drift;
mod dropped;
mod ends;
mod failures;
mod forgotten;
mod idle;
mod late;
mod order;
mod repeated;
mod resumed;
mod start;
mod unreadable;

use serde_json::{Value, json};
use tokio_stream::StreamExt;

use super::scripted::{Api, Reaction, SECOND, json as reply, silence, status};
use crate::runtime::{
    Core, FinalStatus, Following, Input, InputLocation, Operation, Request, Scalar,
};
use crate::runtime::{Cursor, Follow};

use self::calls::{EventsCall, Numbered, Page, TextCall};

static EVENTS: Operation =
    Operation { name: "sessions.events", path: "/sessions/{id}/events", ..Operation::DEFAULT };
static STATUS: Operation =
    Operation { name: "sessions.status", path: "/sessions/{id}/status", ..Operation::DEFAULT };

static FOLLOWING: Following = Following {
    cursor: Input { name: "lastEventIndex", location: InputLocation::Query },
    first: Scalar::Integer(-1),
    next: "/lastEventIndex",
    events: "events",
    index: Some("/index"),
    end: &[("/status", &[Scalar::Text("completed"), Scalar::Text("error")])],
    last: &[("/type", &[Scalar::Text("error")]), ("/isRecoverable", &[Scalar::Boolean(false)])],
    status: Some(FinalStatus {
        operation: &STATUS,
        pointer: "/state",
        values: &[Scalar::Text("cancelled")],
        last: None,
    }),
};

/// As [`FOLLOWING`], but the status states the number of the last event.
static WITH_LAST: Following = Following {
    status: Some(FinalStatus {
        operation: &STATUS,
        pointer: "/state",
        values: &[Scalar::Text("cancelled")],
        last: Some("/newest"),
    }),
    ..FOLLOWING
};

/// As [`FOLLOWING`], but the events have no numbers, and the cursor is text.
static UNNUMBERED: Following = Following {
    cursor: Input { name: "after", location: InputLocation::Query },
    first: Scalar::Text(""),
    next: "/next",
    index: None,
    status: None,
    ..FOLLOWING
};

#[expect(unreachable_pub, reason = "generated types and methods are public")]
mod calls {
    use serde_json::Value;

    use super::{FOLLOWING, UNNUMBERED};
    use crate::runtime::{Request, follow, model};

    /// An event, of which only the number is known.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Numbered {
        pub index: i64,
    }
    model! { Numbered { "index" => index } }

    /// An event with a text.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Labelled {
        pub index: i64,
        pub label: Option<String>,
    }
    model! { Labelled { "index" => index, "label" => label } }

    /// A response.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Page {
        pub events: Option<Vec<Numbered>>,
        pub last: Option<i64>,
        pub status: Option<String>,
    }
    model! { Page { "events" => events, "lastEventIndex" => last, "status" => status } }

    #[derive(Clone, Debug)]
    pub struct EventsCall(pub Request);

    #[derive(Clone, Debug)]
    pub struct TextCall(pub Request);

    #[derive(Clone, Debug)]
    pub struct LabelledCall(pub Request);

    follow! { LabelledCall => Labelled, of Page, &FOLLOWING }
    follow! { EventsCall => Numbered, of Page, &FOLLOWING }
    follow! { TextCall => Value, of Value, &UNNUMBERED }
}

fn call(core: &Core) -> Request {
    core.call(&EVENTS).path("id", "s1")
}

fn follow(core: &Core) -> Follow<Numbered> {
    EventsCall(call(core)).follow()
}

/// Responds with events of these numbers, and the last of them as the cursor.
fn batch(indexes: &[i64]) -> Reaction {
    reply(200, page(indexes))
}

fn page(indexes: &[i64]) -> Value {
    let events: Vec<Value> = indexes.iter().map(|index| json!({"index": index})).collect();
    json!({"events": events, "lastEventIndex": indexes.iter().max(), "status": "processing"})
}

/// Responds with events of these numbers, and states that the process has ended.
fn ended(indexes: &[i64]) -> Reaction {
    let mut page = page(indexes);
    page["status"] = "completed".into();
    reply(200, page)
}

/// Ends the stream at once: sends a last event with the number of an earlier one.
fn finished() -> Reaction {
    reply(200, r#"{"events": [{"index": -1, "type": "error", "isRecoverable": false}]}"#)
}

/// Returns the numbers of all events.
async fn indexes(events: Follow<Numbered>) -> Vec<i64> {
    let events: Vec<_> = events.collect().await;
    events.into_iter().map(|event| event.unwrap().index).collect()
}

/// Returns the cursors of the polls.
fn cursors(api: &Api) -> Vec<String> {
    let lines = api.lines();
    let cursors = lines.iter().filter_map(|line| line.split_once("lastEventIndex="));
    cursors.map(|(_, cursor)| cursor.to_owned()).collect()
}
