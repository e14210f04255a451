//! Events that a stream has received and that the server may send again: those without a number, and numbers.

use std::collections::HashMap;

use serde_json::Value;

use super::super::fingerprint::Fingerprint;
use super::cursor::Cursor;
use super::element::Element;

/// The events that a stream has received and that the server may send again.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The greatest number. The cursor does not have it if the server states cursors of another form.
    number: Option<i64>,
    /// The events without a number in the last response: how often each of them occurred, by its fingerprint. An event that
    /// the server does not repeat is forgotten, so that this is never more than one response.
    unnumbered: HashMap<u64, usize>,
}

/// The events of a response that are new.
pub(super) struct Unseen {
    pub(super) events: Vec<Element>,
    /// The cursor after these events.
    pub(super) next: Cursor,
    pub(super) seen: Seen,
}

impl Seen {
    /// Returns the greatest number.
    pub(super) fn number(&self) -> Option<i64> {
        self.number
    }

    /// Selects the new events of a response to the request with a cursor. The response states the next cursor, or `None`.
    ///
    /// A number is new if it is greater than the earlier ones. An event without a number is new if it follows an event that
    /// is new, or if the server has moved the cursor for it. Otherwise the server may send it with each response, and it is
    /// new only if it occurs more often than in the previous response.
    pub(super) fn unseen(
        &self,
        cursor: &Cursor,
        stated: Option<Cursor>,
        mut sorted: Vec<Element>,
    ) -> Unseen {
        let mut number = cursor.as_i64().max(self.number);
        let mut reached = cursor.clone();
        sorted.retain(|event| match event.number {
            Some(own) if number.is_some_and(|greatest| own <= greatest) => false,
            Some(own) => {
                (number, reached) = (Some(own), Cursor::from(own));
                true
            }
            None => true,
        });
        let next = stated.map_or_else(|| reached.clone(), |stated| latest(&reached, stated));
        let mut is_new = !is_same(&reached, &next);
        let mut unnumbered = HashMap::new();
        sorted.retain(|event| {
            if event.number.is_some() {
                is_new = true;
                return true;
            }
            let fingerprint = fingerprint(event.json.as_value());
            let count: &mut usize = unnumbered.entry(fingerprint).or_default();
            *count += 1;
            is_new || *count > self.unnumbered.get(&fingerprint).copied().unwrap_or(0)
        });
        Unseen { events: sorted, next, seen: Self { number, unnumbered } }
    }
}

/// Returns the fingerprint of an event, in which the order of properties does not matter.
fn fingerprint(event: &Value) -> u64 {
    let mut event = event.clone();
    event.sort_all_objects();
    Fingerprint::of([event.to_string().as_bytes()])
}

fn is_same(one: &Cursor, other: &Cursor) -> bool {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one == other,
        (Some(_) | None, Some(_) | None) => one == other,
    }
}

/// Returns the later one of two cursors: the greater one if both are integers, and else the second one. A server may
/// state an earlier cursor than the one of the request.
fn latest(reached: &Cursor, stated: Cursor) -> Cursor {
    match (reached.as_i64(), stated.as_i64()) {
        (Some(first), Some(second)) if first > second => reached.clone(),
        (Some(_) | None, Some(_) | None) => stated,
    }
}
