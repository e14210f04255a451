//! Turns what a media type holds without saying so into files: in 3.1, no schema at all is bytes.

use serde_json::json;

use super::Schema;
use super::texts::is_text;
use crate::pointer::Pointer;
use crate::spec::Json;
use crate::spec::upgrade::log::Log;

/// Parts of a multipart body that have no type are files.
pub fn files(json: &mut Json, at: &Pointer, log: &mut Log<'_>) {
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
        if texts.contains(name) {
            continue;
        }
        if *part == Json::Bool(true) {
            *part = json!({});
        }
        if let Json::Object(schema) = part
            && schema.keys().all(|key| WORDS.contains(&key.as_str()) || key.starts_with("x-"))
        {
            schema.insert("type".to_owned(), Json::from("string"));
            schema.insert("format".to_owned(), Json::from("binary"));
            log.made(at.child(name).child("format"), &at.child(name));
        }
    }
}

fn members(json: Option<&mut Json>) -> Option<&mut Schema> {
    json.and_then(Json::as_object_mut)
}

/// Keywords that say nothing of what a value is.
const WORDS: &[&str] = &["$comment", "deprecated", "description", "title"];
