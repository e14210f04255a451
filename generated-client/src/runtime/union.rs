//! `union!`: implements an enum from a table of branches, each with its discriminator values or a matcher. The macro
//! contains nothing specific to one union.
//!
//! A discriminator value that belongs to one branch selects it, whatever else the value contains: a service may add
//! properties, also to an object that the document declares as closed. As in every other closed object, these properties
//! are reported as drift and not kept. Without such a discriminator value, a closed object never takes JSON with other
//! properties, and the branch that describes most of the properties is selected.

pub(super) mod branch;
pub(super) mod matcher;
pub(super) mod unknown;

use std::cell::Cell;

use serde_json::Value;

use super::param::Param;
use super::wire::fault::Fault;
use super::wire::json::to_value;
use super::wire::{BranchReader, Items, Properties, Token, Wire};

use self::branch::{Branches, Row, read_with, select};
use self::matcher::Known;
use self::unknown::UnknownVariant;

/// A value that was parsed as a whole, and the reader for its branches if it is not the usual one.
#[doc(hidden)]
pub struct Tagged<'t> {
    value: UnknownVariant,
    reader: Option<Branches<'t>>,
}

impl Tagged<'_> {
    /// Returns whether the discriminator has one of these values, with the same JSON type.
    #[must_use]
    pub fn has_tag(&self, key: Option<&str>, tags: &[&dyn Known]) -> bool {
        let tag = key.and_then(|key| self.value.json.get(key));
        tag.is_some_and(|tag| tags.iter().any(|known| known.is(tag)))
    }
}

/// Reads a whole value, because its discriminator may be anywhere in it.
///
/// # Errors
/// Returns an error if the JSON is invalid.
#[doc(hidden)]
pub fn read_tagged<'t>(token: Token<'t>, key: Option<&'static str>) -> Result<Tagged<'t>, Fault> {
    let mut json = Value::Null;
    let reader = match token {
        Token::List(items) => {
            json.read(Token::List(&mut *items))?;
            let items: &'t dyn Items = items;
            items.branches()
        }
        Token::Object(properties) => {
            json.read(Token::Object(&mut *properties))?;
            let properties: &'t dyn Properties = properties;
            properties.branches()
        }
        scalar => {
            json.read(scalar)?;
            None
        }
    };
    let tag = key.and_then(|key| json.get(key)).and_then(|tag| match tag {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(tag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    });
    let reader = reader.map(|reader| (reader, key));
    Ok(Tagged { value: UnknownVariant { tag, json, fault: None }, reader })
}

/// Reads the model of a variant. A value that does not match is kept as unknown, so that one invalid item does not make
/// a whole list unreadable.
#[doc(hidden)]
pub fn read_variant<T: Wire, U>(
    Tagged { value, reader }: Tagged<'_>,
    known: fn(T) -> U,
    unknown: fn(UnknownVariant) -> U,
) -> U {
    let mut inner = T::blank();
    match read_with(reader, &mut inner, &value.json) {
        Ok(()) => {
            // The union writes its discriminator itself.
            if let Some((_, Some(key))) = reader {
                inner.forget(key);
            }
            known(inner)
        }
        Err(fault) => unknown(UnknownVariant { fault: Some(fault.to_string()), ..value }),
    }
}

/// Reads a value as the branch that matches, knows the value, and describes most of its properties. If several branches
/// describe the same number of properties, the first one is used. Raw JSON and maps describe none. If no branch knows the
/// value, the first branch that matches and can read it is used, unless it matches everything.
///
/// A reader that converts nothing selects the branch, so that a lenient client selects the same one. The reader of the
/// whole value reads the selected branch again, or a branch that needs a conversion.
#[doc(hidden)]
pub fn read_by_matcher<U>(
    Tagged { value, reader }: Tagged<'_>,
    rows: &[Row<U>],
    unknown: fn(UnknownVariant) -> U,
) -> U {
    let is_lossy = Cell::new(false);
    let branch_reader = reader.map(|(reader, _)| reader);
    let is_nested = branch_reader.is_some_and(BranchReader::is_nested);
    let (selected, fault) = select(&value.json, rows, is_nested, &is_lossy);
    if is_lossy.get() {
        branch_reader.iter().for_each(|reader| reader.need_text());
    }
    let again = |(_, read): &Row<U>| read(&value.json, reader).ok().map(|(read, _)| read);
    let read = match (selected, branch_reader) {
        (Some(selected), Some(reader)) => {
            if reader.must_read_again(selected.undescribed == 0) {
                rows.get(selected.index).and_then(again).or(Some(selected.read))
            } else {
                reader.count_undescribed(selected.undescribed);
                Some(selected.read)
            }
        }
        (Some(selected), None) => Some(selected.read),
        (None, _) => rows
            .iter()
            .filter(|(matcher, _)| matcher.matches(&value.json) && !matcher.matches_everything())
            .find_map(again),
    };
    read.unwrap_or_else(|| unknown(UnknownVariant { fault, ..value }))
}

/// Returns the text of a union in a path, a query or a header.
#[doc(hidden)]
#[must_use]
pub fn union_text(value: &dyn Wire) -> std::borrow::Cow<'static, str> {
    let json = to_value(value).unwrap_or_default();
    Param::to_text(&json).into_owned().into()
}

