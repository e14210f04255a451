//! Tests the combination of keywords in `allOf`.

use serde_json::json;

use super::*;
use crate::diagnostic::Diagnostics;
use crate::pointer::Moves;

/// Pairs of a schema and the expected result.
const SCHEMAS: &str = r##"[
[{"allOf": [{"format": "int32"}]}, {"allOf": [{"format": "int32"}, {"type": "integer", "format": "int32"}]}],
[{"allOf": [{"maxLength": 5}, {"pattern": "x"}]},
    {"allOf": [{"maxLength": 5}, {"pattern": "x"}, {"type": "string"}]}],
[{"pattern": "^-?(?:0|[1-9]\\d*)$", "allOf": [{"format": "int32"}]},
    {"pattern": "^-?(?:0|[1-9]\\d*)$", "allOf": [{"format": "int32"}, {"type": "integer", "format": "int32"}]}],
[{"allOf": [{"type": "string"}, {"enum": [1]}]}, {"allOf": [{"type": "string"}, {"enum": [1], "type": "string"}]}],
[{"type": "integer", "allOf": [{"enum": ["1"]}]}, {"allOf": [{"enum": ["1"], "type": "integer"}]}],
[{"allOf": [{"$ref": "#/components/schemas/S"}], "enum": [1]},
    {"allOf": [{"$ref": "#/components/schemas/S"}], "enum": [1], "type": "string"}],
[{"type": "string", "allOf": [{"$ref": "#/components/schemas/E"}]},
    {"allOf": [{"$ref": "#/components/schemas/E"}]}],
[{"allOf": [{"$ref": "#/components/schemas/S"}], "format": "date"},
    {"allOf": [{"$ref": "#/components/schemas/S"}, {"type": "string", "format": "date"}], "format": "date"}],
[{"allOf": [{"type": "integer"}, {"minimum": 0, "maximum": 18446744073709551615}]},
    {"allOf": [{"type": "integer"}, {"minimum": 0, "maximum": 18446744073709551615},
        {"type": "integer", "minimum": 0, "maximum": 18446744073709551615}]}],
[{"allOf": [{"$ref": "#/components/schemas/L"}], "items": {"enum": ["a"]}},
    {"allOf": [{"$ref": "#/components/schemas/L"}, {"type": "array", "items": {"enum": ["a"]}}]}],
[{"type": "array", "allOf": [{"$ref": "#/components/schemas/L"}]},
    {"allOf": [{"$ref": "#/components/schemas/L"}]}],
[{"type": "string", "allOf": [{"maxLength": 5}]}, {"type": "string", "allOf": [{"maxLength": 5}]}],
[{"allOf": [{"$ref": "#/components/schemas/S"}, {"maxLength": 5}]},
    {"allOf": [{"$ref": "#/components/schemas/S"}, {"maxLength": 5}]}],
[{"allOf": [{"$ref": "#/components/schemas/S"}, {"type": "integer", "enum": [1]}]},
    {"allOf": [{"$ref": "#/components/schemas/S"}, {"type": "integer", "enum": [1]}]}],
[{"allOf": [{"properties": {"a": {}}}, {"enum": [1]}], "type": "object"},
    {"allOf": [{"properties": {"a": {}}}, {"enum": [1]}], "type": "object"}]
]"##;

#[test]
fn combines_the_keywords_of_scalars_and_arrays() {
    let rows: Json = serde_json::from_str(SCHEMAS).unwrap();
    for row in rows.as_array().unwrap() {
        let mut json = json!({"components": {"schemas": {
            "A": row[0],
            "S": {"type": "string"},
            "E": {"type": "string", "enum": ["a"]},
            "L": {"type": "array", "items": {"type": "string"}},
        }}});
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        combine(&mut json, &mut Log::new(&mut moves, &mut sink));
        assert_eq!(json["components"]["schemas"]["A"], row[1], "{}", row[0]);
    }
}

#[test]
fn traces_combined_keywords_to_the_parts() {
    let parts = json!([{"type": "integer"}, {"maximum": 1e20}]);
    let mut json = json!({"components": {"schemas": {"A": {"allOf": parts}}}});
    let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
    combine(&mut json, &mut Log::new(&mut moves, &mut sink));
    let at = Pointer::of(&["components", "schemas", "A", "allOf"]);
    let origin = moves.trace(&at.index(2).child("maximum"));
    assert_eq!(origin.pointer, at.index(1).child("maximum"));
}
