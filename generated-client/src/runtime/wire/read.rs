//! The bridge from serde's deserializers to [`Token`]s. It is generic over the format and not over the value, so that
//! it is compiled once per format and not once per model.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::begun::{self, NUMBERS_ARE_MAPS};
use super::conversion::{Conversion, Exact};
use super::convert::{Digits, read_scalar};
use super::fault::{Fault, Read};
use super::key::Key;
use super::{BranchReader, Items, Properties, Token, Wire, value};

/// Reads a value from any self-describing format.
///
/// # Errors
/// Returns an error if the input is invalid or does not match the type. The message contains the path of the mismatch.
pub(super) fn read_format<'de, D: Deserializer<'de>>(
    slot: &mut dyn Wire,
    from: D,
) -> Result<(), D::Error> {
    let (mut fault, is_lossy) = (None, Cell::new(false));
    let conversion = Conversion { exact: None, is_lossy: &is_lossy };
    let outcome = from.deserialize_any(Seed { slot, fault: &mut fault, conversion });
    match (outcome, fault) {
        (Err(error), Some(fault)) => {
            Err(D::Error::custom(format_args!("{}: {error}", fault.path())))
        }
        (outcome, _) => outcome,
    }
}

/// Reads a value from parsed JSON.
///
/// # Errors
/// Returns an error if the value does not match the type.
pub fn read_value(slot: &mut dyn Wire, value: &Value) -> Read {
    read_noting(slot, value, &Cell::new(false)).map_err(|(fault, _)| fault)
}

/// Reads the branches of a union as the value around them.
pub(in crate::runtime) struct Branch<'c>(Conversion<'c>);

impl<'c> Branch<'c> {
    /// Creates a reader that finds out whether the value is one of a branch, and counts the properties that the branch does
    /// not describe. `is_nested` is set if the union is inside the value of such a reader. Sets the last cell to `true` if
    /// the text of the value is needed.
    pub(in crate::runtime) fn exact(
        undescribed: &'c Cell<usize>,
        is_nested: bool,
        is_lossy: &'c Cell<bool>,
    ) -> Self {
        Self(Conversion { exact: Some(Exact::new(undescribed, is_nested)), is_lossy })
    }
}

impl BranchReader for Branch<'_> {
    fn read(&self, slot: &mut dyn Wire, json: &Value, discriminator: Option<&str>) -> Read {
        read(slot, json, self.0.with_discriminator(discriminator)).map_err(|(fault, _)| fault)
    }

    fn need_text(&self) {
        self.0.is_lossy.set(true);
    }

    fn must_read_again(&self, is_described: bool) -> bool {
        self.0.exact.is_none() && !is_described
    }

    fn is_nested(&self) -> bool {
        self.0.exact.is_some_and(|exact| exact.is_nested)
    }

    fn count_undescribed(&self, properties: usize) {
        self.0.exact.iter().for_each(|exact| exact.count(properties));
    }
}

/// Reads a value. Sets the cell to `true` if a string was read from a number whose digits are not known, or if a value
/// needs its text. An error consists of the fault, which has a path, and the format's error, which usually has a position.
pub(super) fn read_noting<'de, D: Deserializer<'de>>(
    slot: &mut dyn Wire,
    from: D,
    is_lossy: &Cell<bool>,
) -> Result<(), (Fault, D::Error)> {
    read(slot, from, Conversion { exact: None, is_lossy })
}

fn read<'de, D: Deserializer<'de>>(
    slot: &mut dyn Wire,
    from: D,
    conversion: Conversion<'_>,
) -> Result<(), (Fault, D::Error)> {
    let mut fault = None;
    from.deserialize_any(Seed { slot, fault: &mut fault, conversion })
        .map_err(|error| (fault.unwrap_or_else(|| Fault::new(error.to_string())), error))
}

/// A value to read into. `fault` carries the path, which the format's error type cannot hold.
struct Seed<'s> {
    slot: &'s mut dyn Wire,
    fault: &'s mut Option<Fault>,
    conversion: Conversion<'s>,
}

