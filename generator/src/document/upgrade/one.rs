//! Converts OpenAPI 3.1 to 3.0, mainly the keywords of JSON Schema 2020-12.
//!
//! Keywords that only validate, such as `contains`, `if` and `propertyNames`, stay unchanged. Later stages ignore these
//! keywords, but references may refer to schemas inside them.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

pub(crate) mod arrays;
pub(crate) mod bounds;
pub(crate) mod conditions;
pub(crate) mod consts;
pub(crate) mod document;
pub(crate) mod inexpressible;
pub(crate) mod media;
pub(crate) mod nulls;
pub(crate) mod objects;
pub(crate) mod siblings;
pub(crate) mod texts;
pub(crate) mod types;
pub(crate) mod webhooks;

/// The conversions of a schema. The order matters: some conversions need branches or constants that a later
/// conversion replaces.
const STEPS: &[fn(&mut Members, &Pointer, &mut Log<'_>)] = &[
    nulls::branches,
    nulls::null_in_enum,
    consts::union_of_constants,
    consts::constant,
    arrays::tuple,
    objects::patterns,
    objects::unevaluated,
    bounds::exclusive,
    texts::encoded,
    texts::examples,
    inexpressible::report,
    siblings::join,
    types::split,
];

/// Converts a document from 3.1 to 3.0.
pub(crate) fn upgrade(json: &mut Json, log: &mut Log<'_>) {
    conditions::report(json, log);
    visit(json, &mut |object_type, json, at| match object_type {
        ObjectType::Schema => {
            nulls::flag(json, at, log);
            schema(json, at, log);
        }
        ObjectType::Additional if json.is_object() => schema(json, at, log),
        ObjectType::Document => {
            webhooks::name(json, log);
            document::complete(json, log);
        }
        ObjectType::Operation => document::answered(json),
        ObjectType::Media => {
            media::files(json, at, log);
            media::styles(json, at);
        }
        _ => {}
    });
}

/// Converts a schema to 3.0; inner schemas are visited afterwards.
pub(crate) fn schema(json: &mut Json, at: &Pointer, log: &mut Log<'_>) {
    match json {
        Json::Bool(true) => *json = Json::Object(Map::new()),
        Json::Bool(false) => *json = serde_json::json!({"not": {}}),
        Json::Object(schema) => STEPS.iter().for_each(|step| step(schema, at, log)),
        _ => {}
    }
}

/// Converts 3.1 keywords in an older document. A document without such keywords stays unchanged.
pub(crate) fn upgrade_newer_keywords(json: &mut Json, log: &mut Log<'_>) {
    conditions::report(json, log);
    visit(json, &mut |object_type, json, at| {
        let schema_here = object_type == ObjectType::Schema
            || object_type == ObjectType::Additional && json.is_object();
        let Some(key) = newer(json).filter(|_| schema_here) else { return };
        let location = if key.is_empty() { at.clone() } else { at.child(key) };
        log.report_once(Diagnostic::new(
            Code::NewerKeyword,
            &location,
            "this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document",
        ));
        schema(json, at, log);
    });
}

/// Returns a keyword in the schema that 3.0 does not define, or an empty string if the schema is a boolean.
fn newer(schema: &Json) -> Option<&'static str> {
    let schema = match schema {
        Json::Bool(_) => return Some(""),
        Json::Object(schema) => schema,
        _ => return None,
    };
    let matches = |key: &str, fits: fn(&Json) -> bool| schema.get(key).is_some_and(fits);
    let nullish = |list: &Json| list.as_array().is_some_and(|all| all.iter().any(nulls::is_null));
    let conditional = |key: &str| matches(key, Json::is_object);
    let of_type = |kind: &Json| kind == "null" || kind.is_array();
    [
        ("type", matches("type", of_type)),
        ("const", schema.contains_key("const")),
        ("exclusiveMinimum", matches("exclusiveMinimum", Json::is_number)),
        ("exclusiveMaximum", matches("exclusiveMaximum", Json::is_number)),
        ("anyOf", matches("anyOf", nullish)),
        ("oneOf", matches("oneOf", nullish)),
        ("prefixItems", matches("prefixItems", Json::is_array)),
        ("items", matches("items", Json::is_array)),
        ("if", matches("if", Json::is_object) && (conditional("then") || conditional("else"))),
        ("dependentSchemas", matches("dependentSchemas", Json::is_object)),
        ("patternProperties", matches("patternProperties", Json::is_object)),
    ]
    .into_iter()
    .find_map(|(key, matches)| matches.then_some(key))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Moves;

    /// Pairs of a schema and the expected result.
    const SCHEMAS: &str = r##"[
[true, {}],
[false, {"not": {}}],
[{"items": true, "additionalProperties": true}, {"items": {}, "additionalProperties": true}],
[{"type": ["string", "null"]}, {"type": "string", "nullable": true}],
[{"type": ["integer", "number"]}, {"type": "number"}],
[{"type": "null"}, {"enum": [null], "nullable": true}],
[{"type": ["array", "boolean", "number", "object", "string"]}, {}],
[{"type": ["string", "integer"], "format": "int32", "pattern": "a", "title": "t"},
    {"title": "t", "anyOf": [{"type": "string", "pattern": "a"}, {"type": "integer", "format": "int32"}]}],
[{"type": ["string", "integer"], "enum": ["a", 1, 2]},
    {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1, 2]}]}],
