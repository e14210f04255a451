//! Lists the objects of a document or of another file, without data such as examples.
//!
//! Unlike [`grammar`](super::grammar), the list does not need the type of the file, which may be a whole document, a schema
//! or a map of schemas.

use super::Json;
use crate::pointer::Pointer;

/// Keys whose values map arbitrary names to objects.
const NAMES: &[&str] = &[
    "$defs",
    "additionalOperations",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securityDefinitions",
    "securitySchemes",
    "variables",
    "webhooks",
    "x-ms-paths",
];

/// Extensions whose values are schemas.
const SCHEMAS: &[&str] = &["x-oneOf", "x-one-of", "x-anyOf", "x-any-of"];

/// Keys whose values are data.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

/// The maximum depth of a walk, twice the maximum depth of a document.
const MAX_DEPTH: usize = 256;

/// Returns the pointers to the objects, outer before inner.
pub(crate) fn pointers(json: &Json) -> Vec<Pointer> {
    let mut pointers = Vec::new();
    walk(json, &Pointer::root(), false, MAX_DEPTH, &mut pointers);
    pointers
}

/// Returns whether an object has one of these keys, data included.
pub(crate) fn has_key(json: &Json, keys: &[&str]) -> bool {
    let mut open = vec![json];
    while let Some(json) = open.pop() {
        match json {
            Json::Object(members) => {
                if keys.iter().any(|key| members.contains_key(*key)) {
                    return true;
                }
                open.extend(members.values());
            }
            Json::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    false
}

fn walk(json: &Json, at: &Pointer, is_map: bool, depth: usize, pointers: &mut Vec<Pointer>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match json {
        Json::Object(members) => {
            if !is_map {
                pointers.push(at.clone());
            }
            for (key, value) in members {
                let key_of = |keys: &[&str]| !is_map && keys.contains(&key.as_str());
                let is_extension = !is_map && key.starts_with("x-");
                if key_of(NAMES) || !(key_of(DATA) || is_extension && !key_of(SCHEMAS)) {
                    walk(value, &at.child(key), key_of(NAMES), depth, pointers);
                }
            }
        }
        Json::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                walk(value, &at.index(index), false, depth, pointers);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lists_objects_with_any_name_and_no_data() {
        let json = json!({"definitions": {"default": {"properties": {"example": {"example": {"a": {}}}}}},
            "paths": {"/a": {"get": {"parameters": [{"schema": {"default": {}}}], "responses": {"default": {}}}}},
            "x-own": {"schema": {}}, "x-oneOf": [{}]});
        let pointers: Vec<String> = pointers(&json).iter().map(Pointer::to_string).collect();
        let expected = [
            "#",
            "#/definitions/default",
            "#/definitions/default/properties/example",
            "#/paths/~1a",
            "#/paths/~1a/get",
            "#/paths/~1a/get/parameters/0",
            "#/paths/~1a/get/parameters/0/schema",
            "#/paths/~1a/get/responses/default",
            "#/x-oneOf/0",
        ];
        assert_eq!(pointers, expected);
    }
}
