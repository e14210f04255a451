//! Tests of the types of scalars.

use serde_json::json;

use super::*;
use crate::diagnostic::Diagnostics;
use crate::pointer::Moves;

/// The strings of digits of an integer, and of any other number.
const INTEGER: &str = r"^-?(?:0|[1-9]\d*)$";
const NUMBER: &str = r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$";

fn settled(mut json: Json) -> Json {
    let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
    settle(&mut json, &mut Log::new(&mut moves, &mut sink));
    json
}

/// Returns a schema after the types of its scalars are determined.
fn of(schema: &Json) -> Json {
    let json = settled(json!({"components": {"schemas": {"A": schema}}}));
    json["components"]["schemas"]["A"].clone()
}

#[test]
fn numbers_that_are_also_strings_of_digits_become_numbers() {
    let (integer, long) =
        (json!({"type": "integer"}), json!({"type": "integer", "format": "int64"}));
    let rows = [
        (json!({"type": ["integer", "string"], "pattern": INTEGER}), integer.clone()),
        (json!({"type": ["string", "integer"], "format": "int64"}), long.clone()),
        (
            json!({"type": ["string", "integer"], "format": "int64", "pattern": r"^\d+$"}),
            long.clone(),
        ),
        (json!({"pattern": INTEGER, "format": "int64"}), long.clone()),
        (json!({"format": "int64"}), long),
        (json!({"pattern": NUMBER}), json!({"type": "number"})),
        (
            json!({"type": ["null", "number", "string"], "pattern": NUMBER, "format": "double"}),
            json!({"type": ["null", "number"], "format": "double"}),
        ),
        (
            json!({"type": ["integer", "string", "boolean"], "pattern": INTEGER}),
            json!({"type": ["integer", "boolean"]}),
        ),
        (
            json!({"oneOf": [{"type": "integer"}, {"type": "string", "format": "int64"}]}),
            json!({"oneOf": [{"type": "integer"}]}),
        ),
        (json!({"anyOf": [{"type": "string"}, {"type": "integer"}], "pattern": INTEGER}), integer),
        (
            json!({"enum": [1, "2"], "format": "int32"}),
            json!({"type": "integer", "enum": [1, "2"], "format": "int32"}),
        ),
    ];
    for (schema, expected) in rows {
        assert_eq!(of(&schema), expected, "{schema}");
    }
}

#[test]
fn other_unions_and_strings_stay_unchanged() {
    for schema in [
        json!({"type": ["integer", "string"]}),
        json!({"type": ["integer", "string"], "pattern": r"^\d{5}$"}),
        json!({"type": ["integer", "string"], "format": "int32", "pattern": "^(auto|[0-9]+)$"}),
        json!({"type": ["integer", "string"], "format": "uuid"}),
        json!({"type": "string", "format": "int64", "pattern": INTEGER}),
        json!({"anyOf": [{"type": "integer", "format": "int32"}, {"type": "string"}]}),
        json!({"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": INTEGER}]}),
        json!({"enum": ["a", "b"], "format": "int32"}),
    ] {
        assert_eq!(of(&schema), schema);
    }
}

#[test]
fn untyped_schemas_get_the_type_that_a_keyword_shows() {
    let rows = [
        (json!({"format": "date-time"}), "string"),
        (json!({"pattern": "^a"}), "string"),
        (json!({"maxLength": 3, "example": "abc"}), "string"),
        (json!({"multipleOf": 2}), "number"),
        (json!({"exclusiveMinimum": 0}), "number"),
        (json!({"minProperties": 1}), "object"),
        (json!({"maxItems": 1}), "array"),
        (json!({"uniqueItems": true}), "array"),
        (json!({"format": "boolean"}), "boolean"),
        (json!({"enum": [true, null]}), "boolean"),
        (json!({"enum": [["a"], []], "items": {}}), "array"),
        (json!({"enum": [{}], "required": ["a"]}), "object"),
    ];
    for (schema, kind) in rows {
        assert_eq!(of(&schema)["type"], kind, "{schema}");
    }
    let branches = of(&json!({"anyOf": [{"format": "uuid"}, {"minimum": 1}]}));
    assert_eq!(branches["anyOf"][0]["type"], "string");
    assert_eq!(branches["anyOf"][1]["type"], "number");
}

#[test]
fn schemas_that_only_restrict_others_get_no_type() {
    for schema in [
        json!({}),
        json!({"format": "colour"}),
        json!({"minLength": 1, "minimum": 1}),
        json!({"minLength": 1, "example": 5}),
        json!({"enum": [1], "minimum": 1}),
        json!({"allOf": [{"$ref": "#/a"}, {"minLength": 1}]}),
        json!({"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "a"}]}),
        json!({"not": {"minLength": 1}}),
        json!({"exclusiveMinimum": true}),
        json!({"uniqueItems": false}),
        json!({"required": ["a"]}),
        json!({"enum": [true, "true"]}),
        json!({"enum": [[], {}]}),
        json!({"enum": [null]}),
        json!({"enum": [true], "anyOf": [{}, {}]}),
    ] {
        assert_eq!(of(&schema), schema);
    }
}

#[test]
fn parameters_of_2_0_have_the_keywords_of_a_schema() {
    let parameter = json!({"name": "a", "in": "query", "format": "int32"});
    let flag = json!({"name": "b", "in": "query", "required": true, "enum": [true]});
    let json = settled(json!({"swagger": "2.0", "parameters": {"a": parameter, "b": flag}}));
    assert_eq!(json["parameters"]["a"]["type"], "integer");
    assert_eq!(json["parameters"]["b"]["type"], "boolean");
}

#[test]
fn every_spelling_of_an_integer_or_a_string_is_the_same() {
    let expected = json!({"type": "string", "format": "int-or-string"});
    let branches = json!([{"type": "integer"}, {"type": "string"}]);
    for schema in [
        json!({"type": "integer", "format": "int-or-string"}),
        json!({"format": "int-or-string"}),
        json!({"type": ["integer", "string"], "format": "int-or-string"}),
        json!({"format": "int-or-string", "oneOf": branches}),
    ] {
        assert_eq!(of(&schema), expected, "{schema}");
    }
    let marked =
        of(&json!({"x-kubernetes-int-or-string": true, "anyOf": branches, "pattern": "a"}));
    assert_eq!(marked["format"], "int-or-string");
    let nullable = of(&json!({"type": ["string", "null"], "format": "int-or-string"}));
    assert_eq!(nullable["type"], json!(["string", "null"]));
}

#[test]
fn the_values_of_an_integer_or_a_string_keep_their_types() {
    let rows = [
        (json!(["a"]), json!({"type": "string", "enum": ["a"]})),
        (json!([1, 2]), json!({"type": "integer", "enum": [1, 2]})),
        (json!([1, null]), json!({"type": "integer", "enum": [1, null], "nullable": true})),
        (
            json!([1, "a"]),
            json!({"anyOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["a"]}]}),
        ),
        (
            json!([1.5, "a"]),
            json!({"type": "string", "format": "int-or-string", "enum": [1.5, "a"]}),
        ),
    ];
    for (values, expected) in rows {
        let schema = json!({"type": "string", "format": "int-or-string", "enum": values});
        assert_eq!(of(&schema), expected, "{values}");
    }
}
