//! The position of a stream of events, which can be stored.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The position of a stream of events: an integer or a text, by which the server identifies the last event.
///
/// It is serialized as that integer or text.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Cursor;")]
///
/// let cursor = Cursor::from(7);
/// let stored = serde_json::to_string(&cursor).unwrap();
/// assert_eq!(serde_json::from_str::<Cursor>(&stored).unwrap(), cursor);
/// assert_eq!((cursor.as_i64(), cursor.to_string().as_str()), (Some(7), "7"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(Repr);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Repr {
    Integer(i64),
    Text(String),
}

impl Cursor {
    /// Returns the integer, or `None` if the cursor is another text.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer(integer) => Some(*integer),
            Repr::Text(text) => text.parse().ok(),
        }
    }

    /// Returns whether the cursor is empty text.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.0, Repr::Text(text) if text.is_empty())
    }

    /// Reads a cursor from JSON. Returns `None` if the value is neither an integer nor a text.
    pub(in crate::runtime) fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self(Repr::Text(text.clone()))),
            Value::Number(number) => Some(Self(Repr::Integer(number.as_i64()?))),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// Returns the cursor as JSON.
    pub(in crate::runtime) fn value(&self) -> Value {
        match &self.0 {
            Repr::Integer(integer) => Value::from(*integer),
            Repr::Text(text) => Value::from(text.as_str()),
        }
    }
}

impl From<i64> for Cursor {
    fn from(integer: i64) -> Self {
        Self(Repr::Integer(integer))
    }
}

/// Text that is an integer becomes one. Spaces and line breaks around the text are removed.
impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        let text = text.trim();
        match text.parse::<i64>() {
            Ok(integer) if integer.to_string() == text => Self::from(integer),
            Ok(_) | Err(_) => Self(Repr::Text(text.to_owned())),
        }
    }
}

/// Parses the text of a cursor, without the spaces and line breaks around it. Empty text is an error.
impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        match text.trim() {
            "" => Err(CursorError(())),
            text => Ok(Self::from(text)),
        }
    }
}

/// The error for the text of a [`Cursor`] that is empty.
#[derive(Clone, PartialEq, Eq)]
pub struct CursorError(());

impl fmt::Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a cursor is empty")
    }
}

/// Shows the text, because `main` prints the `Debug` output of an error that it returns.
impl fmt::Debug for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for CursorError {}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(integer) => integer.fmt(f),
            Repr::Text(text) => text.fmt(f),
        }
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Integer(integer) => to.serialize_i64(*integer),
            Repr::Text(text) => to.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        Self::read(&value)
            .ok_or_else(|| serde::de::Error::custom("a cursor is an integer or a string"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursor_keeps_its_type_when_it_is_stored() {
        for (json, integer) in [("-1", Some(-1)), (r#""a1""#, None), (r#""07""#, Some(7))] {
            let cursor: Cursor = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&cursor).unwrap(), json);
            assert_eq!(cursor.as_i64(), integer);
            assert_eq!(Cursor::from(cursor.to_string().as_str()), cursor);
        }
        assert!(serde_json::from_str::<Cursor>("1.5").is_err());
    }

    #[test]
    fn text_is_parsed_without_spaces_around_it_and_must_not_be_empty() {
        assert_eq!(" 7\r\n".parse(), Ok(Cursor::from(7)));
        assert_eq!("\ta b ".parse(), Ok(Cursor(Repr::Text("a b".to_owned()))));
        for empty in ["", " \n"] {
            assert_eq!(empty.parse::<Cursor>(), Err(CursorError(())));
        }
        assert_eq!(CursorError(()).to_string(), "the text of a cursor is empty");
        assert_eq!(format!("{:?}", CursorError(())), "the text of a cursor is empty");
    }
}
