//! Reports properties that are declared only in `then`, `else` or `dependentSchemas`.
//!
//! The values of these properties are raw JSON.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Reports properties that depend on a condition, and allows additional properties, so that the values are kept.
pub(crate) fn report_conditional(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let known = schema.get("properties").and_then(Json::as_object);
    let adds_properties = |inner: &Json| {
        let members = inner.get("properties").and_then(Json::as_object).into_iter().flatten();
        let named = members
            .into_iter()
            .any(|(name, _)| known.is_none_or(|known| !known.contains_key(name)));
        named || ["$ref", "allOf", "oneOf", "anyOf"].iter().any(|key| inner.get(key).is_some())
    };
    let mut locations = Vec::new();
    for key in ["then", "else"] {
        if schema.contains_key("if") && schema.get(key).is_some_and(adds_properties) {
            locations.push(at.child(key));
        }
    }
    let dependent = schema.get("dependentSchemas").and_then(Json::as_object);
    for (name, _) in dependent.into_iter().flatten().filter(|(_, inner)| adds_properties(inner)) {
        locations.push(at.child("dependentSchemas").child(name));
    }
    if !locations.is_empty() && schema.contains_key("properties") {
        schema.entry("additionalProperties").or_insert(Json::Bool(true));
    }
    for location in locations {
        log.report(Diagnostic::new(
            Code::ConditionalProperties,
            &location,
            "properties that depend on a condition are raw JSON",
        ));
    }
}
