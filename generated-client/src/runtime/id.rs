//! `id!`: implements an identifier as a newtype.

use super::wire::Token;
use super::wire::fault::{Fault, Read};
use super::wire_scalar::WireScalar;

/// Reads a number, or a string that contains a number, because some servers send ids as strings.
///
/// # Errors
/// Returns an error if the value is not an integer.
#[doc(hidden)]
pub fn read_number(token: Token<'_>, id: &mut i64) -> Read {
    let mut outcome = Ok(());
    WireScalar::read(token, &mut |scalar| match scalar {
        WireScalar::Number(number) => *id = number,
        WireScalar::Text(text) => match text.parse() {
            Ok(number) => *id = number,
            Err(_) => {
                outcome =
                    Err(Fault::new("expected an integer, found a string that is not an integer"));
            }
        },
        WireScalar::Other(json) => {
            outcome = Err(Fault::unexpected("an integer", json));
        }
    })?;
    outcome
}

/// Reads a string, or another scalar as its text, because some servers send ids as numbers.
///
/// # Errors
/// Returns an error if the value is null, an array or an object.
#[doc(hidden)]
pub fn read_text(token: Token<'_>, id: &mut String) -> Read {
    WireScalar::read(token, &mut |scalar| match scalar {
        WireScalar::Number(number) => *id = number.to_string(),
        WireScalar::Text(text) | WireScalar::Other(text) => text.clone_into(id),
    })
}

/// Implements an identifier: `id! { AgentId: i64 }` for `struct AgentId(i64);`, or `id! { SessionId: str }` for
/// `struct SessionId(String);`.
macro_rules! id {
    () => {};
    ($name:ident : i64) => {
        impl $name {
            /// Returns the number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl ::core::convert::From<i32> for $name {
            fn from(id: i32) -> Self {
                Self(id.into())
            }
        }

        impl ::core::convert::From<u32> for $name {
            fn from(id: u32) -> Self {
                Self(id.into())
            }
        }

        impl ::core::convert::From<&Self> for $name {
            fn from(id: &Self) -> Self {
                *id
            }
        }

        impl ::core::convert::From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            fn from_str(id: &str) -> ::core::result::Result<Self, Self::Err> {
                id.parse().map(Self)
            }
        }

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                self.0.to_string().into()
            }
        }
        $crate::runtime::id! { @both $name, read_number, false }
    };
    ($name:ident : str) => {
        impl $name {
            /// Returns the identifier as a string slice.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Converts the identifier into a `String`.
            #[must_use]
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(id: ::std::string::String) -> Self {
                Self(id)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl ::core::convert::From<&::std::string::String> for $name {
            fn from(id: &::std::string::String) -> Self {
                Self(id.clone())
            }
        }

        impl ::core::convert::From<&Self> for $name {
            fn from(id: &Self) -> Self {
                id.clone()
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(id: &str) -> ::core::result::Result<Self, Self::Err> {
                Ok(Self(id.to_owned()))
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                self.0.as_str().into()
            }
        }
        $crate::runtime::id! { @both $name, read_text, true }
    };
    (@both $name:ident, $read:ident, $accepts_digits:literal) => {
        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                $crate::runtime::$read(token, &mut self.0)
            }

            fn accepts_digits(&self) -> bool {
                $accepts_digits
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                $crate::runtime::Wire::write(&self.0, to);
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(crate) use id;
