//! Converts values of the wrong type: `"true"` to true, `"10"` to 10, 5 to `"5"`.

use super::context::Loss;
use super::context::Mender;
use super::shape::Kind;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Converts the value of a key to the right type, or removes it.
pub(crate) fn mend(
    mender: &mut Mender<'_>,
    kind: Kind,
    key: &str,
    members: &mut Members,
    at: &Pointer,
) {
    let Some(value) = members.get_mut(key) else { return };
    if fits(kind, value) {
        return;
    }
    if value.is_null() {
        mender.report(Diagnostic::new(
            Code::NullValue,
            at,
            format!("`{key}` is null; it is ignored"),
        ));
        members.shift_remove(key);
        return;
    }
    if let Some(meant) = meant(kind, value) {
        let message = format!("`{key}` must be {}; the value is converted", words(kind).0);
        mender.report(Diagnostic::new(Code::CoercedValue, at, message).help(words(kind).1));
        *value = meant;
        return;
    }
    if is_endless(kind, value) {
        let message = format!("`{key}` is larger than any count can be; it is ignored");
        mender.report(Diagnostic::new(Code::UnboundedCount, at, message));
        members.shift_remove(key);
        return;
    }
    let (kind_of, help) = words(kind);
    let loss = if matches!(kind, Kind::List) { Loss::Told } else { Loss::Small };
    mender.misfit(loss, at, format!("`{key}` must be {kind_of}"), help);
    members.shift_remove(key);
}

/// Returns whether a value is a boolean, or converts it to one.
pub(crate) fn is_flag(mender: &mut Mender<'_>, value: &mut Json, at: &Pointer) -> bool {
    if value.is_boolean() {
        return true;
    }
    let Some(meant) = meant(Kind::Flag, value) else { return false };
    let message =
        format!("`{}` must be {}; the value is converted", at.last(), words(Kind::Flag).0);
    mender.report(Diagnostic::new(Code::CoercedValue, at, message).help(words(Kind::Flag).1));
    *value = meant;
    true
}

fn fits(kind: Kind, value: &Json) -> bool {
    match kind {
        Kind::Text => value.is_string(),
        Kind::Flag => value.is_boolean(),
        Kind::Number => value.is_number(),
        Kind::Count => value.as_u64().is_some_and(|count| usize::try_from(count).is_ok()),
        Kind::Texts => value.as_array().is_some_and(|all| all.iter().all(Json::is_string)),
        Kind::List => value.is_array(),
        Kind::Named => value.as_object().is_some_and(|all| all.values().all(Json::is_string)),
        Kind::Any => true,
        Kind::Unused(reads) => reads(value),
    }
}

/// Returns whether a value is a count that is too large to be a bound.
fn is_endless(kind: Kind, value: &Json) -> bool {
    let text = value.as_str().and_then(|text| text.trim().parse().ok());
    let endless = value.as_f64().or(text).is_some_and(|count| count > f64::from(u32::MAX));
    matches!(kind, Kind::Count) && endless
}

/// Converts a value of another type.
fn meant(kind: Kind, value: &Json) -> Option<Json> {
    match (kind, value) {
        (Kind::Text, Json::Number(_) | Json::Bool(_)) => Some(Json::from(value.to_string())),
        (Kind::Flag, Json::String(text)) => {
            let text = text.trim().to_ascii_lowercase();
            text.parse::<bool>().ok().map(Json::from)
        }
        (Kind::Number, Json::String(text)) => number(text),
        (Kind::Count, Json::String(text)) => text.trim().parse::<u32>().ok().map(Json::from),
        (Kind::Count, Json::Number(number)) => count(number.as_f64()?),
        (Kind::Texts, Json::String(_)) => Some(Json::Array(vec![value.clone()])),
        (Kind::Texts, Json::Array(elements)) => {
            let texts = elements.iter().filter_map(text).map(Json::from);
            Some(Json::Array(texts.collect()))
        }
        (Kind::Named, Json::Object(members)) => {
            let texts = members.iter().filter_map(|(key, value)| Some((key.clone(), text(value)?)));
            Some(Json::Object(texts.map(|(key, text)| (key, Json::from(text))).collect()))
        }
        _ => None,
    }
}

/// Returns the text of a scalar.
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

/// Returns the noun phrase of a type for messages, and the help for a value of another type.
fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text => ("a string", "put the value into quotation marks"),
        Kind::Flag => ("`true` or `false`", "write `true` or `false` without quotation marks"),
        Kind::Number => ("a number", "write the number without quotation marks"),
        Kind::Count => ("a whole number", "write the number without a fraction or quotation marks"),
        Kind::Texts => ("a list of strings", "write an array of strings"),
        Kind::List => ("an array", "write an array"),
        Kind::Named => ("an object of strings", "write a string as the value of each key"),
        Kind::Any => ("any value", "keep the value"),
        Kind::Unused(_) => {
            ("an object as in OpenAPI 3.0", "compare the object with the OpenAPI 3.0 specification")
        }
    }
}
