//! Converts a union of a number and a string of its digits to the number. ASP.NET Core 10 describes every number like
//! that, because it reads numbers also from strings. A client reads both and sends the number.

use super::formats::number_type;
use super::pattern::digits;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The keywords that apply only to the strings of digits.
const OF_STRINGS: &[&str] = &["pattern", "minLength", "maxLength"];

/// Converts a schema of a number that may also be a string of its digits.
pub(super) fn settle(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    types_of_branches(schema, at, log);
    if without_type_string(schema) || without_branches(schema, at, log) {
        for key in OF_STRINGS {
            schema.shift_remove(*key);
        }
        log.report_once(Diagnostic::new(
            Code::NumberInString,
            at,
            "this number may also be a string of its digits; it is read from both, and sent as a number",
        ));
    }
}

/// Returns the number type that the format or the pattern of a schema shows, or `None` if the schema may also be
/// another string.
pub(super) fn sign(schema: &Members) -> Option<&'static str> {
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    let format = text("format").and_then(number_type);
    let Some(pattern) = text("pattern") else { return format };
    let digits = digits(pattern)?;
    format.or_else(|| digits.is_json.then_some(digits.kind))
}

fn is_number(kind: &str) -> bool {
    matches!(kind, "integer" | "number")
}

/// Removes `string` from an array of types that also has a number type, if the strings are digits. Returns whether it
/// did.
fn without_type_string(schema: &mut Members) -> bool {
    if sign(schema).is_none() {
        return false;
    }
    let Some(Json::Array(types)) = schema.get_mut("type") else { return false };
    let has = |types: &[Json], is: fn(&str) -> bool| {
        types.iter().any(|kind| kind.as_str().is_some_and(is))
    };
    if !has(types, is_number) || !has(types, |kind| kind == "string") {
        return false;
    }
    types.retain(|kind| kind != "string");
    if let [only] = types.as_slice() {
        let only = only.clone();
        schema.insert("type".to_owned(), only);
    }
    true
}

/// Converts branches that only list types to an array of types, if a format or pattern next to them shows a number.
fn types_of_branches(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    if schema.contains_key("type") || sign(schema).is_none() {
        return;
    }
    for key in ["anyOf", "oneOf"] {
        let Some(Json::Array(branches)) = schema.get(key) else { continue };
        let kind = |branch: &Json| {
            let branch = branch.as_object().filter(|branch| branch.len() == 1)?;
            branch.get("type").filter(|kind| kind.is_string()).cloned()
        };
        let Some(types) = branches.iter().map(kind).collect::<Option<Vec<Json>>>() else {
            continue;
        };
        schema.shift_remove(key);
        log.moved(at.child("type"), &at.child(key));
        schema.insert("type".to_owned(), Json::Array(types));
        return;
    }
}

/// Removes the branches that are strings of digits next to a branch that is a number. Returns whether it did.
fn without_branches(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) -> bool {
    for key in ["anyOf", "oneOf"] {
        let Some(Json::Array(branches)) = schema.get_mut(key) else { continue };
        let of_type = |branch: &Json, is: fn(&str) -> bool| {
            branch.get("type").and_then(Json::as_str).is_some_and(is)
        };
        let is_string = |branch: &Json| of_type(branch, |kind| kind == "string");
        let is_digits = |branch: &Json| {
            is_string(branch)
                && branch
                    .as_object()
                    .is_some_and(|branch| sign(branch).is_some() && !branch.contains_key("enum"))
        };
        let strings = branches.iter().filter(|branch| is_string(branch)).count();
        let digits = branches.iter().filter(|branch| is_digits(branch)).count();
        if digits == 0 || digits < strings || !branches.iter().any(|b| of_type(b, is_number)) {
            continue;
        }
        let (at, all) = (at.child(key), std::mem::take(branches));
        for (index, branch) in all.into_iter().enumerate().filter(|(_, branch)| !is_digits(branch))
        {
            log.moved(at.index(branches.len()), &at.index(index));
            branches.push(branch);
        }
        return true;
    }
    false
}
