//! Which media types a method asks for: those that its successes are declared with.

use openapiv3::{Responses, StatusCode};

use super::Cx;
use super::media::{essence, is_json};
use crate::spec::{Node, Slot};

/// The media types of the declared successes, JSON under its plain name first. Spellings of the same JSON count once,
/// and ranges are left out: they are what a server may choose from anyway.
pub fn accepted(cx: &Cx<'_>, responses: &Node<'_, Responses>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (status, found) in &responses.value.responses {
        if !matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)) {
            continue;
        }
        let slot = Slot::new(found, responses.at.child(&status.to_string()));
        // What a dangling reference leads to is complained about elsewhere.
        let Ok(response) = cx.spec.follow(&slot) else { continue };
        for name in response.value.content.keys().filter(|name| !name.contains('*')) {
            if !all.contains(name) {
                all.push(name.clone());
            }
        }
    }
    let plain = all.iter().any(|name| essence(name) == "application/json");
    if plain {
        all.retain(|name| essence(name) == "application/json" || !is_json(&essence(name)));
        all.sort_by_key(|name| essence(name) != "application/json");
    }
    all
}
