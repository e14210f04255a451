//! Moves a schema `$ref` that has sibling annotations into an `allOf`, so that the annotations are kept.
//!
//! openapiv3 ignores the siblings of a `$ref`, as OpenAPI 3.0 allows. But authors expect a description next to a `$ref`
//! to apply, and overlays add hints that concern a single use of a schema.

use crate::document::Json;
use crate::document::grammar::visit_schemas;
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The annotations that are kept, in addition to extensions.
const KEPT: &[&str] =
    &["default", "deprecated", "description", "nullable", "readOnly", "title", "writeOnly"];

/// Wraps every annotated schema `$ref` of the document and records the moves.
pub(crate) fn wrap(json: &mut Json, moves: &mut Moves) {
    visit_schemas(json, &mut |schema, at| wrap_one(schema, at, moves));
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
    fn wraps_an_annotated_reference_and_records_the_move() {
        let mut json = json!({"components": {"schemas": {"A": {"properties": {
            "plain": {"$ref": "#/b"},
            "annotated": {"$ref": "#/b", "description": "x"},
        }}}}});
        let mut moves = Moves::default();
        wrap(&mut json, &mut moves);
        let properties = &json["components"]["schemas"]["A"]["properties"];
        assert_eq!(properties["plain"], json!({"$ref": "#/b"}));
        assert_eq!(
            properties["annotated"],
            json!({"description": "x", "allOf": [{"$ref": "#/b"}]})
        );
        let at = Pointer::parse("/components/schemas/A/properties/annotated/allOf/0/$ref").unwrap();
        let written = "#/components/schemas/A/properties/annotated/$ref";
        assert_eq!(moves.trace(&at).pointer.to_string(), written);
    }

    #[test]
    fn leaves_examples_unchanged() {
        let annotated = json!({"schema": {"$ref": "x", "description": "y"}});
        let text = json!({"components": {"schemas": {"A": {"example": annotated}}, "examples": {"B": annotated}}});
        let mut json = text.clone();
        wrap(&mut json, &mut Moves::default());
        assert_eq!(json, text);
    }
}
