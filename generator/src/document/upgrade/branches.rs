//! Moves a union next to other keywords to the `allOf` of the schema: a union of a single branch, and an `anyOf` next to a
//! `oneOf`. Such a union is one more description of the same value.

use serde_json::json;

use crate::document::Json;
use crate::document::extension::TUPLE;
use crate::document::grammar::visit_schemas;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// The keywords that apply to the single branch of a union next to them.
const NEXT_TO_BRANCH: &[&str] =
    &["allOf", "enum", "format", "items", "maximum", "minimum", "required", TUPLE];

/// The keywords that describe a value. A branch without them only restricts the value.
const DESCRIBING: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "format",
    "items",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "type",
    TUPLE,
];

/// Moves the unions of all schemas.
pub(crate) fn settle(json: &mut Json, log: &mut Log<'_>) {
    visit_schemas(json, &mut |json, at| {
        let Json::Object(schema) = json else { return };
        if !schema.contains_key("discriminator") {
            single_branch(schema, at, log);
        }
        any_of_next_to_one_of(schema, at, log);
    });
}

/// Moves the only branch of a union.
fn single_branch(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    // A parameter of Swagger 2.0 has a boolean `required`.
    let is_present = |key: &str| schema.get(key).is_some_and(|value| !value.is_boolean());
    let has_both = schema.contains_key("oneOf") && schema.contains_key("anyOf");
    if !has_both && !NEXT_TO_BRANCH.iter().any(|key| is_present(key)) {
        return;
    }
    for key in ["oneOf", "anyOf"] {
        let is_single = |branches: &Json| {
            branches.as_array().is_some_and(|list| list.len() == 1) && describe_values(branches)
        };
        if let Some(Json::Array(branches)) = take_if(schema, key, is_single) {
            let part = add_parts(schema, branches, at);
            log.moved(part, &at.child(key).index(0));
        }
    }
}

/// Moves an `anyOf` next to a `oneOf` if both describe values.
fn any_of_next_to_one_of(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let is_scalar = schema.get("type").is_some_and(|kind| kind != "object");
    if is_scalar || !schema.get("oneOf").is_some_and(describe_values) {
        return;
    }
    if let Some(branches) = take_if(schema, "anyOf", describe_values) {
        let part = add_parts(schema, vec![json!({ "anyOf": branches })], at);
        log.created(part.clone(), at);
        log.moved(part.child("anyOf"), &at.child("anyOf"));
    }
}

/// Adds parts to the `allOf` of a schema. Returns the location of the first one.
fn add_parts(schema: &mut Members, new: Vec<Json>, at: &Pointer) -> Pointer {
    let parts = schema.entry("allOf").or_insert_with(|| json!([]));
    let length = parts.as_array().map_or(0, Vec::len);
    if let Json::Array(parts) = parts {
        parts.extend(new);
    }
    at.child("allOf").index(length)
}

/// Returns whether a branch of a union describes values instead of restricting them.
pub(crate) fn describe_values(branches: &Json) -> bool {
    let describes = |branch: &Json| DESCRIBING.iter().any(|key| branch.get(*key).is_some());
    branches.as_array().is_some_and(|branches| branches.iter().any(describes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Moves;

    /// Pairs of a schema and the expected result.
    const SCHEMAS: &str = r##"[
[{"oneOf": [{"$ref": "#/a"}], "enum": [1]}, {"enum": [1], "allOf": [{"$ref": "#/a"}]}],
[{"oneOf": [{"$ref": "#/a"}], "allOf": [{"$ref": "#/b"}]}, {"allOf": [{"$ref": "#/b"}, {"$ref": "#/a"}]}],
[{"anyOf": [{"$ref": "#/a"}], "required": ["x"]}, {"required": ["x"], "allOf": [{"$ref": "#/a"}]}],
[{"anyOf": [{"$ref": "#/a"}], "oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}]},
    {"oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}], "allOf": [{"$ref": "#/a"}]}],
[{"anyOf": [{"$ref": "#/a"}, {"$ref": "#/d"}], "oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}]},
    {"oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}], "allOf": [{"anyOf": [{"$ref": "#/a"}, {"$ref": "#/d"}]}]}],
[{"anyOf": [{"required": ["a"]}], "required": ["x"]}, {"anyOf": [{"required": ["a"]}], "required": ["x"]}],
[{"anyOf": [{"required": ["a"]}, {"not": {}}], "oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}]},
    {"anyOf": [{"required": ["a"]}, {"not": {}}], "oneOf": [{"$ref": "#/b"}, {"$ref": "#/c"}]}],
[{"oneOf": [{"$ref": "#/a"}], "discriminator": {"propertyName": "k"}, "required": ["k"]},
    {"oneOf": [{"$ref": "#/a"}], "discriminator": {"propertyName": "k"}, "required": ["k"]}],
[{"oneOf": [{"$ref": "#/a"}], "description": "x"}, {"oneOf": [{"$ref": "#/a"}], "description": "x"}]
]"##;

    #[test]
    fn moves_unions_next_to_other_keywords_to_all_of() {
        let rows: Json = serde_json::from_str(SCHEMAS).unwrap();
        for row in rows.as_array().unwrap() {
            let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
            let mut json = json!({"components": {"schemas": {"A": row[0]}}});
            settle(&mut json, &mut Log::new(&mut moves, &mut sink));
            assert_eq!(json["components"]["schemas"]["A"], row[1], "{}", row[0]);
        }
    }
}
