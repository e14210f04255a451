//! The events of a response: their order, the cursor of each, and their values.

use std::collections::VecDeque;

use serde_json::Value;

use super::super::condition::Scalar;
use super::super::error::Error;
use super::super::reply::Reply;
use super::super::request::Prepared;
use super::super::wire::Wire;
use super::super::wire::json::{Malformed, unmarked};
use super::cursor::Cursor;
use super::facts::Following;

/// An event that is not decoded.
pub(super) struct Element {
    value: Value,
    /// The position in the list of the response.
    position: usize,
    /// The cursor of the event, if it has a number.
    pub(super) cursor: Option<Cursor>,
}

/// The response that events belong to.
pub(super) struct Origin {
    call: Prepared,
    reply: Reply,
    events: &'static str,
    /// The cursor after all events.
    pub(super) next: Cursor,
}

/// The events of a response that come after a cursor.
pub(super) struct Batch {
    pub(super) events: VecDeque<Element>,
    /// Whether one of them is the last event.
    pub(super) has_last: bool,
    /// Whether the response states that the process has ended, or `None` if it has no status.
    pub(super) has_ended: Option<bool>,
    pub(super) origin: Origin,
}

impl Batch {
    /// Reads a response.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON with a list of events.
    pub(super) fn read(
        following: &'static Following,
        cursor: &Cursor,
        (call, reply): (Prepared, Reply),
    ) -> Result<Self, Error> {
        let mut body: Value = match serde_json::from_slice(unmarked(reply.body())) {
            Ok(body) => body,
            Err(error) => {
                let malformed = Malformed::new(reply.body(), error);
                return Err(call.complete(reply.malformed(malformed)));
            }
        };
        let has_ended = has_ended(following, &body);
        let next = body.pointer(following.next).and_then(Cursor::read);
        let all = match body.get_mut(following.events).map(Value::take) {
            Some(Value::Array(all)) => all,
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
                let reason = format!("`{}` is not a list of events", following.events);
                return Err(call.complete(reply.undecodable(reason)));
            }
        };
        let events = after(cursor, sorted(following, all));
        let last = events.iter().rev().find_map(|event| event.cursor.clone());
        let Some(next) = latest(last, next).or_else(|| events.is_empty().then(|| cursor.clone()))
        else {
            let reason = format!("it has no cursor at `{}`", following.next);
            return Err(call.complete(reply.undecodable(reason)));
        };
        // A server may state an earlier cursor than the one of the request.
        let next = latest(Some(cursor.clone()), Some(next)).unwrap_or_else(|| cursor.clone());
        let has_last = events.iter().any(|event| is_last(following, &event.value));
        let origin = Origin { call, reply, events: following.events, next };
        Ok(Self { events, has_last, has_ended, origin })
    }
}

impl Origin {
    /// Decodes an event.
    pub(super) fn read<T: Wire>(&self, event: &Element) -> Result<T, Error> {
        let text = event.value.to_string();
        self.reply.head().decode(text.as_bytes()).map_err(|malformed| {
            let malformed = malformed.within(&format!("{}[{}]", self.events, event.position));
            let reply = Reply::new(self.reply.head().clone(), text.into());
            self.call.complete(reply.malformed(malformed))
        })
    }
}

/// Returns whether a response states that the process has ended, or `None` if it has no status.
fn has_ended(following: &Following, body: &Value) -> Option<bool> {
    let mut result = None;
    for (pointer, values) in following.end {
        let Some(status) = body.pointer(pointer).filter(|status| !status.is_null()) else {
            continue;
        };
        let is_end = values.iter().any(|value| value.equals(status));
        result = Some(result.unwrap_or(false) || is_end);
    }
    result
}

/// Returns whether an event is the last one.
fn is_last(following: &Following, event: &Value) -> bool {
    let has = |(pointer, values): &(&str, &[Scalar])| {
        let value = event.pointer(pointer);
        value.is_some_and(|value| values.iter().any(|scalar| scalar.equals(value)))
    };
    !following.last.is_empty() && following.last.iter().all(has)
}

/// Sorts events by their numbers. An event without a number stays behind the one that precedes it.
fn sorted(following: &Following, all: Vec<Value>) -> Vec<(Option<i64>, Element)> {
    let mut previous = i64::MIN;
    let numbered = all.into_iter().enumerate().map(|(position, value)| {
        let number = following.index.and_then(|pointer| value.pointer(pointer));
        let number = number.and_then(Cursor::read).and_then(|number| number.as_i64());
        previous = number.unwrap_or(previous);
        let element = Element { value, position, cursor: number.map(Cursor::from) };
        (previous, (number, element))
    });
    let mut numbered: Vec<_> = numbered.collect();
    numbered.sort_by_key(|(order, _)| *order);
    numbered.into_iter().map(|(_, event)| event).collect()
}

/// Returns the events after a cursor, each number once.
fn after(cursor: &Cursor, sorted: Vec<(Option<i64>, Element)>) -> VecDeque<Element> {
    let mut last = cursor.as_i64();
    let mut is_new = |(number, _): &(Option<i64>, Element)| match (*number, last) {
        (Some(number), Some(earlier)) if number <= earlier => false,
        (Some(number), _) => {
            last = Some(number);
            true
        }
        (None, _) => true,
    };
    sorted.into_iter().filter(|event| is_new(event)).map(|(_, event)| event).collect()
}

/// Returns the later one of two cursors: the greater one if both are integers, and else the second one.
fn latest(one: Option<Cursor>, other: Option<Cursor>) -> Option<Cursor> {
    let (Some(one), Some(other)) = (&one, &other) else { return other.or(one) };
    match (one.as_i64(), other.as_i64()) {
        (Some(first), Some(second)) if first > second => Some(one.clone()),
        (Some(_) | None, Some(_) | None) => Some(other.clone()),
    }
}
