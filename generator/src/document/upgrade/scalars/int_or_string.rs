//! Gives every spelling of an integer or a string of Kubernetes the same form: a string with the format
//! `int-or-string`.

use crate::document::Json;
use crate::document::members::Members;

/// The format.
pub(crate) const FORMAT: &str = "int-or-string";

/// The extension with the same meaning.
const EXTENSION: &str = "x-kubernetes-int-or-string";

/// Converts a schema with the format or the extension.
pub(super) fn settle(schema: &mut Members) {
    let has_format = schema.get("format").and_then(Json::as_str) == Some(FORMAT);
    if !has_format && schema.get(EXTENSION) != Some(&Json::Bool(true)) {
        return;
    }
    let is_null = |kind: &Json| kind == "null";
    let is_nullable =
        schema.get("type").and_then(Json::as_array).is_some_and(|types| types.iter().any(is_null));
    for key in ["anyOf", "oneOf", "pattern", "allOf"] {
        schema.shift_remove(key);
    }
    let kind =
        if is_nullable { serde_json::json!(["string", "null"]) } else { Json::from("string") };
    schema.insert("type".to_owned(), kind);
    schema.insert("format".to_owned(), Json::from(FORMAT));
}
