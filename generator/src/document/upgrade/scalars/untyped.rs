//! Adds the `type` of a schema that has none, if a keyword of the schema applies to values of one type only.

use super::formats::{number_type, other_type};
use super::numbers::sign;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The keywords that define a value in another way. A schema with one of them gets no type.
const DEFINING: &[&str] = &[
    "$dynamicRef",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "discriminator",
    "enum",
    "if",
    "items",
    "not",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
];

/// The keywords that apply to values of one type only.
const KEYWORDS: &[(&str, &str)] = &[
    ("pattern", "string"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("minimum", "number"),
    ("maximum", "number"),
    ("exclusiveMinimum", "number"),
    ("exclusiveMaximum", "number"),
    ("multipleOf", "number"),
    ("minItems", "array"),
    ("maxItems", "array"),
    ("uniqueItems", "array"),
    ("minProperties", "object"),
    ("maxProperties", "object"),
];

/// Adds the type of a schema, or of the branches of a union without a type.
pub(super) fn settle(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    if is_part(at) {
        return;
    }
    add_type(schema, at, log);
    if schema.contains_key("type") || schema.contains_key("properties") {
        return;
    }
    for key in ["anyOf", "oneOf"] {
        let Some(Json::Array(branches)) = schema.get_mut(key) else { continue };
        for (index, branch) in branches.iter_mut().enumerate() {
            if let Json::Object(branch) = branch {
                add_type(branch, &at.child(key).index(index), log);
            }
        }
    }
}

/// Returns whether a schema only restricts another one, which may have the type.
pub(crate) fn is_part(at: &Pointer) -> bool {
    const LISTS: &[&str] = &["allOf", "anyOf", "oneOf"];
    const PARTS: &[&str] = &["contains", "else", "if", "not", "propertyNames", "then"];
    const NAMES: &[&str] =
        &["$defs", "definitions", "headers", "patternProperties", "properties", "schemas"];
    let tokens: Vec<String> = at.tokens().collect();
    let [.., outer, last] = tokens.as_slice() else { return false };
    let is_index = last.bytes().all(|byte| byte.is_ascii_digit());
    LISTS.contains(&outer.as_str()) && is_index
        || outer == "dependentSchemas"
        || PARTS.contains(&last.as_str()) && !NAMES.contains(&outer.as_str())
}

fn add_type(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some((key, kind)) = shown_type(schema) else { return };
    log.created(at.child("type"), &at.child(key));
    schema.insert("type".to_owned(), Json::from(kind));
    if kind != "string" {
        schema.shift_remove("pattern");
    }
    report(key, kind, at, log);
}

/// Reports the type of an untyped schema.
pub(crate) fn report(key: &str, kind: &str, at: &Pointer, log: &mut Log<'_>) {
    let message = format!("this schema has no `type`; its `{key}` shows that it is `{kind}`");
    log.report(Diagnostic::new(Code::InferredType, &at.child(key), message));
}

/// Returns the type of an untyped schema, and the keyword that shows it, unless the default or the example has another
/// type.
pub(crate) fn shown_type(schema: &Members) -> Option<(&'static str, &'static str)> {
    let (key, kind) = kind(schema)?;
    let shows_another =
        |key: &str| schema.get(key).is_some_and(|value| !value.is_null() && !could_be(kind, value));
    (!shows_another("default") && !shows_another("example")).then_some((key, kind))
}

/// Returns the type of an untyped schema, and the keyword that shows it.
fn kind(schema: &Members) -> Option<(&'static str, &'static str)> {
    let number = sign(schema);
    if let Some(kind) = type_of_values(schema) {
        return Some(("enum", kind));
    }
    if let Some(key) = values_of_map(schema) {
        return Some((key, "object"));
    }
    let defines = |key: &&str| match (*key, schema.get(*key)) {
        (_, None) => false,
        ("enum", Some(_)) => number.is_none() || !has_numbers(schema),
        // A parameter of Swagger 2.0 has a boolean `required`, which is not a keyword of objects.
        ("required", Some(required)) => !required.is_boolean(),
        (_, Some(_)) => true,
    };
    if DEFINING.iter().any(defines) {
        return None;
    }
    let format = schema.get("format").and_then(Json::as_str).map(str::trim).unwrap_or_default();
    if let Some(number) = number {
        let key = if number_type(format).is_some() { "format" } else { "pattern" };
        return Some((key, number));
    }
    if let Some(kind) = other_type(format) {
        return Some(("format", kind));
    }
    // In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` are booleans next to a bound.
    let restricts = |key: &str, value: &Json| {
        value.is_number() || value.is_string() || key == "uniqueItems" && *value == true
    };
    let mut shown = KEYWORDS
        .iter()
        .filter(|(key, _)| schema.get(*key).is_some_and(|value| restricts(key, value)));
    let (key, kind) = *shown.next()?;
    shown.all(|(_, other)| *other == kind).then_some((key, kind))
}

/// Returns the keyword with the schema of the values of a map, if no other keyword defines the schema.
fn values_of_map(schema: &Members) -> Option<&'static str> {
    const KEYS: &[&str] = &["additionalProperties", "patternProperties"];
    let is_other = |key: &&str| schema.contains_key(*key) && !KEYS.contains(key);
    let key = KEYS.iter().find(|key| schema.get(**key).is_some_and(Json::is_object))?;
    (!DEFINING.iter().any(is_other)).then_some(*key)
}

/// The keywords of arrays and of objects, which may stand beside an `enum` of such values.
const OF_ARRAYS: &[&str] = &["items", "prefixItems"];
const OF_OBJECTS: &[&str] =
    &["additionalProperties", "patternProperties", "properties", "required"];

/// Returns the type of the values of an `enum` if all of them are booleans, arrays or objects, and no other keyword defines
/// the value.
fn type_of_values(schema: &Members) -> Option<&'static str> {
    let values = schema.get("enum").and_then(Json::as_array)?;
    let mut values = values.iter().filter(|value| !value.is_null()).peekable();
    let (kind, own): (_, &[&str]) = match values.peek()? {
        Json::Bool(_) => ("boolean", &[]),
        Json::Array(_) => ("array", OF_ARRAYS),
        Json::Object(_) => ("object", OF_OBJECTS),
        Json::Null | Json::Number(_) | Json::String(_) => return None,
    };
    // A parameter of Swagger 2.0 has a boolean `required`.
    let defines = |key: &&&str| {
        **key != "enum"
            && !own.contains(*key)
            && schema.get(**key).is_some_and(|value| **key != "required" || !value.is_boolean())
    };
    let is_only = !DEFINING.iter().any(|key| defines(&key));
    (is_only && values.all(|value| could_be(kind, value) && !value.is_string())).then_some(kind)
}

/// Returns whether all values of the `enum` are numbers or strings of digits.
fn has_numbers(schema: &Members) -> bool {
    let values = schema.get("enum").and_then(Json::as_array);
    values.is_some_and(|values| {
        values.iter().all(|value| value.is_null() || could_be("number", value))
    })
}

/// Returns whether a value has a type, or is a string that can be converted to the type.
fn could_be(kind: &str, value: &Json) -> bool {
    match kind {
        "string" => value.is_string(),
        "array" => value.is_array(),
        "boolean" => value.is_boolean() || value == "true" || value == "false",
        "object" => value.is_object(),
        _ => {
            let text = value.as_str();
            value.is_number() || text.is_some_and(|text| text.parse::<serde_json::Number>().is_ok())
        }
    }
}
