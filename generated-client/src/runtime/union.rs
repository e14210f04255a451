//! `union!`: implements an enum from a table of branches, each with its discriminator values or a matcher. The macro
//! contains nothing specific to one union.

pub(super) mod matcher;

use serde_json::Value;

use super::param::Param;
use super::wire::fault::{Fault, Read};
use super::wire::json::to_value;
use super::wire::read::{Exact, read_value};
use super::wire::{BranchReader, Items, Properties, Token, Unknown, Wire, Writer};

use self::matcher::{Known, Matcher};

/// A value of an unknown variant, or a value that does not match its variant.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    tag: Option<String>,
    json: Value,
    fault: Option<String>,
}

impl UnknownVariant {
    /// Returns the value of the discriminator, if there is one. An integer or a boolean is returned as its JSON text.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the whole value.
    #[must_use]
    pub fn as_json(&self) -> &Value {
        &self.json
    }

    /// Returns why the value cannot be read as the variant that was selected for it, or `None` if no variant was
    /// selected.
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

    fn unknown(&self) -> Option<Unknown<'_>> {
        Some(Unknown::Variant(self.tag()))
    }

    fn write(&self, to: &mut dyn Writer) {
        self.json.write(to);
    }
}

/// A value that was parsed as a whole, and the reader for its branches if it is not the usual one.
#[doc(hidden)]
pub struct Tagged<'t> {
    value: UnknownVariant,
    reader: Option<Branches<'t>>,
}

/// The reader for the branches of a union, and the key of its discriminator.
type Branches<'t> = (&'t dyn BranchReader, Option<&'static str>);

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
        Ok(()) => known(inner),
        Err(fault) => unknown(UnknownVariant { fault: Some(fault.to_string()), ..value }),
    }
}

/// Reads a branch, by the usual reader if there is no other one.
fn read_with(reader: Option<Branches<'_>>, slot: &mut dyn Wire, json: &Value) -> Read {
    match reader {
        Some((reader, key)) => reader.read(slot, json, key),
        None => read_value(slot, json),
    }
}

/// Reads a value as a branch. Also returns whether the branch knows the value.
type BranchOf<U> = fn(&Value, Option<Branches<'_>>) -> Result<(U, bool), Fault>;

/// A branch without a discriminator value: its matcher and its reader. The reader returns `false` for a value of the
/// right type that the branch does not know, such as an unknown variant of an enumeration.
#[doc(hidden)]
pub type Row<U> = (Matcher, BranchOf<U>);

/// Reads a value as a branch. Also returns whether the branch knows the value.
///
/// # Errors
/// Returns an error if the value does not match the branch.
#[doc(hidden)]
pub fn read_branch<T: Wire, U>(
    json: &Value,
    reader: Option<Branches<'_>>,
    known: fn(T) -> U,
) -> Result<(U, bool), Fault> {
    let mut inner = T::blank();
    read_with(reader, &mut inner, json)?;
    let is_known = inner.is_known();
    Ok((known(inner), is_known))
}

/// Reads a value as the first branch that matches and knows the value, or else as the first branch that matches and can
/// read it. A branch that matches everything is used only if it knows the value.
///
/// A reader that converts nothing selects the branch, so that a lenient client selects the same one. The reader of the
/// whole value reads the selected branch again, or a branch that needs a conversion.
#[doc(hidden)]
pub fn read_by_matcher<U>(
    Tagged { value, reader }: Tagged<'_>,
    rows: &[Row<U>],
    unknown: fn(UnknownVariant) -> U,
) -> U {
    let (selected, fault) = select(&value.json, rows);
    let again = |(_, read): &Row<U>| read(&value.json, reader).ok().map(|(read, _)| read);
    let read = match selected {
        Some((_, read)) if !reader.is_some_and(|(reader, _)| reader.must_read_again()) => {
            Some(read)
        }
        Some((index, read)) => rows.get(index).and_then(again).or(Some(read)),
        None => rows
            .iter()
            .filter(|(matcher, _)| matcher.matches(&value.json) && !matcher.matches_everything())
            .find_map(again),
    };
    read.unwrap_or_else(|| unknown(UnknownVariant { fault, ..value }))
}

/// Selects a branch. Returns its index and the value, and the reason why the first matching branch cannot be read.
fn select<U>(json: &Value, rows: &[Row<U>]) -> (Option<(usize, U)>, Option<String>) {
    let (mut second, mut fault) = (None, None);
    for (index, (matcher, read)) in rows.iter().enumerate() {
        if !matcher.matches(json) {
            continue;
        }
        match read(json, Some((&Exact, None))) {
            Ok((read, true)) => return (Some((index, read)), None),
            Ok((read, false)) if !matcher.matches_everything() => {
                second = second.or(Some((index, read)));
            }
            Ok(_) => {}
            Err(why) => fault = fault.or_else(|| Some(why.to_string())),
        }
    }
    (second, fault)
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

            fn unknown(&self) -> ::core::option::Option<$crate::runtime::Unknown<'_>> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Wire::unknown(value),)*
                    $(Self::$other(value) => $crate::runtime::Wire::unknown(value),)*
                    Self::$unknown(value) => $crate::runtime::Wire::unknown(value),
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
