//! The media types of the `Accept` header: those of the declared successes.

use openapiv3::{MediaType, Responses, StatusCode};

use super::context::Cx;
use super::media::{MediaKind, essence, is_json, is_range};
use super::payload::response_kind;
use crate::document::spec::refs::{Node, Slot};

/// Returns the media types of the declared successes, `application/json` first. Other names of the same JSON are
/// omitted, streams are omitted unless there is nothing else, and wildcards are always omitted: a server chooses one
/// of their media types anyway.
pub(crate) fn accepted(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Vec<String> {
    let mut all: Vec<(String, MediaKind, MediaType)> = Vec::new();
    for (status, response) in &responses.value.responses {
        if !matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)) {
            continue;
        }
        let slot = Slot::new(response, responses.at.child(&status.to_string()));
        // A dangling reference is reported elsewhere.
        let Ok(response) = cx.spec.follow(&slot) else { continue };
        // A header cannot contain other characters.
        let is_valid_header =
            |name: &str| !is_range(name) && name.bytes().all(|it| (b' '..=b'~').contains(&it));
        for (name, media) in response.value.content.iter().filter(|(name, _)| is_valid_header(name))
        {
            if all.iter().all(|(known, ..)| known != name) {
                all.push((name.clone(), response_kind(cx, name, media), media.clone()));
            }
        }
    }
    let is_stream = |kind: MediaKind| matches!(kind, MediaKind::Events | MediaKind::Lines);
    if all.iter().any(|(_, kind, _)| !is_stream(*kind)) {
        all.retain(|(_, kind, _)| !is_stream(*kind));
    }
    // If a schema is offered as JSON too, only JSON is parsed: XML with the same schema would be returned as text.
    let json = all.iter().filter(|(_, kind, _)| *kind == MediaKind::Json);
    let json: Vec<_> = json.map(|(.., media)| media.schema.clone()).collect();
    let unread =
        |name: &str, kind: MediaKind| kind == MediaKind::Text && essence(name) != "text/plain";
    all.retain(|(name, kind, media)| !(unread(name, *kind) && json.contains(&media.schema)));
    let is_plain = |name: &str| essence(name) == "application/json";
    let plain =
        all.iter().find(|(name, ..)| is_plain(name)).map(|(.., media)| media.schema.clone());
    if let Some(schema) = plain {
        all.retain(|(name, _, media)| {
            is_plain(name) || !is_json(&essence(name)) || media.schema != schema
        });
        all.sort_by_key(|(name, ..)| !is_plain(name));
    }
    all.into_iter().map(|(name, ..)| name).collect()
}
