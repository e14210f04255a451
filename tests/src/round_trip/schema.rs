//! Converts the schemas of the effective document to JSON Schema, so that an independent validator can check values.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Returns a JSON Schema document with the components of an OpenAPI document, at the same pointers.
///
/// In components that no request uses, properties that are neither nullable nor a `$ref` are required, as
/// `x-response-presence` specifies. `x-presence` overrides this for a property.
pub(crate) fn components(openapi: &Value) -> Value {
    let sent = sent(openapi);
    let schemas = openapi["components"]["schemas"].as_object().unwrap();
    let translated: Map<String, Value> = schemas
        .iter()
        .map(|(name, schema)| (name.clone(), translate(schema, !sent.contains(name))))
        .collect();
    json!({"components": {"schemas": translated}})
}

/// Converts an OpenAPI schema to JSON Schema.
pub(crate) fn translate(schema: &Value, received: bool) -> Value {
    let Value::Object(keywords) = schema else { return schema.clone() };
    if let Some(reference) = keywords.get("$ref") {
        return json!({"$ref": reference});
    }
    let mut out = Map::new();
    for (key, value) in keywords {
        match (key.as_str(), value) {
            ("properties", Value::Object(each)) => {
                let each = each.iter().map(|(name, at)| (name.clone(), translate(at, received)));
                out.insert(key.clone(), Value::Object(each.collect()));
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(each)) => {
                out.insert(key.clone(), each.iter().map(|at| translate(at, received)).collect());
            }
            ("items" | "additionalProperties", _) => {
                out.insert(key.clone(), translate(value, received));
            }
            (
                "type" | "format" | "enum" | "required" | "minimum" | "maximum" | "minLength"
                | "maxLength",
                _,
            ) => {
                out.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    if received && let Some(present) = present(schema) {
        out.insert("required".to_owned(), present);
    }
    nullable(keywords, Value::Object(out))
}

/// Converts the `nullable` keyword of OpenAPI 3.0 to the null type of JSON Schema.
fn nullable(keywords: &Map<String, Value>, schema: Value) -> Value {
    let typed = ["type", "allOf"].iter().any(|key| keywords.contains_key(*key));
    match keywords.get("nullable") {
        Some(Value::Bool(true)) if typed => json!({"anyOf": [schema, {"type": "null"}]}),
        _ => schema,
    }
}

/// Returns the properties that are always present in responses with this schema.
fn present(schema: &Value) -> Option<Value> {
    let properties = schema.get("properties")?.as_object()?;
    let listed: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let always = |(name, property): &(&String, &Value)| match property["x-presence"].as_str() {
        Some(presence) => presence == "required",
        None if property["nullable"] == true => listed.contains(&name.as_str()),
        None => listed.contains(&name.as_str()) || property.get("$ref").is_none(),
    };
    Some(properties.iter().filter(always).map(|(name, _)| name.as_str()).collect())
}

/// Returns the components that requests use.
fn sent(openapi: &Value) -> BTreeSet<String> {
    let mut pending = Vec::new();
    for operation in openapi["paths"].as_object().unwrap().values().filter_map(Value::as_object) {
        for operation in operation.values() {
            references(&operation["requestBody"], &mut pending);
            references(&operation["parameters"], &mut pending);
        }
    }
    let mut sent = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if sent.insert(name.clone()) {
            references(&openapi["components"]["schemas"][&name], &mut pending);
        }
    }
    sent
}

fn references(json: &Value, names: &mut Vec<String>) {
    match json {
        Value::Object(keywords) => {
            if let Some(name) = keywords.get("$ref").and_then(Value::as_str) {
                names.extend(name.strip_prefix("#/components/schemas/").map(str::to_owned));
            }
            keywords.values().for_each(|value| references(value, names));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, names)),
        _ => {}
    }
}
