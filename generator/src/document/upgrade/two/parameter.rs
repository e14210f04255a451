//! Moves the types of Swagger 2.0 parameters and headers into a `schema`.

use super::collection::{self, ArrayLocation};
use super::role::{Role, role_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The keywords that describe a type.
const TYPE: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "x-enumNames",
    "x-enum-varnames",
    "x-enumDescriptions",
    "x-enum-descriptions",
];

/// Converts a path, query or header parameter.
pub(crate) fn upgrade(parameter: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let role = role_of(parameter);
    if parameter.contains_key("$ref") || role != Role::Input {
        return;
    }
    let location = match parameter.get("in").and_then(Json::as_str) {
        Some("query") => ArrayLocation::Query,
        Some("path") => {
            parameter.insert("required".to_owned(), Json::Bool(true));
            ArrayLocation::PathOrHeader
        }
        _ => ArrayLocation::PathOrHeader,
    };
    let style = collection::style(parameter, location, at, log);
    let schema = typed(parameter, at, log);
    if schema.is_empty() && !parameter.contains_key("schema") {
        log.report(Diagnostic::new(
            Code::UntypedParameter,
            at,
            "this parameter has no `type`; a string is assumed",
        ));
    }
    into_schema(parameter, schema);
    parameter.extend(style);
}

/// Converts a response header.
pub(crate) fn header(header: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    if !header.contains_key("$ref") {
        let style = collection::style(header, ArrayLocation::PathOrHeader, at, log);
        let schema = typed(header, at, log);
        header.extend(style);
        into_schema(header, schema);
    }
}

/// Removes the keywords that describe the type of a parameter or header, and returns them as a schema.
pub(crate) fn typed(members: &mut Members, at: &Pointer, log: &mut Log<'_>) -> Members {
    let mut schema = Members::new();
    log.created(at.child("schema"), at);
    for key in TYPE {
        if let Some(value) = members.shift_remove(*key) {
            schema.insert((*key).to_owned(), value);
        }
    }
    if schema.contains_key("items") {
        log.moved(at.child("schema").child("items"), &at.child("items"));
    }
    schema
}

fn into_schema(members: &mut Members, mut schema: Members) {
    if members.contains_key("schema") {
        return;
    }
    schema.entry("type").or_insert_with(|| Json::from("string"));
    members.insert("schema".to_owned(), Json::Object(schema));
}
