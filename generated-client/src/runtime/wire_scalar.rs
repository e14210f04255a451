//! The serialized values of enumerations and identifiers: usually a number or a string.

use std::fmt;

use serde_json::Value;

use super::wire::fault::Read;
use super::wire::{Token, View, Wire, Writer};

/// A value of an enumeration that this crate does not know: a number, a string or another scalar.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue {
    /// The text of the value. It is JSON unless the value is a string.
    text: String,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Form {
    Number(i64),
    Text,
    Other,
}

impl UnknownValue {
    /// Returns the value if it is an integer.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.form {
            Form::Number(number) => Some(number),
            Form::Text | Form::Other => None,
        }
    }

    /// Returns the value if it is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        (self.form == Form::Text).then_some(&self.text)
    }

    /// Returns the value as text, regardless of its type.
    #[doc(hidden)]
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The constructors are private, because users could otherwise create `Status::Unknown` from a known value.
impl UnknownValue {
    pub(crate) fn number(number: i64) -> Self {
        Self { text: number.to_string(), form: Form::Number(number) }
    }

    pub(crate) fn string(text: &str) -> Self {
        Self { text: text.to_owned(), form: Form::Text }
    }

    pub(crate) fn other(json: &str) -> Self {
        Self { text: json.to_owned(), form: Form::Other }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// Returns the index of a value that was sent as its name, ignoring ASCII case, or as the digits of its number.
#[doc(hidden)]
#[must_use]
pub fn find_value(text: &str, names: &[&str], numbers: &[i64]) -> Option<usize> {
    let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
    named.or_else(|| {
        let number: i64 = text.parse().ok()?;
        numbers.iter().position(|known| *known == number)
    })
}

/// A serialized value of an enumeration or an identifier.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum WireScalar<'s> {
    /// An integer.
    Number(i64),
    /// A string.
    Text(&'s str),
    /// Another scalar, as JSON. No enumeration declares such a value, but a server may send one.
    Other(&'s str),
}

impl<'s> From<&'s UnknownValue> for WireScalar<'s> {
    fn from(value: &'s UnknownValue) -> Self {
        match value.form {
            Form::Number(number) => Self::Number(number),
            Form::Text => Self::Text(&value.text),
            Form::Other => Self::Other(&value.text),
        }
    }
}

impl<'s> From<&'s str> for WireScalar<'s> {
    fn from(text: &'s str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for WireScalar<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl WireScalar<'_> {
    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the value is null, an array or an object.
    #[doc(hidden)]
    pub fn read(token: Token<'_>, take: &mut dyn FnMut(WireScalar<'_>)) -> Read {
        match token {
            Token::Text(text) => take(WireScalar::Text(text)),
            Token::Integer(number) => take(WireScalar::Number(number)),
            Token::Boolean(value) => take(WireScalar::Other(if value { "true" } else { "false" })),
            Token::Unsigned(number) => take(WireScalar::Other(&number.to_string())),
            Token::Float(number) => {
                let mut whole = 0_i64;
                match whole.read(Token::Float(number)) {
                    Ok(()) => take(WireScalar::Number(whole)),
                    Err(_) => take(WireScalar::Other(&Value::from(number).to_string())),
                }
            }
            Token::Null | Token::List(_) | Token::Object(_) => {
                return token.type_error("a string or an integer");
            }
        }
        Ok(())
    }

    /// Writes the value.
    #[doc(hidden)]
    pub fn write(self, to: &mut dyn Writer) {
        match self {
            Self::Number(number) => to.put(View::Integer(number)),
            Self::Text(text) => to.put(View::Text(text)),
            Self::Other(json) => serde_json::from_str(json).unwrap_or(Value::Null).write(to),
        }
    }
}

impl Wire for UnknownValue {
    fn blank() -> Self {
        Self::string("")
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        WireScalar::read(token, &mut |scalar| {
            *self = match scalar {
                WireScalar::Number(number) => Self::number(number),
                WireScalar::Text(text) => Self::string(text),
                WireScalar::Other(json) => Self::other(json),
            };
        })
    }

    fn write(&self, to: &mut dyn Writer) {
        WireScalar::from(self).write(to);
    }
}
