//! Converts schemas of 2.0, including common extensions, to schemas of 3.0.

use serde_json::json;

use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::document::upgrade::one;
use crate::pointer::Pointer;

type Fits = fn(&Json) -> bool;

/// Extensions, the equivalent keywords of 3.0, and checks for the types of the extensions' values.
const KEYWORDS: &[(&str, &str, Fits)] = &[
    ("x-nullable", "nullable", Json::is_boolean),
    ("x-isnullable", "nullable", Json::is_boolean),
    ("x-oneOf", "oneOf", Json::is_array),
    ("x-one-of", "oneOf", Json::is_array),
    ("x-anyOf", "anyOf", Json::is_array),
    ("x-any-of", "anyOf", Json::is_array),
    ("x-deprecated", "deprecated", Json::is_boolean),
    ("x-writeOnly", "writeOnly", Json::is_boolean),
];

/// Converts a schema to 3.0; inner schemas are visited afterwards.
pub(crate) fn upgrade(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    for (old, new, fits) in KEYWORDS {
        if !schema.contains_key(*new)
            && let Some(value) = take_if(schema, old, fits)
        {
            log.moved(at.child(new), &at.child(old));
            schema.insert((*new).to_owned(), value);
        }
    }
    if let Some(property) = take_if(schema, "discriminator", Json::is_string) {
        let discriminator_at = at.child("discriminator");
        log.created(discriminator_at.child("propertyName"), &discriminator_at);
        let discriminator = json!({ "propertyName": property });
        schema.insert("discriminator".to_owned(), discriminator);
    }
    if schema.get("type").and_then(Json::as_str) == Some("file") {
        schema.insert("type".to_owned(), Json::from("string"));
        schema.insert("format".to_owned(), Json::from("binary"));
    }
    // Arrays of types and the type null are invalid in 2.0, but their meaning is clear.
    one::nulls::branches(schema, at, log);
    one::types::split(schema, at, log);
}
