//! What stands on the wire for a value of an enumeration or an identifier: a number or a string. It knows neither.

use std::fmt;

use super::{Read, Token, View, Wire, Writer};

/// A value of an enumeration that this crate does not know, as it came: a number or a string.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue {
    /// The text of the value; for a number its digits.
    text: String,
    number: Option<i64>,
}

impl UnknownValue {
    /// The value, if it came as a number.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.number
    }

    /// The value, if it came as a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.number.is_none().then_some(&self.text)
    }

    /// The value as text, whichever way it came.
    #[doc(hidden)]
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Not for users: `Status::Unknown` of a known value would be a second spelling of it.
impl UnknownValue {
    pub(crate) fn number(number: i64) -> Self {
        Self { text: number.to_string(), number: Some(number) }
    }

    pub(crate) fn string(text: &str) -> Self {
        Self { text: text.to_owned(), number: None }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The row of a value that is written as a word, in whatever case, where its number is expected; or as the digits of
/// that number.
#[doc(hidden)]
#[must_use]
pub fn find_value(text: &str, names: &[&str], numbers: &[i64]) -> Option<usize> {
    let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
    named.or_else(|| {
        let number: i64 = text.parse().ok()?;
        numbers.iter().position(|known| *known == number)
    })
}

/// What stands on the wire for a value of an enumeration.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Symbol<'s> {
    /// A number.
    Number(i64),
    /// A string.
    Text(&'s str),
}

impl<'s> From<&'s UnknownValue> for Symbol<'s> {
    fn from(value: &'s UnknownValue) -> Self {
        value.number.map_or(Self::Text(&value.text), Self::Number)
    }
}

impl<'s> From<&'s str> for Symbol<'s> {
    fn from(text: &'s str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Symbol<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Symbol<'_> {
    /// Reads a value: what is no number and no string cannot be kept.
    ///
    /// # Errors
    /// For any other kind of JSON.
    #[doc(hidden)]
    pub fn read(token: Token<'_>, take: &mut dyn FnMut(Symbol<'_>)) -> Read {
        match token {
            Token::Text(text) => take(Symbol::Text(text)),
            Token::Boolean(_) | Token::Null => return token.instead_of("a string or an integer"),
            token => {
                let mut number = 0_i64;
                number.read(token)?;
                take(Symbol::Number(number));
            }
        }
        Ok(())
    }

    /// Writes a value.
    #[doc(hidden)]
    pub fn write(self, to: &mut dyn Writer) {
        match self {
            Self::Number(number) => to.put(View::Integer(number)),
            Self::Text(text) => to.put(View::Text(text)),
        }
    }
}

impl Wire for UnknownValue {
    fn blank() -> Self {
        Self { text: String::new(), number: None }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        Symbol::read(token, &mut |symbol| {
            *self = match symbol {
                Symbol::Number(number) => Self::number(number),
                Symbol::Text(text) => Self::string(text),
            };
        })
    }

    fn write(&self, to: &mut dyn Writer) {
        Symbol::from(self).write(to);
    }
}
