//! Converts YAML scalars to JSON according to the YAML 1.2 core schema, in which `no` and dates are strings.

use granit_parser::{ScalarStyle, Tag};

use crate::document::Json;
use crate::document::text::scan::LARGEST;

/// A scalar with its text.
#[derive(Debug)]
pub(crate) struct Scalar {
    /// The text without quotation marks and escapes.
    pub text: String,
    /// Whether the scalar may have a type other than string.
    plain: bool,
}

/// The core schema tags of types other than string.
const KINDS: &[&str] = &["null", "bool", "int", "float"];

impl Scalar {
    /// Creates a scalar. A tag determines whether the scalar is a string. Without a tag, every scalar that is not plain
    /// is a string.
    pub(crate) fn new(text: String, style: ScalarStyle, tag: Option<&Tag>) -> Self {
        let plain = match tag {
            Some(tag) => tag.core_suffix().is_some_and(|kind| KINDS.contains(&kind)),
            None => style == ScalarStyle::Plain,
        };
        Self { text, plain }
    }

    /// Returns whether this is the merge key `<<`.
    pub(crate) fn is_merge(&self) -> bool {
        self.plain && self.text == "<<"
    }

    /// Returns whether this is a number outside the range of `f64`.
    pub(crate) fn is_out_of_range(&self) -> bool {
        self.plain && float(&self.text).is_some_and(f64::is_infinite)
    }

    /// Replaces a number or boolean with its source text.
    pub(crate) fn restore_text(&self, value: &mut Json) {
        if matches!(value, Json::Number(_) | Json::Bool(_)) {
            *value = Json::from(self.text.as_str());
        }
    }

    /// Returns the JSON value. Infinity and NaN (`.inf` and `.nan`) become strings, because JSON cannot express them.
    /// Finite numbers outside the range of `f64` become [`LARGEST`] or its negative.
    pub(crate) fn json(&self) -> Json {
        match self.text.as_str() {
            text if !self.plain => Json::from(text),
            "" | "~" | "null" | "Null" | "NULL" => Json::Null,
            "true" | "True" | "TRUE" => Json::Bool(true),
            "false" | "False" | "FALSE" => Json::Bool(false),
            text => number(text).unwrap_or_else(|| Json::from(text)),
        }
    }
}

fn number(text: &str) -> Option<Json> {
    if let Some(digits) = text.strip_prefix("0x") {
        return based(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return based(digits, 8);
    }
    let number = text.strip_prefix('+').unwrap_or(text);
    if let Ok(number) = number.parse::<i64>() {
        return Some(Json::from(number));
    }
    if let Ok(number) = number.parse::<u64>() {
        return Some(Json::from(number));
    }
    let float = float(text)?.clamp(-LARGEST, LARGEST);
    serde_json::Number::from_f64(float).map(Json::Number)
}

/// Parses a number with a fraction, an exponent or many digits. Numbers out of range become infinite.
fn float(text: &str) -> Option<f64> {
    // `f64::from_str` also accepts words such as `inf` and `nan`.
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_number = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    is_number.then(|| text.parse().ok()).flatten()
}

fn based(digits: &str, base: u32) -> Option<Json> {
    let signed = digits.starts_with(['-', '+']);
    (!signed).then(|| u64::from_str_radix(digits, base).ok()).flatten().map(Json::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plain(text: &str) -> Json {
        Scalar { text: text.to_owned(), plain: true }.json()
    }

    #[test]
    fn parses_words_and_dates_as_strings() {
        for text in
            ["no", "on", "Yes", "y", "2020-01-01", "12:30", "1.2.3", "1_000", "+", ".", "0x"]
        {
            assert_eq!(plain(text), json!(text), "{text}");
        }
    }

    #[test]
    fn parses_numbers_and_keeps_infinity_and_nan_as_strings() {
        assert_eq!(plain("-12"), json!(-12));
        assert_eq!(plain("+7"), json!(7));
        assert_eq!(plain("0x1F"), json!(31));
        assert_eq!(plain("0o17"), json!(15));
        assert_eq!(plain("1.50"), json!(1.5));
        assert_eq!(plain("18446744073709551615"), json!(u64::MAX));
        assert_eq!(plain("1e3"), json!(1000.0));
        assert_eq!([plain("+1e999"), plain("-1e999")], [json!(9e307), json!(-9e307)]);
        for text in [".inf", "-.inf", ".nan", "inf", "nan", "-infinity"] {
            assert_eq!(plain(text), json!(text), "{text}");
        }
    }

    #[test]
    fn parses_null_and_booleans() {
        assert_eq!(["", "~", "NULL"].map(plain), [Json::Null, Json::Null, Json::Null]);
        assert_eq!(
            [plain("true"), plain("False"), plain("nO")],
            [json!(true), json!(false), json!("nO")]
        );
    }
}
