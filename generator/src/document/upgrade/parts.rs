//! Combines the keywords of one scalar or array that a schema and its `allOf` parts share.
//!
//! | parts | result | example |
//! |---|---|---|
//! | an `enum` without a type, and a part with a type | the `enum` gets the type | `allOf: [{type: string}, {enum: [1, 2]}]` |
//! | keywords of several parts determine the type together | a further part that has all of them | `allOf: [{type: string}, {format: date}]` |
//! | `type` or `items` next to `allOf` | they become a part, or are dropped if a part states more | `type: string, allOf: [{$ref: Color}]` |
//!
//! A later stage finds the part that determines the type.

use serde_json::Value;

use super::described::Schemas;
use super::scalars::untyped;
use crate::document::Json;
use crate::document::extension::{INCOMPLETE, TUPLE, TUPLE_CLOSED};
use crate::document::grammar::visit_schemas;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

mod whole;

use whole::{Part, Whole};

/// The keywords that describe objects or unions. A schema that has one of them in a part is merged in another way.
const OF_OTHERS: &[&str] = &[
    "$dynamicRef",
    "additionalProperties",
    "anyOf",
    "discriminator",
    "oneOf",
    "patternProperties",
    "properties",
    "required",
    INCOMPLETE,
];

/// The keywords that describe the elements of an array.
const OF_ARRAYS: &[&str] = &["items", TUPLE, TUPLE_CLOSED];

/// The changes of a schema with `allOf`.
#[derive(Default)]
struct Edit {
    /// The schemas that get a type.
    typed: Vec<Pointer>,
    kind: String,
    /// Whether the `type` of the schema itself is dropped, because a part states more.
    drops_type: bool,
    /// The keywords of a further part, and their locations.
    part: Vec<(String, Value, Pointer)>,
}

/// Combines the parts of every scalar and array of a document.
pub(crate) fn combine(json: &mut Json, log: &mut Log<'_>) {
    let mut wholes = Vec::new();
    visit_schemas(json, &mut |schema, at| {
        if schema.get("allOf").is_some_and(Json::is_array) {
            wholes.push(at.clone());
        }
    });
    for at in wholes {
        if let Some(edit) = edit(json, &at, log) {
            apply(json, &at, edit, log);
        }
    }
}

/// Returns the changes of the schema at a location, or `None` if the schema is no scalar or array.
fn edit(json: &Json, at: &Pointer, log: &mut Log<'_>) -> Option<Edit> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (part_at, schema) in Schemas::of(json, vec![at.clone()], &["allOf"]) {
        let describes_others = |key: &str| {
            // A parameter of Swagger 2.0 has a boolean `required`.
            schema.get(key).is_some_and(|value| key != "required" || !value.is_boolean())
        };
        if OF_OTHERS.iter().any(|key| describes_others(key)) {
            return None;
        }
        parts.push((part_at, schema));
    }
    // The schema itself is the last one, because its keywords apply to a single use.
    parts.rotate_left(1);
    let kind = declared(&parts)?;
    match kind {
        Some("array") => of_array(at, &parts),
        Some(kind) => of_scalar(at, &parts, kind),
        None => of_untyped(at, &parts, log),
    }
}

/// Returns the type that the parts declare. The outer `None` stands for an object or for several types, the inner one for no
/// type.
fn declared<'a>(parts: &[Part<'a>]) -> Option<Option<&'a str>> {
    let mut common: Option<&str> = None;
    for (_, schema) in parts {
        let Some(kind) = schema.get("type") else { continue };
        common = Some(match (common, kind.as_str()?) {
            (None, kind @ ("array" | "boolean" | "integer" | "number" | "string")) => kind,
            (Some(known), kind) if known == kind => kind,
            _ => return None,
        });
    }
    Some(common)
}

