//! The events of a response that are not decoded: the number of each, and their order.

use serde_json::Value;

use super::super::condition::Scalar;
use super::super::wire::kept::KeptJson;
use super::cursor::Cursor;
use super::facts::Following;

/// An event that is not decoded.
pub(super) struct Element {
    pub(super) json: KeptJson,
    /// The position in the list of the response.
    pub(super) position: usize,
    pub(super) number: Option<i64>,
}

/// Returns whether an event is the last one.
pub(super) fn is_last(following: &Following, event: &Value) -> bool {
    let has = |(pointer, values): &(&str, &[Scalar])| {
        let value = event.pointer(pointer);
        value.is_some_and(|value| values.iter().any(|scalar| scalar.equals(value)))
    };
    !following.last.is_empty() && following.last.iter().all(has)
}

/// Sorts events by their numbers. An event without a number stays behind the one that precedes it.
pub(super) fn sorted(following: &Following, all: Vec<KeptJson>) -> Vec<Element> {
    let mut previous = i64::MIN;
    let numbered = all.into_iter().enumerate().map(|(position, json)| {
        let number = following.index.and_then(|pointer| json.as_value().pointer(pointer));
        let number = number.and_then(Cursor::read).and_then(|number| number.as_i64());
        previous = number.unwrap_or(previous);
        (previous, Element { json, position, number })
    });
    let mut numbered: Vec<_> = numbered.collect();
    numbered.sort_by_key(|(order, _)| *order);
    numbered.into_iter().map(|(_, event)| event).collect()
}
