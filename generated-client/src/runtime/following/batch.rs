//! The new events of a response, and their values.

use std::collections::VecDeque;

use http::StatusCode;
use serde_json::Value;

use super::super::error::Error;
use super::super::head::Head;
use super::super::reply::Reply;
use super::super::request::Prepared;
use super::super::wire::Wire;
use super::super::wire::digits::elements;
use super::super::wire::fault::push_step;
use super::super::wire::json::{Malformed, unmarked};
use super::super::wire::kept::{KeptJson, has_float};
use super::cursor::Cursor;
use super::element::{Element, is_last, sorted};
use super::facts::Following;
use super::seen::{Seen, Unseen};

/// The response that events belong to.
pub(super) struct Origin {
    call: Prepared,
    reply: Reply,
    events: &'static str,
    /// The cursor after all events.
    pub(super) next: Cursor,
}

/// The new events of a response.
pub(super) struct Batch {
    pub(super) events: VecDeque<Element>,
    /// Whether the response contains the last event.
    pub(super) has_last: bool,
    /// Whether the response states that the process has ended, or `None` if it has no status.
    pub(super) has_ended: Option<bool>,
    pub(super) seen: Seen,
    pub(super) origin: Origin,
}

/// Reports how a body without its events differs from its type.
pub(super) type Inspect = fn(&Head, &[u8]);

/// Reports how a body without its events differs from its type. Only the events are needed, so that errors are ignored.
pub(super) fn inspect<R: Wire>(head: &Head, body: &[u8]) {
    drop(head.decode::<R>(body));
}

impl Batch {
    /// Reads the response to a request with a cursor.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON with a list of events.
    pub(super) fn read(
        (following, inspect): (&'static Following, Inspect),
        (cursor, seen): (&Cursor, &Seen),
        (call, reply): (Prepared, Reply),
    ) -> Result<Self, Error> {
        // Without content, there are no events yet.
        let is_idle = reply.status() == StatusCode::NO_CONTENT && reply.is_blank();
        let text = if is_idle { b"{}" } else { unmarked(reply.body()) };
        let mut body: Value = match serde_json::from_slice(text) {
            Ok(body) => body,
            Err(error) => {
                let malformed = Malformed::new(reply.body(), error);
                return Err(call.complete(reply.malformed(malformed)));
            }
        };
        let Some(all) = taken(&mut body, following.events) else {
            let reason = format!("`{}` is not a list of events", following.events);
            return Err(call.complete(reply.undecodable(reason)));
        };
        if reply.head().is_observed() && !is_idle {
            inspect(reply.head(), body.to_string().as_bytes());
        }
        let has_ended = has_ended(following, &body);
        let has_last = all.iter().any(|event| is_last(following, event));
        let all = with_texts(all, text, following.events);
        let stated = body.pointer(following.next).and_then(Cursor::read);
        let has_next = stated.is_some() || following.index.is_some();
        let unseen = seen.unseen(cursor, stated, sorted(following, all));
        let Unseen { events, next, seen } = unseen;
        if !has_next && !events.is_empty() {
            let reason = format!("it has no cursor at `{}`", following.next);
            return Err(call.complete(reply.undecodable(reason)));
        }
        let origin = Origin { call, reply, events: following.events, next };
        Ok(Self { events: events.into(), has_last, has_ended, seen, origin })
    }
}

impl Origin {
    /// Decodes an event.
    pub(super) fn read<T: Wire>(&self, event: &Element) -> Result<T, Error> {
        let text = event.json.text().into_owned();
        let mut pointer = String::new();
        push_step(&mut pointer, self.events);
        pointer.push_str("/*");
        let mut value = T::blank();
        let read = self.reply.head().decode_part_into(&mut value, &pointer, text.as_bytes());
        read.map(|()| value).map_err(|malformed| {
            let malformed = malformed.within(&format!("{}[{}]", self.events, event.position));
            let reply = Reply::new(self.reply.head().clone(), text.into());
            self.call.complete(reply.malformed(malformed)).of_item()
        })
    }
}

/// Adds the texts of events that have numbers whose digits a parser loses.
fn with_texts(all: Vec<Value>, body: &[u8], key: &str) -> Vec<KeptJson> {
    let texts = if all.iter().any(has_float) { elements(body, key) } else { Vec::new() };
    let event = |(index, event): (usize, Value)| match texts.get(index) {
        Some(text) => KeptJson::with_text(event, text),
        None => KeptJson::from(event),
    };
    all.into_iter().enumerate().map(event).collect()
}

/// Takes the list of events out of a body, and leaves an empty one. Returns `None` if there is something else.
fn taken(body: &mut Value, key: &str) -> Option<Vec<Value>> {
    match body.get_mut(key) {
        None | Some(Value::Null) => Some(Vec::new()),
        Some(Value::Array(all)) => Some(std::mem::take(all)),
        Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => None,
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
