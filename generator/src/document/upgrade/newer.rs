//! Converts features of OpenAPI 3.2 to 3.1, and reports those that 3.1 cannot express.
//!
//! Annotations (`$self`, names of servers, parents of tags, `xml.nodeType`) have no effect on the client.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::pointer::Pointer;

pub(crate) mod media;
pub(crate) mod methods;
pub(crate) mod query;

/// Converts a document from 3.2 to 3.1. A valid 3.1 document stays unchanged.
pub(crate) fn upgrade(document: &mut Map<String, Json>, log: &mut Log<'_>) {
    let media_types = media::components(document);
    let mut json = Json::Object(std::mem::take(document));
    visit(&mut json, &mut |object_type, json, at| match (object_type, json) {
        (ObjectType::Body | ObjectType::Response, Json::Object(holder)) => {
            media::inlined(holder, &media_types, at, log);
            if object_type == ObjectType::Response {
                described(holder);
            }
        }
        (ObjectType::Parameter | ObjectType::Header, Json::Object(holder)) => {
            media::inlined(holder, &media_types, at, log);
            style(holder, at, log);
        }
        (ObjectType::Media, Json::Object(holder)) => media::sequence(holder, at, log),
        (ObjectType::PathItem, Json::Object(item)) => methods::others(item, at, log),
        (ObjectType::Operation, Json::Object(operation)) => {
            query::upgrade_querystring(operation, at, log);
        }
        (ObjectType::Schema, Json::Object(schema)) => discriminator(schema, at, log),
        (ObjectType::Example, Json::Object(example)) => value(example, at, log),
        _ => {}
    });
    if let Json::Object(members) = json {
        *document = members;
    }
}

/// Adds a missing `description` to a response. The field is optional in 3.2.
fn described(response: &mut Map<String, Json>) {
    if !response.contains_key("$ref") && !response.contains_key("description") {
        let summary = response.shift_remove("summary").unwrap_or_else(|| Json::from(""));
        response.insert("description".to_owned(), summary);
    }
}

/// Replaces the style `cookie` with `form`, and reports it. Unlike `form`, `cookie` does not percent-encode values.
fn style(parameter: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    if parameter.get("style").and_then(Json::as_str) == Some("cookie") {
        parameter.insert("style".to_owned(), Json::from("form"));
        let message = "the style `cookie` is read as `form`: values are percent-encoded";
        log.report(Diagnostic::new(Code::CookieStyle, &at.child("style"), message));
    }
}

/// Removes the `defaultMapping` of a discriminator and reports it.
fn discriminator(schema: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    let discriminator = schema.get_mut("discriminator").and_then(Json::as_object_mut);
    if discriminator
        .is_some_and(|discriminator| discriminator.shift_remove("defaultMapping").is_some())
    {
        let location = at.child("discriminator").child("defaultMapping");
        let message = "`defaultMapping` is ignored: values without a mapping are raw JSON";
        log.report(Diagnostic::new(Code::DefaultMappingIgnored, &location, message));
    }
}

/// Converts the `dataValue` or `serializedValue` of an example to its `value`.
fn value(example: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    for key in ["dataValue", "serializedValue"] {
        let Some(data) = example.shift_remove(key) else { continue };
        if !example.contains_key("value") {
            log.created(at.child("value"), &at.child(key));
            example.insert("value".to_owned(), data);
        }
    }
}
