//! Converts the parts of multipart bodies as OpenAPI 3.1 defines them: parts without a type are files, and styles
//! apply.

use serde_json::json;

use super::texts::is_text;
use crate::document::Json;
use crate::document::extension::STYLED;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Converts the parts of a multipart body that have no type to files, unless their media type is text.
pub(crate) fn files(json: &mut Json, at: &Pointer, log: &mut Log<'_>) {
    if !at.last().starts_with("multipart/") {
        return;
    }
    let texts: Vec<String> = members(json.get_mut("encoding"))
        .into_iter()
        .flatten()
        .filter(|(_, encoding)| {
            let media = encoding.get("contentType").and_then(Json::as_str);
            media.is_some_and(|media| is_text(&media.to_ascii_lowercase()))
        })
        .map(|(name, _)| name.clone())
        .collect();
    let at = at.child("schema").child("properties");
    let properties = json.get_mut("schema").and_then(|schema| schema.get_mut("properties"));
    for (name, part) in members(properties).into_iter().flatten() {
        if !texts.contains(name) {
            let items = part.get("type").is_some_and(|kind| kind == "array");
            match part.get_mut("items").filter(|_| items) {
                Some(item) => file(item, &at.child(name).child("items"), log),
                None => file(part, &at.child(name), log),
            }
        }
    }
}

/// Converts a schema without a type to the schema of a file.
fn file(json: &mut Json, at: &Pointer, log: &mut Log<'_>) {
    if *json == Json::Bool(true) {
        *json = json!({});
    }
    if let Json::Object(schema) = json
        && schema.keys().all(|key| WORDS.contains(&key.as_str()) || key.starts_with("x-"))
    {
        schema.insert("type".to_owned(), Json::from("string"));
        schema.insert("format".to_owned(), Json::from("binary"));
        log.created(at.child("format"), at);
    }
}

fn members(json: Option<&mut Json>) -> Option<&mut Members> {
    json.and_then(Json::as_object_mut)
}

/// Marks the encodings of a multipart body that have a style.
pub(crate) fn styles(json: &mut Json, at: &Pointer) {
    let parts = at.last().starts_with("multipart/").then(|| members(json.get_mut("encoding")));
    let encodings = parts.flatten().into_iter().flat_map(|parts| parts.values_mut());
    for encoding in encodings.filter_map(Json::as_object_mut) {
        if ["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key)) {
            encoding.insert(STYLED.to_owned(), Json::Bool(true));
        }
    }
}

/// The keywords that do not describe the type of a value.
const WORDS: &[&str] = &["$comment", "deprecated", "description", "title"];
