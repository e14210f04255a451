//! Reads what documents of 3.0 borrow from JSON Schema: lists of types, null, constants, tuples, bounds that are numbers.

use serde_json::json;

use super::log::Log;
use super::one;
use crate::diagnostic::Diagnostic;
use crate::spec::Json;
use crate::spec::grammar::{Part, visit};

/// Makes 3.0 of every schema that says more than 3.0 has; the others are as they were.
pub fn upgrade(document: &mut Json, log: &mut Log<'_>) {
    visit(document, &mut |part, json, at| {
        let schema = part == Part::Schema || (part == Part::Additional && json.is_object());
        let Some(keyword) = borrowed(json).filter(|_| schema) else { return };
        let message = format!("{keyword} is of OpenAPI 3.1; it is read as it is meant there");
        log.say(
            Diagnostic::note(at, message).help("nothing is lost; `\"openapi\": \"3.1.0\"` says so"),
        );
        one::schema(json, at, log);
    });
}

/// What a schema says that is none of 3.0.
fn borrowed(json: &Json) -> Option<&'static str> {
    let Json::Object(members) = json else {
        return json.is_boolean().then_some("a schema that is a flag");
    };
    let has = |key: &str, fits: fn(&Json) -> bool| members.get(key).is_some_and(fits);
    let null = |json: &Json| one::nulls::is_null(json) && json.get("enum").is_none();
    let branches = ["oneOf", "anyOf"].into_iter().filter_map(|key| members.get(key)?.as_array());
    if has("type", |kind| kind.is_array() || *kind == json!("null")) || branches.flatten().any(null)
    {
        Some("`type` as a list, or null as a type,")
    } else if members.contains_key("const") {
        Some("`const`")
    } else if members.contains_key("prefixItems") || has("items", Json::is_array) {
        Some("a list of items")
    } else if has("exclusiveMinimum", Json::is_number) || has("exclusiveMaximum", Json::is_number) {
        Some("an exclusive bound that is a number")
    } else {
        None
    }
}
