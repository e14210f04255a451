//! Applies an OpenAPI Overlay 1.0 to a document.
//!
//! An overlay applies to any JSON document. In addition to the standard, each action must have a `description`, and
//! stale actions are reported: those that match or change nothing.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::pointer::{Moves, Origin, Pointer, Source};

/// Applies every action of `overlay` to `document`, in order.
pub(crate) fn apply(
    mut document: Json,
    overlay: &Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Json {
    match overlay.get("overlay").and_then(Json::as_str) {
        Some(version) if version.starts_with("1.0") => {}
        _ => sink.push(in_overlay(
            Code::UnsupportedOverlayVersion,
            &Pointer::of(&["overlay"]),
            "unsupported overlay version: `overlay` must be `\"1.0.0\"`",
        )),
    }
    let Some(actions) = overlay.get("actions").and_then(Json::as_array) else {
        sink.push(in_overlay(
            Code::MissingOverlayActions,
            &Pointer::root(),
            "missing `actions` in the overlay",
        ));
        return document;
    };
    for (index, action) in actions.iter().enumerate() {
        let at = Pointer::of(&["actions"]).index(index);
        if let Err(diagnostic) = apply_action(&mut document, action, &at, moves) {
            sink.push(diagnostic);
        }
    }
    document
}

fn in_overlay(code: Code, at: &Pointer, message: impl Into<String>) -> Diagnostic {
    let origin = Origin { source: Source::Overlay, pointer: at.clone() };
    Diagnostic::at_location(code, Location::Written(origin), message)
}

fn apply_action(
    document: &mut Json,
    action: &Json,
    at: &Pointer,
    moves: &mut Moves,
) -> Result<(), Diagnostic> {
    let targets = targets(document, action, at)?;
    if action.get("description").and_then(Json::as_str).is_none_or(str::is_empty) {
        return Err(in_overlay(
            Code::MissingActionDescription,
            at,
            "missing `description` in this action",
        ));
    }
    if targets.is_empty() {
        return Err(in_overlay(
            Code::UnmatchedAction,
            &at.child("target"),
            "the target of this action matches nothing",
        ));
    }
    let changed = if action.get("remove") == Some(&Json::Bool(true)) {
        // Targets are removed from last to first, so that a removal does not shift the indices of the others.
        targets.iter().rev().filter(|target| remove(document, target)).count()
    } else {
        let update = action.get("update").ok_or_else(|| {
            in_overlay(
                Code::MissingActionUpdate,
                at,
                "missing `update` or `\"remove\": true` in this action",
            )
        })?;
        let from = at.child("update");
        targets.iter().filter(|target| update_one(document, target, update, &from, moves)).count()
    };
    if changed == 0 {
        return Err(in_overlay(Code::RedundantAction, at, "this action changes nothing"));
    }
    Ok(())
}

fn targets(document: &Json, action: &Json, at: &Pointer) -> Result<Vec<Pointer>, Diagnostic> {
    let at = at.child("target");
    let target = action.get("target").and_then(Json::as_str).ok_or_else(|| {
        in_overlay(Code::MissingActionTarget, &at, "missing `target` in this action")
    })?;
    let path = JsonPath::parse(target).map_err(|error| {
        in_overlay(Code::InvalidJsonPath, &at, format!("invalid JSONPath (RFC 9535): {error}"))
    })?;
    let mut targets: Vec<Pointer> = path
        .query_located(document)
        .locations()
        .filter_map(|location| Pointer::parse(&location.to_json_pointer()))
        .collect();
    // A JSONPath may match a node more than once.
    let mut seen = std::collections::BTreeSet::new();
    targets.retain(|pointer| seen.insert(pointer.clone()));
    Ok(targets)
}

fn remove(document: &mut Json, target: &Pointer) -> bool {
    let Some((parent, token)) = target.as_str().rsplit_once('/') else { return false };
    let token = token.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Json::Object(members)) => members.shift_remove(&token).is_some(),
        Some(Json::Array(elements)) => match token.parse::<usize>() {
            Ok(index) if index < elements.len() => {
                elements.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

fn update_one(
    document: &mut Json,
    target: &Pointer,
    update: &Json,
    from: &Pointer,
    moves: &mut Moves,
) -> bool {
    let Some(node) = document.pointer_mut(target.as_str()) else { return false };
    merge(node, update, target, from, moves)
}

/// Merges `update` into `node`: merges objects by key, appends to arrays and replaces other values. Returns whether
/// anything changed.
fn merge(node: &mut Json, update: &Json, at: &Pointer, from: &Pointer, moves: &mut Moves) -> bool {
    let origin = || Origin { source: Source::Overlay, pointer: from.clone() };
    match (&mut *node, update) {
        (Json::Object(members), Json::Object(news)) => {
            let mut changed = false;
            for (key, new) in news {
                let (at, from) = (at.child(key), from.child(key));
                if let Some(member) = members.get_mut(key) {
                    changed |= merge(member, new, &at, &from, moves);
                } else {
                    members.insert(key.clone(), new.clone());
                    moves.record(at, Origin { source: Source::Overlay, pointer: from });
                    changed = true;
                }
            }
            changed
        }
        (Json::Array(elements), Json::Array(news)) => {
            append(elements, news, at, from, moves);
            !news.is_empty()
        }
        (Json::Array(elements), new) => {
            moves.record(at.index(elements.len()), origin());
            elements.push(new.clone());
            true
        }
        (old, new) if old == new => false,
        (old, new) => {
            *old = new.clone();
            moves.record(at.clone(), origin());
            true
        }
    }
}

fn append(
    elements: &mut Vec<Json>,
    news: &[Json],
    at: &Pointer,
    from: &Pointer,
    moves: &mut Moves,
) {
    for (index, new) in news.iter().enumerate() {
        let origin = Origin { source: Source::Overlay, pointer: from.index(index) };
        moves.record(at.index(elements.len()), origin);
        elements.push(new.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn applied(document: Json, actions: &Json) -> (Json, Vec<String>) {
        let overlay = json!({"overlay": "1.0.0", "actions": actions});
        let mut sink = Diagnostics::default();
        let document = apply(document, &overlay, &mut Moves::default(), &mut sink);
        (document, sink.iter().map(|diagnostic| diagnostic.message.clone()).collect())
    }

    #[test]
    fn merges_objects_appends_to_arrays_and_replaces_scalars() {
        let (document, diagnostics) = applied(
            json!({"a": {"b": 1, "c": [1]}, "d": 2, "e": [1, 2, 3]}),
            &json!([
                {"target": "$.a", "description": "r", "update": {"b": 2, "c": [2], "n": {}}},
                {"target": "$.d", "description": "r", "remove": true},
                {"target": "$.e[?@ > 1]", "description": "r", "remove": true},
            ]),
        );
        assert_eq!(document, json!({"a": {"b": 2, "c": [1, 2], "n": {}}, "e": [1]}));
        assert_eq!(diagnostics, [""; 0]);
    }

    #[test]
    fn reports_stale_and_malformed_actions() {
        let (_, diagnostics) = applied(
            json!({"a": 1}),
            &json!([
                {"target": "$.b", "description": "r", "update": {"x": 1}},
                {"target": "$.a", "description": "r", "update": 1},
                {"target": "$.a", "update": 2},
                {"target": "$.[", "description": "r", "update": 2},
            ]),
        );
        assert_eq!(diagnostics.len(), 4, "{diagnostics:?}");
        assert_eq!(diagnostics[0], "the target of this action matches nothing");
        assert_eq!(diagnostics[1], "this action changes nothing");
        assert_eq!(diagnostics[2], "missing `description` in this action");
        assert!(diagnostics[3].starts_with("invalid JSONPath"));
    }
}
