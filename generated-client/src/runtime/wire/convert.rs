//! Reads scalars, and converts values of another type where nothing is lost.

use std::cell::Cell;

use super::fault::Read;
use super::{Token, Wire};

/// The digits of the numbers in a text.
#[derive(Clone, Copy)]
pub(super) enum Digits<'d> {
    /// The digits of the number that is read, as they are in the text.
    Kept(&'d str),
    /// They are not known. The cell is set to `true` if a value needs them.
    Lost(&'d Cell<bool>),
}

/// Reads a value that is neither a list nor an object, and converts it where nothing is lost. Some servers write numbers
/// as strings, so that no digit is lost; others write a string of digits as a number. Null is read as an empty list or
/// map.
pub(super) fn read_scalar(slot: &mut dyn Wire, token: Token<'_>, digits: Digits<'_>) -> Read {
    match token {
        Token::Null if slot.set_empty() => Ok(()),
        Token::Text(text) => read_text(slot, text),
        Token::Boolean(value) => read_digits(slot, Scalar::Boolean(value), digits),
        Token::Integer(value) => read_digits(slot, Scalar::Integer(value), digits),
        Token::Unsigned(value) => read_digits(slot, Scalar::Unsigned(value), digits),
        Token::Float(value) => read_digits(slot, Scalar::Float(value), digits),
        other @ (Token::Null | Token::List(_) | Token::Object(_)) => slot.read(other),
    }
}

/// Reads a string. A type that accepts text is never read from the number or the boolean that the text is.
fn read_text(slot: &mut dyn Wire, text: &str) -> Read {
    slot.read(Token::Text(text)).or_else(|fault| match number_or_boolean(text) {
        Some(token) => slot.read(token).map_err(|_| fault),
        None => Err(fault),
    })
}

/// A number or a boolean.
#[derive(Clone, Copy)]
enum Scalar {
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
}

impl Scalar {
    fn token(self) -> Token<'static> {
        match self {
            Self::Boolean(value) => Token::Boolean(value),
            Self::Integer(value) => Token::Integer(value),
            Self::Unsigned(value) => Token::Unsigned(value),
            Self::Float(value) => Token::Float(value),
        }
    }

    /// Returns the value in JSON. A float may have had other digits.
    fn to_json(self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Unsigned(value) => value.to_string(),
            Self::Float(value) => serde_json::Value::from(value).to_string(),
        }
    }
}

/// Reads a number or a boolean, as text if the value is a string. An enumeration that does not know the text keeps the
/// number.
fn read_digits(slot: &mut dyn Wire, scalar: Scalar, digits: Digits<'_>) -> Read {
    let read = slot.read(scalar.token());
    let is_float = matches!(scalar, Scalar::Float(_));
    // An id reads any scalar, but does not know the digits of a float.
    if !slot.accepts_digits() || read.is_ok() && slot.is_known() && !is_float {
        return read;
    }
    match digits {
        Digits::Kept(text) => slot.read(Token::Text(text))?,
        Digits::Lost(is_needed) => {
            is_needed.set(is_needed.get() || is_float);
            slot.read(Token::Text(&scalar.to_json()))?;
        }
    }
    if slot.is_known() { Ok(()) } else { slot.read(scalar.token()) }
}

/// Returns the number or the boolean that a text is, if it is exactly one in JSON.
pub(super) fn number_or_boolean(text: &str) -> Option<Token<'static>> {
    match text {
        "true" => Some(Token::Boolean(true)),
        "false" => Some(Token::Boolean(false)),
        text => number(text),
    }
}

/// Returns the number that a text is, if it is exactly a JSON number.
fn number(text: &str) -> Option<Token<'static>> {
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

#[cfg(test)]
mod tests {
    use super::super::super::{UnknownValue, UnknownVariant, enumeration, id, model, union};
    use super::super::json::decode_into;
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
    fn reads_booleans_from_text_that_is_exactly_a_json_boolean() {
        assert_eq!(from_text("true"), Some(true));
        assert_eq!(from_text("false"), Some(Some(false)));
        for text in ["True", " true", "1", "yes", "", "null"] {
            assert_eq!(from_text::<bool>(text), None, "{text:?}");
        }
        assert_eq!(from_text::<i64>("true"), None);
    }

