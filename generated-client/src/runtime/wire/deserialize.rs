//! Reads a value from the deserializer of any format. serde_json gives the text of the value, so that the digits of its
//! numbers are known. They are lost in formats that parse numbers before: a `serde_json::Value`, and the fields of a type
//! with `#[serde(flatten)]`, `#[serde(untagged)]` or `#[serde(tag = "…")]`.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};

use super::Wire;
use super::begun::{Begun, RAW_VALUE};
use super::json::decode_into;
use super::read::read_format;

/// Reads a value from any self-describing format. Generated types implement `Deserialize` with this function.
///
/// # Errors
/// Returns an error if the input is invalid or does not match the type. The message contains the path of the mismatch.
pub fn deserialize<'de, D: Deserializer<'de>>(
    slot: &mut dyn Wire,
    from: D,
) -> Result<(), D::Error> {
    from.deserialize_newtype_struct(RAW_VALUE, Root(slot))
}

/// A value to read into, in a format that may give its text.
struct Root<'s>(&'s mut dyn Wire);

impl<'de> Visitor<'de> for Root<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_format(self.0, from)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_format(self.0, from)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match Begun::new(map)?.after(RAW_VALUE) {
            Ok(mut text) => text.next_value_seed(Text(self.0)),
            Err(map) => read_format(self.0, MapAccessDeserializer::new(map)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        read_format(self.0, SeqAccessDeserializer::new(items))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        read_format(self.0, value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        read_format(self.0, value.into_deserializer())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        read_format(self.0, value.into_deserializer())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        read_format(self.0, value.into_deserializer())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        read_format(self.0, value.into_deserializer())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        read_format(self.0, ().into_deserializer())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        read_format(self.0, ().into_deserializer())
    }
}

/// A value to read into from its text.
struct Text<'s>(&'s mut dyn Wire);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        decode_into(self.0, text.as_bytes()).map_err(|malformed| E::custom(malformed.location()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde::de::value::{Error as ValueError, MapDeserializer};
    use serde_json::json;

    use super::super::super::{id, model};
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Sku(String);
    id! { Sku: str }

    #[derive(Clone, Debug, PartialEq)]
    struct Part {
        sku: Option<Sku>,
        names: Vec<String>,
    }
    model! { Part { "sku" => sku, "names" => names } }

    fn part(sku: &str, names: &[&str]) -> Part {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Part { sku: Some(Sku(sku.to_owned())), names }
    }

    const TEXT: &str =
        r#" {"sku": 1.50, "names": [12345678901234567890123, 1e3, "a\u00e4", true]} "#;

    #[test]
    fn keeps_the_digits_of_a_text() {
        let expected = part("1.50", &["12345678901234567890123", "1e3", "aä", "true"]);
        assert_eq!(serde_json::from_str::<Part>(TEXT).unwrap(), expected);
        assert_eq!(serde_json::from_slice::<Part>(TEXT.as_bytes()).unwrap(), expected);
        assert_eq!(serde_json::from_reader::<_, Part>(TEXT.as_bytes()).unwrap(), expected);
        let parts: BTreeMap<String, Vec<Option<Part>>> =
            serde_json::from_str(&format!(r#"{{"a": [null, {TEXT}]}}"#)).unwrap();
        assert_eq!(parts["a"], [None, Some(expected)]);
        let mut stream = serde_json::Deserializer::from_str("1.0 2e1").into_iter::<Sku>();
        assert_eq!(stream.next().unwrap().unwrap(), Sku("1.0".to_owned()));
        assert_eq!(stream.next().unwrap().unwrap(), Sku("2e1".to_owned()));
    }

    #[test]
    fn a_parsed_number_has_lost_its_digits() {
        let text = r#"{"sku":1.50,"names":[7,12345678901234567890123]}"#;
        let expected = part("1.5", &["7", "1.2345678901234568e+22"]);
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(Part::deserialize(&value).unwrap(), expected);
        assert_eq!(serde_json::from_value::<Part>(value).unwrap(), expected);
        // Types with `flatten` or `untagged` pass parsed values, too.
        let float = IntoDeserializer::<ValueError>::into_deserializer(1.50);
        assert_eq!(Sku::deserialize(float).unwrap(), Sku("1.5".to_owned()));
    }

    #[test]
    fn reads_other_formats_as_they_are() {
        let entries = [("sku", vec!["a"]), ("names", vec!["b"])];
        let map = MapDeserializer::<_, ValueError>::new(entries.into_iter());
        let read: Result<BTreeMap<String, Vec<String>>, _> = BTreeMap::deserialize(map);
        assert_eq!(read.unwrap()["names"], ["b"]);
        let map = MapDeserializer::<_, ValueError>::new([("names", vec!["b"])].into_iter());
        assert_eq!(
            Part::deserialize(map).unwrap(),
            Part { sku: None, names: vec!["b".to_owned()] }
        );
        let none: [(&str, &str); 0] = [];
        let empty = MapDeserializer::<_, ValueError>::new(none.into_iter());
        assert_eq!(Part::deserialize(empty).unwrap(), Part { sku: None, names: Vec::new() });
        let text = Sku::deserialize(IntoDeserializer::<ValueError>::into_deserializer("a"));
        assert_eq!(text.unwrap().as_str(), "a");
        let number = Sku::deserialize(IntoDeserializer::<ValueError>::into_deserializer(7_u64));
        assert_eq!(number.unwrap().into_string(), "7");
    }

    #[test]
    fn an_error_has_the_path_and_no_value() {
        let error = serde_json::from_str::<Part>(r#"{"sku":"secret","names":[[]]}"#).unwrap_err();
        assert_eq!(error.to_string(), "$.names[0]: expected a string, found an array");
        assert!(error.is_data());
        let invalid = serde_json::from_str::<Part>(r#"{"sku":"#).unwrap_err();
        assert!(invalid.is_eof(), "{invalid}");
        assert_eq!(
            serde_json::from_value::<Part>(json!({"sku": []})).unwrap_err().to_string(),
            "$.sku: expected a string or an integer, found an array"
        );
    }
}
