//! Reads JSON text again, and keeps the digits of the numbers that are read as strings. Parsed numbers have lost them: a
//! parser reads `1.50` as 1.5, and an integer beyond 64 bits as a float. Few texts need this, so it may be slower.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::convert::{Digits, read_scalar};
use super::fault::{Fault, Read};
use super::value::number;
use super::{BranchReader, Items, Properties, Token, Wire};

/// Reads a value from JSON text.
pub(super) fn read_keeping_digits(slot: &mut dyn Wire, text: &[u8]) -> Read {
    Node(parse(serde_json::from_slice(text))?).read_value(slot)
}

/// Returns the parsed text, which the first reader has found to be valid.
fn parse<T>(parsed: serde_json::Result<T>) -> Result<T, Fault> {
    parsed.map_err(|error| Fault::new(error.to_string()))
}

/// The text of a value.
#[derive(Clone, Copy)]
struct Node<'j>(&'j RawValue);

impl Node<'_> {
    fn read_value(self, slot: &mut dyn Wire) -> Read {
        let text = self.0.get();
        let digits = Digits::Kept(text);
        match text.as_bytes().first() {
            Some(b'{') => {
                let Pairs(pairs) = parse(serde_json::from_str(text))?;
                let mut entries = Entries { node: self, pairs: pairs.into_iter(), last: self };
                slot.read(Token::Object(&mut entries))
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = parse(serde_json::from_str(text))?;
                slot.read(Token::List(&mut Elements { node: self, items: items.into_iter() }))
            }
            Some(b'"') => {
                let value: String = parse(serde_json::from_str(text))?;
                read_scalar(slot, Token::Text(&value), digits)
            }
            Some(b't') => read_scalar(slot, Token::Boolean(true), digits),
            Some(b'f') => read_scalar(slot, Token::Boolean(false), digits),
            Some(b'n') | None => read_scalar(slot, Token::Null, digits),
            Some(_) => read_scalar(slot, number(&parse(text.parse())?), digits),
        }
    }
}

/// Reads the branch of a union from the text of its value.
impl BranchReader for Node<'_> {
    fn read(&self, slot: &mut dyn Wire, _: &Value, _: Option<&str>) -> Read {
        self.read_value(slot)
    }
}

/// The elements of an array.
struct Elements<'j> {
    node: Node<'j>,
    items: std::vec::IntoIter<&'j RawValue>,
}

impl Items for Elements<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        match self.items.next() {
            Some(item) => Node(item).read_value(slot).map(|()| true),
            None => Ok(false),
        }
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.node)
    }
}

/// The properties of an object.
struct Entries<'j> {
    node: Node<'j>,
    pairs: std::vec::IntoIter<(String, &'j RawValue)>,
    /// The value of the last key.
    last: Node<'j>,
}

impl Properties for Entries<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let Some((key, value)) = self.pairs.next() else { return Ok(false) };
        self.last = Node(value);
        find(&key);
        Ok(true)
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        self.last.read_value(slot)
    }

    fn skip(&mut self) -> Read {
        Ok(())
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.node)
    }
}

/// The properties of an object in their order, also if a key occurs twice.
struct Pairs<'j>(Vec<(String, &'j RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<'de>, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::json::decode_into;
    use super::*;

    fn decode<T: Wire>(text: &str) -> T {
        let mut value = T::blank();
        decode_into(&mut value, text.as_bytes()).unwrap();
        value
    }

    #[test]
    fn keeps_the_digits_of_a_number_that_is_read_as_a_string() {
        for text in ["1.50", "1e3", "-0.0", "-0", "7", "123456789012345678901", "0.1E+02", "true"] {
            assert_eq!(decode::<String>(text), text);
            assert_eq!(
                decode::<Vec<Option<String>>>(&format!("[ {text} ,null]")),
                [Some(text.to_owned()), None]
            );
            let map: BTreeMap<String, (String, f64)> =
                decode(&format!("{{\"a\": [\"x\", 1], \"a\": [{text} , \"2.50\"]}}"));
            assert_eq!(map["a"], (text.to_owned(), 2.5));
        }
    }

    #[test]
    fn reads_everything_else_as_the_usual_reader_does() {
        let text =
            r#"{"b":[1.5,"\u00e4",null,true,{"x":{}}],"a":[],"number":[18446744073709551615]}"#;
        let mut value = Value::Null;
        read_keeping_digits(&mut value, text.as_bytes()).unwrap();
        assert_eq!(value, serde_json::from_str::<Value>(text).unwrap());
        assert!(read_keeping_digits(&mut value, b"[").is_err());
    }
}
