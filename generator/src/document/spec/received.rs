//! Finds the component schemas that webhooks and callbacks use. The server sends them, so no call of the client does.

use std::collections::BTreeSet;

use crate::document::Json;
use crate::pointer::Pointer;

/// Returns the names of the component schemas to which webhooks and callbacks refer, directly or through other components.
pub(crate) fn schemas(document: &Json) -> BTreeSet<String> {
    let mut open: Vec<&Json> = document.get("webhooks").into_iter().collect();
    callbacks(document, &mut open);
    let (mut schemas, mut seen) = (BTreeSet::new(), BTreeSet::new());
    while let Some(json) = open.pop() {
        match json {
            Json::Object(members) => {
                open.extend(members.values());
                let reference = members.get("$ref").and_then(Json::as_str);
                let Some(at) = reference.and_then(Pointer::parse) else { continue };
                let tokens: Vec<String> = at.tokens().collect();
                match tokens.as_slice() {
                    [components, schemas_key, name, ..]
                        if components == "components" && schemas_key == "schemas" =>
                    {
                        schemas.insert(name.clone());
                    }
                    _ if seen.insert(at.clone()) => open.extend(document.pointer(at.as_str())),
                    _ => {}
                }
            }
            Json::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    schemas
}

/// Collects the callbacks of all operations and of the components.
fn callbacks<'d>(document: &'d Json, found: &mut Vec<&'d Json>) {
    let members = |json: Option<&'d Json>| json.and_then(Json::as_object).into_iter().flatten();
    for (_, item) in members(document.get("paths")) {
        let operations = members(Some(item)).chain(members(item.get("additionalOperations")));
        found.extend(operations.filter_map(|(_, operation)| operation.get("callbacks")));
    }
    found.extend(document.get("components").and_then(|components| components.get("callbacks")));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_schemas_of_webhooks_and_callbacks() {
        let body = |name: &str| json!({"requestBody": {"$ref": format!("#/components/requestBodies/{name}")}});
        let content = |name: &str| json!({"content": {"a/b": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}});
        let document = json!({
            "webhooks": {"changed": {"post": body("Hook")}},
            "paths": {"/a": {"post": {"callbacks": {"done": {"{$url}": {"post": {"requestBody": content("Done")}}}},
                "requestBody": content("Sent")}}},
            "components": {"requestBodies": {"Hook": content("Change")}}
        });
        assert_eq!(schemas(&document), ["Change", "Done"].map(str::to_owned).into());
    }
}
