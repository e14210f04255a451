//! A value that is an integer or a string in JSON.

use std::borrow::Cow;
use std::fmt;

use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::Read;
use super::wire::{Token, View, Wire, Writer};

/// An integer or a string, such as the port `8080` or `"http"`. It is sent as it was created or received.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IntOrString {
    /// An integer.
    Int(i64),
    /// A string.
    String(String),
}

impl IntOrString {
    /// Returns the integer, or `None` if the value is a string.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            Self::String(_) => None,
        }
    }

    /// Returns the string, or `None` if the value is an integer.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Int(_) => None,
            Self::String(value) => Some(value),
        }
    }
}

macro_rules! from_integers {
    ($($type:ty),*) => {$(
        impl From<$type> for IntOrString {
            fn from(value: $type) -> Self {
                Self::Int(value.into())
            }
        }
    )*};
}
from_integers!(u8, u16, u32, i32, i64);

impl From<&str> for IntOrString {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for IntOrString {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl fmt::Display for IntOrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => value.fmt(f),
            Self::String(value) => f.pad(value),
        }
    }
}

impl Wire for IntOrString {
    fn blank() -> Self {
        Self::Int(0)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        *self = match token {
            Token::Text(text) => text.into(),
            token @ (Token::Integer(_) | Token::Unsigned(_) | Token::Float(_)) => {
                let mut value = i64::blank();
                value.read(token)?;
                Self::Int(value)
            }
            token @ (Token::Null | Token::Boolean(_) | Token::List(_) | Token::Object(_)) => {
                return token.type_error("an integer or a string");
            }
        };
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(match self {
            Self::Int(value) => View::Integer(*value),
            Self::String(value) => View::Text(value),
        });
    }
}
serde_by_wire!(IntOrString);

impl Param for IntOrString {
    fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Int(value) => value.to_string().into(),
            Self::String(value) => value.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_integers_and_strings_apart() {
        for text in ["8080", "-1", r#""http""#, r#""8080""#] {
            let value: IntOrString = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&value).unwrap(), text);
            assert_eq!(value.as_i64().is_some(), value.as_str().is_none());
        }
        assert_eq!(serde_json::from_str::<IntOrString>("3.0").unwrap(), 3.into());
        for text in ["null", "true", "1.5", "[]", "{}"] {
            assert!(serde_json::from_str::<IntOrString>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn formats_both_kinds() {
        let (port, name) = (IntOrString::from(80), IntOrString::from("http"));
        assert_eq!((port.to_text(), port.to_string()), ("80".into(), "80".to_owned()));
        assert_eq!((name.to_text(), name.to_string()), ("http".into(), "http".to_owned()));
    }
}
