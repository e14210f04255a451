//! Booleans, numbers and strings on the wire.

use super::fault::{Fault, Read};
use super::{Token, View, Wire, Writer};

impl Wire for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::Boolean(value) = token else { return token.type_error("a boolean") };
        *self = value;
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Boolean(*self));
    }
}

/// Returns the integer of a token. As in JSON Schema, `3.0` and `1e3` are integers too.
pub(super) fn integer(token: &Token<'_>) -> Result<i64, Fault> {
    // 2^63 is the first float beyond `i64`. Every integral float below it converts exactly.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    match token {
        Token::Integer(value) => Ok(*value),
        Token::Float(value) if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(value) => {
            Ok(*value as i64)
        }
        Token::Unsigned(value) => Err(Fault::out_of_range(value)),
        token => Err(token
            .type_error("an integer")
            .err()
            .unwrap_or_else(|| Fault::new("not an integer"))),
    }
}

impl Wire for i64 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        *self = integer(&token)?;
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Integer(*self));
    }
}

impl Wire for u64 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let mut value = i128::blank();
        value.read(token)?;
        *self = Self::try_from(value).map_err(|_| Fault::out_of_range(&value))?;
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Unsigned(*self));
    }
}

impl Wire for u32 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let value = integer(&token)?;
        *self =
            Self::try_from(value).map_err(|_| Fault::new(format!("{value} is out of range")))?;
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Unsigned((*self).into()));
    }
}

impl Wire for i32 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let value = integer(&token)?;
        *self = Self::try_from(value).map_err(|_| Fault::out_of_range(&value))?;
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Integer((*self).into()));
    }
}

impl Wire for f64 {
    fn blank() -> Self {
        0.0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        *self = match token {
            Token::Float(value) => value,
            Token::Integer(value) => value as Self,
            Token::Unsigned(value) => value as Self,
            token => return token.type_error("a number"),
        };
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Float(*self));
    }
}

/// An integer that may be negative or exceed `i64`. Beyond -2^63 to 2^64-1, it is written with only 15 digits.
impl Wire for i128 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        // 2^127 is the first float beyond `i128`.
        const LIMIT: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
        *self = match token {
            Token::Unsigned(value) => value.into(),
            Token::Float(value) if value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value) => {
                value as Self
            }
            token => integer(&token)?.into(),
        };
        Ok(())
    }

    fn needs_text(&self) -> bool {
        // -2^63 may have been read from an integer below it.
        !(Self::from(i64::MIN) + 1..=Self::from(u64::MAX)).contains(self)
    }

    fn keep_text(&mut self, text: &str) {
        if let Ok(exact) = text.trim_matches('"').parse() {
            *self = exact;
        }
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(match (i64::try_from(*self), u64::try_from(*self)) {
            (Ok(value), _) => View::Integer(value),
            (Err(_), Ok(value)) => View::Unsigned(value),
            // JSON parsers read such an integer as a floating-point number, too.
            (Err(_), Err(_)) => View::Float(*self as f64),
        });
    }
}

impl Wire for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::Text(value) = token else { return token.type_error("a string") };
        *self = value.to_owned();
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn accepts_digits(&self) -> bool {
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Text(self));
    }
}
