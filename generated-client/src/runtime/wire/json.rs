//! Converts JSON text into values and back. An error contains the path and the surrounding text.

use std::cell::Cell;
use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use super::fault::{Fault, Remedy};
use super::inspect::read_keeping_digits;
use super::write::AsSerialize;
use super::{Wire, read};

/// The number of bytes of text that are shown before and after an error.
const EXCERPT_RADIUS: usize = 30;

/// The error for text that is not valid JSON or does not match the type.
#[derive(Debug)]
pub(crate) struct Malformed {
    /// The number of the page that the text is, if it is a page of a list.
    page: Option<u64>,
    path: String,
    message: String,
    excerpt: String,
    /// How a lenient client avoids the error, if it does.
    remedy: Option<Remedy>,
    source: Option<serde_json::Error>,
}

impl Malformed {
    /// Wraps an error of serde_json, which does not know the path.
    pub(crate) fn new(text: &[u8], source: serde_json::Error) -> Self {
        Self {
            page: None,
            path: String::new(),
            message: without_position(&source.to_string()).to_owned(),
            excerpt: excerpt(unmarked(text), &source),
            remedy: None,
            source: Some(source),
        }
    }

    /// Creates the error for parsed JSON, whose text is not known.
    pub(crate) fn of_value(fault: &Fault) -> Self {
        Self {
            page: None,
            path: fault.path(),
            message: fault.message().to_owned(),
            excerpt: String::new(),
            remedy: fault.remedy(),
            source: None,
        }
    }

    /// Returns the path and the message, without the surrounding text.
    pub(super) fn location(&self) -> String {
        format!("{}: {}", self.path, self.message)
    }

    /// Returns whether the error is about the value at this path.
    pub(crate) fn is_at(&self, path: &str) -> bool {
        self.path == path
    }

    /// States that the text is a part of a larger one, at this path.
    pub(crate) fn within(self, path: &str) -> Self {
        let inner = self.path.trim_start_matches('$');
        Self { path: format!("$.{path}{inner}"), ..self }
    }

    /// States that the text is this page of a list.
    pub(crate) fn on_page(self, index: u64) -> Self {
        Self { page: Some(index), ..self }
    }

    /// Removes everything that originates from the text, because the text contains a secret.
    pub(crate) fn redact(&mut self) {
        self.excerpt.clear();
        self.path.clear();
        "details are not shown, because the response contains a secret"
            .clone_into(&mut self.message);
        (self.remedy, self.source) = (None, None);
    }

    /// Removes the advice to decode leniently, because the client does so already.
    pub(crate) fn of_lenient_client(self) -> Self {
        Self { remedy: None, ..self }
    }
}

/// Reads into a value from JSON text.
pub(crate) fn decode_into(slot: &mut dyn Wire, text: &[u8]) -> Result<(), Malformed> {
    let is_lossy = Cell::new(false);
    decode_noting(slot, text, &is_lossy)?;
    match is_lossy.get() {
        true => {
            read_keeping_digits(slot, unmarked(text)).map_err(|fault| Malformed::of_value(&fault))
        }
        false => Ok(()),
    }
}

/// Reads into a value from JSON text. Sets the cell to `true` if a string was read from a number whose digits are not
/// known, so that the text must be read again.
pub(super) fn decode_noting(
    slot: &mut dyn Wire,
    text: &[u8],
    is_lossy: &Cell<bool>,
) -> Result<(), Malformed> {
    let text = unmarked(text);
    let mut from = serde_json::Deserializer::from_slice(text);
    read::read_noting(slot, &mut from, is_lossy).map_err(|(fault, error)| Malformed {
        page: None,
        path: fault.path(),
        message: without_position(fault.message()).to_owned(),
        excerpt: excerpt(text, &error),
        // No reader accepts text that is not JSON.
        remedy: fault.remedy().filter(|_| error.is_data()),
        source: Some(error),
    })?;
    from.end().map_err(|error| Malformed { path: "$".to_owned(), ..Malformed::new(text, error) })
}

/// Removes a byte order mark. .NET writes one to files, and RFC 8259 allows readers to ignore it.
pub(crate) fn unmarked(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text)
}

/// Writes a value as JSON text.
pub(crate) fn encode(value: &dyn Wire) -> Result<Bytes, serde_json::Error> {
    serde_json::to_vec(&AsSerialize(value)).map(Bytes::from)
}

/// Converts a value into a JSON value.
pub(crate) fn to_value(value: &dyn Wire) -> Result<Value, serde_json::Error> {
    serde_json::to_value(AsSerialize(value))
}

/// Removes the position ` at line 1 column 5`, which serde_json appends. The surrounding text is shown instead.
fn without_position(message: &str) -> &str {
    message.rsplit_once(" at line ").map_or(message, |(message, _)| message)
}

