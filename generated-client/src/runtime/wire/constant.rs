//! Constants of the document. A constant is always written, unless a different value was received, or none for an optional
//! property: then the property is written as it was received.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::convert::number_or_boolean;
use super::fault::Read;
use super::scalar::integer;
use super::unknown::Unknown;
use super::{Token, View, Wire, Writer};

/// The values that were received instead of constants, by key, or `None` if an optional property was absent. A newer server
/// may send other values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConstantMismatches(BTreeMap<&'static str, Option<Value>>);

impl ConstantMismatches {
    /// Returns whether all constants were received as the document states them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn insert(&mut self, key: &'static str, value: Option<Value>) {
        self.0.insert(key, value);
    }

    fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)?.as_ref()
    }

    fn is_absent(&self, key: &str) -> bool {
        self.0.get(key).is_some_and(Option::is_none)
    }
}

/// A constant of the document.
#[derive(Clone, Copy, Debug)]
pub struct Constant<'k, T> {
    key: &'static str,
    value: T,
    is_optional: bool,
    store: MismatchStore<'k>,
}

/// The store for a value that was received instead of a constant.
#[derive(Clone, Copy, Debug)]
enum MismatchStore<'k> {
    Nowhere,
    Reading(&'k RefCell<ConstantMismatches>),
    Writing(&'k ConstantMismatches),
}

impl<'k, T: Literal> Constant<'k, T> {
    /// Creates a constant that is only written.
    pub(super) fn new(value: T) -> Self {
        Self { key: "", value, is_optional: false, store: MismatchStore::Nowhere }
    }

    /// Creates a constant to be read. A different value is stored in `mismatches`, and so is the absence of an optional
    /// property.
    pub fn reading(
        key: &'static str,
        value: T,
        is_optional: bool,
        mismatches: &'k RefCell<ConstantMismatches>,
    ) -> Self {
        Self { key, value, is_optional, store: MismatchStore::Reading(mismatches) }
    }

    /// Creates a constant to be written, unless `mismatches` has a different value.
    pub fn writing(
        key: &'static str,
        value: T,
        mismatches: Option<&'k ConstantMismatches>,
    ) -> Self {
        Self {
            key,
            value,
            is_optional: false,
            store: mismatches.map_or(MismatchStore::Nowhere, MismatchStore::Writing),
        }
    }
}

impl<T: Literal> Wire for Constant<'_, T> {
    fn blank() -> Self {
        Self::new(T::any())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        if self.value.is(&token) {
            return Ok(());
        }
        if self.value.is_converted(&token) {
            return Ok(());
        }
        // A list or an object must be consumed, or the parser would stop in the middle of it.
        let mut other = Value::Null;
        other.read(token)?;
        if let MismatchStore::Reading(mismatches) = self.store {
            mismatches.borrow_mut().insert(self.key, Some(other));
        }
        Ok(())
    }

    fn absent(&mut self) -> Read {
        if let MismatchStore::Reading(mismatches) = self.store
            && self.is_optional
        {
            mismatches.borrow_mut().insert(self.key, None);
        }
        Ok(())
    }

    fn is_null(&self) -> bool {
        match self.store {
            MismatchStore::Writing(mismatches) => mismatches.is_absent(self.key),
            MismatchStore::Nowhere | MismatchStore::Reading(_) => false,
        }
    }

    fn unknown(&self) -> Option<Unknown<'_>> {
        let MismatchStore::Reading(mismatches) = self.store else { return None };
        mismatches.borrow().get(self.key).map(|_| Unknown::Value)
    }

    fn write(&self, to: &mut dyn Writer) {
        let MismatchStore::Writing(mismatches) = self.store else {
            return to.put(self.value.view());
        };
        match mismatches.get(self.key) {
            Some(other) => other.write(to),
            None => to.put(self.value.view()),
        }
    }
}

/// A literal that can be a constant.
pub trait Literal: Copy {
    /// Returns the literal as a value to write.
    fn view(self) -> View<'static>;
    /// Returns whether a received value equals the literal.
    fn is(self, token: &Token<'_>) -> bool;
    /// Returns whether a received value is the literal in a different form: the digits as text, or `1.0` for 1.
    fn is_converted(self, token: &Token<'_>) -> bool {
        match token {
            Token::Text(text) => number_or_boolean(text).is_some_and(|token| self.is(&token)),
            Token::Boolean(value) => self.is(&Token::Text(if *value { "true" } else { "false" })),
            Token::Integer(value) => self.is(&Token::Text(&value.to_string())),
            Token::Unsigned(value) => self.is(&Token::Text(&value.to_string())),
            // A service may write a whole number as `1.0`.
            Token::Float(_) => integer(token).is_ok_and(|value| self.is(&Token::Integer(value))),
            Token::Null | Token::List(_) | Token::Object(_) => false,
        }
    }
    /// Returns an arbitrary value of the type.
    fn any() -> Self;
}

macro_rules! literal {
    ($($type:ty, $kind:ident, $any:literal;)*) => {$(
        impl Literal for $type {
            fn view(self) -> View<'static> {
                View::$kind(self)
            }

            fn is(self, token: &Token<'_>) -> bool {
                matches!(token, Token::$kind(value) if *value == self)
            }

            fn any() -> Self {
                $any
            }
        }
    )*};
}
literal! {
    &'static str, Text, "";
    i64, Integer, 0;
    f64, Float, 0.0;
    bool, Boolean, false;
}
