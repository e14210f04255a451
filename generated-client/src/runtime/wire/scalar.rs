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
fn integer(token: &Token<'_>) -> Result<i64, Fault> {
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
        *self = match token {
            Token::Unsigned(value) => value,
            token => {
                let value = integer(&token)?;
                Self::try_from(value).map_err(|_| Fault::out_of_range(&value))?
            }
        };
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

impl Wire for f32 {
    fn blank() -> Self {
        0.0
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let mut wide = f64::blank();
        wide.read(token)?;
        *self = wide as Self;
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        *self = Self::blank();
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        // Formatting as decimal first prevents 0.1 from becoming 0.10000000149011612.
        to.put(View::Float(self.to_string().parse().unwrap_or_else(|_| f64::from(*self))));
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

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Text(self));
    }
}
