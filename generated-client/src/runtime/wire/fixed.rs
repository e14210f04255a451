//! Constants of the document: always written, unless a different value was received, which is then kept.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::fault::Read;
use super::{Token, View, Wire, Writer};

/// The values that were received instead of constants, by key. A newer server may send other values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unlike(BTreeMap<&'static str, Value>);

impl Unlike {
    fn keep(&mut self, key: &'static str, value: Value) {
        self.0.insert(key, value);
    }

    fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }
}

/// A constant of the document.
#[derive(Clone, Copy, Debug)]
pub struct Fixed<'k, T> {
    key: &'static str,
    value: T,
    kept: Kept<'k>,
}

/// The store for a value that was received instead.
#[derive(Clone, Copy, Debug)]
enum Kept<'k> {
    Nowhere,
    Reading(&'k RefCell<Unlike>),
    Writing(&'k Unlike),
}

impl<'k, T: Literal> Fixed<'k, T> {
    /// Creates a constant that is only written.
    pub(super) fn new(value: T) -> Self {
        Self { key: "", value, kept: Kept::Nowhere }
    }

    /// Creates a constant to be read. A different value is stored in `unlike`.
    pub fn reading(key: &'static str, value: T, unlike: &'k RefCell<Unlike>) -> Self {
        Self { key, value, kept: Kept::Reading(unlike) }
    }

    /// Creates a constant to be written, unless `unlike` has a different value.
    pub fn writing(key: &'static str, value: T, unlike: Option<&'k Unlike>) -> Self {
        Self { key, value, kept: unlike.map_or(Kept::Nowhere, Kept::Writing) }
    }
}

impl<T: Literal> Wire for Fixed<'_, T> {
    fn blank() -> Self {
        Self::new(T::any())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        if self.value.is(&token) {
            return Ok(());
        }
        // A list or an object must be consumed, or the parser would stop in the middle of it.
        let mut other = Value::Null;
        other.read(token)?;
        if let Kept::Reading(unlike) = self.kept {
            unlike.borrow_mut().keep(self.key, other);
        }
        Ok(())
    }

    fn absent(&mut self) -> Read {
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        let Kept::Writing(unlike) = self.kept else { return to.put(self.value.view()) };
        match unlike.get(self.key) {
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
