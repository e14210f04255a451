//! Converts the content keywords of a string to a `format`, and `examples` to a single `example`.

use crate::document::Json;
use crate::document::extension::FURTHER_EXAMPLES;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::document::upgrade::scalars::wide::has_wide_integer;
use crate::pointer::Pointer;

/// Converts `contentEncoding` and `contentMediaType` to the `format` of base64 or binary strings.
pub(crate) fn encoded(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let text = |key: &str| schema.get(key).and_then(Json::as_str).map(str::to_ascii_lowercase);
    let (encoding, media) = (text("contentEncoding"), text("contentMediaType"));
    let (format, from) = match (encoding.as_deref(), media.as_deref()) {
        (Some("base64"), _) => ("byte", "contentEncoding"),
        (Some("base64url"), _) => ("base64url", "contentEncoding"),
        (Some("binary"), _) => ("binary", "contentEncoding"),
        (None, Some(media)) if !is_text(media) => ("binary", "contentMediaType"),
        _ => return,
    };
    // `byte` does not name an alphabet, but the encoding does.
    let other = schema.get("format").is_some_and(|own| own != "byte" || format != "base64url");
    let is_reference = schema.contains_key("$ref");
    if is_reference && from != "contentEncoding" || other {
        return;
    }
    if !is_reference {
        schema.entry("type").or_insert_with(|| Json::from("string"));
    }
    schema.insert("format".to_owned(), Json::from(format));
    log.created(at.child("format"), &at.child(from));
}

/// Returns whether content of this media type is text, which a JSON string can contain.
pub(crate) fn is_text(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    let (kind, name) = essence.split_once('/').unwrap_or((essence, ""));
    let textual = |ending: &str| name == ending || name.ends_with(&format!("+{ending}"));
    kind == "text"
        || textual("json")
        || textual("xml")
        || textual("yaml")
        || matches!(name, "javascript" | "jwt" | "graphql" | "sql" | "x-www-form-urlencoded")
}

/// Converts the first of several `examples` to `example`, unless the schema already has one. The others are kept if they
/// may determine the type of an integer.
pub(crate) fn examples(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Array(examples)) = take_if(schema, "examples", Json::is_array) else { return };
    let mut examples = examples.into_iter();
    let Some(first) = examples.next() else { return };
    let further: Vec<Json> = examples.filter(has_wide_integer).collect();
    if !further.is_empty() {
        schema.insert(FURTHER_EXAMPLES.to_owned(), Json::Array(further));
    }
    if !schema.contains_key("example") {
        log.created(at.child("example"), &at.child("examples").index(0));
        schema.insert("example".to_owned(), first);
    }
}