[{"anyOf": [{"type": "null"}, {"type": "string", "title": "x"}], "title": "t"},
    {"title": "t", "nullable": true, "type": "string"}],
[{"oneOf": [{"$ref": "#/a"}, {"const": null}]}, {"nullable": true, "allOf": [{"$ref": "#/a"}]}],
[{"anyOf": [{"anyOf": [{"type": "null"}, {"type": "boolean"}]}, {"type": "null"}]},
    {"nullable": true, "type": "boolean"}],
[{"const": 7}, {"type": "integer", "enum": [7]}],
[{"allOf": [{"type": "boolean"}, {"const": "true"}]}, {"allOf": [{"type": "boolean"}, {"enum": ["true"]}]}],
[{"$ref": "#/a", "const": "true"}, {"enum": ["true"], "allOf": [{"$ref": "#/a"}]}],
[{"$ref": "#/a", "contentEncoding": "base64"},
    {"contentEncoding": "base64", "format": "byte", "allOf": [{"$ref": "#/a"}]}],
[{"type": ["string", "integer"], "anyOf": [{"minLength": 1}, {"minimum": 1}]},
    {"anyOf": [{"type": "string"}, {"type": "integer"}]}],
[{"const": null}, {"enum": [null], "nullable": true}],
[{"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]},
    {"type": "string", "enum": ["a", "b"], "x-enumDescriptions": ["A", ""]}],
[{"exclusiveMinimum": 1, "minimum": 0, "exclusiveMaximum": 9, "maximum": 8},
    {"minimum": 1, "maximum": 8, "exclusiveMinimum": true}],
[{"prefixItems": [{}], "items": false}, {"x-tuple-closed": true, "x-tuple": [{}]}],
[{"type": "array", "items": [{}, true], "additionalItems": {"type": "string"}},
    {"type": "array", "items": {"type": "string"}, "x-tuple": [{}, {}]}],
[{"type": "array", "items": false}, {"type": "array", "items": {}, "maxItems": 0}],
[{"patternProperties": {"^a": {"type": "string"}, "^b": {"type": "string"}}},
    {"additionalProperties": {"anyOf": [{"type": "string"}, {}]}}],
[{"patternProperties": {"^.*$": {"type": "string"}, "^b": {"type": "string"}}},
    {"additionalProperties": {"type": "string"}}],
[{"patternProperties": {"^a": {"type": "string"}, "^b": false}, "unevaluatedProperties": false},
    {"unevaluatedProperties": false, "additionalProperties": {"type": "string"}}],
[{"patternProperties": {"^a": true}, "additionalProperties": true}, {"additionalProperties": {}}],
[{"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
    {"additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}],
[{"patternProperties": {"^a": {}}, "additionalProperties": false}, {"additionalProperties": {}}],
[{"properties": {}, "unevaluatedProperties": false}, {"properties": {}, "additionalProperties": false}],
[{"allOf": [{"$ref": "#/a"}, {"properties": {}}], "unevaluatedProperties": false},
    {"allOf": [{"$ref": "#/a"}, {"properties": {}}], "additionalProperties": false}],
[{"allOf": [{"$ref": "#/a"}], "unevaluatedProperties": false},
    {"allOf": [{"$ref": "#/a"}], "unevaluatedProperties": false}],
[{"contentEncoding": "base64"}, {"contentEncoding": "base64", "type": "string", "format": "byte"}],
[{"contentEncoding": "base64url"}, {"contentEncoding": "base64url", "type": "string", "format": "base64url"}],
[{"contentEncoding": "base64url", "type": "string", "format": "byte"},
    {"contentEncoding": "base64url", "type": "string", "format": "base64url"}],
[{"type": "string", "contentMediaType": "application/json"},
    {"type": "string", "contentMediaType": "application/json"}],
[{"examples": [1, 2]}, {"example": 1}],
[{"examples": [1, 2, -3]}, {"x-further-examples": [-3], "example": 1}],
[{"$ref": "#/a", "type": ["object", "null"]}, {"$ref": "#/a", "nullable": true}],
[{"$ref": "#/a", "required": ["x"]}, {"required": ["x"], "allOf": [{"$ref": "#/a"}]}],
[{"properties": {"const": {"const": "a"}, "type": true}, "example": {"const": 1, "type": ["a"]}},
    {"properties": {"const": {"type": "string", "enum": ["a"]}, "type": {}},
        "example": {"const": 1, "type": ["a"]}}]
    ]"##;

    /// Returns the converted schema.
    fn upgraded(schema: Json) -> Json {
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        let mut json = json!({"components": {"schemas": {"A": schema}}});
        upgrade(&mut json, &mut Log::new(&mut moves, &mut sink));
        json["components"]["schemas"]["A"].clone()
    }

    #[test]
    fn converts_schemas_to_3_0() {
        let table: Json = serde_json::from_str(SCHEMAS).unwrap();
        for row in table.as_array().unwrap() {
            assert_eq!(upgraded(row[0].clone()), row[1], "{}", row[0]);
        }
    }
}