/// Returns the text around the position of an error, on one line.
fn excerpt(text: &[u8], error: &serde_json::Error) -> String {
    let lines = text.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    let offset = lines.map(<[u8]>::len).sum::<usize>() + error.column();
    let start = offset.saturating_sub(EXCERPT_RADIUS);
    let shown = text.get(start..text.len().min(offset + EXCERPT_RADIUS)).unwrap_or_default();
    String::from_utf8_lossy(shown).trim_matches('\u{FFFD}').replace(char::is_control, " ")
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(page) = self.page {
            write!(f, "page {page}: ")?;
        }
        match self.path.as_str() {
            "" => f.write_str(&self.message)?,
            path => write!(f, "{path}: {}", self.message)?,
        }
        match self.excerpt.trim() {
            "" => {}
            excerpt => write!(f, ", near `{excerpt}`")?,
        }
        f.write_str(match self.remedy {
            Some(Remedy::NullAsDefault) => {
                "; `ClientBuilder::lenient(true)` would read this null as the default of its type"
            }
            Some(Remedy::DroppedElement) => {
                "; `ClientBuilder::lenient(true)` would drop this element of the list"
            }
            None => "",
        })
    }
}

impl std::error::Error for Malformed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn an_integer_beyond_64_bits_keeps_its_digits() {
        for (text, value) in [
            ("-9223372036854775809", -9_223_372_036_854_775_809_i128),
            ("18446744073709551617", 18_446_744_073_709_551_617),
            ("\"99999999999999999999\"", 99_999_999_999_999_999_999),
            ("1e20", 100_000_000_000_000_000_000),
            ("-7", -7),
        ] {
            let text = format!("{{\"a\":[null,{text}]}}");
            let values: BTreeMap<String, Vec<Option<i128>>> = decode(text.as_bytes()).unwrap();
            assert_eq!(values["a"], [None, Some(value)], "{text}");
        }
    }

    fn decode<T: Wire>(text: &[u8]) -> Result<T, Malformed> {
        let mut value = T::blank();
        decode_into(&mut value, text)?;
        Ok(value)
    }

    #[test]
    fn an_error_names_the_path_and_shows_the_text_around_it() {
        let text = br#"{"a": {"b": [1, 2, "x"]}}"#;
        let error = decode::<BTreeMap<String, BTreeMap<String, Vec<i32>>>>(text).unwrap_err();
        let message = error.to_string();
        assert!(
            message.starts_with("$.a.b[2]: expected an integer, found a string, near `"),
            "{message}"
        );
        assert!(message.contains(r#"[1, 2, "x""#), "{message}");
    }

    #[test]
    fn an_error_states_how_a_lenient_client_would_avoid_it() {
        let remedy = |result: Result<(), Malformed>| result.unwrap_err().remedy;
        let list = |text: &str| remedy(decode::<Vec<i32>>(text.as_bytes()).map(drop));
        assert_eq!(list("[1, \"x\"]"), Some(Remedy::DroppedElement));
        assert_eq!(list("[1, \"x"), None);
        assert_eq!(list("[1, 2"), None);
        assert_eq!(list("{}"), None);
        let map = |text: &str| remedy(decode::<BTreeMap<String, bool>>(text.as_bytes()).map(drop));
        assert_eq!(map(r#"{"a": null}"#), Some(Remedy::NullAsDefault));
        assert_eq!(map(r#"{"a": 1}"#), None);
        let times =
            decode::<BTreeMap<String, crate::runtime::DateTime>>(br#"{"a": null}"#).map(drop);
        assert_eq!(remedy(times), None);
        let pair = decode::<Vec<(i32, i32)>>(b"[[1, true]]").map(drop);
        assert_eq!(remedy(pair), Some(Remedy::DroppedElement));
        let text = decode::<BTreeMap<String, bool>>(br#"{"a": null}"#).unwrap_err().to_string();
        assert!(text.starts_with("$.a: expected a boolean, found null, near `"), "{text}");
        let advice =
            "`; `ClientBuilder::lenient(true)` would read this null as the default of its type";
        assert!(text.ends_with(advice), "{text}");
    }

    #[test]
    fn rejects_invalid_json_without_a_panic() {
        for text in
            [&b""[..], b"{", b"[1,", b"\xff\xfe", b"nul", b"1 2", b"\"\\ud800\"", b"{\"a\":}"]
        {
            assert!(decode::<Value>(text).is_err(), "{text:?}");
        }
        assert_eq!(decode::<Vec<i64>>(b"\xEF\xBB\xBF[1, 2.0, 1e3]").unwrap(), [1, 2, 1000]);
    }

    #[test]
    fn keeps_the_order_of_properties() {
        let text = br#"{"type":"b","a":1,"B":{"z":1,"y":2}}"#;
        let value: Value = decode(text).unwrap();
        assert_eq!(encode(&value).unwrap(), &text[..]);
        assert_eq!(encode(&to_value(&value).unwrap()).unwrap(), &text[..]);
    }

    #[test]
    fn writes_numbers_as_they_were_read() {
        let text = br#"[18446744073709551615,-9223372036854775808,0.1,1.0,null,true,{"b":[],"a":"\u00e4"}]"#;
        let value: Value = decode(text).unwrap();
        assert_eq!(value, serde_json::from_slice::<Value>(text).unwrap());
        assert_eq!(encode(&value).unwrap(), serde_json::to_vec(&value).unwrap());
        assert_eq!(encode(&12345678.91_f64).unwrap(), "12345678.91");
        assert!(encode(&f64::NAN).is_err());
        assert!(decode::<i32>(b"2147483648").is_err());
    }
}
