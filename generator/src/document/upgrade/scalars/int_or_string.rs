//! Gives every spelling of an integer or a string of Kubernetes the same form: a string with the format
//! `int-or-string`.

use crate::document::Json;
use crate::document::members::Members;

/// The format.
pub(crate) const FORMAT: &str = "int-or-string";

/// The extension with the same meaning.
const EXTENSION: &str = "x-kubernetes-int-or-string";

/// Converts a schema with the format or the extension. If it has an `enum`, the values show the types instead, so that
/// numbers stay numbers. Returns whether they do.
pub(super) fn settle(schema: &mut Members) -> bool {
    let has_format = schema.get("format").and_then(Json::as_str) == Some(FORMAT);
    if !has_format && schema.get(EXTENSION) != Some(&Json::Bool(true)) {
        return false;
    }
    let is_null = |kind: &Json| kind == "null";
    let is_nullable =
        schema.get("type").and_then(Json::as_array).is_some_and(|types| types.iter().any(is_null));
    for key in ["anyOf", "oneOf", "pattern", "allOf", "format"] {
        schema.shift_remove(key);
    }
    let shown = types_of_values(schema);
    let has_values = shown.is_some();
    let mut types = shown.unwrap_or_else(|| vec![Json::from("string")]);
    if is_nullable && !types.iter().any(is_null) {
        types.push(Json::from("null"));
    }
    let kind = if let [only] = types.as_slice() { only.clone() } else { Json::Array(types) };
    schema.insert("type".to_owned(), kind);
    if !has_values {
        schema.insert("format".to_owned(), Json::from(FORMAT));
    }
    has_values
}

/// Returns the types of the values of an `enum`, or `None` if none is an integer or a string, or if one has another type.
fn types_of_values(schema: &Members) -> Option<Vec<Json>> {
    let mut types: Vec<Json> = Vec::new();
    for value in schema.get("enum")?.as_array()? {
        let kind = match value {
            Json::Null => "null",
            Json::String(_) => "string",
            Json::Number(_) if value.is_i64() => "integer",
            Json::Number(_) | Json::Bool(_) | Json::Array(_) | Json::Object(_) => return None,
        };
        if !types.iter().any(|known| known == kind) {
            types.push(Json::from(kind));
        }
    }
    types.iter().any(|kind| kind != "null").then_some(types)
}
