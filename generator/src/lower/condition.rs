//! Reads `x-success`: the conditions that the body of a successful response meets.

use serde_json::{Map, Value as Json};

use super::context::Cx;
use super::extension::{ExtensionMap, Extensions};
use super::fact::{self, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::condition::{Condition, Expected};
use crate::pointer::Pointer;

const KEY: &str = "x-success";
const EXAMPLE: &str = "write a condition such as `{\"pointer\": \"/success\", \"value\": true}`";

/// Returns the conditions of a node, or `None` if it has no `x-success`. An empty list means that every body is a
/// success.
pub(crate) fn conditions<M: ExtensionMap>(
    cx: &mut Cx<'_>,
    extensions: &M,
    at: &Pointer,
) -> Option<Vec<Condition>> {
    let at = at.child(KEY);
    match extensions.value(KEY)? {
        Json::Object(object) => Some(condition(cx, object, &at).into_iter().collect()),
        Json::Array(all) => {
            let mut conditions = Vec::new();
            for (index, each) in all.iter().enumerate() {
                let at = at.index(index);
                match each {
                    Json::Object(object) => conditions.extend(condition(cx, object, &at)),
                    _ => invalid(cx, &at, "a condition must be an object", EXAMPLE),
                }
            }
            Some(conditions)
        }
        _ => {
            invalid(cx, &at, "`x-success` must be a condition or a list of conditions", EXAMPLE);
            None
        }
    }
}

fn condition(cx: &mut Cx<'_>, object: &Map<String, Json>, at: &Pointer) -> Option<Condition> {
    Extensions::new(object, at).only(cx, "`x-success`", &["below", "pointer", "value"]);
    let pointer = pointer(cx, object, at);
    let expected = match (object.get("value"), object.get("below")) {
        (Some(value), None) => one_of(cx, value, &at.child("value")),
        (None, Some(limit)) => below(cx, limit, &at.child("below")),
        (Some(_), Some(_)) | (None, None) => {
            invalid(cx, at, "a condition must have either `value` or `below`", EXAMPLE);
            None
        }
    };
    Some(Condition { pointer: pointer?, expected: expected? })
}

/// Reads the JSON pointer of a condition.
fn pointer(cx: &mut Cx<'_>, object: &Map<String, Json>, at: &Pointer) -> Option<String> {
    match object.get("pointer") {
        Some(pointer) => fact::pointer(cx, pointer, &at.child("pointer")),
        None => {
            invalid(cx, at, "a condition must have a `pointer`", EXAMPLE);
            None
        }
    }
}

fn one_of(cx: &mut Cx<'_>, value: &Json, at: &Pointer) -> Option<Expected> {
    let values = match value {
        Json::Null => Some(Vec::new()),
        Json::Array(all) if !all.is_empty() => all.iter().map(scalar).collect(),
        single => scalar(single).map(|single| vec![single]),
    };
    if values.is_none() {
        let message =
            "`value` must be a boolean, an integer, a string, null, or a list of such values";
        invalid(cx, at, message, "write a value such as `true`; `null` is not allowed in a list");
    }
    values.map(Expected::OneOf)
}

fn below(cx: &mut Cx<'_>, limit: &Json, at: &Pointer) -> Option<Expected> {
    let number = limit.as_i64();
    if number.is_none() {
        invalid(cx, at, "`below` must be an integer", "write a number such as `400`");
    }
    number.map(Expected::Below)
}

fn invalid(cx: &mut Cx<'_>, at: &Pointer, message: &str, help: &str) {
    cx.report(Diagnostic::new(Code::InvalidExtensionValue, at, message).help(help));
}
