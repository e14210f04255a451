//! Moves a `$ref` with sibling keywords into an `allOf`.
//!
//! `hints::siblings` handles annotations next to a `$ref` for all versions.

use crate::document::Json;
use crate::document::extension::{INCOMPLETE, TUPLE};
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// The keywords that change the type of a value.
const STRUCTURE: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "maximum",
    "minimum",
    "oneOf",
    "properties",
    "required",
    INCOMPLETE,
    TUPLE,
];

/// Moves the `$ref` of a schema to an `allOf`, if the schema has other keywords that change its type.
pub(crate) fn join(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    if !schema.get("$ref").is_some_and(Json::is_string) {
        return;
    }
    if !STRUCTURE.iter().any(|key| schema.contains_key(*key)) {
        // A type next to a `$ref` has no effect, unless the type allows null.
        let types = schema.shift_remove("type");
        if types.is_some_and(|types| {
            types.as_array().is_some_and(|names| names.contains(&"null".into()))
        }) {
            super::nulls::nullable(schema);
        }
        return;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return };
    let mut parts = match take_if(schema, "allOf", Json::is_array) {
        Some(Json::Array(parts)) => parts,
        _ => Vec::new(),
    };
    let location = at.child("allOf").index(parts.len()).child("$ref");
    log.created(location, &at.child("$ref"));
    parts.push(serde_json::json!({ "$ref": reference }));
    schema.insert("allOf".to_owned(), Json::Array(parts));
}
