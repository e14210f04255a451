//! `ambiguous_union!`: implements a wrapper around JSON that can be read as any of several types. A string that is read from
//! a number has the digits that were received, unless the JSON was read from a parsed value such as a `serde_json::Value`.

use super::wire::Wire;
use super::wire::kept::KeptJson;

/// Reads JSON as a type.
///
/// # Errors
/// Returns an error if the value does not match the type.
#[doc(hidden)]
pub fn read_as<T: Wire>(json: &KeptJson) -> Result<T, serde_json::Error> {
    let mut value = T::blank();
    json.read_into(&mut value).map_err(serde::de::Error::custom)?;
    Ok(value)
}

/// Implements `struct Pet(KeptJson);` from a table of methods and types:
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
                ::serde_json::to_value(value).map(|value| Self(value.into()))
            }

            /// Returns the JSON value.
            #[must_use]
            pub fn as_json(&self) -> &::serde_json::Value {
                self.0.as_value()
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
                Self($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                $crate::runtime::Wire::read(&mut self.0, token)
            }

            fn needs_text(&self) -> bool {
                $crate::runtime::Wire::needs_text(&self.0)
            }

            fn keep_text(&mut self, text: &str) {
                $crate::runtime::Wire::keep_text(&mut self.0, text);
            }

            fn is_free_form(&self) -> bool {
                true
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                $crate::runtime::Wire::write(&self.0, to);
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::runtime::Param::to_text(self.0.as_value())
            }
        }
    };
}

pub(crate) use ambiguous_union;
