//! Turns a pointer into the line and column where its value starts in the text.
//!
//! Works on the text alone, and only when there is a complaint to place.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// The spot of a node, or of its nearest ancestor that exists.
pub fn locate(text: &str, pointer: &Pointer) -> Option<Position> {
    let mut found: &RawValue = serde_json::from_str(text).ok()?;
    for token in pointer.tokens() {
        match step(found, &token) {
            Some(inner) => found = inner,
            None => break,
        }
    }
    // The raw value is a part of `text`, so the distance of their starts is its offset.
    let offset = (found.get().as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    Some(position(text.get(..offset)?))
}

fn step<'a>(within: &'a RawValue, token: &str) -> Option<&'a RawValue> {
    let text = within.get();
    if text.starts_with('{') {
        let mut members: BTreeMap<String, &'a RawValue> = serde_json::from_str(text).ok()?;
        members.remove(token)
    } else {
        let elements: Vec<&'a RawValue> = serde_json::from_str(text).ok()?;
        elements.get(token.parse::<usize>().ok()?).copied()
    }
}

fn position(before: &str) -> Position {
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).map_or(0, |line| line.chars().count()) + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, tokens: &[&str]) -> (usize, usize) {
        let position = locate(text, &Pointer::of(tokens)).unwrap();
        (position.line, position.column)
    }

    #[test]
    fn a_value_is_found_by_line_and_column_in_characters() {
        let text = "{\n  \"ä/b\": {\"c\": [1, 22]},\n  \"d\": true\n}";
        assert_eq!(at(text, &[]), (1, 1));
        assert_eq!(at(text, &["ä/b", "c", "1"]), (2, 20));
        assert_eq!(at(text, &["d"]), (3, 8));
    }

    #[test]
    fn a_missing_value_is_placed_at_its_nearest_ancestor() {
        assert_eq!(at("{\"a\": {}}", &["a", "b", "c"]), (1, 7));
    }
}