    #[test]
    fn reads_strings_from_numbers_and_booleans_and_notes_which_digits_are_lost() {
        let read = |token, digits: Option<&str>| {
            let is_lossy = Cell::new(false);
            let digits = digits.map_or(Digits::Lost(&is_lossy), Digits::Kept);
            let mut value = String::new();
            read_scalar(&mut value, token, digits).unwrap();
            (value, is_lossy.get())
        };
        assert_eq!(read(Token::Integer(-7), None), ("-7".to_owned(), false));
        assert_eq!(read(Token::Unsigned(u64::MAX), None), (u64::MAX.to_string(), false));
        assert_eq!(read(Token::Boolean(true), None), ("true".to_owned(), false));
        assert_eq!(read(Token::Float(1.5), None), ("1.5".to_owned(), true));
        assert_eq!(read(Token::Float(1.5), Some("1.50")), ("1.50".to_owned(), false));
    }

    #[test]
    fn reads_null_as_an_empty_list_or_map_only() {
        let is_lossy = Cell::new(false);
        let read =
            |slot: &mut dyn Wire| read_scalar(slot, Token::Null, Digits::Lost(&is_lossy)).is_ok();
        let mut list = vec![1_i64];
        assert!(read(&mut list) && list.is_empty());
        assert!(read(&mut std::collections::BTreeMap::<String, bool>::new()));
        let mut optional = Some(vec![1_i64]);
        assert!(read(&mut optional) && optional.is_none());
        assert!(!read(&mut false) && !read(&mut String::new()) && !read(&mut (0_i64,)));
    }

    #[test]
    fn keeps_text_as_text() {
        assert_eq!(from_text("12"), Some("12".to_owned()));
    }
    #[derive(Clone, Debug, PartialEq)]
    struct Sku(String);
    id! { Sku: str }

    #[derive(Clone, Debug, PartialEq)]
    enum Size {
        Half,
        Unknown(UnknownValue),
    }
    enumeration! { Size: str { "0.50" => Half } }

    #[derive(Clone, Debug, PartialEq)]
    struct Part {
        sku: Option<Sku>,
        name: Option<String>,
        spares: Vec<i64>,
    }
    model! { Part { "sku" => sku, "name" => name, "spares" => spares, "version" = "2", "isPart" = true } }

    #[derive(Clone, Debug, PartialEq)]
    enum Entry {
        Part(Part),
        Sizes(Vec<i64>),
        Unknown(UnknownVariant),
    }
    union! { Entry { Part(Part) = Object ["spares"], Sizes(Vec<i64>) = List Integer, } }

    fn decode<T: Wire>(text: &str) -> T {
        let mut value = T::blank();
        decode_into(&mut value, text.as_bytes()).unwrap();
        value
    }

    #[test]
    fn ids_and_enumerations_keep_the_digits() {
        assert_eq!(decode::<Sku>("1.50").as_str(), "1.50");
        assert_eq!(decode::<Sku>("-1E+2").into_string(), "-1E+2");
        assert_eq!(decode::<Vec<Sku>>("[7,true]"), [Sku("7".to_owned()), Sku("true".to_owned())]);
        assert_eq!(decode::<Vec<Size>>("[0.50]"), Size::VALUES);
        let Size::Unknown(unknown) = decode("0.75") else { panic!() };
        assert_eq!(serde_json::to_string(&Size::Unknown(unknown)).unwrap(), "0.75");
    }

    #[test]
    fn the_selected_branch_of_a_union_keeps_the_digits() {
        let Entry::Part(part) = decode(r#"{"sku":1e1,"name":2.50,"spares":["3",4]}"#) else {
            panic!()
        };
        let sku = Some(Sku("1e1".to_owned()));
        assert_eq!(part, Part { sku, name: Some("2.50".to_owned()), spares: vec![3, 4] });
    }

    #[test]
    fn the_branch_of_a_union_is_selected_without_conversions() {
        for text in ["{}", r#"["1"]"#, "null", r#""[]""#] {
            assert!(matches!(decode(text), Entry::Unknown(_)), "{text}");
        }
        assert!(
            matches!(decode(r#"{"spares":null}"#), Entry::Part(part) if part.spares.is_empty())
        );
    }

    #[test]
    fn a_constant_is_also_recognized_in_the_other_type() {
        let part: Part = decode(r#"{"version":2,"isPart":"true"}"#);
        let text = r#"{"spares":[],"version":"2","isPart":true}"#;
        assert_eq!(serde_json::to_string(&part).unwrap(), text);
    }
}
