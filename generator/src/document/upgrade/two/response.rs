//! Moves the schemas of responses into `content`.

use serde_json::json;

use super::bodies;
use super::shared::Shared;
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::{Pointer, fragment, unescaped};

/// The default media type of a file.
const FILE: &str = "application/octet-stream";

/// Moves the schema of a response into `content` for each media type.
pub(crate) fn upgrade(response: &mut Json, produces: &[String], at: &Pointer, log: &mut Log<'_>) {
    let Json::Object(response) = response else { return };
    if response.contains_key("$ref") {
        return;
    }
    let examples = response.shift_remove("examples");
    let Some(schema) = response.shift_remove("schema") else { return };
    let is_file = schema.get("type").and_then(Json::as_str) == Some("file");
    let usual = [if is_file { FILE } else { bodies::USUAL }.to_owned()];
    let produces = if produces.is_empty() { &usual } else { produces };
    // An operation that returns an image or archive usually returns structured errors as JSON.
    let errors_are_json = is_failure(at)
        && is_structured(&schema)
        && !produces.iter().any(|media_type| holds_objects(media_type));
    let produces = if errors_are_json { &[bodies::USUAL.to_owned()] } else { produces };
    let mut content = Members::new();
    for name in produces {
        let here = at.child("content").child(name);
        match content.is_empty() {
            true => log.moved(here.child("schema"), &at.child("schema")),
            false => log.created(here.child("schema"), &at.child("schema")),
        }
        let mut media = json!({ "schema": schema });
        if let Some(example) = examples.as_ref().and_then(|examples| examples.get(name))
            && let Json::Object(media) = &mut media
        {
            log.created(here.child("example"), &at.child("examples").child(name));
            media.insert("example".to_owned(), example.clone());
        }
        content.insert(name.clone(), media);
    }
    response.insert("content".to_owned(), Json::Object(content));
}

/// Adds the media types of the operation to a successful response without a schema, if they are all those of files or
/// texts. JSON without a schema usually means that there is no body. A reference to a shared response is replaced with a
/// copy, because the other operations that use the response may have other media types.
pub(crate) fn add_files(
    response: &mut Json,
    shared: &Shared,
    produces: &[String],
    at: &Pointer,
    log: &mut Log<'_>,
) {
    let status = at.last();
    let may_have_content = status.starts_with('2') && !["204", "205"].contains(&status.as_str());
    let are_files = !produces.is_empty() && produces.iter().all(|name| is_file(name));
    let target = shared_response(response, shared);
    let definition = target.map_or(&*response, |(_, definition)| definition);
    let is_described =
        ["$ref", "schema", "content"].iter().any(|key| definition.get(*key).is_some());
    if is_described || !may_have_content || !are_files {
        return;
    }
    if let Some((name, definition)) = target {
        log.created(at.clone(), &Pointer::of(&["responses", name]));
        *response = definition.clone();
    }
    let Json::Object(response) = response else { return };
    log.created(at.child("content"), at);
    let content = produces.iter().map(|name| (name.clone(), json!({})));
    response.insert("content".to_owned(), Json::Object(content.collect()));
}

/// Returns whether a media type is that of a file or a text, which need no schema.
fn is_file(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_structured = ["json", "xml"].iter().any(|name| essence.ends_with(name));
    let is_text = essence.starts_with("text/") && !is_structured && !essence.contains('*');
    !holds_objects(media) || is_text
}

/// Returns whether a response may be an error: its key is an error status, `default` or the name of a shared response.
fn is_failure(at: &Pointer) -> bool {
    !at.last().starts_with(['1', '2', '3'])
}

/// Returns whether a schema is an object, an array or a reference.
fn is_structured(schema: &Json) -> bool {
    let kind = schema.get("type").and_then(Json::as_str);
    kind.map_or(schema.get("$ref").is_some(), |kind| matches!(kind, "object" | "array"))
}

/// Returns whether a media type can contain an object; images and archives cannot.
fn holds_objects(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, name) = essence.split_once('/').unwrap_or((essence.as_str(), ""));
    !matches!(kind, "image" | "audio" | "video" | "font")
        && !matches!(name, "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar" | "msword")
        && !name.starts_with("vnd.openxmlformats")
        && !name.starts_with("vnd.ms-")
}

/// Replaces a reference to a shared response with a copy, if the operation and the document have no media type in
/// common. A reference stays if no media type of the operation can contain an object.
pub(crate) fn copy_shared(
    response: &mut Json,
    shared: &Shared,
    produces: &[String],
    at: &Pointer,
    log: &mut Log<'_>,
) {
    let Some((name, definition)) = shared_response(response, shared) else { return };
    if !produces.iter().any(|name| holds_objects(name)) {
        return;
    }
    let usual = [bodies::USUAL.to_owned()];
    let all = if shared.produces.is_empty() { &usual[..] } else { &shared.produces };
    if produces.iter().any(|name| all.contains(name)) || definition.get("schema").is_none() {
        return;
    }
    log.created(at.clone(), &Pointer::of(&["responses", name]));
    *response = definition.clone();
}

/// The maximum length of a chain of references to a response.
const MAX_STEPS: usize = 32;

/// Returns the name and the definition of the shared response to which a response refers.
fn shared_response<'a>(response: &Json, shared: &'a Shared) -> Option<(&'a str, &'a Json)> {
    let mut reference = response.get("$ref").and_then(Json::as_str)?;
    for _ in 0..MAX_STEPS {
        let pointer = fragment(reference)?;
        let name = unescaped(pointer.strip_prefix("/responses/")?);
        let (name, definition) = shared.responses.get_key_value(&*name)?;
        match definition.get("$ref").and_then(Json::as_str) {
            Some(next) => reference = next,
            None => return Some((name, definition)),
        }
    }
    None
}
