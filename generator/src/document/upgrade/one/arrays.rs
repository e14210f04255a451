//! Turns `prefixItems` into `x-tuple`; `x-tuple-closed` marks tuples without trailing elements.

use serde_json::Map;

use crate::document::Json;
use crate::document::extension::{TUPLE, TUPLE_CLOSED};
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// Converts a tuple. Before JSON Schema 2020-12, `items` listed the schemas of the elements.
pub(crate) fn tuple(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let elements = ["prefixItems", "items"].into_iter().find_map(|key| {
        let listed = take_if(schema, key, Json::is_array)?;
        log.moved(at.child(TUPLE), &at.child(key));
        if key == "items"
            && let Some(rest) = schema.shift_remove("additionalItems")
        {
            log.moved(at.child("items"), &at.child("additionalItems"));
            schema.insert("items".to_owned(), rest);
        }
        listed.as_array().cloned()
    });
    let Some(first) = elements.filter(|first| !first.is_empty()) else {
        return empty(schema);
    };
    let most = schema.get("maxItems").and_then(Json::as_u64);
    let full = most.is_some_and(|most| usize::try_from(most).is_ok_and(|most| most <= first.len()));
    let rest = take_if(schema, "items", Json::is_boolean);
    let rest = rest.or_else(|| schema.get("unevaluatedItems").cloned());
    if full || rest == Some(Json::Bool(false)) {
        schema.insert(TUPLE_CLOSED.to_owned(), Json::Bool(true));
    }
    schema.insert(TUPLE.to_owned(), Json::Array(first));
}

/// Replaces `items: false`, which allows no elements, with `maxItems: 0`.
fn empty(schema: &mut Members) {
    if take_if(schema, "items", |items| *items == Json::Bool(false)).is_some() {
        schema.insert("items".to_owned(), Json::Object(Map::new()));
        schema.insert("maxItems".to_owned(), Json::from(0));
    }
}
