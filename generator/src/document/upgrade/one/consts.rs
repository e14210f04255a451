//! Converts `const` to an `enum` of one value, and a union of constants to an `enum` with descriptions.

use super::nulls::always_null;
use super::types::type_of;
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Converts a constant to an `enum` of one value.
pub(crate) fn constant(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some(value) = schema.shift_remove("const") else { return };
    let (written, listed) = (at.child("const"), at.child("enum"));
    log.created(listed.clone(), &written);
    log.created(listed.index(0), &written);
    if value.is_null() {
        return always_null(schema);
    }
    if !schema.contains_key("type")
        && !has_other_descriptions(schema, at)
        && let Some(kind) = type_of(&value)
    {
        schema.insert("type".to_owned(), kind);
        log.created(at.child("type"), &written);
    }
    schema.insert("enum".to_owned(), Json::Array(vec![value]));
}

/// Returns whether other schemas describe the value too. They may have the type.
fn has_other_descriptions(schema: &Members, at: &Pointer) -> bool {
    let list = at.as_str().rsplit('/').nth(1);
    list == Some("allOf") || ["$ref", "allOf"].iter().any(|key| schema.contains_key(*key))
}

/// The keywords that a branch with a constant may have.
const ALLOWED_KEYWORDS: &[&str] = &["const", "description", "title", "type"];

/// Converts a union of constants to an `enum`. Each branch's description, or else its title, becomes the description of
/// its value.
pub(crate) fn union_of_constants(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    if schema.contains_key("enum") {
        return;
    }
    for key in ["oneOf", "anyOf"] {
        let Some(Json::Array(branches)) = schema.get(key) else { continue };
        let Some(values) = constants(branches) else { continue };
        let word = |branch: &Json| {
            let text = branch.get("description").or_else(|| branch.get("title"));
            Json::from(text.and_then(Json::as_str).unwrap_or_default())
        };
        let words: Vec<Json> = branches.iter().map(word).collect();
        for index in 0..values.len() {
            let from = at.child(key).index(index);
            log.created(at.child("enum").index(index), &from.child("const"));
            log.created(at.child("x-enumDescriptions").index(index), &from);
        }
        log.created(at.child("enum"), &at.child(key));
        schema.shift_remove(key);
        if !schema.contains_key("type")
            && let Some(kind) = values.first().and_then(type_of)
        {
            schema.insert("type".to_owned(), kind);
        }
        schema.insert("enum".to_owned(), Json::Array(values));
        if words.iter().any(|word| word != "") {
            schema.insert("x-enumDescriptions".to_owned(), Json::Array(words));
        }
        return;
    }
}

/// Returns the constants of the branches, if there are at least two and all are strings or all are integers. Returns
/// `None` if a branch has keywords other than the allowed ones.
fn constants(branches: &[Json]) -> Option<Vec<Json>> {
    if branches.len() < 2 {
        return None;
    }
    let value = |branch: &Json| {
        let members = branch.as_object()?;
        let plain = members.keys().all(|key| ALLOWED_KEYWORDS.contains(&key.as_str()));
        members.get("const").filter(|_| plain).cloned()
    };
    let values: Vec<Json> = branches.iter().map(value).collect::<Option<_>>()?;
    let one_kind = values.iter().all(Json::is_string) || values.iter().all(Json::is_i64);
    one_kind.then_some(values)
}