/// Implements a union from a table. With a discriminator, a row maps discriminator values to a variant: strings,
/// integers (`1i64`) or booleans (`= true`, because `true` alone could also be a name). Without a discriminator, a row has a variant and a matcher for its values:
///
/// ```text
/// union! { Event by "type" { "started" => Started(Started), "a" | "b" => Other(Other), } }
/// union! { Id { Cat(Cat) = Object ["meow", "kind" = "cat"], Empty(Empty) = Object [; ], Ids(Vec<i64>) = List Integer, Text(String) = Text, } }
/// ```
///
/// A second name sets the variant for unknown values: `Event by "type", Fallback { … }`.
macro_rules! union {
    () => {};
    ($name:ident $(by $key:literal)? { $($rows:tt)* }) => {
        $crate::runtime::union! { $name $(by $key)?, Unknown { $($rows)* } }
    };
    ($name:ident $(by $key:literal)?, $unknown:ident {
        $($(=)? $tag:literal $(| $more:literal)* => $variant:ident($member:ty),)*
        $($other:ident($type:ty) = $($kind:ident)+ $([$($matcher:tt)*])?,)*
    }) => {
        $(impl From<$member> for $name {
            fn from(value: $member) -> Self {
                Self::$variant(value)
            }
        })*
        $(impl From<$type> for $name {
            fn from(value: $type) -> Self {
                Self::$other(value)
            }
        })*

        impl $name {
            const KEY: ::core::option::Option<&'static str> =
                $crate::runtime::union! { @key $($key)? };
        }

        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self::$unknown($crate::runtime::Wire::blank())
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                let value = $crate::runtime::read_tagged(token, Self::KEY)?;
                *self = match () {
                    $(() if value.has_tag(Self::KEY, &[&$tag $(, &$more)*]) => {
                        $crate::runtime::read_variant(value, Self::$variant, Self::$unknown)
                    })*
                    () => $crate::runtime::read_by_matcher(value, &[$((
                        $crate::runtime::matcher!([$($kind)+] $($($matcher)*)?),
                        |json, reader| $crate::runtime::read_branch(json, reader, Self::$other),
                    )),*], Self::$unknown),
                };
                Ok(())
            }

            fn is_known(&self) -> bool {
                !::core::matches!(self, Self::$unknown(_))
            }

            fn is_free_form(&self) -> bool {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Wire::is_free_form(value),)*
                    $(Self::$other(value) => $crate::runtime::Wire::is_free_form(value),)*
                    Self::$unknown(_) => false,
                }
            }

            fn unknown(&self) -> ::core::option::Option<$crate::runtime::Unknown<'_>> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Wire::unknown(value),)*
                    $(Self::$other(value) => $crate::runtime::Wire::unknown(value),)*
                    Self::$unknown(value) => $crate::runtime::Wire::unknown(value),
                }
            }

            fn forget(&mut self, key: &str) {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Wire::forget(value, key),)*
                    $(Self::$other(value) => $crate::runtime::Wire::forget(value, key),)*
                    Self::$unknown(_) => {}
                }
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                match self {
                    $(Self::$variant(value) => $crate::runtime::write_tagged(Self::KEY, $tag, value, to),)*
                    $(Self::$other(value) => $crate::runtime::Wire::write(value, to),)*
                    Self::$unknown(value) => $crate::runtime::Wire::write(value, to),
                }
            }
        }
        $crate::runtime::serde_by_wire!($name);

        impl $crate::runtime::Param for $name {
            fn to_text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::runtime::union_text(self)
            }
        }
    };
    (@key $key:literal) => { ::core::option::Option::Some($key) };
    (@key) => { ::core::option::Option::None };
}

pub(crate) use union;
