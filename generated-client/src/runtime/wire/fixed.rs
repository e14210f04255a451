//! Values that the document fixes: always written, and where another one came, that one again. They know no model.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::fault::Read;
use super::{Token, View, Wire, Writer};

/// What came in the place of values that the document fixes, by key: a newer server may know more of them.
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

/// A value that the document fixes.
#[derive(Clone, Copy, Debug)]
pub struct Fixed<'k, T> {
    key: &'static str,
    value: T,
    kept: Kept<'k>,
}

/// Where it is kept what came in its place.
#[derive(Clone, Copy, Debug)]
enum Kept<'k> {
    Nowhere,
    Reading(&'k RefCell<Unlike>),
    Writing(&'k Unlike),
}

impl<'k, T: Literal> Fixed<'k, T> {
    /// One that is only written.
    pub(super) fn new(value: T) -> Self {
        Self { key: "", value, kept: Kept::Nowhere }
    }

    /// One to be read.
    pub fn reading(key: &'static str, value: T, unlike: &'k RefCell<Unlike>) -> Self {
        Self { key, value, kept: Kept::Reading(unlike) }
    }

    /// One to be written, unless another one came.
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
        // A list or an object has to be consumed, or the text behind it would be out of step.
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

/// A literal that a table may fix.
pub trait Literal: Copy {
    /// How it is written.
    fn view(self) -> View<'static>;
    /// Whether this is the value that came.
    fn is(self, token: &Token<'_>) -> bool;
    /// Any value of the type.
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
