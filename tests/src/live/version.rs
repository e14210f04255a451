//! Changes the OpenAPI version of a document.

use serde_json::{Value, json};

use super::walk::{Object, objects};

/// Upgrades to OpenAPI 3.0.4.
pub(super) fn three_zero_four(document: &mut Value) {
    document["openapi"] = json!("3.0.4");
}

/// Upgrades to OpenAPI 3.1 in the style of ASP.NET: null is a type, and an enum with one value is a constant.
pub(super) fn three_one(document: &mut Value) {
    document["openapi"] = json!("3.1.1");
    document["jsonSchemaDialect"] = json!("https://spec.openapis.org/oas/3.1/dialect/base");
    objects(document, &mut |object| {
        if object.remove("nullable") == Some(json!(true)) {
            null(object);
        }
        if object.get("enum").and_then(Value::as_array).is_some_and(|values| values.len() == 1) {
            let value = object.remove("enum").unwrap()[0].clone();
            object.insert("const".to_owned(), value);
        }
    });
}

/// Makes a schema nullable.
fn null(schema: &mut Object) {
    match schema.remove("type") {
        Some(ty) => {
            schema.insert("type".to_owned(), json!(["null", ty]));
            if let Some(Value::Array(values)) = schema.get_mut("enum") {
                values.push(Value::Null);
            }
        }
        None => {
            let description = schema.remove("description");
            let rest = std::mem::take(schema);
            schema.insert("oneOf".to_owned(), json!([{"type": "null"}, rest]));
            schema.extend(description.map(|description| ("description".to_owned(), description)));
        }
    }
}
