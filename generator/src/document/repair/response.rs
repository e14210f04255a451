//! Repairs responses, request bodies and their media types.

use serde_json::json;

use super::context::RepairContext;
use super::keys::rename;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Repairs the `description` and `content` of a response.
pub(crate) fn response(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    if !members.contains_key("description") {
        let message = "missing `description` in this response";
        context.report(
            Diagnostic::new(Code::MissingRequiredField, at, message)
                .help("describe when the server sends this response"),
        );
        members.insert("description".to_owned(), Json::from(""));
    }
    if !members.contains_key("content") {
        bare(context, members, at);
    }
    content(context, members, at);
    true
}

/// Repairs the `content` of a request body.
pub(crate) fn body(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    if !members.contains_key("content") {
        bare(context, members, at);
    }
    if members.get("content").is_none_or(Json::is_null) {
        let message = "this request body has no `content` and is omitted";
        context.report(Diagnostic::new(Code::BodyWithoutContent, at, message));
        return false;
    }
    content(context, members, at);
    true
}

/// Moves a `schema` without a media type to `application/json`.
fn bare(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let Some(schema) = members.shift_remove("schema") else { return };
    let schema_at = at.child("content").child("application/json").child("schema");
    context.moved(schema_at, &at.child("schema"));
    let message = "a `schema` without a media type; `application/json` is assumed";
    context.report(Diagnostic::new(Code::SchemaWithoutMediaType, &at.child("schema"), message));
    members.insert("content".to_owned(), json!({"application/json": {"schema": schema}}));
}

/// Repairs misspelled media types in `content`, and omits entries whose keys are not media types.
fn content(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let Some(Json::Object(content)) = members.get_mut("content") else { return };
    let at = at.child("content");
    let malformed = |name: &str| media_type(name).as_deref() != Some(name);
    let malformed: Vec<String> = content.keys().filter(|name| malformed(name)).cloned().collect();
    for name in malformed {
        match media_type(&name).filter(|meant| !content.contains_key(meant)) {
            Some(meant) => {
                rename(context, content, &at, &name, &meant);
                let message = format!("misspelled media type `{name}`; it is read as `{meant}`");
                context.report(Diagnostic::new(
                    Code::RepairedMediaType,
                    &at.child(&meant),
                    message,
                ));
            }
            None => {
                let message = format!("`{name}` is not a media type and is omitted");
                context.report(Diagnostic::new(Code::InvalidMediaType, &at.child(&name), message));
                content.shift_remove(&name);
            }
        }
    }
}

/// Returns the media type for a possibly misspelled key. If the key lists several media types, the first is returned.
fn media_type(key: &str) -> Option<String> {
    let first = key.split(',').next().unwrap_or_default().trim();
    let essence = first.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("json") {
        return Some("application/json".to_owned());
    }
    let (kind, sort) = essence.split_once('/')?;
    let is_token = |text: &str| {
        let known =
            |letter: char| letter.is_ascii_alphanumeric() || "!#$&^_.+-*{}".contains(letter);
        !text.is_empty() && text.chars().all(known)
    };
    (is_token(kind) && is_token(sort)).then(|| first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repairs_media_types() {
        for (key, meant) in [
            ("application/json", Some("application/json")),
            (" text/plain ", Some("text/plain")),
            ("Application/JSON; charset=utf-8", Some("Application/JSON; charset=utf-8")),
            ("application/json, text/xml", Some("application/json")),
            ("*/*", Some("*/*")),
            ("json", Some("application/json")),
            ("none", None),
            ("", None),
            ("a/b c", None),
            ("a/b/c", None),
        ] {
            assert_eq!(media_type(key).as_deref(), meant, "{key}");
        }
    }
}
