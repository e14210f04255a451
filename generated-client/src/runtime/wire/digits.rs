//! The texts of JSON values. Parsed numbers have lost their digits: a parser reads `1.50` as 1.5, and an integer beyond 64
//! bits as a float.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Token;
use super::fault::Fault;
use super::value::number;

/// Returns the parsed text, which an earlier reader has found to be valid.
pub(super) fn parse<T>(parsed: serde_json::Result<T>) -> Result<T, Fault> {
    parsed.map_err(|error| Fault::new(error.to_string()))
}

/// Passes the scalar that a text is to `take`.
pub(super) fn scalar<T>(
    text: &str,
    take: impl FnOnce(Token<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    match text.as_bytes().first() {
        Some(b'"') => take(Token::Text(&parse(serde_json::from_str::<String>(text))?)),
        Some(b't') => take(Token::Boolean(true)),
        Some(b'f') => take(Token::Boolean(false)),
        Some(b'n') | None => take(Token::Null),
        Some(_) => take(number(&parse(text.parse())?)),
    }
}

/// Returns the texts of the elements of the list under a key of an object. There are none if the text is not such an
/// object.
pub(crate) fn elements<'j>(text: &'j [u8], key: &str) -> Vec<&'j str> {
    let object: Option<Pairs<'j>> = serde_json::from_slice(text).ok();
    let mut pairs = object.into_iter().flat_map(|Pairs(pairs)| pairs);
    let list = pairs.rfind(|(name, _)| name == key);
    let items = list.and_then(|(_, list)| serde_json::from_str::<Vec<&RawValue>>(list.get()).ok());
    items.into_iter().flatten().map(RawValue::get).collect()
}

/// The properties of an object in their order, also if a key occurs twice.
pub(super) struct Pairs<'j>(pub(super) Vec<(String, &'j RawValue)>);

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
    use super::*;

    #[test]
    fn elements_keep_their_texts() {
        let text = br#"{"a": [1], "b": {}, "a": [1.50, {"x": 1e2 } ,"\u00e4"]}"#;
        assert_eq!(elements(text, "a"), ["1.50", r#"{"x": 1e2 }"#, r#""\u00e4""#]);
        for (text, key) in [("{}", "a"), (r#"{"a":{}}"#, "a"), ("[1]", "a"), ("{", "a")] {
            assert!(elements(text.as_bytes(), key).is_empty(), "{text}");
        }
    }
}
