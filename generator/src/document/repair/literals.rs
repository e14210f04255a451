//! Converts values of an `enum`, and a default, to the type of their schema. The declared type applies to every value
//! that is sent and received.

use super::context::RepairContext;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The extensions with one entry for each value of an `enum`.
const PARALLEL: &[&str] =
    &["x-enum-descriptions", "x-enum-varnames", "x-enumDescriptions", "x-enumNames"];

/// Converts the values of an `enum`. A value that no conversion gives the type is ignored.
pub(super) fn values(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let Some(kind) = members.get("type").and_then(Json::as_str).map(str::to_owned) else { return };
    let Some(Json::Array(values)) = members.get_mut("enum") else { return };
    let (at, mut removed, mut converted_any) = (at.child("enum"), Vec::new(), false);
    for (index, value) in values.iter_mut().enumerate() {
        if value.is_null() || is_of(&kind, value) {
            continue;
        }
        match converted(&kind, value) {
            Some(other) => {
                *value = other;
                converted_any = true;
            }
            None => removed.push(index),
        }
    }
    if converted_any {
        let message = format!("values of this `enum` are converted to the type `{kind}`");
        context.report(Diagnostic::new(Code::EnumValueConverted, &at, message));
    }
    if removed.is_empty() {
        return;
    }
    let message =
        format!("`{}` does not have the type `{kind}` and is ignored", shown(values, &removed));
    context.report(Diagnostic::new(Code::EnumValueIgnored, &at, message));
    for key in ["enum"].iter().chain(PARALLEL) {
        remove(members, key, &removed);
    }
}

/// Returns the removed values, as JSON.
fn shown(values: &[Json], removed: &[usize]) -> String {
    let removed = removed.iter().filter_map(|index| values.get(*index));
    removed.map(Json::to_string).collect::<Vec<String>>().join("`, `")
}

/// Removes the entries of a list with these indices. An empty list is removed.
fn remove(members: &mut Members, key: &str, indices: &[usize]) {
    let Some(Json::Array(list)) = members.get_mut(key) else { return };
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !indices.contains(&(index - 1))
    });
    if list.is_empty() {
        members.shift_remove(key);
    }
}

/// Converts a default to the type of its schema, or removes it.
pub(super) fn default(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let at = &at.child("default");
    let (Some(default), Some(kind)) =
        (members.get("default"), members.get("type").and_then(Json::as_str))
    else {
        return;
    };
    // The format `int-or-string` allows both.
    let is_either = members.get("format").and_then(Json::as_str) == Some("int-or-string");
    if is_of(kind, default) || default.is_null() || is_either && default.is_i64() {
        return;
    }
    match converted(kind, default) {
        Some(converted) => {
            let message = format!("`default` must have the type `{kind}`; the value is converted");
            context.report(Diagnostic::new(Code::CoercedValue, at, message));
            members.insert("default".to_owned(), converted);
        }
        None => {
            let message = format!("this default does not have the type `{kind}` and is ignored");
            context.report(Diagnostic::new(Code::InvalidDefault, at, message));
            members.shift_remove("default");
        }
    }
}

/// Returns whether a value has a type. Every value has an unknown type.
fn is_of(kind: &str, value: &Json) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Converts a scalar to another scalar that is written the same way.
fn converted(kind: &str, value: &Json) -> Option<Json> {
    match (kind, value) {
        ("string", Json::Bool(_) | Json::Number(_)) => Some(Json::from(value.to_string())),
        ("integer" | "number", Json::String(text)) => {
            let number = text.trim().parse().map(Json::Number).ok()?;
            is_of(kind, &number).then_some(number)
        }
        ("boolean", Json::String(text)) => {
            text.trim().to_ascii_lowercase().parse::<bool>().ok().map(Json::Bool)
        }
        _ => None,
    }
}
