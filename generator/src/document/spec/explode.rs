//! Preserves the `explode` of encodings, because openapiv3 does not distinguish `false` from an absent value.

use crate::document::Json;
use crate::document::extension::EXPLODE;

/// Copies each `explode` of an `encoding` to an extension.
pub(crate) fn keep(json: &mut Json) {
    for item in members(json.get_mut("paths")) {
        members(item.get_mut("additionalOperations")).for_each(operation);
        members(Some(item)).for_each(operation);
    }
    let components = json.get_mut("components");
    let bodies = components.and_then(|components| components.get_mut("requestBodies"));
    members(bodies).for_each(|component| body(Some(component)));
}

fn operation(json: &mut Json) {
    body(json.get_mut("requestBody"));
}

fn body(json: Option<&mut Json>) {
    for media in members(json.and_then(|body| body.get_mut("content"))) {
        for encoding in members(media.get_mut("encoding")).filter_map(Json::as_object_mut) {
            if let Some(explode) = encoding.get("explode").cloned() {
                encoding.insert(EXPLODE.to_owned(), explode);
            }
        }
    }
}

fn members(json: Option<&mut Json>) -> impl Iterator<Item = &mut Json> {
    json.and_then(Json::as_object_mut).into_iter().flat_map(|members| members.values_mut())
}
