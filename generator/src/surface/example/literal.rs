//! Literals in examples: values from the document, sample values for string formats, and string literals.

use serde_json::Value as Json;

use super::super::ty::{ArgumentType, Ty};
use crate::ir::types::Format;

/// Returns an example value from the document as code, if it has the right type and fits into a line.
pub(super) fn sample(argument_type: &ArgumentType, json: &Json) -> Option<String> {
    match (argument_type, json) {
        (ArgumentType::Plain(Ty::Bool), Json::Bool(value)) => Some(value.to_string()),
        (ArgumentType::Plain(Ty::I32), _) => Some(i32::try_from(json.as_i64()?).ok()?.to_string()),
        (ArgumentType::Plain(Ty::U32), _) => {
            let number = u32::try_from(json.as_u64()?).ok()?;
            (number > 0).then(|| number.to_string())
        }
        (ArgumentType::Plain(Ty::I64), _) => Some(json.as_i64()?.to_string()),
        (ArgumentType::Into(Ty::String | Ty::Formatted(_)), Json::String(text)) => {
            let short = text.len() <= 40 && !text.contains(char::is_control);
            (short && !text.contains("```")).then(|| literal(text))
        }
        _ => None,
    }
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

/// Formats text as a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
