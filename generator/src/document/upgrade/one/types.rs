//! Converts an array of types to one type, or to an `anyOf` of single types with the keywords that apply to each.

use serde_json::json;

use super::nulls::{always_null, nullable};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::{TUPLE, TUPLE_CLOSED};
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::document::upgrade::branches::describe_values;
use crate::document::upgrade::scalars::formats::number_type;
use crate::pointer::Pointer;

/// All types except null and integer. Number includes integer.
const ALL: &[&str] = &["array", "boolean", "number", "object", "string"];

/// Converts an array of types, or the type null. 3.0 allows neither.
pub(crate) fn split(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let listed = match schema.get("type") {
        Some(Json::String(only)) if only == "null" => return always_null(schema),
        Some(Json::Array(listed)) => listed.clone(),
        _ => return,
    };
    let at_type = at.child("type");
    let mut types: Vec<(usize, &str)> = Vec::new();
    for (index, kind) in listed.iter().enumerate() {
        let Some(kind) = kind.as_str() else { return };
        if !types.iter().any(|(_, known)| *known == kind) {
            types.push((index, kind));
        }
    }
    let before = types.len();
    types.retain(|(_, kind)| *kind != "null");
    match (types.is_empty(), before) {
        (true, 0) => {
            schema.shift_remove("type");
            return log.report(Diagnostic::new(
                Code::EmptyTypeList,
                &at_type,
                "the array of types is empty; `type` is ignored",
            ));
        }
        (true, _) => return always_null(schema),
        (false, _) if types.len() < before => nullable(schema),
        _ => {}
    }
    if types.iter().any(|(_, kind)| *kind == "number") {
        types.retain(|(_, kind)| *kind != "integer");
    }
    if let [(index, only)] = types.as_slice() {
        log.moved(at_type.clone(), &at_type.index(*index));
        schema.insert("type".to_owned(), Json::from(*only));
    } else if ALL.iter().all(|all| types.iter().any(|(_, kind)| kind == all)) {
        // Allowing all types is the same as having no type.
        schema.shift_remove("type");
    } else {
        several(schema, &types, at, log);
    }
}

/// The keywords that describe a value better than an array of types. The array is omitted if one of them is set.
const TELLING: &[&str] = &["$ref", "oneOf", "anyOf"];

fn several(schema: &mut Members, types: &[(usize, &str)], at: &Pointer, log: &mut Log<'_>) {
    schema.shift_remove("type");
    for key in ["oneOf", "anyOf"] {
        // Such branches only restrict the values of the listed types.
        take_if(schema, key, |branches| branches.is_array() && !describe_values(branches));
    }
    if TELLING.iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    let values = schema.shift_remove("enum");
    let mut branches: Vec<(usize, Members)> = Vec::new();
    for (index, kind) in types {
        let mut branch = Members::new();
        branch.insert("type".to_owned(), Json::from(*kind));
        if let Some(Json::Array(values)) = &values {
            let own: Vec<Json> =
                values.iter().filter(|value| is_of(value, kind)).cloned().collect();
            if own.is_empty() {
                continue;
            }
            branch.insert("enum".to_owned(), Json::Array(own));
        }
        branches.push((*index, branch));
    }
    if let [(index, only)] = branches.as_slice() {
        log.created(at.child("type"), &at.child("type").index(*index));
        schema.extend(only.clone());
        return;
    }
    let at_any = at.child("anyOf");
    for (position, (index, branch)) in branches.iter_mut().enumerate() {
        let here = at_any.index(position);
        log.created(here.clone(), at);
        log.created(here.child("type"), &at.child("type").index(*index));
        move_keywords(schema, branch, (&here, at), log);
    }
    let branches = branches.into_iter().map(|(_, branch)| Json::Object(branch)).collect();
    schema.insert("anyOf".to_owned(), Json::Array(branches));
}

/// Moves the keywords that apply only to the type of a branch from the schema at `from` to the branch at `to`.
fn move_keywords(
    schema: &mut Members,
    branch: &mut Members,
    (to, from): (&Pointer, &Pointer),
    log: &mut Log<'_>,
) {
    let kind = branch.get("type").and_then(Json::as_str).unwrap_or_default().to_owned();
    let belong = |key: &&String| belongs(key, &kind, schema);
    let own: Vec<String> = schema.keys().filter(belong).cloned().collect();
    for key in own {
        let Some(value) = schema.shift_remove(&key) else { continue };
        log.moved(to.child(&key), &from.child(&key));
        branch.insert(key, value);
    }
}

/// Returns whether a value has this type.
fn is_of(value: &Json, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

/// Returns whether a keyword applies only to values of this type.
fn belongs(key: &str, kind: &str, schema: &Members) -> bool {
    match key {
        "format" => {
            let format = schema.get(key).and_then(Json::as_str).unwrap_or_default();
            let numeric = number_type(format).is_some();
            if numeric { matches!(kind, "integer" | "number") } else { kind == "string" }
        }
        "minLength" | "maxLength" | "pattern" => kind == "string",
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            matches!(kind, "integer" | "number")
        }
        "items" | TUPLE | TUPLE_CLOSED | "minItems" | "maxItems" | "uniqueItems" => kind == "array",
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "discriminator" => kind == "object",
        _ => false,
    }
}

/// Returns the JSON Schema type of a value.
pub(crate) fn type_of(value: &Json) -> Option<Json> {
    Some(match value {
        Json::String(_) => json!("string"),
        Json::Bool(_) => json!("boolean"),
        Json::Number(number) if number.is_f64() => json!("number"),
        Json::Number(_) => json!("integer"),
        _ => return None,
    })
}
