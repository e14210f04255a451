//! Finds duplicate keys in JSON objects. A JSON parser silently uses the last value of such a key.
//!
//! The text must be valid JSON. The YAML parser finds duplicate keys itself.

use std::collections::BTreeMap;

use super::format::without_mark;
use super::marks::Marks;
use super::scan::end_of_string;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Position};
use crate::pointer::Source;

/// Reports every duplicate key.
pub(crate) fn report(text: &str, source: Source, sink: &mut Diagnostics) {
    let text = without_mark(text);
    let duplicates = duplicate_keys(text);
    if duplicates.is_empty() {
        return;
    }
    let marks = Marks::of(text);
    let position = |offset| marks.position(text, offset).unwrap_or(Position { line: 1, column: 1 });
    for DuplicateKey { key, first, again } in duplicates {
        sink.push(duplicate_key(&key, position(first), position(again), source));
    }
}

/// Returns the warning about a duplicate key.
pub(crate) fn duplicate_key(
    key: &str,
    first: Position,
    again: Position,
    source: Source,
) -> Diagnostic {
    let Position { line, column } = first;
    let message = format!("duplicate key `{key}`; first defined at {line}:{column}");
    Diagnostic::at_location(Code::DuplicateKey, Location::Text(source, again), message)
}

/// A duplicate key and its offsets.
#[derive(Debug)]
struct DuplicateKey {
    key: String,
    first: usize,
    again: usize,
}

/// An array or object that is not closed yet, with the keys of the object so far.
enum Open {
    Array,
    Object { keys: BTreeMap<String, usize>, key_next: bool },
}

fn duplicate_keys(text: &str) -> Vec<DuplicateKey> {
    let (mut duplicates, mut open) = (Vec::new(), Vec::new());
    let mut offset = 0;
    while let Some(byte) = text.as_bytes().get(offset) {
        let start = offset;
        offset += 1;
        match (byte, open.last_mut()) {
            (b'{', _) => open.push(Open::Object { keys: BTreeMap::new(), key_next: true }),
            (b'[', _) => open.push(Open::Array),
            (b'}' | b']', _) => drop(open.pop()),
            (b',', Some(Open::Object { key_next, .. })) => *key_next = true,
            (b'"', within) => {
                offset = end_of_string(text, offset);
                let Some(Open::Object { keys, key_next: key_next @ true }) = within else {
                    continue;
                };
                *key_next = false;
                let key = text.get(start..offset).and_then(|key| serde_json::from_str(key).ok());
                let Some(key) = key else { continue };
                record(keys, key, start, &mut duplicates);
            }
            _ => {}
        }
    }
    duplicates
}

fn record(
    keys: &mut BTreeMap<String, usize>,
    key: String,
    again: usize,
    duplicates: &mut Vec<DuplicateKey>,
) {
    match keys.get(&key) {
        Some(first) => duplicates.push(DuplicateKey { key, first: *first, again }),
        None => drop(keys.insert(key, again)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_duplicate_keys_only_within_one_object() {
        let keys = |text| {
            duplicate_keys(text).into_iter().map(|duplicate| duplicate.key).collect::<Vec<_>>()
        };
        assert!(
            keys(r#"{"a": {"a": ["a", "a", {"a": "a"}]}, "b": "a", "A": ",\"a\":"}"#).is_empty()
        );
        assert_eq!(
            keys(r#"{"a": [{"b": 1, "c": {}, "b": 2}], "\u0061": 3, "a": 4}"#),
            ["b", "a", "a"]
        );
    }
}
