//! `union!`: a table of discriminator values and variants becomes a tagged union. It knows no union.

use serde_json::Value;

use super::{Read, Token, Wire, Writer};

/// A variant that this crate does not know, or that has another shape than it knows, kept as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    tag: Option<String>,
    json: Value,
    fault: Option<String>,
}

impl UnknownVariant {
    /// The value of the discriminator, if there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The whole value.
    #[must_use]
    pub fn as_json(&self) -> &Value {
        &self.json
    }

    /// Why the value could not be read as the kind that its discriminator names; `None` if it names no known one.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

impl Wire for UnknownVariant {
    fn blank() -> Self {
        Self { tag: None, json: Value::Null, fault: None }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        (self.tag, self.fault) = (None, None);
        self.json.read(token)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.json.write(to);
    }
}

/// Reads a value whole, since its discriminator may stand anywhere in it.
///
/// # Errors
/// When the text is broken.
#[doc(hidden)]
pub fn read_tagged(token: Token<'_>, key: &str) -> Result<UnknownVariant, super::Fault> {
    let mut json = Value::Null;
    json.read(token)?;
    let tag = json.get(key).and_then(Value::as_str).map(str::to_owned);
    Ok(UnknownVariant { tag, json, fault: None })
}

/// Reads the model of a variant; a value that does not fit it is kept as it is. One odd event must not cost its reader
/// all the others.
#[doc(hidden)]
pub fn read_variant<T: Wire, U>(
    value: UnknownVariant,
    known: fn(T) -> U,
    unknown: fn(UnknownVariant) -> U,
) -> U {
    let mut inner = T::blank();
    match super::read_value(&mut inner, &value.json) {
        Ok(()) => known(inner),
        Err(fault) => unknown(UnknownVariant { fault: Some(fault.to_string()), ..value }),
    }
}

/// Implements a tagged union from a table: `union! { Event by "type" { "started" => Started, "a" | "b" => Other, } }`.
/// A second name says which variant keeps unknown kinds: `Event by "type", Fallback { … }`.
macro_rules! union {
    () => {};
    ($name:ident by $key:literal { $($rows:tt)* }) => {
        $crate::runtime::union! { $name by $key, Unknown { $($rows)* } }
    };
    ($name:ident by $key:literal, $unknown:ident { $($tag:literal $(| $more:literal)* => $variant:ident($member:ty)),* $(,)? }) => {
        $(impl From<$member> for $name {
            fn from(value: $member) -> Self {
                Self::$variant(value)
            }
        })*

        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self::$unknown($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                let value = $crate::runtime::read_tagged(token, $key)?;
                *self = match value.tag() {
                    $(Some($tag $(| $more)*) => {
                        $crate::runtime::read_variant(value, Self::$variant, Self::$unknown)
                    })*
                    _ => Self::$unknown(value),
                };
                Ok(())
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                match self {
                    $(Self::$variant(value) => $crate::runtime::write_tagged($key, $tag, value, to),)*
                    Self::$unknown(value) => $crate::runtime::Wire::write(value, to),
                }
            }
        }
        $crate::runtime::serde_by_wire!($name);
    };
}

pub(crate) use union;