/// Returns the changes of an array. Its own `items` become a part, which is merged with the others.
fn of_array(at: &Pointer, parts: &[Part<'_>]) -> Option<Edit> {
    let ((_, own), others) = parts.split_last()?;
    let has_items = |schema: &Members| OF_ARRAYS.iter().any(|key| schema.contains_key(*key));
    if !others.iter().any(|(_, part)| has_items(part)) {
        return None;
    }
    let mut edit = Edit { drops_type: true, ..Edit::default() };
    if has_items(own) {
        edit.part.push(("type".to_owned(), "array".into(), at.clone()));
        let keys = OF_ARRAYS.iter().filter_map(|key| Some((*key, own.get(*key)?.clone())));
        edit.part.extend(keys.map(|(key, value)| (key.to_owned(), value, at.child(key))));
    }
    Some(edit)
}

/// Returns the changes of a scalar of a declared type.
fn of_scalar(at: &Pointer, parts: &[Part<'_>], kind: &str) -> Option<Edit> {
    let ((_, own), others) = parts.split_last()?;
    let is_listed = |schema: &Members| schema.contains_key("enum");
    let is_untyped_list = |(part_at, schema): &&Part<'_>| {
        part_at.is_within(at) && is_listed(schema) && !schema.contains_key("type")
    };
    let typed = parts.iter().filter(is_untyped_list).map(|(part_at, _)| part_at.clone());
    let mut edit = Edit { typed: typed.collect(), kind: kind.to_owned(), ..Edit::default() };
    // An enumeration determines the type, whatever the other parts state.
    if is_listed(own) {
        return Some(edit);
    }
    if others.iter().any(|(_, part)| is_listed(part)) {
        edit.drops_type = true;
        return Some(edit);
    }
    let whole = Whole::of(parts, kind);
    if whole.is_described_by(own) {
        return None;
    }
    edit.drops_type = true;
    if !others.iter().any(|(_, part)| whole.is_described_by(part)) {
        edit.part = whole.into_keywords(at.clone());
    }
    Some(edit)
}

/// Returns the changes of a schema whose parts have no type, but keywords that only one type has.
fn of_untyped(at: &Pointer, parts: &[Part<'_>], log: &mut Log<'_>) -> Option<Edit> {
    if untyped::is_part(at) || parts.iter().any(|(_, schema)| schema.contains_key("enum")) {
        return None;
    }
    let mut all = Members::new();
    for (_, schema) in parts {
        let keywords = schema.iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
        all.extend(keywords.map(|(key, value)| (key.clone(), value.clone())));
    }
    let (key, kind) = untyped::shown_type(&all)?;
    let (shown_at, _) = parts.iter().rev().find(|(_, schema)| schema.contains_key(key))?;
    untyped::report(key, kind, shown_at, log);
    let part = Whole::of(parts, kind).into_keywords(shown_at.child(key));
    Some(Edit { part, ..Edit::default() })
}

/// Applies the changes of a schema.
fn apply(json: &mut Json, at: &Pointer, edit: Edit, log: &mut Log<'_>) {
    for typed in edit.typed {
        if let Some(Json::Object(schema)) = json.pointer_mut(typed.as_str()) {
            log.created(typed.child("type"), &typed);
            schema.insert("type".to_owned(), Json::from(edit.kind.as_str()));
        }
    }
    let Some(Json::Object(schema)) = json.pointer_mut(at.as_str()) else { return };
    if edit.drops_type {
        schema.shift_remove("type");
    }
    for key in OF_ARRAYS.iter().filter(|key| edit.part.iter().any(|(moved, _, _)| moved == *key)) {
        schema.shift_remove(*key);
    }
    let Some(Json::Array(parts)) = schema.get_mut("allOf") else { return };
    if edit.part.is_empty() {
        return;
    }
    let part_at = at.child("allOf").index(parts.len());
    log.created(part_at.clone(), at);
    let mut part = Members::new();
    for (key, value, from) in edit.part {
        log.created(part_at.child(&key), &from);
        part.insert(key, value);
    }
    parts.push(Json::Object(part));
}

#[cfg(test)]
mod tests;
