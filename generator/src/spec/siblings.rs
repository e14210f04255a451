//! Turns a schema `$ref` with annotations beside it into an `allOf` that holds both.
//!
//! OpenAPI 3.0 lets a parser ignore what stands beside a `$ref`, and ours does; yet descriptions
//! there are meant, and the overlay needs a place to speak of a use rather than of a definition.

use super::Json;
use crate::pointer::{Moves, Origin, Pointer, Source};

const KEPT: &[&str] =
    &["default", "deprecated", "description", "nullable", "readOnly", "title", "writeOnly"];

/// Keys whose values are not made of schemas, whatever they look like.
const OPAQUE: &[&str] = &["example", "examples"];

/// Keys whose values have keys of somebody's choice. A response may be the `default`, a header an `example`, and a
/// method (`x-methods.NAME.responses`) may answer otherwise than its operation.
const NAMES: &[&str] = &["callbacks", "content", "headers", "paths", "responses", "x-methods"];

/// Wraps every annotated schema `$ref` of the document, and records what moved.
pub fn wrap(json: &mut Json, moves: &mut Moves) {
    visit_schemas(json, &mut |schema, at| wrap_one(schema, at, moves));
}

/// Calls `visit` with every schema of the document, outer before inner.
pub fn visit_schemas(json: &mut Json, visit: &mut dyn FnMut(&mut Json, &Pointer)) {
    walk(json, &Pointer::root(), Kind::Other, visit);
}

#[derive(Clone, Copy)]
enum Kind {
    /// A schema object.
    Schema,
    /// An object or array whose members are schemas.
    Schemas,
    /// `components`, whose `schemas` are schemas by name.
    Components,
    /// An object whose keys are names.
    Named,
    Other,
}

fn walk(json: &mut Json, at: &Pointer, kind: Kind, visit: &mut dyn FnMut(&mut Json, &Pointer)) {
    if matches!(kind, Kind::Schema) {
        visit(json, at);
    }
    match json {
        Json::Object(members) => {
            for (key, value) in members {
                if let Some(inner) = kind_of_member(kind, key) {
                    walk(value, &at.child(key), inner, visit);
                }
            }
        }
        Json::Array(elements) => {
            let inner = if matches!(kind, Kind::Schemas) { Kind::Schema } else { Kind::Other };
            for (index, value) in elements.iter_mut().enumerate() {
                walk(value, &at.index(index), inner, visit);
            }
        }
        _ => {}
    }
}

fn kind_of_member(kind: Kind, key: &str) -> Option<Kind> {
    match (kind, key) {
        (Kind::Schemas, _) => Some(Kind::Schema),
        (Kind::Schema, "items" | "additionalProperties" | "not") => Some(Kind::Schema),
        (Kind::Schema, "properties" | "allOf" | "oneOf" | "anyOf") => Some(Kind::Schemas),
        (Kind::Schema, _) => None,
        (Kind::Components, "schemas") => Some(Kind::Schemas),
        (Kind::Components, "examples") => None,
        (Kind::Components, key) if !key.starts_with("x-") => Some(Kind::Named),
        (Kind::Named, _) => Some(Kind::Other),
        (Kind::Other, "schema") => Some(Kind::Schema),
        (Kind::Other, "components") => Some(Kind::Components),
        (_, key) if NAMES.contains(&key) => Some(Kind::Named),
        (_, key) if OPAQUE.contains(&key) || key.starts_with("x-") => None,
        _ => Some(Kind::Other),
    }
}

fn wrap_one(schema: &mut Json, at: &Pointer, moves: &mut Moves) {
    let Json::Object(members) = schema else { return };
    let annotated = members.keys().any(|key| key.starts_with("x-") || KEPT.contains(&key.as_str()));
    if !annotated || !members.get("$ref").is_some_and(Json::is_string) {
        return;
    }
    if let Some(reference) = members.shift_remove("$ref") {
        members.insert("allOf".to_owned(), serde_json::json!([{ "$ref": reference }]));
        let from = Origin { source: Source::Spec, pointer: at.clone() };
        moves.record(at.child("allOf").index(0), from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn annotations_beside_a_ref_are_kept_and_the_move_is_recorded() {
        let mut json = json!({"components": {"schemas": {"A": {"properties": {
            "plain": {"$ref": "#/b"},
            "said": {"$ref": "#/b", "description": "x"},
        }}}}});
        let mut moves = Moves::default();
        wrap(&mut json, &mut moves);
        let properties = &json["components"]["schemas"]["A"]["properties"];
        assert_eq!(properties["plain"], json!({"$ref": "#/b"}));
        assert_eq!(properties["said"], json!({"description": "x", "allOf": [{"$ref": "#/b"}]}));
        let at = Pointer::parse("/components/schemas/A/properties/said/allOf/0/$ref").unwrap();
        let written = "#/components/schemas/A/properties/said/$ref";
        assert_eq!(moves.trace(&at).pointer.to_string(), written);
    }

    #[test]
    fn a_default_response_and_components_of_any_name_are_visited() {
        let said = json!({"content": {"a/b": {"schema": {"$ref": "#/b", "description": "x"}}}});
        let mut json = json!({
            "paths": {"/a": {"get": {"responses": {"default": said}}}},
            "components": {"responses": {"example": said}, "examples": {"schema": said}},
        });
        let mut seen = Vec::new();
        visit_schemas(&mut json, &mut |_, at| seen.push(at.to_string()));
        assert_eq!(
            seen,
            [
                "#/paths/~1a/get/responses/default/content/a~1b/schema",
                "#/components/responses/example/content/a~1b/schema",
            ]
        );
    }

    #[test]
    fn a_property_named_schema_or_an_example_is_left_alone() {
        let text = json!({"example": {"schema": {"$ref": "x", "description": "y"}}});
        let mut json = text.clone();
        wrap(&mut json, &mut Moves::default());
        assert_eq!(json, text);
    }
}
