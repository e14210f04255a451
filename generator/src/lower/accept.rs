//! Which media types a method asks for: those that its successes are declared with.

use openapiv3::{MediaType, Responses, StatusCode};

use super::carried::answers;
use super::context::Cx;
use super::media::{Kind, essence, is_json, is_range};
use crate::document::spec::refs::{Node, Slot};

/// The media types of the declared successes, JSON under its plain name first. Spellings of the same JSON count once,
/// streams only where there is nothing else, and ranges not at all: they are what a server may choose from anyway.
pub(crate) fn accepted(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Vec<String> {
    let mut all: Vec<(String, Kind, MediaType)> = Vec::new();
    for (status, found) in &responses.value.responses {
        if !matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)) {
            continue;
        }
        let slot = Slot::new(found, responses.at.child(&status.to_string()));
        // What a dangling reference leads to is complained about elsewhere.
        let Ok(response) = cx.spec.follow(&slot) else { continue };
        // What no header can say cannot be asked for.
        let sayable =
            |name: &str| !is_range(name) && name.bytes().all(|it| (b' '..=b'~').contains(&it));
        for (name, media) in response.value.content.iter().filter(|(name, _)| sayable(name)) {
            if all.iter().all(|(known, ..)| known != name) {
                all.push((name.clone(), answers(cx, name, media), media.clone()));
            }
        }
    }
    let is_stream = |kind: Kind| matches!(kind, Kind::Events | Kind::Lines);
    if all.iter().any(|(_, kind, _)| !is_stream(*kind)) {
        all.retain(|(_, kind, _)| !is_stream(*kind));
    }
    // What is declared as JSON too is read as that: XML of the same schema would not be.
    let json = all.iter().filter(|(_, kind, _)| *kind == Kind::Json);
    let json: Vec<_> = json.map(|(.., media)| media.schema.clone()).collect();
    let unread = |name: &str, kind: Kind| kind == Kind::Text && essence(name) != "text/plain";
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
