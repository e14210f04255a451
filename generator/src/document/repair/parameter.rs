//! Repairs parameters, headers and the encodings of form fields.

use serde_json::json;

use super::context::RepairContext;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::ALLOW_RESERVED;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The locations of parameters and their styles, the default style first.
const LOCATIONS: &[(&str, &[&str])] = &[
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("path", &["simple", "label", "matrix"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// The extension of AutoRest for a value that callers have already encoded, such as the id of an Azure resource.
const SKIP_ENCODING: &str = "x-ms-skip-url-encoding";

/// Checks the name, location, style and type of a parameter.
pub(crate) fn parameter(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    if members.get("name").and_then(Json::as_str).is_none_or(str::is_empty) {
        let message = "this parameter has no `name` and is omitted";
        context.report(Diagnostic::new(Code::ParameterWithoutName, at, message));
        return false;
    }
    let Some((location, styles)) = location(context, members, at) else { return false };
    if location == "path" && members.get("required") != Some(&Json::Bool(true)) {
        let message = "a path parameter is always required";
        context.report(Diagnostic::new(Code::OptionalPathParameter, at, message));
        members.insert("required".to_owned(), Json::Bool(true));
    }
    if members.get(SKIP_ENCODING) == Some(&Json::Bool(true)) {
        members.entry("allowReserved").or_insert(Json::Bool(true));
    }
    if location != "query"
        && let Some(reserved) = members.shift_remove("allowReserved")
    {
        members.insert(ALLOW_RESERVED.to_owned(), reserved);
    }
    style(context, members, at, styles);
    typed(context, members, at, "this parameter");
    true
}

/// Checks the style and type of a header.
pub(crate) fn header(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    style(context, members, at, &["simple"]);
    typed(context, members, at, "this header");
    true
}

/// Checks the style of a form field. Only the styles of query parameters are allowed.
pub(crate) fn encoding(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    let styles = LOCATIONS.first().map_or(&[] as &[&str], |(_, styles)| styles);
    style(context, members, at, styles);
    true
}

type LocationStyles = (&'static str, &'static [&'static str]);

fn location(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> Option<LocationStyles> {
    let Some(written) = members.get("in").and_then(Json::as_str).map(str::to_owned) else {
        let message = "this parameter has no `in` and is omitted";
        context.report(Diagnostic::new(Code::ParameterWithoutLocation, at, message));
        return None;
    };
    let meant = written.trim().to_ascii_lowercase();
    let Some((location, styles)) = LOCATIONS.iter().find(|(location, _)| *location == meant) else {
        let help = match meant.as_str() {
            "body" | "formdata" => "in OpenAPI 3.0, describe the body or form as `requestBody`",
            _ => "use one of `query`, `path`, `header`, `cookie`",
        };
        let message = format!("unknown parameter location `{written}`; the parameter is omitted");
        context.report(
            Diagnostic::new(Code::UnknownParameterLocation, &at.child("in"), message).help(help),
        );
        return None;
    };
    if written != *location {
        let message =
            format!("misspelled parameter location `{written}`; it is read as `{location}`");
        context.report(Diagnostic::new(Code::RepairedSpelling, &at.child("in"), message));
        members.insert("in".to_owned(), Json::from(*location));
    }
    Some((location, styles))
}

/// Removes a style that is not allowed in this location, so that the default applies.
fn style(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer, styles: &[&str]) {
    let Some(written) = members.get("style").and_then(Json::as_str) else { return };
    if styles.contains(&written) {
        return;
    }
    let usual = styles.first().copied().unwrap_or_default();
    let message = format!("the style `{written}` is not allowed here; `{usual}` is used");
    let choice = if styles.len() == 1 { "use" } else { "use one of" };
    let help = format!("{choice} `{}`, or remove the style", styles.join("`, `"));
    context.report(Diagnostic::new(Code::UnknownStyle, &at.child("style"), message).help(&help));
    members.shift_remove("style");
}

/// The keywords that describe the type of a Swagger 2.0 parameter, which has no `schema`.
const BARE: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
];

/// Ensures that exactly one of `schema` and `content` is set.
fn typed(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer, what: &str) {
    let is_there = |key: &str| members.get(key).is_some_and(|value| !value.is_null());
    let (schema, content) = (is_there("schema"), is_there("content"));
    if schema && content {
        let message = "both `schema` and `content` are set; `content` is ignored";
        context.report(Diagnostic::new(Code::SchemaAndContent, &at.child("content"), message));
        members.shift_remove("content");
    }
    let empty = match members.get("content") {
        Some(Json::Object(media_types)) => media_types.is_empty(),
        // Some languages, such as PHP, serialize empty objects as arrays.
        Some(Json::Array(elements)) if elements.is_empty() => true,
        Some(_) if content && !schema => {
            let message = "`content` must be an object of media types; the value is ignored";
            context.report(
                Diagnostic::new(Code::TypeMismatchIgnored, &at.child("content"), message)
                    .help("write one media type and its `schema`"),
            );
            true
        }
        _ => true,
    };
    if schema || (content && !empty) {
        return;
    }
    members.shift_remove("content");
    let mut bare = Members::new();
    for key in BARE {
        if let Some(value) = members.shift_remove(*key) {
            context.moved(at.child("schema").child(key), &at.child(key));
            bare.insert((*key).to_owned(), value);
        }
    }
    if bare.contains_key("type") || bare.contains_key("enum") {
        let message = format!("the type of {what} is not in a `schema`; the type is used anyway");
        context.report(Diagnostic::new(Code::ParameterTypeWithoutSchema, at, message));
        members.insert("schema".to_owned(), Json::Object(bare));
    } else {
        let message = format!("{what} has neither `schema` nor `content`; a string is assumed");
        context.report(Diagnostic::new(Code::MissingParameterSchema, at, message));
        members.insert("schema".to_owned(), json!({"type": "string"}));
    }
}
