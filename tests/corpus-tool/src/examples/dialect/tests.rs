//! Tests the translation of schemas.

use super::*;

fn translated(version: &str, schema: &Value) -> Value {
    let document = json!({
        "components": {"schemas": {
            "A": {"type": "string", "nullable": true},
            "Loop": {"$ref": "#/components/schemas/Loop"},
            "Secret": {"type": "string", "writeOnly": true},
            "Tree": {"properties": {"next": {"$ref": "#/components/schemas/Tree"}}},
        }},
        "it": schema,
    });
    let mut result = translate(&document, version, "/it").unwrap_or_else(|error| json!(error));
    if result.get("$defs") == Some(&json!({})) {
        result.as_object_mut().unwrap().remove("$defs");
    }
    result
}

#[test]
fn reads_schemas_of_3_0_as_3_0() {
    let table = [
        (json!({"type": "string", "nullable": true}), json!({"type": ["string", "null"]})),
        (json!({"nullable": true, "enum": [1]}), json!({"enum": [1]})),
        (
            json!({"nullable": true, "properties": {}}),
            json!({"type": ["object", "null"], "properties": {}}),
        ),
        (json!({"anyOf": [], "properties": {}}), json!({"anyOf": [], "properties": {}})),
        (json!({"minimum": 1, "exclusiveMinimum": true}), json!({"exclusiveMinimum": 1})),
        (json!({"maximum": 1, "exclusiveMaximum": false}), json!({"maximum": 1})),
        (json!({"example": 1, "id": "x", "const": 1, "discriminator": {}}), json!({})),
        (json!({"additionalProperties": false}), json!({"additionalProperties": false})),
        (json!({"required": true, "pattern": "(", "multipleOf": 0}), json!({})),
        (json!({"items": [{"minimum": 1}]}), json!({"prefixItems": [{"minimum": 1}]})),
        (
            json!({"format": "int32"}),
            json!({"format": "int32", "allOf": [{"minimum": i32::MIN, "maximum": i32::MAX}]}),
        ),
    ];
    for (schema, expected) in table {
        assert_eq!(translated("3.0.3", &schema), expected, "{schema}");
    }
}

#[test]
fn siblings_of_a_reference_count_only_since_3_1() {
    let schema = json!({"$ref": "#/components/schemas/A", "minLength": 1});
    let old = json!({"$ref": "#/$defs/s0", "$defs": {"s0": {"type": ["string", "null"]}}});
    assert_eq!(translated("3.0.0", &schema), old);
    let new = json!({"$ref": "#/$defs/s0", "minLength": 1, "$defs": {"s0": {"type": "string"}}});
    assert_eq!(translated("3.1.0", &schema), new);
    // OpenAPI 2.0 has no `nullable`.
    let oldest = json!({"$ref": "#/$defs/s0", "$defs": {"s0": {"type": "string"}}});
    assert_eq!(translated("2.0", &schema), oldest);
}

#[test]
fn a_response_may_omit_required_properties_that_only_requests_contain() {
    let schema = json!({
        "required": ["a", "b", "c"],
        "properties": {"a": {"writeOnly": true}, "b": {"$ref": "#/components/schemas/Secret"}, "c": {}},
    });
    assert_eq!(translated("3.0.0", &schema)["required"], json!(["c"]));
    let branches = json!({"allOf": [schema, {"required": ["a", "d"]}], "required": ["b", "e"]});
    let result = translated("3.0.0", &branches);
    assert_eq!(result["allOf"][1]["required"], json!(["d"]));
    assert_eq!(result["required"], json!(["e"]));
}

#[test]
fn translates_recursive_schemas_and_rejects_unresolvable_ones() {
    let tree = translated("3.0.0", &json!({"$ref": "#/components/schemas/Tree"}));
    let expected = json!({"type": "object", "properties": {"next": {"$ref": "#/$defs/s0"}}});
    assert_eq!(tree["$defs"], json!({"s0": expected}));
    let table = [
        ("3.0.0", json!({"$ref": "#/components/schemas/Loop"}), "has no target"),
        ("3.0.0", json!({"items": {"$ref": "other.yaml"}}), "has no target"),
        ("3.1.0", json!({"$dynamicRef": "#a"}), "`$dynamicRef` is not supported"),
        ("3.0.0", json!("text"), "not an object"),
    ];
    for (version, schema, error) in table {
        let result = translated(version, &schema);
        assert!(result.as_str().is_some_and(|text| text.contains(error)), "{result}");
    }
}
