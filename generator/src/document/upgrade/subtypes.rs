//! Adds the discriminator values of subtypes to the `mapping` of their parent schemas.
//!
//! A subtype sets its value with an extension, such as `x-ms-discriminator-value`.

use std::collections::BTreeSet;

use serde_json::Map;

use crate::document::Json;
use crate::document::log::Log;
use crate::pointer::{Pointer, fragment, unescaped};

/// The extensions that set the discriminator value of a subtype.
const VALUE: &[&str] = &["x-ms-discriminator-value", "x-discriminator-value"];

/// Adds the value of each subtype to the `mapping` of its parent schemas, unless the `mapping` already contains the
/// value or the subtype.
pub(crate) fn add_mappings(document: &mut Json, log: &mut Log<'_>) {
    let at = Pointer::of(&["components", "schemas"]);
    let Some(Json::Object(schemas)) = document.pointer_mut(at.as_str()) else { return };
    let mut named: Vec<(String, &str, String)> = Vec::new();
    for (name, child) in schemas.iter() {
        let value = VALUE.iter().find_map(|key| Some((*key, child.get(*key)?.as_str()?)));
        named.extend(value.map(|(key, value)| (name.clone(), key, value.to_owned())));
    }
    for (name, key, value) in named {
        let target = at.child(&name).to_reference();
        for parent in ancestors(schemas, &name) {
            let schema = schemas.get_mut(&parent);
            let discriminator = schema.and_then(|schema| schema.get_mut("discriminator"));
            let Some(Json::Object(discriminator)) = discriminator else { continue };
            let mapping =
                discriminator.entry("mapping").or_insert_with(|| Json::Object(Map::new()));
            let Json::Object(mapping) = mapping else { continue };
            if mapping.contains_key(&value) || mapping.values().any(|known| *known == *target) {
                continue;
            }
            let mapping_at = at.child(&parent).child("discriminator").child("mapping");
            log.created(mapping_at.clone(), &at.child(&parent).child("discriminator"));
            log.created(mapping_at.child(&value), &at.child(&name).child(key));
            mapping.insert(value.clone(), Json::from(target.as_str()));
        }
    }
}

/// Returns the names of a schema and of all parent schemas in its `allOf`, recursively.
fn ancestors(schemas: &Map<String, Json>, name: &str) -> BTreeSet<String> {
    let (mut open, mut ancestors) = (vec![name.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop() {
        if !ancestors.insert(name.clone()) {
            continue;
        }
        let parts =
            schemas.get(&name).and_then(|schema| schema.get("allOf")).and_then(Json::as_array);
        for part in parts.into_iter().flatten() {
            let reference = part.get("$ref").and_then(Json::as_str).and_then(fragment);
            let parent = reference
                .as_ref()
                .and_then(|reference| reference.strip_prefix("/components/schemas/"));
            open.extend(parent.map(|parent| unescaped(parent).into_owned()));
        }
    }
    ancestors
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Moves;

    #[test]
    fn adds_unmapped_subtypes_to_the_mapping_of_their_parents() {
        let child = |value: &str, parent: &str| json!({"x-ms-discriminator-value": value, "allOf": [{"$ref": parent}]});
        let mut json = json!({"components": {"schemas": {
            "Base": {"discriminator": {"propertyName": "t", "mapping": {"own": "#/components/schemas/Known"}}},
            "Plain": {"discriminator": {"propertyName": "t"}},
            "Known": child("other", "#/components/schemas/Base"),
            "Inner": child("in", "#/components/schemas/Base"),
            "Leaf": child("leaf", "#/components/schemas/Inner"),
        }}});
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        add_mappings(&mut json, &mut Log::new(&mut moves, &mut sink));
        let schemas = &json["components"]["schemas"];
        assert_eq!(
            schemas["Base"]["discriminator"]["mapping"],
            json!({"own": "#/components/schemas/Known", "in": "#/components/schemas/Inner",
                "leaf": "#/components/schemas/Leaf"})
        );
        assert_eq!(schemas["Plain"]["discriminator"], json!({"propertyName": "t"}));
    }
}
