//! Repairs paths and operations: response statuses and duplicate parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::context::RepairContext;
use super::keys::rename;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Removes duplicates from the shared parameters of a path.
pub(crate) fn path(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    remove_duplicates(context, members, at);
    true
}

/// Repairs the parameters and `responses` of an operation.
pub(crate) fn operation(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    remove_duplicates(context, members, at);
    let responses_at = at.child("responses");
    match members.get_mut("responses") {
        Some(Json::Object(responses)) => statuses(context, responses, &responses_at),
        Some(Json::Null) | None => {
            let message = "missing `responses`; the content of responses is ignored";
            context.report(
                Diagnostic::new(Code::MissingRequiredField, at, message)
                    .help("describe at least one response"),
            );
            members.insert("responses".to_owned(), Json::Object(Members::new()));
        }
        Some(other) => {
            let message = "`responses` must be an object";
            *other = Json::Object(Members::new());
            context.report(
                Diagnostic::new(Code::TypeMismatch, &responses_at, message)
                    .help("write an object with statuses as keys"),
            );
        }
    }
    true
}

/// Repairs misspelled statuses, and omits responses whose keys are not statuses. OpenAPI allows keys such as `200`,
/// `2XX` and `default`.
fn statuses(context: &mut RepairContext<'_>, responses: &mut Members, at: &Pointer) {
    let malformed = |key: &str| !key.starts_with("x-") && status(key).as_deref() != Some(key);
    let malformed: Vec<String> = responses.keys().filter(|key| malformed(key)).cloned().collect();
    for key in malformed {
        let here = at.child(&key);
        match status(&key).filter(|status| !responses.contains_key(status)) {
            Some(status) => {
                let message = format!("misspelled status `{key}`; it is read as `{status}`");
                rename(context, responses, at, &key, &status);
                context.report(Diagnostic::new(Code::RepairedStatus, &at.child(&status), message));
            }
            None => {
                let message = format!("`{key}` is not a status; the response is omitted");
                context.report(Diagnostic::new(Code::InvalidStatus, &here, message));
                responses.shift_remove(&key);
            }
        }
    }
}

/// Returns the status for a possibly misspelled key.
fn status(key: &str) -> Option<String> {
    let key = key.trim().to_ascii_uppercase();
    if key == "DEFAULT" {
        return Some("default".to_owned());
    }
    let known = |letter: char| letter.is_ascii_alphanumeric();
    let word = key.split(|letter| !known(letter)).next()?;
    if let Some((_, code)) = PHRASES.iter().find(|(phrase, _)| **phrase == *key) {
        return Some((*code).to_owned());
    }
    let mut letters = word.chars();
    let first = letters.next().filter(|first| ('1'..='9').contains(first))?;
    match letters.as_str().as_bytes() {
        [b'X', b'X'] => Some(format!("{first}XX")),
        // OpenAPI cannot express ten statuses, such as `20X`, so the wildcard `2XX` is used.
        [digit, b'X'] if digit.is_ascii_digit() => Some(format!("{first}XX")),
        [tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => Some(word.to_owned()),
        _ => None,
    }
}

/// Reason phrases and their statuses.
const PHRASES: &[(&str, &str)] = &[
    ("OK", "200"),
    ("SUCCESS", "200"),
    ("CREATED", "201"),
    ("ACCEPTED", "202"),
    ("NO CONTENT", "204"),
    ("BAD REQUEST", "400"),
    ("UNAUTHORIZED", "401"),
    ("FORBIDDEN", "403"),
    ("NOT FOUND", "404"),
    ("CONFLICT", "409"),
    ("INTERNAL SERVER ERROR", "500"),
    ("ERROR", "default"),
];

/// Removes each parameter that has the same name and location, or the same `$ref`, as an earlier one.
fn remove_duplicates(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let Some(Json::Array(parameters)) = members.get_mut("parameters") else { return };
    let at = at.child("parameters");
    let (mut seen, mut again): (BTreeMap<String, &Json>, _) = (BTreeMap::new(), BTreeSet::new());
    for (index, parameter) in parameters.iter().enumerate() {
        let Some(identity) = identity(parameter) else { continue };
        let Some(first) = seen.get(&identity) else {
            seen.insert(identity, parameter);
            continue;
        };
        if *first == parameter {
            context.report(Diagnostic::new(
                Code::DuplicateParameter,
                &at.index(index),
                "duplicate parameter",
            ));
        } else {
            let message =
                "duplicate parameter with a different definition; the first definition is used";
            context.report(Diagnostic::new(Code::ConflictingParameter, &at.index(index), message));
        }
        again.insert(index);
    }
    context.keep(parameters, &at, |index| !again.contains(&index));
}

fn identity(parameter: &Json) -> Option<String> {
    let text = |key: &str| parameter.get(key).and_then(Json::as_str);
    match text("$ref") {
        Some(reference) => Some(reference.to_owned()),
        None => Some(format!("{} {}", text("in")?, text("name")?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repairs_statuses() {
        let table = [
            ("200", "200"),
            ("2xx", "2XX"),
            ("5XX,", "5XX"),
            ("20X", "2XX"),
            ("default ", "default"),
            ("Default", "default"),
            ("OK", "200"),
            ("404 Not Found", "404"),
            ("not found", "404"),
        ];
        for (key, meant) in table {
            assert_eq!(status(key).as_deref(), Some(meant), "{key}");
        }
        for key in ["", "0", "20", "2000", "XXX", "fine", "äöü", "2ä"] {
            assert_eq!(status(key), None, "{key}");
        }
    }
}
