//! Turns schemas of 2.0, and what people write in them besides, into schemas of 3.0.

use serde_json::json;

use super::Members;
use crate::pointer::Pointer;
use crate::spec::Json;
use crate::spec::upgrade::log::{Log, take_if};
use crate::spec::upgrade::one;

/// Extensions that became keywords.
const KEYWORDS: &[(&str, &str)] = &[
    ("x-nullable", "nullable"),
    ("x-isnullable", "nullable"),
    ("x-oneOf", "oneOf"),
    ("x-one-of", "oneOf"),
    ("x-anyOf", "anyOf"),
    ("x-any-of", "anyOf"),
    ("x-deprecated", "deprecated"),
    ("x-writeOnly", "writeOnly"),
];

/// Makes one schema what 3.0 has for it; those within it are visited afterwards.
pub fn upgrade(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    for (old, new) in KEYWORDS {
        if let Some(value) = schema.shift_remove(*old)
            && !schema.contains_key(*new)
        {
            log.moved(at.child(new), &at.child(old));
            schema.insert((*new).to_owned(), value);
        }
    }
    if let Some(property) = take_if(schema, "discriminator", Json::is_string) {
        let place = at.child("discriminator");
        log.made(place.child("propertyName"), &place);
        let mut discriminator = json!({ "propertyName": property });
        if let (Some(mapping), Json::Object(members)) =
            (schema.shift_remove(super::heirs::MAPPING), &mut discriminator)
        {
            members.insert("mapping".to_owned(), mapping);
        }
        schema.insert("discriminator".to_owned(), discriminator);
    }
    if schema.get("type").and_then(Json::as_str) == Some("file") {
        schema.insert("type".to_owned(), Json::from("string"));
        schema.insert("format".to_owned(), Json::from("binary"));
    }
    // A list of types, or null as one, is no schema of 2.0, but it is plain what it means.
    one::nulls::branches(schema, at, log);
    one::types::split(schema, at, log);
}
