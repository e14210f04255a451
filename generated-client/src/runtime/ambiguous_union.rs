//! `ambiguous_union!`: implements a wrapper around JSON that can be read as any of several types.

use serde_json::Value;

use super::wire::Wire;
use super::wire::read::read_value;

/// Reads JSON as a type.
///
/// # Errors
/// Returns an error if the value does not match the type.
#[doc(hidden)]
pub fn read_as<T: Wire>(json: &Value) -> Result<T, serde_json::Error> {
    let mut value = T::blank();
    read_value(&mut value, json).map_err(serde::de::Error::custom)?;
    Ok(value)
}

/// Implements `struct Pet(serde_json::Value);` from a table of methods and types:
/// `ambiguous_union! { Pet { as_cat -> Cat, } }`.
macro_rules! ambiguous_union {
    () => {};
    ($name:ident { $($method:ident -> $type:ty),* $(,)? }) => {
        impl $name {
            /// Creates a value from any type that serializes to JSON, usually one of the types that its other methods
            /// return.
            ///
            /// # Errors
            /// Returns an error if the value cannot be serialized as JSON.
            pub fn new<T: ::serde::Serialize>(
                value: &T,
            ) -> ::core::result::Result<Self, ::serde_json::Error> {
                ::serde_json::to_value(value).map(Self)
            }

            /// Returns the JSON value.
            #[must_use]
            pub fn as_json(&self) -> &::serde_json::Value {
                &self.0
            }

            $(
                #[doc = ::core::concat!("Reads the value as `", ::core::stringify!($type), "`.")]
                ///
                /// # Errors
                /// Returns an error if the value does not match the type.
                pub fn $method(&self) -> ::core::result::Result<$type, ::serde_json::Error> {
                    $crate::runtime::read_as(&self.0)
                }
            )*
        }

        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self(::serde_json::Value::Null)
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                self.0.read(token)
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                $crate::runtime::Wire::write(&self.0, to);
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::runtime::Param::to_text(&self.0)
            }
        }
    };
}

pub(crate) use ambiguous_union;
