//! Inlines referenced media types, and replaces `itemSchema` with `schema` and an extension.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::ITEM_SCHEMA;
use crate::document::log::Log;
use crate::pointer::{Pointer, fragment, unescaped};

/// The maximum length of a chain of references to a media type.
const MAX_STEPS: usize = 32;

/// Returns the shared media types.
pub(crate) fn components(document: &Map<String, Json>) -> Map<String, Json> {
    let media_types = document.get("components").and_then(|all| all.get("mediaTypes"));
    media_types.and_then(Json::as_object).cloned().unwrap_or_default()
}

/// Replaces references to media types with their targets.
pub(crate) fn inlined(
    holder: &mut Map<String, Json>,
    all: &Map<String, Json>,
    at: &Pointer,
    log: &mut Log<'_>,
) {
    let Some(Json::Object(content)) = holder.get_mut("content") else { return };
    for (name, media) in content {
        let here = at.child("content").child(name);
        for _ in 0..MAX_STEPS {
            let Some(reference) = media.get("$ref").and_then(Json::as_str) else { break };
            let key = name_of(reference).unwrap_or_default();
            let Some(media_type) = all.get(&key) else {
                missing(reference, &here, log);
                *media = Json::Object(Map::new());
                break;
            };
            log.created(here.clone(), &Pointer::of(&["components", "mediaTypes", &key]));
            *media = media_type.clone();
        }
    }
}

fn name_of(reference: &str) -> Option<String> {
    let pointer = fragment(reference)?;
    Some(unescaped(pointer.strip_prefix("/components/mediaTypes/")?).into_owned())
}

fn missing(reference: &str, at: &Pointer, log: &mut Log<'_>) {
    let message = format!("`$ref` refers to `{reference}`, which does not exist");
    log.report(Diagnostic::new(Code::UnresolvedReference, &at.child("$ref"), message));
}

/// Replaces `itemSchema` with `schema` and an extension. Reports encodings of multipart parts without a name.
pub(crate) fn sequence(media: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    for key in ["prefixEncoding", "itemEncoding"] {
        if media.contains_key(key) {
            let message =
                format!("`{key}` is ignored, because parts without a name are not supported");
            log.report(Diagnostic::new(Code::PositionalEncodingIgnored, &at.child(key), message));
        }
    }
    let Some(item) = media.shift_remove("itemSchema") else { return };
    let (from, schema) = (at.child("itemSchema"), at.child("schema"));
    log.created(schema, &from);
    media.insert("schema".to_owned(), item.clone());
    log.moved(at.child(ITEM_SCHEMA), &from);
    media.insert(ITEM_SCHEMA.to_owned(), item);
}
