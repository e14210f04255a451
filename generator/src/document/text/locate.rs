//! Finds the lines and columns of values by their pointers.
//!
//! Used only for diagnostics. Lookups share a cache, so that a document with thousands of diagnostics is not parsed
//! thousands of times.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::format::{Format, without_mark};
use super::marks::Marks;
use super::yaml;
use super::yaml::find::Finder;
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// Text in which values are located.
#[derive(Debug)]
pub(crate) enum Locator<'a> {
    /// JSON text.
    Json(InJson<'a>),
    /// YAML text.
    Yaml(Finder),
    /// Text that is neither JSON nor YAML.
    Neither,
}

impl<'a> Locator<'a> {
    /// Detects the format of `text`, and parses YAML.
    pub(crate) fn new(text: &'a str) -> Self {
        match Format::of(text) {
            Format::Json => Self::Json(InJson::new(text)),
            Format::Yaml => {
                let tree = yaml::tree(without_mark(text));
                tree.map_or(Self::Neither, |tree| Self::Yaml(Finder::new(tree)))
            }
        }
    }

    /// Returns the position of a node, or of its nearest existing ancestor.
    pub(crate) fn locate(&mut self, pointer: &Pointer) -> Option<Position> {
        match self {
            Self::Json(json) => json.locate(pointer),
            Self::Yaml(yaml) => yaml.locate(pointer),
            Self::Neither => None,
        }
    }
}

/// JSON text with a cache.
#[derive(Debug)]
pub(crate) struct InJson<'a> {
    text: &'a str,
    root: Option<&'a RawValue>,
    /// The objects and arrays that lookups have visited, by offset.
    entered: BTreeMap<usize, Members<'a>>,
    marks: Marks,
}

#[derive(Debug)]
enum Members<'a> {
    Named(BTreeMap<String, &'a RawValue>),
    Listed(Vec<&'a RawValue>),
    None,
}

impl<'a> InJson<'a> {
    fn new(text: &'a str) -> Self {
        let text = without_mark(text);
        let root = serde_json::from_str(text).ok();
        Self { text, root, entered: BTreeMap::new(), marks: Marks::of(text) }
    }

    fn locate(&mut self, pointer: &Pointer) -> Option<Position> {
        let mut node = self.root?;
        for token in pointer.tokens() {
            match self.step(node, &token) {
                Some(inner) => node = inner,
                None => break,
            }
        }
        self.marks.position(self.text, self.offset(node)?)
    }

    /// Returns the offset of a raw value, which is a slice of the text.
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
}

fn members(text: &str) -> Members<'_> {
    let members = match text.as_bytes().first() {
        Some(b'{') => serde_json::from_str(text).map(Members::Named),
        Some(b'[') => serde_json::from_str(text).map(Members::Listed),
        _ => Ok(Members::None),
    };
    members.unwrap_or(Members::None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, tokens: &[&str]) -> (usize, usize) {
        let position = Locator::new(text).locate(&Pointer::of(tokens)).unwrap();
        (position.line, position.column)
    }

    #[test]
    fn counts_columns_of_json_values_in_characters() {
        let text = "{\n  \"ä/b\": {\"c\": [1, 22]},\n  \"d\": true\n}";
        assert_eq!(at(text, &[]), (1, 1));
        assert_eq!(at(text, &["ä/b", "c", "1"]), (2, 20));
        assert_eq!(at(text, &["d"]), (3, 8));
    }

    #[test]
    fn locates_yaml_values() {
        let text = "a: &a\n  b: [ä, é, c]\n  d:\n    e: |\n      text\nf:\n  <<: *a\n  b: 1\n";
        assert_eq!(at(text, &[]), (1, 1));
        assert_eq!(at(text, &["a", "b", "2"]), (2, 13));
        assert_eq!(at(text, &["a", "d"]), (4, 5));
        assert_eq!(at(text, &["f", "d", "e"]), (5, 7));
        assert_eq!(at(text, &["f", "b"]), (8, 6));
        assert_eq!(at(text, &["f", "nothing"]), (7, 3));
    }

    #[test]
    fn locates_a_missing_value_at_its_nearest_ancestor() {
        assert_eq!(at("{\"a\": {}}", &["a", "b", "c"]), (1, 7));
    }

    #[test]
    fn locates_values_in_long_text_and_after_a_byte_order_mark() {
        let long = "ä".repeat(5000);
        assert_eq!(
            at(&format!("{{\"{long}\": 1,\n \"{long}2\": 2}}"), &[&format!("{long}2")]),
            (2, 5007)
        );
        assert_eq!(at("\u{feff}{\"a\": 1}", &["a"]), (1, 7));
    }
}
