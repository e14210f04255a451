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

/// Reads a string. A number is read from text that is exactly a JSON number: some servers write numbers as strings, so
/// that no digit is lost. A type that accepts text is never read from a number.
pub(super) fn read_text(slot: &mut dyn Wire, text: &str) -> Read {
    slot.read(Token::Text(text)).or_else(|fault| match number(text) {
        Some(number) => slot.read(number).map_err(|_| fault),
        None => Err(fault),
    })
}

/// Returns the number that a text is, if it is exactly a JSON number.
pub(super) fn number(text: &str) -> Option<Token<'static>> {
    // serde_json may skip spaces, with which text is not exactly a number.
    let starts = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    if !starts || !text.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    let number: serde_json::Number = text.parse().ok()?;
    let whole = number.as_i64().map(Token::Integer);
    whole
        .or_else(|| number.as_u64().map(Token::Unsigned))
        .or_else(|| number.as_f64().map(Token::Float))
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

/// An integer that may be negative or exceed `i64`. Beyond -2^63 to 2^64-1, it keeps only 15 digits.
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

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Text(self));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a value from text.
    fn from_text<T: Wire>(text: &str) -> Option<T> {
        let mut value = T::blank();
        read_text(&mut value, text).ok().map(|()| value)
    }

    #[test]
    fn reads_numbers_from_text_that_is_exactly_a_json_number() {
        assert_eq!(from_text("-7"), Some(-7_i32));
        assert_eq!(from_text("9223372036854775807"), Some(i64::MAX));
        assert_eq!(from_text("18446744073709551615"), Some(u64::MAX));
        assert_eq!(from_text("18446744073709551615"), Some(i128::from(u64::MAX)));
        assert_eq!(from_text("7"), Some(7_u32));
        assert_eq!(from_text("1.5e3"), Some(1500.0_f64));
        assert_eq!(from_text("5"), Some(Some(5_i64)));
        for text in
            ["", " 1", "1 ", "01", "+1", "1.", ".5", "0x1", "NaN", "1e", "--1", "1,5", "1e999"]
        {
            assert_eq!(from_text::<f64>(text), None, "{text:?}");
        }
        assert_eq!(from_text::<i64>("1.5"), None);
        assert_eq!(from_text::<i32>("2147483648"), None);
        assert_eq!(from_text::<bool>("1"), None);
    }

    #[test]
    fn keeps_text_as_text() {
        assert_eq!(from_text("12"), Some("12".to_owned()));
    }
}
