//! Reads `follow`: the events that an operation returns over a long poll.

use serde_json::{Map, Value as Json};

use super::super::context::Cx;
use super::super::fact::Fact;
use crate::ir::ending::{EventFacts, FinalStatus, StatedFollow};
use crate::pointer::Pointer;

const KEYS: &[&str] = &["cursor", "end", "events", "first", "index", "last", "next", "status"];

/// Reads `follow`.
pub(super) fn follow(
    cx: &mut Cx<'_>,
    method: &Map<String, Json>,
    at: &Pointer,
) -> Option<StatedFollow> {
    let fact = Fact::of(cx, method, at, "follow", KEYS)?;
    let cursor = fact.required_text(cx, "cursor");
    let first = fact.required_value(cx, "first");
    let next = fact.required_pointer(cx, "next");
    let events = fact.required_text(cx, "events");
    let (end, last) = (fact.matches(cx, "end"), fact.matches(cx, "last"));
    let status = match fact.has("status") {
        true => Some(status(cx, &fact)?),
        false => None,
    };
    let events = EventFacts {
        first: first?,
        next: next?,
        events: events?,
        index: fact.pointer(cx, "index"),
        end: end?,
        last: last?,
    };
    Some(StatedFollow { cursor: cursor?, events, status, at: fact.at.clone() })
}

/// Reads the operation that states whether the process has ended, and its final statuses.
fn status(cx: &mut Cx<'_>, fact: &Fact<'_>) -> Option<(String, FinalStatus)> {
    let object = fact.settings.object(cx, "status")?;
    let at = fact.at.child("status");
    let keys = ["last", "operation", "pointer", "value", "values"];
    let status = Fact::new(cx, object, &at, "`status`".to_owned(), &keys);
    let operation = status.required_text(cx, "operation");
    let values = status.required_match(cx);
    let last = status.pointer(cx, "last");
    Some((operation?, FinalStatus { values: values?, last }))
}
