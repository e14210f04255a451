//! Reports properties that are declared only in `then`, `else` or `dependentSchemas`.
//!
//! The values of these properties are raw JSON.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::INCOMPLETE;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Reports properties that depend on a condition, and allows additional properties, so that the values are kept.
pub(crate) fn report_conditional(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let known = schema.get("properties").and_then(Json::as_object);
    let adds_properties = |inner: &Json| adds_properties(inner, known);
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
    if !locations.is_empty() {
        if schema.contains_key("properties") {
            schema.entry("additionalProperties").or_insert(Json::Bool(true));
        } else {
            schema.insert(INCOMPLETE.to_owned(), Json::Bool(true));
        }
    }
    for location in locations {
        log.report(Diagnostic::new(
            Code::ConditionalProperties,
            &location,
            "properties that depend on a condition are raw JSON",
        ));
    }
}

/// Returns whether a conditional schema describes properties that are not in `known`, possibly under a further
/// condition.
fn adds_properties(schema: &Json, known: Option<&Members>) -> bool {
    let members = schema.get("properties").and_then(Json::as_object).into_iter().flatten();
    let is_new = |name: &String| known.is_none_or(|known| !known.contains_key(name));
    let nested = ["then", "else"].iter().filter_map(|key| schema.get(key));
    members.into_iter().any(|(name, _)| is_new(name))
        || ["$ref", "allOf", "oneOf", "anyOf", "dependentSchemas"]
            .iter()
            .any(|key| schema.get(key).is_some())
        || nested.into_iter().any(|inner| adds_properties(inner, known))
}
