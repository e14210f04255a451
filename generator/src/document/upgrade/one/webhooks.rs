//! Moves the schemas of webhook bodies to `components`, so that programs that receive webhooks can parse the bodies.

use std::collections::BTreeMap;

use serde_json::{Map, json};

use crate::document::Json;
use crate::document::log::Log;
use crate::document::references::names;
use crate::pointer::Pointer;

/// Moves the inline schemas of webhook bodies to `components`.
pub(crate) fn name(document: &mut Json, log: &mut Log<'_>) {
    let bodies = bodies(document);
    if bodies.is_empty() || schemas(document).is_none() {
        return;
    }
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (hook, at) in bodies {
        let node = document.pointer_mut(at.as_str());
        let Some(schema) = node.filter(|schema| is_inline(schema)).map(Json::take) else {
            continue;
        };
        let wanted = names::clean(&format!("{hook}_webhook"));
        let number = numbers.entry(wanted.clone()).or_default();
        let Some(schemas) = schemas(document) else { return };
        // Each number is tried once, because a document may have many bodies with the same name.
        let mut name = || match std::mem::replace(number, number.saturating_add(1)) {
            0 => wanted.clone(),
            more => format!("{wanted}_{}", more.saturating_add(1)),
        };
        let mut free = name();
        while schemas.contains_key(&free) {
            free = name();
        }
        let location = Pointer::of(&["components", "schemas"]).child(&free);
        schemas.insert(free, schema);
        if let Some(node) = document.pointer_mut(at.as_str()) {
            *node = json!({ "$ref": location.to_reference() });
        }
        log.moved(location, &at);
    }
}

/// Returns `components.schemas` and creates it if needed; `None` if it is not an object.
fn schemas(document: &mut Json) -> Option<&mut Map<String, Json>> {
    ["components", "schemas"].iter().try_fold(document.as_object_mut()?, |within, key| {
        let section = within.entry(*key).or_insert(Json::Null);
        if section.is_null() {
            *section = Json::Object(Map::new());
        }
        section.as_object_mut()
    })
}

/// Returns the body schemas of all webhooks: the name of the webhook, and the pointer to the schema.
fn bodies(document: &Json) -> Vec<(String, Pointer)> {
    let mut body_schemas = Vec::new();
    let at = Pointer::of(&["webhooks"]);
    for (hook, item) in members(document.get("webhooks")) {
        let (at, more) = (at.child(hook), "additionalOperations");
        let operations = members(Some(item)).map(|(method, each)| (at.child(method), each));
        let others = members(item.get(more));
        let others = others.map(|(method, each)| (at.child(more).child(method), each));
        for (at, operation) in operations.chain(others) {
            let body = operation.get("requestBody").and_then(|body| body.get("content"));
            let content = at.child("requestBody").child("content");
            let schemas = members(body).map(|(media, _)| content.child(media).child("schema"));
            body_schemas.extend(schemas.map(|schema| (hook.clone(), schema)));
        }
    }
    body_schemas
}

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

/// Returns whether a schema is neither empty nor a reference.
fn is_inline(schema: &Json) -> bool {
    schema.as_object().is_some_and(|schema| !schema.is_empty() && !schema.contains_key("$ref"))
}