impl Seed<'_> {
    fn put<E: Error>(self, token: Token<'_>) -> Result<(), E> {
        let is_null = matches!(token, Token::Null);
        let may_lose_digits = matches!(token, Token::Float(_) | Token::Text(_));
        let Conversion { exact, is_lossy } = self.conversion;
        let read = match exact {
            Some(_) => self.slot.read(token),
            None => read_scalar(self.slot, token, Digits::Lost(is_lossy)),
        };
        if may_lose_digits {
            self.note_text();
        }
        read.map_err(|fault| {
            let has_default = is_null && self.slot.null_default();
            let fault = if has_default { fault.of_null_with_default() } else { fault };
            let error = E::custom(fault.message());
            *self.fault = Some(fault);
            error
        })
    }
}

impl Seed<'_> {
    fn put_object<'de, A: MapAccess<'de>>(self, properties: A) -> Result<(), A::Error> {
        let mut source = Source::new(properties, self.conversion);
        let outcome = self.slot.read(Token::Object(&mut source));
        self.note_text();
        finish(outcome, source.error, self.fault)
    }

    /// Sets the cell to `true` if the value that was read needs its text.
    fn note_text(&self) {
        if self.slot.needs_text() {
            self.conversion.is_lossy.set(true);
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(Token::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.put(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.put(Token::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.put(Token::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.put(i64::try_from(value).map_or(Token::Unsigned(value), Token::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.put(Token::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.put(Token::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let mut source = Source::new(items, self.conversion);
        let outcome = self.slot.read(Token::List(&mut source));
        self.note_text();
        finish(outcome, source.error, self.fault)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        if !*NUMBERS_ARE_MAPS {
            return self.put_object(map);
        }
        match begun::number(map)? {
            Ok(number) => self.put(value::number(&number)),
            Err(map) => self.put_object(map),
        }
    }
}

/// Returns the outcome of reading a list or an object. The format's innermost error is preferred, because it has the
/// position.
fn finish<E: Error>(outcome: Read, inner: Option<E>, out: &mut Option<Fault>) -> Result<(), E> {
    outcome.map_err(|fault| {
        let error = inner.unwrap_or_else(|| E::custom(fault.message()));
        *out = Some(fault);
        error
    })
}

/// A list or an object that is read from a format. `error` keeps the format's error while the [`Fault`] is returned.
struct Source<'c, A, E> {
    inner: A,
    error: Option<E>,
    branch: Branch<'c>,
    /// Whether the last key is that of the discriminator.
    is_discriminator: bool,
}

impl<'c, A, E: fmt::Display> Source<'c, A, E> {
    fn new(inner: A, conversion: Conversion<'c>) -> Self {
        Self { inner, error: None, branch: Branch(conversion), is_discriminator: false }
    }

    #[cold]
    fn store_error(&mut self, error: E, fault: Option<Fault>) -> Fault {
        let fault = fault.unwrap_or_else(|| Fault::new(error.to_string()));
        self.error = Some(error);
        fault
    }
}

impl<'de, A: SeqAccess<'de>> Items for Source<'_, A, A::Error> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        let mut fault = None;
        let conversion = self.branch.0.nested();
        let item = self.inner.next_element_seed(Seed { slot, fault: &mut fault, conversion });
        item.map(|item| item.is_some()).map_err(|error| self.store_error(error, fault))
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.branch)
    }
}

impl<'de, A: MapAccess<'de>> Properties for Source<'_, A, A::Error> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let known = self.branch.0.exact.and_then(|exact| exact.discriminator);
        let is_discriminator = &mut self.is_discriminator;
        let key = self.inner.next_key_seed(Key(&mut |key| {
            *is_discriminator = known == Some(key);
            find(key);
        }));
        key.map(|key| key.is_some()).map_err(|error| self.store_error(error, None))
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        let mut fault = None;
        let conversion = self.branch.0.nested();
        let value = self.inner.next_value_seed(Seed { slot, fault: &mut fault, conversion });
        value.map_err(|error| self.store_error(error, fault))
    }

    fn note_undescribed(&mut self) {
        self.branch.count_undescribed(usize::from(!self.is_discriminator));
    }

    fn skip(&mut self) -> Read {
        self.note_undescribed();
        let skipped = self.inner.next_value::<IgnoredAny>();
        skipped.map(|_| ()).map_err(|error| self.store_error(error, None))
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.branch)
    }

    fn is_exact(&self) -> bool {
        self.branch.0.exact.is_some()
    }
}
