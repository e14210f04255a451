//! Turns the scalars of YAML into JSON, by the core schema of YAML 1.2: `no` is a word, and so is a date.

use granit_parser::{ScalarStyle, Tag};

use crate::document::Json;
use crate::document::text::scan::LARGEST;

/// A scalar as it is written, and how it is to be taken.
#[derive(Debug)]
pub(crate) struct Scalar {
    /// Its text, quotation marks and escapes resolved.
    pub text: String,
    /// Whether it may be something else than a string.
    plain: bool,
}

/// The kinds of the core schema that are no strings.
const KINDS: &[&str] = &["null", "bool", "int", "float"];

impl Scalar {
    /// A scalar. A tag says what it is; without one, what stands in quotation marks is a string.
    pub(crate) fn new(text: String, style: ScalarStyle, tag: Option<&Tag>) -> Self {
        let plain = match tag {
            Some(tag) => tag.core_suffix().is_some_and(|kind| KINDS.contains(&kind)),
            None => style == ScalarStyle::Plain,
        };
        Self { text, plain }
    }

    /// Whether it is the key that merges another mapping into its own.
    pub(crate) fn is_merge(&self) -> bool {
        self.plain && self.text == "<<"
    }

    /// Whether it is a number that is larger than a number can be.
    pub(crate) fn is_vast(&self) -> bool {
        self.plain && float(&self.text).is_some_and(f64::is_infinite)
    }

    /// Takes it for a text after all, as it is written, where a text is wanted and it would be something else.
    pub(crate) fn respell(&self, taken: &mut Json) {
        if matches!(taken, Json::Number(_) | Json::Bool(_)) {
            *taken = Json::from(self.text.as_str());
        }
    }

    /// What it means. What JSON does not have for numbers stays as it is written.
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

/// A number with a fraction or an exponent, or too many digits; infinite, if it is too large.
fn float(text: &str) -> Option<f64> {
    // What Rust reads besides are the words for what is not a number.
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
    fn words_and_dates_are_strings() {
        for text in
            ["no", "on", "Yes", "y", "2020-01-01", "12:30", "1.2.3", "1_000", "+", ".", "0x"]
        {
            assert_eq!(plain(text), json!(text), "{text}");
        }
    }

    #[test]
    fn numbers_are_numbers_and_what_json_does_not_have_stays_as_written() {
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
    fn nothing_true_and_false_are_themselves() {
        assert_eq!(["", "~", "NULL"].map(plain), [Json::Null, Json::Null, Json::Null]);
        assert_eq!(
            [plain("true"), plain("False"), plain("nO")],
            [json!(true), json!(false), json!("nO")]
        );
    }
}
