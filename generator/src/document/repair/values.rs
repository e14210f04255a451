//! Converts values of the wrong type: `"true"` to true, `"10"` to 10, 5 to `"5"`.

use super::context::Consequence;
use super::context::RepairContext;
use super::shape::ValueType;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Converts the value of a key to the right type, or removes it.
pub(crate) fn repair(
    context: &mut RepairContext<'_>,
    kind: ValueType,
    key: &str,
    members: &mut Members,
    at: &Pointer,
) {
    let Some(value) = members.get_mut(key) else { return };
    if fits(kind, value) {
        return;
    }
    if value.is_null() {
        context.report(Diagnostic::new(
            Code::NullValue,
            at,
            format!("`{key}` is null; it is ignored"),
        ));
        members.shift_remove(key);
        return;
    }
    if let Some(meant) = converted(kind, value) {
        let message = format!("`{key}` must be {}; the value is converted", describe(kind).0);
        context.report(Diagnostic::new(Code::CoercedValue, at, message).help(describe(kind).1));
        *value = meant;
        return;
    }
    if is_unbounded_count(kind, value) {
        let message = format!("`{key}` exceeds 4294967295; the value is ignored");
        context.report(Diagnostic::new(Code::UnboundedCount, at, message));
        members.shift_remove(key);
        return;
    }
    let (kind_of, help) = describe(kind);
    let consequence =
        if matches!(kind, ValueType::List) { Consequence::Omitted } else { Consequence::Ignored };
    context.report_type_mismatch(consequence, at, format!("`{key}` must be {kind_of}"), help);
    members.shift_remove(key);
}

/// Converts a value to a boolean if possible. Returns whether the value is now a boolean.
pub(crate) fn coerce_boolean(
    context: &mut RepairContext<'_>,
    value: &mut Json,
    at: &Pointer,
) -> bool {
    if value.is_boolean() {
        return true;
    }
    let Some(meant) = converted(ValueType::Flag, value) else { return false };
    let message =
        format!("`{}` must be {}; the value is converted", at.last(), describe(ValueType::Flag).0);
    context
        .report(Diagnostic::new(Code::CoercedValue, at, message).help(describe(ValueType::Flag).1));
    *value = meant;
    true
}

fn fits(kind: ValueType, value: &Json) -> bool {
    match kind {
        ValueType::Text => value.is_string(),
        ValueType::Flag => value.is_boolean(),
        ValueType::Number => value.is_number(),
        ValueType::Count => value.as_u64().is_some_and(|count| usize::try_from(count).is_ok()),
        ValueType::Texts => value.as_array().is_some_and(|all| all.iter().all(Json::is_string)),
        ValueType::List => value.is_array(),
        ValueType::Named => value.as_object().is_some_and(|all| all.values().all(Json::is_string)),
        ValueType::Any => true,
        ValueType::Unused(reads) => reads(value),
    }
}

/// Returns whether a value is a count that exceeds `u32::MAX`. Such a limit has no effect in practice.
fn is_unbounded_count(kind: ValueType, value: &Json) -> bool {
    let text = value.as_str().and_then(|text| text.trim().parse().ok());
    let endless = value.as_f64().or(text).is_some_and(|count| count > f64::from(u32::MAX));
    matches!(kind, ValueType::Count) && endless
}

/// Converts a value of the wrong type, if its meaning is clear.
fn converted(kind: ValueType, value: &Json) -> Option<Json> {
    match (kind, value) {
        (ValueType::Text, Json::Number(_) | Json::Bool(_)) => Some(Json::from(value.to_string())),
        (ValueType::Flag, Json::String(text)) => {
            let text = text.trim().to_ascii_lowercase();
            text.parse::<bool>().ok().map(Json::from)
        }
        (ValueType::Number, Json::String(text)) => number(text),
        (ValueType::Count, Json::String(text)) => text.trim().parse::<u32>().ok().map(Json::from),
        (ValueType::Count, Json::Number(number)) => count(number.as_f64()?),
        (ValueType::Texts, Json::String(_)) => Some(Json::Array(vec![value.clone()])),
        (ValueType::Texts, Json::Array(elements)) => {
            let texts = elements.iter().filter_map(text).map(Json::from);
            Some(Json::Array(texts.collect()))
        }
        (ValueType::Named, Json::Object(members)) => {
            let texts = members.iter().filter_map(|(key, value)| Some((key.clone(), text(value)?)));
            Some(Json::Object(texts.map(|(key, text)| (key, Json::from(text))).collect()))
        }
        (
            ValueType::Text
            | ValueType::Flag
            | ValueType::Number
            | ValueType::Count
            | ValueType::Texts
            | ValueType::List
            | ValueType::Named
            | ValueType::Any
            | ValueType::Unused(_),
            _,
        ) => None,
    }
}

/// Returns a string, number or boolean as a string; `None` for other values.
pub(crate) fn text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn number(text: &str) -> Option<Json> {
    let text = text.trim();
    let whole = text.parse::<i64>().ok().map(Json::from);
    whole.or_else(|| {
        let number = text.parse::<f64>().ok()?;
        serde_json::Number::from_f64(number).map(Json::Number)
    })
}

/// Converts a number without a fraction, such as `1.0`, to an integer.
fn count(number: f64) -> Option<Json> {
    let small = (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0;
    small.then(|| number.to_string().parse::<u64>().ok().map(Json::from)).flatten()
}

/// Returns a noun phrase for a type, and the help for a value of a different type.
fn describe(kind: ValueType) -> (&'static str, &'static str) {
    match kind {
        ValueType::Text => ("a string", "write a string in quotation marks"),
        ValueType::Flag => ("`true` or `false`", "write `true` or `false` without quotation marks"),
        ValueType::Number => ("a number", "write a number without quotation marks"),
        ValueType::Count => {
            ("a non-negative integer", "write a non-negative integer without quotation marks")
        }
        ValueType::Texts => ("an array of strings", "write an array of strings"),
        ValueType::List => ("an array", "write an array"),
        ValueType::Named => ("an object of strings", "write a string as the value of each key"),
        ValueType::Any => ("any value", "keep the value"),
        ValueType::Unused(_) => (
            "an object as defined in OpenAPI 3.0",
            "compare the object with the OpenAPI 3.0 specification",
        ),
    }
}
