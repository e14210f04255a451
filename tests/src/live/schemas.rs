//! Changes schemas: nullable properties, inheritance, and new, read-only and required properties.

use serde_json::{Value, json};

use super::walk::{components, properties};

/// Properties that the overlay declares as always present.
const ALWAYS: [&str; 2] = ["status", "type"];

/// Wraps references to enums in an `allOf` with `nullable` as a sibling.
pub(super) fn nullable_enums(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    properties(document, &mut |name, property| {
        let target = property.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|target| target.rsplit('/').next()).unwrap_or_default();
        if schemas[target].get("enum").is_some() && !ALWAYS.contains(&name) {
            let reference = std::mem::take(property);
            property.insert("allOf".to_owned(), json!([reference]));
            property.insert("nullable".to_owned(), json!(true));
        }
    });
}

/// Forbids additional properties in the parent schema and its subtypes. By JSON Schema's rules, no value would be
/// valid.
pub(super) fn closed_inheritance(document: &mut Value) {
    components(document, &mut |_, schema| {
        if let Some(Value::Array(parts)) = schema.get_mut("allOf") {
            for part in parts.iter_mut().filter(|part| part.get("properties").is_some()) {
                part["additionalProperties"] = json!(false);
            }
        }
        if schema.contains_key("discriminator") || schema.contains_key("allOf") {
            schema.insert("additionalProperties".to_owned(), json!(false));
        }
    });
}

/// Adds properties and enum values that the client does not know.
pub(super) fn more_properties(document: &mut Value) {
    components(document, &mut |_, schema| {
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            let text = json!({"type": "string", "description": "Newer.", "nullable": true});
            properties.insert("correlationId".to_owned(), text);
        }
        if let Some(Value::Array(values)) = schema.get_mut("enum") {
            let newer = if values[0].is_string() { json!("brand-new") } else { json!(4711) };
            values.push(newer);
        }
    });
}

/// Adds `readOnly` to properties that the server assigns.
pub(super) fn read_only(document: &mut Value) {
    properties(document, &mut |name, property| {
        if ["id", "runId", "created", "updated"].contains(&name) && !property.contains_key("$ref") {
            property.insert("readOnly".to_owned(), json!(true));
        }
    });
}

/// Adds `required` with the properties that are always present in responses, like newer versions of ASP.NET.
pub(super) fn required(document: &mut Value) {
    components(document, &mut |name, schema| {
        let Some(Value::Object(properties)) = schema.get("properties") else { return };
        let sent = ["Request", "RestoreVersion", "RunSpaceAgents"];
        let received = ["Error", "Result"];
        let is = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
        if is(&sent) && !is(&received) {
            return;
        }
        let certain = properties.iter().filter(|(_, property)| {
            property.get("nullable").is_none() && property.get("$ref").is_none()
        });
        let newer = |property: &Value| {
            property["description"]
                .as_str()
                .is_some_and(|description| description.contains("Newer servers"))
        };
        let names: Vec<&String> =
            certain.filter(|(_, property)| !newer(property)).map(|(name, _)| name).collect();
        schema.insert("required".to_owned(), json!(names));
    });
}
