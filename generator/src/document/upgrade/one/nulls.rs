//! Converts the type null to `nullable`.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The maximum nesting depth of unions.
const MAX_DEPTH: usize = 128;

/// Reports `nullable`, which is not a keyword of 3.1 but is applied.
pub(crate) fn flag(schema: &Json, at: &Pointer, log: &mut Log<'_>) {
    if schema.get("nullable") == Some(&Json::Bool(true)) {
        log.report_once(Diagnostic::new(
            Code::OlderKeyword,
            &at.child("nullable"),
            "`nullable` is a keyword of OpenAPI 3.0; it is applied anyway",
        ));
    }
}

/// Makes an `enum` without a type nullable, if null is one of its values.
pub(crate) fn null_in_enum(schema: &mut Members, _: &Pointer, _: &mut Log<'_>) {
    let values = schema.get("enum").and_then(Json::as_array);
    if !schema.contains_key("type") && values.is_some_and(|values| values.contains(&Json::Null)) {
        nullable(schema);
    }
}

/// Returns whether a schema allows only null.
pub(crate) fn is_null(schema: &Json) -> bool {
    let only = |list: &Json| list.as_array().is_some_and(|list| *list == [Json::Null]);
    schema.get("type").is_some_and(|kind| kind == "null" || *kind == serde_json::json!(["null"]))
        || schema.get("const") == Some(&Json::Null)
        || schema.get("enum").is_some_and(only)
}

/// Changes a schema so that it allows only null.
pub(crate) fn always_null(schema: &mut Members) {
    for key in ["type", "const", "oneOf", "anyOf", "format"] {
        schema.shift_remove(key);
    }
    schema.insert("enum".to_owned(), Json::Array(vec![Json::Null]));
    nullable(schema);
}

/// Makes a schema nullable.
pub(crate) fn nullable(schema: &mut Members) {
    schema.insert("nullable".to_owned(), Json::Bool(true));
}

/// Removes the null branches of a union. A single remaining branch replaces the union.
pub(crate) fn branches(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    for _ in 0..MAX_DEPTH {
        if !["oneOf", "anyOf"].into_iter().any(|key| without_null(schema, key, at, log)) {
            break;
        }
    }
}

/// Removes the null branches under `key`. Returns whether a single remaining branch, which may be a union itself, has
/// replaced the union.
fn without_null(schema: &mut Members, key: &str, at: &Pointer, log: &mut Log<'_>) -> bool {
    let Some(Json::Array(branches)) = schema.get_mut(key) else { return false };
    let all = std::mem::take(branches);
    let (before, at_branches) = (all.len(), at.child(key));
    for (index, branch) in all.into_iter().enumerate() {
        if is_null(&branch) {
            continue;
        }
        if branches.len() < index {
            log.moved(at_branches.index(branches.len()), &at_branches.index(index));
        }
        branches.push(branch);
    }
    let left = branches.len();
    if left == before {
        return false;
    }
    match left {
        0 => always_null(schema),
        _ => nullable(schema),
    }
    left == 1 && inlined(schema, key, at, log)
}

/// Replaces the union with its only branch, unless the branch shares a keyword with the schema that contains the union.
/// Annotations may be shared. Returns whether the branch was inline, so that its keywords were moved.
fn inlined(schema: &mut Members, key: &str, at: &Pointer, log: &mut Log<'_>) -> bool {
    let only = schema.get(key).and_then(|branches| branches.get(0)).and_then(Json::as_object);
    let Some(only) = only.cloned() else { return false };
    let location = at.child(key).index(0);
    if only.contains_key("$ref") {
        if !schema.contains_key("allOf") {
            schema.shift_remove(key);
            schema.insert("allOf".to_owned(), Json::Array(vec![Json::Object(only)]));
            log.moved(at.child("allOf").index(0), &location);
        }
        return false;
    }
    let shared = |name: &String| schema.contains_key(name) && name != key;
    if only.keys().any(|name| shared(name) && !WORDS.contains(&name.as_str())) {
        return false;
    }
    schema.shift_remove(key);
    for (name, value) in only {
        if !schema.contains_key(&name) {
            log.moved(at.child(&name), &location.child(&name));
            schema.insert(name, value);
        }
    }
    true
}

/// The annotations of the union that override those of its branch.
const WORDS: &[&str] = &[
    "$comment",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "title",
];
