//! Turns what OpenAPI 3.2 adds into what 3.1 has for it, and names the rest.
//!
//! What only adds words (`$self`, names of servers, parents of tags, `xml.nodeType`) is ignored: nothing is lost.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::grammar::{Part, visit};
use crate::document::log::Log;
use crate::pointer::Pointer;

pub(crate) mod media;
pub(crate) mod methods;
pub(crate) mod query;

/// Makes 3.1 of a document of 3.2; of one of 3.1, nothing changes.
pub(crate) fn upgrade(document: &mut Map<String, Json>, log: &mut Log<'_>) {
    let media_types = media::components(document);
    let mut json = Json::Object(std::mem::take(document));
    visit(&mut json, &mut |part, json, at| match (part, json) {
        (Part::Body | Part::Response, Json::Object(holder)) => {
            media::inlined(holder, &media_types, at, log);
            if part == Part::Response {
                described(holder);
            }
        }
        (Part::Parameter | Part::Header, Json::Object(holder)) => {
            media::inlined(holder, &media_types, at, log);
            style(holder, at, log);
        }
        (Part::Media, Json::Object(holder)) => media::sequence(holder, at, log),
        (Part::PathItem, Json::Object(item)) => methods::others(item, at, log),
        (Part::Operation, Json::Object(operation)) => query::whole(operation, at, log),
        (Part::Schema, Json::Object(schema)) => discriminator(schema, at, log),
        (Part::Example, Json::Object(example)) => value(example, at, log),
        _ => {}
    });
    if let Json::Object(members) = json {
        *document = members;
    }
}

/// A response need not be described.
fn described(response: &mut Map<String, Json>) {
    if !response.contains_key("$ref") && !response.contains_key("description") {
        let summary = response.shift_remove("summary").unwrap_or_else(|| Json::from(""));
        response.insert("description".to_owned(), summary);
    }
}

/// Cookies have a style of their own: the names and values of `form`, as they are.
fn style(parameter: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    if parameter.get("style").and_then(Json::as_str) == Some("cookie") {
        parameter.insert("style".to_owned(), Json::from("form"));
        let message = "the style `cookie` is read as `form`: values are percent-encoded";
        log.say(Diagnostic::new(Code::CookieStyle, &at.child("style"), message));
    }
}

/// A branch by default is how values that no other branch means are kept.
fn discriminator(schema: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    let found = schema.get_mut("discriminator").and_then(Json::as_object_mut);
    if found.is_some_and(|found| found.shift_remove("defaultMapping").is_some()) {
        let place = at.child("discriminator").child("defaultMapping");
        let message = "`defaultMapping` is ignored: values without a mapping are raw JSON";
        log.say(Diagnostic::new(Code::DefaultMappingIgnored, &place, message));
    }
}

/// An example by its data, or by what is sent.
fn value(example: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    for key in ["dataValue", "serializedValue"] {
        let Some(found) = example.shift_remove(key) else { continue };
        if !example.contains_key("value") {
            log.made(at.child("value"), &at.child(key));
            example.insert("value".to_owned(), found);
        }
    }
}
