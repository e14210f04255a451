//! `enumeration!`: a table of wire values and variants becomes an open enum. It knows no enum.

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

/// Implements an enumeration from a table of its values: `enumeration! { Status: i64 { 0 => Idle, 1 => Busy } }`, or
/// `: str` with strings. A second name says which variant keeps unknown values: `: i64, Other { … }`.
macro_rules! enumeration {
    () => {};
    ($name:ident : $kind:ident { $($rows:tt)* }) => {
        $crate::runtime::enumeration! { $name: $kind, Unknown { $($rows)* } }
    };
    ($name:ident : i64, $unknown:ident { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The number on the wire; `None` if a string came instead.
            #[must_use]
            pub fn as_i64(&self) -> ::core::option::Option<i64> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::$unknown(value) => value.as_i64(),
                }
            }

            fn symbol(&self) -> $crate::runtime::Symbol<'_> {
                match self {
                    $(Self::$variant => $crate::runtime::Symbol::Number($value),)*
                    Self::$unknown(value) => value.into(),
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    value => Self::$unknown($crate::runtime::UnknownValue::number(value)),
                }
            }
        }

        impl ::core::convert::From<i32> for $name {
            fn from(value: i32) -> Self {
                i64::from(value).into()
            }
        }

        /// From its name, or from the digits of its number.
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                let names = &[$(::core::stringify!($variant)),*];
                let numbers = &[$($value),*];
                let known = $crate::runtime::find_value(text, names, numbers);
                let known = known.and_then(|row| Self::VALUES.get(row));
                Ok(known.cloned().unwrap_or_else(|| {
                    Self::$unknown($crate::runtime::UnknownValue::string(text))
                }))
            }
        }

        /// Its name; a value that is not known, as it came.
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant => f.pad(::core::stringify!($variant)),)*
                    Self::$unknown(value) => value.fmt(f),
                }
            }
        }

        $crate::runtime::enumeration! { @both $name, $unknown { $($variant)* }
            $crate::runtime::Symbol::Number(number) => number.into(),
            $crate::runtime::Symbol::Text(text) => {
                text.parse().unwrap_or_else(|never: ::core::convert::Infallible| match never {})
            }
        }
    };
    ($name:ident : str, $unknown:ident { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.text(),
                }
            }

            fn symbol(&self) -> $crate::runtime::Symbol<'_> {
                match self {
                    $(Self::$variant => $crate::runtime::Symbol::Text($value),)*
                    Self::$unknown(value) => value.into(),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    value => Self::$unknown($crate::runtime::UnknownValue::string(value)),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                value.as_str().into()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(value: &str) -> ::core::result::Result<Self, Self::Err> {
                Ok(value.into())
            }
        }

        $crate::runtime::enumeration! { @both $name, $unknown { $($variant)* }
            $crate::runtime::Symbol::Text(text) => text.into(),
            $crate::runtime::Symbol::Number(number) => {
                Self::$unknown($crate::runtime::UnknownValue::number(number))
            }
        }
    };
    (@both $name:ident, $unknown:ident { $($variant:ident)* } $($arm:pat => $value:expr),*) => {
        impl $name {
            /// The values that this crate knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];
        }

        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self::$unknown($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                $crate::runtime::Symbol::read(token, &mut |symbol| *self = match symbol { $($arm => $value),* })
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                self.symbol().write(to);
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                match self.symbol() {
                    $crate::runtime::Symbol::Number(number) => number.to_string().into(),
                    $crate::runtime::Symbol::Text(text) => text.into(),
                }
            }
        }
    };
}

pub(crate) use enumeration;
