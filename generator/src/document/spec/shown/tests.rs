//! Tests of the integers that a document shows.

use serde_json::json;

use super::*;

const WIDE: i64 = 3_000_000_000;

/// Returns the locations of the schemas for which a document shows integers.
fn shown(mut document: Json) -> Vec<String> {
    integers(&mut document)
        .keys()
        .map(|at| at.as_str().replace("/components/schemas/", ""))
        .collect()
}

fn schemas(schemas: &Json) -> Json {
    json!({"components": {"schemas": schemas}})
}

#[test]
fn finds_integers_in_examples_of_objects_and_arrays() {
    let integer = json!({"type": "integer"});
    let document = schemas(&json!({
        "A": {"example": {"a": WIDE, "b": 1, "c": [[WIDE]], "d": {"e": -1}, "f": {"g": WIDE}, "t": ["", WIDE]}, "properties": {
            "a": integer,
            "b": integer,
            "c": {"items": {"items": integer}},
            "d": {"properties": {"e": integer}},
            "f": {"additionalProperties": integer},
            "t": {"x-tuple": [{"type": "string"}, integer]},
        }},
        "B": {"default": [WIDE], "items": {"$ref": "#/components/schemas/C"}},
        "C": {"allOf": [integer]},
    }));
    let expected = [
        "A/properties/a",
        "A/properties/c/items/items",
        "A/properties/d/properties/e",
        "A/properties/f/additionalProperties",
        "A/properties/t/x-tuple/1",
        "B/items",
        "C",
        "C/allOf/0",
    ];
    assert_eq!(shown(document), expected);
}

#[test]
fn finds_integers_in_examples_of_parameters_and_media_types() {
    let integer = json!({"type": "integer"});
    let parameters = json!([
        {"schema": integer, "example": WIDE},
        {"schema": integer, "examples": {"a": {"value": 1}, "b": {"$ref": "#/components/examples/Wide"}}},
    ]);
    let content = json!({"application/json": {"schema": {"items": integer}, "examples": {"a": {"value": [WIDE]}}}});
    let document = json!({
        "paths": {"/a": {"get": {"parameters": parameters, "requestBody": {"content": content},
            "responses": {"200": {"content": content, "headers": {"A": {"schema": integer, "example": WIDE}}}}}}},
        "components": {"examples": {"Wide": {"value": WIDE}}},
    });
    let at = "/paths/~1a/get";
    let expected = [
        format!("{at}/parameters/0/schema"),
        format!("{at}/parameters/1/schema"),
        format!("{at}/requestBody/content/application~1json/schema/items"),
        format!("{at}/responses/200/content/application~1json/schema/items"),
        format!("{at}/responses/200/headers/A/schema"),
    ];
    assert_eq!(shown(document), expected);
}

#[test]
fn an_example_applies_only_to_the_branch_that_describes_it() {
    let branch = |kind: &str, more: &str| {
        json!({"type": "object", "required": ["id"], "properties": {
            "id": {"type": "integer"}, "kind": {"enum": [kind]}, more: {"type": "string"}}})
    };
    let union = |example: Json| {
        shown(schemas(&json!({
            "U": {"example": example, "oneOf": [{"$ref": "#/components/schemas/V"}, {"$ref": "#/components/schemas/W"}]},
            "V": branch("v", "a"),
            "W": branch("w", "b"),
        })))
    };
    assert_eq!(union(json!({"id": WIDE, "kind": "w"})), ["W/properties/id"]);
    assert_eq!(union(json!({"id": WIDE, "a": ""})), ["V/properties/id"]);
    assert!(union(json!({"id": WIDE})).is_empty(), "both branches may describe the example");
    assert!(union(json!({"id": WIDE, "kind": "x"})).is_empty());
}

#[test]
fn a_discriminator_selects_the_branch_or_the_subtype() {
    let id = json!({"properties": {"id": {"type": "integer"}}});
    let document = schemas(&json!({
        "P": {"example": {"t": "first", "id": WIDE}, "discriminator": {"propertyName": "t", "mapping": {"first": "#/components/schemas/A"}}},
        "A": {"allOf": [{"$ref": "#/components/schemas/P"}, id]},
        "B": {"allOf": [{"$ref": "#/components/schemas/P"}, id]},
        "C": id,
        "Q": {"example": {"t": "C", "id": WIDE}, "discriminator": {"propertyName": "t"}},
        "U": {"example": {"t": "C", "id": WIDE}, "discriminator": {"propertyName": "t"},
            "oneOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}]},
    }));
    assert_eq!(shown(document), ["A/allOf/1/properties/id", "C/properties/id"]);
}

#[test]
fn recursive_schemas_end() {
    let document = schemas(&json!({
        "A": {"example": {"a": {"a": WIDE}}, "allOf": [{"$ref": "#/components/schemas/A"}],
            "properties": {"a": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "integer"}]}}},
    }));
    assert_eq!(shown(document), ["A/properties/a", "A/properties/a/anyOf/1"]);
}
