//! Gives what webhooks send a name among the components: nobody calls them here, but somebody reads what they send.

use serde_json::json;

use crate::pointer::Pointer;
use crate::spec::Json;
use crate::spec::gather::names;
use crate::spec::upgrade::log::Log;

/// Moves the schemas of bodies that are described in place to where all named schemas are.
pub fn name(document: &mut Json, log: &mut Log<'_>) {
    for (hook, at) in bodies(document) {
        let there = document.pointer_mut(at.as_str());
        let Some(schema) = there.filter(|schema| is_inline(schema)).map(Json::take) else {
            continue;
        };
        let wanted = names::clean(&format!("{hook}_webhook"));
        let place = names::free(document, &["components", "schemas"], &[wanted]);
        names::insert(document, &place, schema);
        if let Some(there) = document.pointer_mut(at.as_str()) {
            *there = json!({ "$ref": place.to_reference() });
        }
        log.moved(place, &at);
    }
}

/// The name of each webhook, and the place of each schema of its body.
fn bodies(document: &Json) -> Vec<(String, Pointer)> {
    let mut found = Vec::new();
    let at = Pointer::of(&["webhooks"]);
    for (hook, methods) in members(document.get("webhooks")) {
        for (method, operation) in members(Some(methods)) {
            let body = operation.get("requestBody").and_then(|body| body.get("content"));
            let content = at.child(hook).child(method).child("requestBody").child("content");
            let schemas = members(body).map(|(media, _)| content.child(media).child("schema"));
            found.extend(schemas.map(|schema| (hook.clone(), schema)));
        }
    }
    found
}

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

/// Whether a schema is neither a reference nor without a word.
fn is_inline(schema: &Json) -> bool {
    schema.as_object().is_some_and(|schema| !schema.is_empty() && !schema.contains_key("$ref"))
}
