//! `enumeration!`: implements an open enum from a table of serialized values and variants.

/// Implements an enumeration of numbers or strings: `enumeration! { Status: i64 { 0 => Idle, 1 => Busy } }` or
/// `enumeration! { Level: str { "info" => Info } }`. A second name sets the variant for unknown values:
/// `Status: i64, Other { … }`.
macro_rules! enumeration {
    () => {};
    ($name:ident : $kind:ident { $($rows:tt)* }) => {
        $crate::runtime::enumeration! { $name: $kind, Unknown { $($rows)* } }
    };
    ($name:ident : i64, $unknown:ident { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// Returns the serialized number, or `None` for an unknown value that is not an integer.
            #[must_use]
            pub fn as_i64(&self) -> ::core::option::Option<i64> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::$unknown(value) => value.as_i64(),
                }
            }

            fn wire_scalar(&self) -> $crate::runtime::WireScalar<'_> {
                match self {
                    $(Self::$variant => $crate::runtime::WireScalar::Number($value),)*
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

        /// Parses the name or the number of a variant.
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                let names = &[$(::core::stringify!($variant)),*];
                let numbers = &[$($value),*];
                let known = $crate::runtime::find_value(text, names, numbers);
                let known = known.and_then(|row| Self::VALUES.get(row));
                Ok(known.cloned().unwrap_or_else(|| {
                    Self::$unknown($crate::runtime::UnknownValue::string(text))
                }))
            }
        }

        /// Formats the name of the variant, or an unknown value unchanged.
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant => f.pad(::core::stringify!($variant)),)*
                    Self::$unknown(value) => value.fmt(f),
                }
            }
        }

        $crate::runtime::enumeration! { @both $name, $unknown { $($variant)* }
            false,
            $crate::runtime::WireScalar::Number(number) => number.into(),
            $crate::runtime::WireScalar::Text(text) => {
                text.parse().unwrap_or_else(|never: ::core::convert::Infallible| match never {})
            }
        }
    };
    ($name:ident : str, $unknown:ident { $($value:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// Returns the serialized value.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.text(),
                }
            }

            fn wire_scalar(&self) -> $crate::runtime::WireScalar<'_> {
                match self {
                    $(Self::$variant => $crate::runtime::WireScalar::Text($value),)*
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

            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                Ok(value.into())
            }
        }

        $crate::runtime::enumeration! { @both $name, $unknown { $($variant)* }
            true,
            $crate::runtime::WireScalar::Text(text) => text.into(),
            $crate::runtime::WireScalar::Number(number) => {
                Self::$unknown($crate::runtime::UnknownValue::number(number))
            }
        }
    };
    (@both $name:ident, $unknown:ident { $($variant:ident)* }
        $is_text:literal, $($arm:pat => $value:expr),*
    ) => {
        impl $name {
            /// All known values.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];
        }

        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self::$unknown($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                $crate::runtime::WireScalar::read(token, &mut |scalar| *self = match scalar {
                    $($arm => $value,)*
                    $crate::runtime::WireScalar::Other(json) => {
                        Self::$unknown($crate::runtime::UnknownValue::other(json))
                    }
                })
            }

            fn accepts_digits(&self) -> bool {
                $is_text && !self.is_known()
            }

            fn is_known(&self) -> bool {
                !::core::matches!(self, Self::$unknown(_))
            }

            fn unknown(&self) -> ::core::option::Option<$crate::runtime::Unknown<'_>> {
                (!self.is_known()).then_some($crate::runtime::Unknown::Value)
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                self.wire_scalar().write(to);
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                match self.wire_scalar() {
                    $crate::runtime::WireScalar::Number(number) => number.to_string().into(),
                    $crate::runtime::WireScalar::Text(text)
                    | $crate::runtime::WireScalar::Other(text) => text.into(),
                }
            }
        }
    };
}

pub(crate) use enumeration;
