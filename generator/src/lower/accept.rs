//! Determines the media types of the `Accept` header from the declared successful responses.

use openapiv3::{MediaType, Response, Responses, StatusCode};

use super::context::Cx;
use super::media::meaning::essence;
use super::media::{MediaKind, is_binary, is_json, is_wildcard};
use super::payload::response_kind;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::operation::Accepted;

/// The media types of HTML pages, and the wildcards that include them.
const PAGES: [&str; 4] = ["text/html", "application/xhtml+xml", "text/*", "*/*"];

/// Returns what the declared successful responses make a call accept.
pub(crate) fn accepted(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Accepted {
    Accepted { media_types: media_types(cx, responses), pages: declared_pages(cx, responses) }
}

/// Returns the media types of the declared successful responses, `application/json` first unless they are files. Other
/// JSON and text formats with the same schema are omitted, except `text/plain`. Streams are omitted unless all responses
/// are streams. Wildcards are always omitted; `surface::calls` adds `*/*` if the client accepts any media type.
fn media_types(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Vec<String> {
    let mut all: Vec<(String, MediaKind, MediaType)> = Vec::new();
    for (status, response) in &responses.value.responses {
        if !matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)) {
            continue;
        }
        let slot = Slot::new(response, responses.at.child(&status.to_string()));
        // An unresolved reference is reported elsewhere.
        let Ok(response) = cx.spec.follow(&slot) else { continue };
        // A header value can contain only these characters.
        let is_valid_header = |name: &str| {
            !is_wildcard(name) && name.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        };
        for (name, media) in response.value.content.iter().filter(|(name, _)| is_valid_header(name))
        {
            if all.iter().all(|(known, ..)| known != name) {
                all.push((name.clone(), response_kind(cx, name, media), media.clone()));
            }
        }
    }
    if all.iter().any(|(_, kind, _)| !kind.is_stream()) {
        all.retain(|(_, kind, _)| !kind.is_stream());
    }
    // If JSON has the same schema, only JSON is requested: XML, for example, would be returned as unparsed text.
    let json = all.iter().filter(|(_, kind, _)| *kind == MediaKind::Json);
    let json: Vec<_> = json.map(|(.., media)| media.schema.clone()).collect();
    let unread =
        |name: &str, kind: MediaKind| kind == MediaKind::Text && essence(name) != "text/plain";
    all.retain(|(name, kind, media)| !(unread(name, *kind) && json.contains(&media.schema)));
    let is_plain = |name: &str| essence(name) == "application/json";
    let plain = all.iter().find(|(name, ..)| is_plain(name)).map(|(.., media)| media.clone());
    if let Some(plain) = plain {
        all.retain(|(name, _, media)| {
            is_plain(name) || !is_json(&essence(name)) || media.schema != plain.schema
        });
        // Next to the type of a file, JSON may only describe the errors of the operation. The document's order decides.
        if !is_binary(cx, &plain) {
            all.sort_by_key(|(name, ..)| !is_plain(name));
        }
    }
    all.into_iter().map(|(name, ..)| name).collect()
}

/// Returns the success statuses, each with whether its response may be an HTML page: the document declares HTML, or a
/// wildcard that includes it. Returns none if no response may be one.
fn declared_pages(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Vec<(u16, bool)> {
    let success = |status: &StatusCode| match status {
        StatusCode::Code(number @ 200..=299) | StatusCode::Range(number @ 2) => Some(*number),
        StatusCode::Code(_) | StatusCode::Range(_) => None,
    };
    let all = responses.value.responses.iter();
    let mut slots: Vec<_> = all
        .filter_map(|(status, response)| {
            Some((success(status)?, Slot::new(response, responses.at.child(&status.to_string()))))
        })
        .collect();
    // Without a success status, `default` describes the success.
    if let (true, Some(default)) = (slots.is_empty(), &responses.value.default) {
        slots.push((2, Slot::new(default, responses.at.child("default"))));
    }
    let may_be_page = |slot: &Slot<'_, Response>| {
        let Ok(response) = cx.spec.follow(slot) else { return false };
        let mut names = response.value.content.keys();
        names.any(|name| PAGES.contains(&essence(name).as_str()))
    };
    let pages = slots.iter().map(|(status, slot)| (*status, may_be_page(slot)));
    let pages: Vec<(u16, bool)> = pages.collect();
    if pages.iter().any(|(_, may_be_page)| *may_be_page) { pages } else { Vec::new() }
}
