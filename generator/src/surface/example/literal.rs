//! Literals in examples: values from the document, sample values for string formats, and string literals.

use serde_json::Value as Json;

use super::super::ty::{ArgumentType, Ty};
use crate::ir::types::Format;

/// The maximum length of an example string in bytes.
const MAX_LENGTH: usize = 60;

/// Returns an example value from the document as code, if it has the right type and fits into a line.
pub(super) fn sample(
    crate_name: &str,
    argument_type: &ArgumentType,
    json: &Json,
) -> Option<String> {
    match (argument_type, json) {
        (ArgumentType::Plain(Ty::Bool), Json::Bool(value)) => Some(value.to_string()),
        (ArgumentType::Plain(Ty::I32), _) => Some(i32::try_from(json.as_i64()?).ok()?.to_string()),
        (ArgumentType::Plain(Ty::U32), _) => {
            let number = u32::try_from(json.as_u64()?).ok()?;
            (number > 0).then(|| number.to_string())
        }
        (ArgumentType::Plain(Ty::I64), _) => Some(json.as_i64()?.to_string()),
        (ArgumentType::Plain(Ty::U64), _) => Some(json.as_u64()?.to_string()),
        (ArgumentType::Plain(Ty::I128), _) => json
            .as_i64()
            .map(i128::from)
            .or_else(|| json.as_u64().map(i128::from))
            .map(|number| number.to_string()),
        (ArgumentType::Plain(Ty::F64), _) => json.as_f64().map(|number| format!("{number:?}")),
        (ArgumentType::Into(ty @ Ty::Date), Json::String(text)) => {
            is_date(text).then(|| parsed(crate_name, ty, text))
        }
        (ArgumentType::Into(ty @ Ty::DateTime), Json::String(text)) => {
            is_time(text).then(|| parsed(crate_name, ty, text))
        }
        (ArgumentType::Into(Ty::IntOrString), Json::Number(_)) => {
            Some(i32::try_from(json.as_i64()?).ok()?.to_string())
        }
        (ArgumentType::Into(Ty::IntOrString), Json::String(text)) => short(text),
        (ArgumentType::Into(Ty::String | Ty::Formatted(_)), Json::String(text)) => short(text),
        _ => None,
    }
}

/// Returns a string literal if the text fits into a line.
pub(super) fn short(text: &str) -> Option<String> {
    let is_short = text.len() <= MAX_LENGTH && !text.contains(char::is_control);
    (is_short && !text.contains("```")).then(|| literal(text))
}

/// Returns whether a text is a date that exists in every year. Some examples run, and must not fail.
fn is_date(text: &str) -> bool {
    has_pattern(text, "0000-00-00")
        && text.get(5..7).is_some_and(|month| ("01"..="12").contains(&month))
        && text.get(8..10).is_some_and(|day| ("01"..="28").contains(&day))
}

/// Returns whether a text is a time in UTC with seconds.
fn is_time(text: &str) -> bool {
    has_pattern(text, "0000-00-00T00:00:00Z")
        && text.get(..10).is_some_and(is_date)
        && text.get(11..13).is_some_and(|hour| hour <= "23")
        && text.get(14..16).is_some_and(|minute| minute <= "59")
        && text.get(17..19).is_some_and(|second| second <= "59")
}

/// Returns whether a text has a digit where the pattern has 0, and else the same letters.
fn has_pattern(text: &str, pattern: &str) -> bool {
    let digits = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    digits.eq(pattern.bytes())
}

/// Returns an example value for a string format.
pub(super) fn formatted(format: Format) -> &'static str {
    match format {
        Format::Duration => "PT1H30M",
        Format::Ipv4 => "192.0.2.1",
        Format::Ipv6 => "2001:db8::1",
        Format::Time => "13:45:00",
        Format::Uuid => "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    }
}

/// Returns the code that parses a text, for an argument that accepts several types.
pub(super) fn parsed(crate_name: &str, ty: &Ty, text: &str) -> String {
    format!("{text:?}.parse::<{crate_name}::{ty}>()?")
}

/// Formats text as a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Returns the text of an example date. Two dates are often a period, so a later argument has a later date.
pub(super) fn dated(ty: &Ty, position: usize) -> String {
    let time = if *ty == Ty::DateTime { "T00:00:00Z" } else { "" };
    format!("2026-0{}-01{time}", position % 9 + 1)
}
