//! JSON that is read later, with the digits of its numbers.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::fault::Read;
use super::inspect::read_keeping_digits;
use super::read::read_value;
use super::{Token, Wire, Writer};

/// JSON that is read later. Its text is kept if it has a number whose digits a parser may lose.
#[derive(Clone)]
pub struct KeptJson {
    value: Value,
    text: Option<Box<str>>,
}

impl KeptJson {
    /// Returns the parsed JSON.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.value
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match &self.text {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.value.to_string()),
        }
    }

    /// Creates JSON from the parsed JSON and its text.
    pub(crate) fn with_text(value: Value, text: &str) -> Self {
        let text = has_float(&value).then(|| text.into());
        Self { value, text }
    }

    /// Reads a value from the JSON.
    pub(crate) fn read_into(&self, slot: &mut dyn Wire) -> Read {
        match &self.text {
            Some(text) => read_keeping_digits(slot, text.as_bytes()),
            None => read_value(slot, &self.value),
        }
    }
}

impl From<Value> for KeptJson {
    fn from(value: Value) -> Self {
        Self { value, text: None }
    }
}

/// Compares the values: `1.0` equals `1.00`.
impl PartialEq for KeptJson {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl fmt::Debug for KeptJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Wire for KeptJson {
    fn blank() -> Self {
        Self::from(Value::Null)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        self.text = None;
        self.value.read(token)
    }

    fn needs_text(&self) -> bool {
        has_float(&self.value)
    }

    fn keep_text(&mut self, text: &str) {
        if has_float(&self.value) {
            self.text = Some(text.into());
        }
    }

    fn write(&self, to: &mut dyn Writer) {
        self.value.write(to);
    }
}

/// Returns whether a number in the JSON was parsed as a float. A parser keeps the digits of all others.
pub(crate) fn has_float(json: &Value) -> bool {
    match json {
        Value::Number(number) => number.is_f64(),
        Value::Array(items) => items.iter().any(has_float),
        Value::Object(properties) => properties.values().any(has_float),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{UnknownVariant, model, union};
    use super::super::json::decode_into;
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Holder {
        raw: Option<KeptJson>,
    }
    model! { Holder { "raw" => raw } }

    #[derive(Clone, Debug, PartialEq)]
    enum Entry {
        Holder(Holder),
        Unknown(UnknownVariant),
    }
    union! { Entry { Holder(Holder) = Object ["raw"], } }

    fn decode<T: Wire>(text: &str) -> Vec<T> {
        let mut value = Vec::new();
        decode_into(&mut value, text.as_bytes()).unwrap();
        value
    }

    #[test]
    fn keeps_the_text_only_if_a_parser_loses_digits() {
        let kept: Vec<KeptJson> =
            decode(r#"[ {"a": 1.50} , {"a": [1, "b"]}, 1e2, 12345678901234567890123, "x"]"#);
        assert_eq!(
            kept.iter().map(|json| json.text.is_some()).collect::<Vec<_>>(),
            [true, false, true, true, false]
        );
        let texts: Vec<Cow<'_, str>> = kept.iter().map(KeptJson::text).collect();
        let expected =
            [r#"{"a": 1.50}"#, r#"{"a":[1,"b"]}"#, "1e2", "12345678901234567890123", r#""x""#];
        assert_eq!(texts, expected);
        let mut text = String::new();
        kept[2].read_into(&mut text).unwrap();
        assert_eq!(text, "1e2");
        assert_eq!(kept[2], KeptJson::from(Value::from(100.0)));
    }

    #[test]
    fn the_selected_branch_of_a_union_keeps_the_text() {
        let text = r#"[{"raw":{"a":1.50}},{"raw":1.0},{"raw":null},{"other":1.50}]"#;
        let entries = decode::<Entry>(text);
        let raw = entries.iter().map(|entry| match entry {
            Entry::Holder(Holder { raw: Some(raw) }) => raw.text().into_owned(),
            Entry::Holder(Holder { raw: None }) => "none".to_owned(),
            Entry::Unknown(unknown) => unknown.as_json().to_string(),
        });
        let expected = [r#"{"a":1.50}"#, "1.0", "none", r#"{"other":1.5}"#];
        assert_eq!(raw.collect::<Vec<_>>(), expected);
    }
}
