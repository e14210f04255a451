//! Turns pointers into the lines and columns where their values start in the text.
//!
//! Works on the text alone, and only when there is a complaint to place. What was found on the way to one place serves
//! the next: a document with thousands of complaints is not read thousands of times.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::read::without_mark;
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// A text whose parts can be found.
#[derive(Debug)]
pub struct Locator<'a> {
    text: &'a str,
    root: Option<&'a RawValue>,
    /// The objects and arrays that were entered so far, by their offsets.
    entered: BTreeMap<usize, Members<'a>>,
    /// Spots of the text with their offsets, about a thousand bytes apart.
    marks: Vec<(usize, Position)>,
}

#[derive(Debug)]
enum Members<'a> {
    Named(BTreeMap<String, &'a RawValue>),
    Listed(Vec<&'a RawValue>),
    None,
}

/// How many bytes lie between marks, about.
const STRIDE: usize = 1024;

impl<'a> Locator<'a> {
    /// Prepares to find the parts of a text.
    pub fn new(text: &'a str) -> Self {
        let text = without_mark(text);
        let root = serde_json::from_str(text).ok();
        Self { text, root, entered: BTreeMap::new(), marks: marks(text) }
    }

    /// The spot of a node, or of its nearest ancestor that exists.
    pub fn locate(&mut self, pointer: &Pointer) -> Option<Position> {
        let mut found = self.root?;
        for token in pointer.tokens() {
            match self.step(found, &token) {
                Some(inner) => found = inner,
                None => break,
            }
        }
        self.position(self.offset(found)?)
    }

    /// The raw value is a part of the text, so the distance of their starts is its offset.
    fn offset(&self, value: &RawValue) -> Option<usize> {
        (value.get().as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)
    }

    fn step(&mut self, within: &'a RawValue, token: &str) -> Option<&'a RawValue> {
        let offset = self.offset(within)?;
        match self.entered.entry(offset).or_insert_with(|| members(within.get())) {
            Members::Named(members) => members.get(token).copied(),
            Members::Listed(elements) => elements.get(token.parse::<usize>().ok()?).copied(),
            Members::None => None,
        }
    }

    fn position(&self, offset: usize) -> Option<Position> {
        let next = self.marks.partition_point(|(mark, _)| *mark <= offset);
        let (mark, start) = self.marks.get(next.checked_sub(1)?)?;
        Some(self.text.get(*mark..offset)?.chars().fold(*start, after))
    }
}

fn members(text: &str) -> Members<'_> {
    let members = match text.as_bytes().first() {
        Some(b'{') => serde_json::from_str(text).map(Members::Named),
        Some(b'[') => serde_json::from_str(text).map(Members::Listed),
        _ => Ok(Members::None),
    };
    members.unwrap_or(Members::None)
}

/// The spot at an offset of a text.
pub fn spot(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    before.chars().fold(Position { line: 1, column: 1 }, after)
}

fn marks(text: &str) -> Vec<(usize, Position)> {
    let mut spot = Position { line: 1, column: 1 };
    let mut marks = vec![(0, spot)];
    let mut next = STRIDE;
    for (offset, letter) in text.char_indices() {
        if offset >= next {
            marks.push((offset, spot));
            next = offset + STRIDE;
        }
        spot = after(spot, letter);
    }
    marks
}

/// The spot behind a letter.
fn after(spot: Position, letter: char) -> Position {
    match letter {
        '\n' => Position { line: spot.line + 1, column: 1 },
        _ => Position { column: spot.column + 1, ..spot },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, tokens: &[&str]) -> (usize, usize) {
        let position = Locator::new(text).locate(&Pointer::of(tokens)).unwrap();
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

    #[test]
    fn places_far_into_a_text_and_behind_a_byte_order_mark_are_found() {
        let long = "ä".repeat(5000);
        assert_eq!(
            at(&format!("{{\"{long}\": 1,\n \"{long}2\": 2}}"), &[&format!("{long}2")]),
            (2, 5007)
        );
        assert_eq!(at("\u{feff}{\"a\": 1}", &["a"]), (1, 7));
    }
}
