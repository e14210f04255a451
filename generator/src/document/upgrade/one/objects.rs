//! Converts `patternProperties` and `unevaluatedProperties` to `additionalProperties`.

use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// Converts `patternProperties` to an `additionalProperties` schema that allows the types of all patterns. Unless a
/// pattern matches every name, the schema also allows the type of properties that match no pattern.
pub(crate) fn patterns(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Object(patterns)) = take_if(schema, "patternProperties", Json::is_object) else {
        return;
    };
    let (from, to) = (at.child("patternProperties"), at.child("additionalProperties"));
    let rest = if patterns.keys().any(|pattern| EVERY.contains(&pattern.as_str())) {
        Json::Bool(false)
    } else {
        schema_of_other_properties(schema)
    };
    let mut kinds: Vec<Json> = Vec::new();
    for (pattern, kind) in patterns.into_iter().filter(|(_, kind)| *kind != Json::Bool(false)) {
        let (kind, from) = (expand_true(kind), from.child(&pattern));
        match kinds.iter().position(|known| *known == kind) {
            Some(index) => log.moved(to.child("anyOf").index(index), &from),
            None => {
                log.moved(to.child("anyOf").index(kinds.len()), &from);
                kinds.push(kind);
            }
        }
    }
    if kinds.is_empty() {
        return;
    }
    if rest != Json::Bool(false) && !kinds.contains(&rest) {
        log.moved(to.child("anyOf").index(kinds.len()), &to);
        kinds.push(rest);
    }
    let whole = match kinds.as_slice() {
        [only] => {
            log.moved(to, &at.child("additionalProperties").child("anyOf").index(0));
            only.clone()
        }
        _ => serde_json::json!({ "anyOf": kinds }),
    };
    schema.insert("additionalProperties".to_owned(), whole);
}

/// The patterns that match every name.
const EVERY: &[&str] = &["", "^", "$", ".*", "^.*", "^.*$", ".*$", ".+", "^.+", "^.+$", ".+$", "."];

/// Returns the schema of properties that match no pattern; by default, any value.
fn schema_of_other_properties(schema: &Members) -> Json {
    let schema_of_rest = ["additionalProperties", "unevaluatedProperties"];
    let schema_of_rest = schema_of_rest.into_iter().find_map(|key| schema.get(key));
    let schema_of_rest =
        schema_of_rest.filter(|rest| rest.is_object() || rest.is_boolean()).cloned();
    expand_true(schema_of_rest.unwrap_or(Json::Bool(true)))
}

/// Converts the schema `true` to an empty one.
fn expand_true(schema: Json) -> Json {
    if schema == Json::Bool(true) { Json::Object(Members::new()) } else { schema }
}

/// The other keywords that can describe properties, apart from `allOf`.
const ELSEWHERE: &[&str] = &["$ref", "oneOf", "anyOf", "if", "dependentSchemas"];

/// Converts `unevaluatedProperties` to `additionalProperties`, unless the schema has `additionalProperties`. A boolean
/// is converted only if no other keyword can describe properties. `false` is also converted next to an `allOf` that is
/// merged with properties: it applies to the merged object.
pub(crate) fn unevaluated(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let alone = !ELSEWHERE.iter().any(|key| schema.contains_key(*key));
    let parts = schema.contains_key("allOf");
    let closes = alone && parts && has_merged_properties(schema);
    let fits = |rest: &Json| {
        rest.is_object() || alone && !parts && rest.is_boolean() || closes && *rest == false
    };
    if schema.contains_key("additionalProperties") {
        return;
    }
    if let Some(rest) = take_if(schema, "unevaluatedProperties", fits) {
        let to = at.child("additionalProperties");
        log.moved(to, &at.child("unevaluatedProperties"));
        schema.insert("additionalProperties".to_owned(), rest);
    }
}

/// Returns whether a schema or an inline part of its `allOf` has properties.
fn has_merged_properties(schema: &Members) -> bool {
    let parts = schema.get("allOf").and_then(Json::as_array).into_iter().flatten();
    schema.contains_key("properties")
        || parts.into_iter().any(|part| part.get("properties").is_some())
}
