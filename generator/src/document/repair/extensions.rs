//! Removes extensions of the document that have the name of a supported extension but the wrong type.

use super::context::RepairContext;
use super::literals;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::NAMES;
use crate::pointer::Pointer;

type Fits = fn(&Json) -> bool;

/// The supported extensions whose values have a fixed type.
const TYPED: &[(&str, Fits)] = &[
    ("x-aliases", is_words),
    ("x-client", Json::is_object),
    ("x-description", Json::is_string),
    ("x-enum-descriptions", is_words),
    ("x-enum-varnames", is_words),
    ("x-enumDescriptions", is_words),
    ("x-enumNames", is_words),
    ("x-env", |json| json.is_string() || json.is_object()),
    ("x-handle", Json::is_string),
    ("x-idempotency-key", |json| json == false || is_word(json)),
    ("x-idempotent", Json::is_boolean),
    ("x-json-text", |json| json.get("entry").is_some_and(is_word)),
    ("x-method", Json::is_string),
    ("x-methods", Json::is_object),
    ("x-model", |json| json.is_string() || json.is_object()),
    ("x-name", Json::is_string),
    ("x-prefix", Json::is_string),
    ("x-presence", |json| json == "required" || json == "optional"),
    ("x-rate-limit", |json| {
        ["requests", "window"].iter().all(|key| json.get(key).is_some_and(Json::is_number))
    }),
    ("x-response-presence", |json| json == "non-nullable"),
    ("x-retry-header", |json| json.get("name").is_some_and(is_word)),
    ("x-success", |json| match json {
        Json::Array(all) => all.iter().all(has_pointer),
        single => has_pointer(single),
    }),
    ("x-variants", Json::is_object),
];

fn is_word(json: &Json) -> bool {
    json.as_str().is_some_and(|text| !text.contains(char::is_whitespace))
}

fn is_words(json: &Json) -> bool {
    json.as_array().is_some_and(|all| all.iter().all(Json::is_string))
}

fn has_pointer(json: &Json) -> bool {
    json.get("pointer").is_some_and(Json::is_string)
}

/// The maximum depth of an extension.
const MAX_DEPTH: usize = 256;

/// Removes extensions that have the name of a supported extension but the wrong type: the document uses the name for a
/// different purpose. Extensions from the overlay stay.
pub(crate) fn check(context: &mut RepairContext<'_>, json: &mut Json) {
    walk(context, json, &Pointer::root(), Keys::Own, MAX_DEPTH);
}

/// The keys of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Keys of OpenAPI, and extensions.
    Own,
    /// Arbitrary names.
    Names,
}

fn walk(context: &mut RepairContext<'_>, json: &mut Json, at: &Pointer, keys: Keys, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match json {
        Json::Object(members) => {
            if keys == Keys::Own {
                literals::texts_of_values(context, members, at);
            }
            let malformed = |key: &String, value: &Json| {
                TYPED.iter().any(|(ours, fits)| ours == key && !fits(value))
            };
            let malformed: Vec<String> = members
                .iter()
                .filter(|(key, value)| keys == Keys::Own && malformed(key, value))
                .map(|(key, _)| key.clone())
                .collect();
            for key in malformed {
                let here = at.child(&key);
                if !context.is_from_overlay(&here) {
                    let message =
                        format!("`{key}` has a different meaning in this generator and is ignored");
                    context.report(Diagnostic::new(Code::ForeignExtension, &here, message));
                    members.shift_remove(&key);
                }
            }
            for (key, value) in members {
                let has_names = keys == Keys::Own && NAMES.contains(&key.as_str());
                let inner = if has_names { Keys::Names } else { Keys::Own };
                walk(context, value, &at.child(key), inner, depth);
            }
        }
        Json::Array(elements) => {
            for (index, value) in elements.iter_mut().enumerate() {
                walk(context, value, &at.index(index), Keys::Own, depth);
            }
        }
        _ => {}
    }
}
