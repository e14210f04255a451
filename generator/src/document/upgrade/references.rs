//! Rewrites references to nodes that an upgrade has moved.

use crate::document::Json;
use crate::document::grammar::visit;
use crate::document::log::Log;

/// Rewrites every reference within the document whose target has moved.
pub(crate) fn follow(json: &mut Json, log: &Log<'_>) {
    visit(json, &mut |_, part, _| {
        let Json::Object(members) = part else { return };
        for key in ["$ref", "operationRef"] {
            if let Some(Json::String(reference)) = members.get_mut(key) {
                rewrite(reference, log);
            }
        }
        let mapping = members.get_mut("discriminator").and_then(|object| object.get_mut("mapping"));
        for target in mapping.and_then(Json::as_object_mut).into_iter().flatten() {
            if let (_, Json::String(reference)) = target {
                rewrite(reference, log);
            }
        }
    });
}

fn rewrite(reference: &mut String, log: &Log<'_>) {
    if let Some(new) = log.followed(reference) {
        *reference = new;
    }
}
