//! Reports unknown extensions whose names are similar to those of supported ones, and extensions of the overlay that
//! have an effect only in the root of the document.
//!
//! Otherwise, such an extension would be ignored silently.

use std::collections::HashMap;

use crate::diagnostic::near::distance;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::extension::{NAMES, OURS};
use crate::pointer::{Moves, Pointer, Source};

/// The supported extensions that describe the service or the client as a whole.
const OF_ROOT: &[&str] = &["x-client", "x-rate-limit", "x-response-presence", "x-retry-header"];

/// Keys whose values are arbitrary JSON.
const OPAQUE: &[&str] = &["default", "enum", "example", "examples", "mapping", "scopes"];

/// Reports each unknown extension whose name differs from a supported name by one or two letters.
///
/// An extension in the overlay causes a warning. An extension in the document causes only a note, because the extension
/// may belong to a different tool.
pub(crate) fn warn(json: &Json, moves: &Moves, sink: &mut Diagnostics) {
    let mut similar: HashMap<&str, Option<&'static str>> = HashMap::new();
    let mut open = vec![(json, Pointer::root(), false)];
    while let Some((json, at, names)) = open.pop() {
        match json {
            Json::Object(members) => {
                for (key, value) in members.iter().rev() {
                    let here = at.child(key);
                    if !names && key.starts_with("x-") {
                        // Many documents have one extension in thousands of places.
                        let ours = *similar.entry(key).or_insert_with(|| similar_extension(key));
                        sink.extend(ours.map(|ours| misspelled_extension(key, ours, &here, moves)));
                        sink.extend(misplaced_extension(key, &here, moves));
                    } else if names || !OPAQUE.contains(&key.as_str()) {
                        open.push((value, here, !names && NAMES.contains(&key.as_str())));
                    }
                }
            }
            Json::Array(elements) => {
                let elements = elements.iter().enumerate().rev();
                open.extend(elements.map(|(index, value)| (value, at.index(index), false)));
            }
            _ => {}
        }
    }
}

fn misplaced_extension(key: &str, at: &Pointer, moves: &Moves) -> Option<Diagnostic> {
    let is_misplaced = OF_ROOT.contains(&key) && *at != Pointer::root().child(key);
    match moves.trace(at).source {
        Source::Overlay if is_misplaced => {
            let message = format!("`{key}` has no effect here; it is ignored");
            Some(Diagnostic::new(Code::MisplacedExtension, at, message))
        }
        Source::Overlay | Source::Spec | Source::File(_) => None,
    }
}

fn similar_extension(key: &str) -> Option<&'static str> {
    if OURS.contains(&key) {
        return None;
    }
    // In a short key, a difference of two letters is too large.
    let most = if key.len() < 7 { 1 } else { 2 };
    let near = OURS.iter().map(|ours| (distance(key, ours), *ours)).min()?;
    Some(near).filter(|(letters, _)| *letters <= most).map(|(_, ours)| ours)
}

fn misspelled_extension(key: &str, ours: &str, at: &Pointer, moves: &Moves) -> Diagnostic {
    let code = match moves.trace(at).source {
        Source::Overlay => Code::MisspelledExtension,
        Source::Spec | Source::File(_) => Code::SimilarExtension,
    };
    let message = format!("unknown extension `{key}`; it is ignored");
    Diagnostic::new(code, at, message).help(format!("did you mean `{ours}`?"))
}
