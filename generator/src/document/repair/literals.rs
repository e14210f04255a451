//! Converts values of an `enum`, and a default, to the type of their schema. The declared type applies to every value
//! that is sent and received, unless none of the values can be converted to it: then they show the type.

use super::context::RepairContext;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The extensions with one entry for each value of an `enum`.
const PARALLEL: &[&str] =
    &["x-enum-descriptions", "x-enum-varnames", "x-enumDescriptions", "x-enumNames"];

/// Converts the values of an `enum`. A value that no conversion gives the type is ignored, unless no value has the type.
pub(super) fn values(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    if of_items(context, members, at) || other_type(context, members, at) {
        return;
    }
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
    remove_lone_null(members);
}

/// Converts the scalars in the names and descriptions of enum values to text: unquoted, `True` and `200` are no strings in
/// YAML.
pub(super) fn texts_of_values(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) {
    for key in PARALLEL {
        let at = at.child(key);
        let Some(Json::Array(texts)) = members.get_mut(*key) else { continue };
        let is_scalar = |text: &Json| !text.is_array() && !text.is_object();
        let is_text = texts.iter().all(Json::is_string);
        if is_text || !texts.iter().all(is_scalar) || context.is_from_overlay(&at) {
            continue;
        }
        for text in texts.iter_mut().filter(|text| !text.is_string()) {
            *text = Json::from(text.to_string());
        }
        let message = format!("`{key}` must be an array of strings; its values are converted");
        context.report(Diagnostic::new(Code::CoercedValue, &at, message));
    }
}

/// Moves the `enum` of an array into its `items`, if the values are possible elements. Returns whether it was moved.
fn of_items(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let is_array = members.get("type").and_then(Json::as_str) == Some("array");
    let Some(Json::Array(values)) = members.get("enum").filter(|_| is_array) else { return false };
    let empty = Json::Object(Members::new());
    let Json::Object(items) = members.get("items").unwrap_or(&empty) else { return false };
    if values.is_empty() || !values.iter().all(|value| is_element(items, value)) {
        return false;
    }
    let (mut items, items_at) = (items.clone(), at.child("items"));
    let has_own = items.contains_key("enum");
    for key in ["enum"].iter().chain(PARALLEL) {
        let Some(value) = members.shift_remove(*key) else { continue };
        if !has_own {
            context.moved(items_at.child(key), &at.child(key));
            items.insert((*key).to_owned(), value);
        }
    }
    members.insert("items".to_owned(), Json::Object(items));
    let message = "an array cannot have these values; they are those of its elements";
    context.report(Diagnostic::new(Code::EnumOfItems, &at.child("enum"), message));
    true
}

/// Returns whether a scalar is an element of an array with these `items`.
fn is_element(items: &Members, value: &Json) -> bool {
    let is_scalar = value.is_string() || value.is_number() || value.is_boolean();
    let listed = items.get("enum").and_then(Json::as_array);
    is_scalar
        && listed.is_none_or(|listed| listed.contains(value))
        && match items.get("type").and_then(Json::as_str) {
            Some(kind) => is_of(kind, value) || converted(kind, value).is_some(),
            None => items.is_empty() || listed.is_some(),
        }
}

/// Changes the type of a scalar to that of its `enum`, if the values have one type and none of them can be converted to
/// the declared type. Returns whether the type was changed.
fn other_type(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let Some(kind) = members.get("type").and_then(Json::as_str) else { return false };
    let Some(Json::Array(values)) = members.get("enum") else { return false };
    let values = || values.iter().filter(|value| !value.is_null());
    let fits = |value: &Json| is_of(kind, value) || converted(kind, value).is_some();
    let shows_kind =
        |key: &str| members.get(key).is_some_and(|value| !value.is_null() && fits(value));
    let is_scalar = ["boolean", "integer", "number"].contains(&kind);
    let is_confirmed = values().any(fits) || values().all(is_numbered);
    if !is_scalar || is_confirmed || shows_kind("default") || shows_kind("example") {
        return false;
    }
    let is = |kind: &&str| values().all(|value| is_of(kind, value));
    let Some(other) = ["string", "integer", "number", "boolean"].into_iter().find(is) else {
        return false;
    };
    let message = format!("no value of this `enum` has the type `{kind}`; the type is `{other}`");
    context.report(Diagnostic::new(Code::EnumOfOtherType, &at.child("enum"), message));
    members.insert("type".to_owned(), Json::from(other));
    members.shift_remove("format");
    true
}

/// Returns whether a value is the name of a number, such as `0 (Private)`.
fn is_numbered(value: &Json) -> bool {
    let text = value.as_str().unwrap_or_default().trim();
    let rest = text.trim_start_matches(|symbol: char| symbol.is_ascii_digit());
    rest.len() < text.len() && !rest.starts_with(char::is_alphanumeric)
}

/// Removes an `enum` of which only null is left, because the schema also allows the values that were removed.
fn remove_lone_null(members: &mut Members) {
    let values = members.get("enum").and_then(Json::as_array);
    if values.is_some_and(|values| values.iter().all(Json::is_null)) {
        ["enum"].iter().chain(PARALLEL).for_each(|key| drop(members.shift_remove(*key)));
        members.insert("nullable".to_owned(), Json::Bool(true));
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
