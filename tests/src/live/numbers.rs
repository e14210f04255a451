//! Describes numbers as ASP.NET Core 10 and 11 do: the server also reads them from strings of digits.

use serde_json::{Value, json};

use super::version;
use super::walk::{Object, objects};

/// The strings of digits of an integer.
const INTEGER: &str = r"^-?(?:0|[1-9]\d*)$";

/// The strings of digits of any other number.
const NUMBER: &str = r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$";

/// Upgrades to OpenAPI 3.1, in which a number has several types.
pub(super) fn several_types(document: &mut Value) {
    objects(document, &mut |schema| {
        let Some(kind) = number(schema) else { return };
        let null = schema.remove("nullable") == Some(json!(true)) || is_nullable(schema);
        let types = if null { json!(["null", kind, "string"]) } else { json!([kind, "string"]) };
        schema.insert("type".to_owned(), types);
    });
    version::three_one(document);
}

/// Stays with OpenAPI 3.0, in which a number has no type.
pub(super) fn no_type(document: &mut Value) {
    version::three_zero_four(document);
    objects(document, &mut |schema| {
        if number(schema).is_some() {
            schema.remove("type");
        }
    });
}

/// Adds the pattern of its digits to a number. Returns its type.
fn number(schema: &mut Object) -> Option<&'static str> {
    let types = schema.get("type")?;
    let has = |kind: &str| {
        *types == kind || types.as_array().is_some_and(|types| types.contains(&json!(kind)))
    };
    let (kind, pattern) = match (has("integer"), has("number")) {
        (true, _) => ("integer", INTEGER),
        (_, true) => ("number", NUMBER),
        (false, false) => return None,
    };
    schema.insert("pattern".to_owned(), json!(pattern));
    Some(kind)
}

fn is_nullable(schema: &Object) -> bool {
    schema["type"].as_array().is_some_and(|types| types.contains(&json!("null")))
}
