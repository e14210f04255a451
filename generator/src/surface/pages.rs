//! Builds the documentation of methods from the documentation of operations.

use super::body::Body;
use super::docs::{code, markdown, page, section};
use super::idempotency_key;
use super::input::MethodInput;
use super::ty::Ty;
use crate::ir::operation::{Method, Operation, Role};
use crate::ir::response::Status;

/// Builds the documentation of a method: summary, HTTP method and path, description, arguments, idempotency, server,
/// timeout and errors.
pub(super) fn method_docs(
    operation: &Operation,
    method: &Method,
    inputs: &[MethodInput<'_>],
    errors: &[(Status, Option<Ty>)],
    body: &Body,
) -> Vec<String> {
    let path = code(&format!("{} {}", operation.http_method.as_str(), operation.path));
    // A method with its own summary differs from its operation, so the operation's description may not apply to it.
    let own = method.docs.summary.is_some();
    let summary = method.docs.summary.as_ref().or(operation.docs.summary.as_ref());
    let inherited = operation.docs.description.as_ref().filter(|_| !own);
    let summary = summary.map(|summary| markdown(summary)).unwrap_or_default();
    let mut docs = summary.clone();
    section(&mut docs, vec![path]);
    if let Some(media) = body.media().filter(|_| operation.kind.is_some()) {
        section(&mut docs, vec![format!("Sends the body as {}.", code(media))]);
    }
    if let Some(description) = method.docs.description.as_ref().or(inherited) {
        let description = markdown(description);
        if description != summary {
            section(&mut docs, description);
        }
    }
    let arguments: Vec<String> = inputs
        .iter()
        .filter(|input| *input.role == Role::Argument)
        .filter_map(argument_line)
        .collect();
    section(&mut docs, arguments);
    let header = operation.idempotency_key.as_deref();
    let is_key = |input: &&MethodInput<'_>| {
        *input.role == Role::Argument && idempotency_key::is_key(input.input, header)
    };
    if let Some(input) = inputs.iter().find(is_key) {
        section(&mut docs, vec![idempotency_key::argument_docs(input.names.name.plain())]);
    }
    section(&mut docs, idempotent(operation).map(str::to_owned).into_iter().collect());
    if let Some(server) = &operation.server {
        section(&mut docs, vec![format!("Server: {}.", code(server))]);
    }
    if let Some(seconds) = method.timeout {
        let text =
            format!("The default timeout is {seconds} seconds. Use `with_timeout` to override it.");
        section(&mut docs, vec![text]);
    }
    section(&mut docs, error_lines(operation, errors));
    docs
}

/// Documents whether an operation is idempotent, if its HTTP method implies the opposite.
fn idempotent(operation: &Operation) -> Option<&'static str> {
    match (operation.idempotent, operation.http_method.is_idempotent()) {
        (true, false) => {
            Some("The operation is idempotent: a repeated call has no further effect.")
        }
        (false, true) => {
            Some("The operation is not idempotent: a repeated call has a further effect.")
        }
        (true, true) | (false, false) => None,
    }
}

fn argument_line(input: &MethodInput<'_>) -> Option<String> {
    let text = page(&input.input.docs);
    let first = text.first()?;
    Some(format!("- `{}`: {first}", input.names.name.plain()))
}

fn error_lines(operation: &Operation, errors: &[(Status, Option<Ty>)]) -> Vec<String> {
    if errors.is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["# Errors".to_owned(), String::new()];
    for (case, (status, ty)) in operation.errors.iter().zip(errors) {
        let text = page(&case.docs).first().cloned().unwrap_or_default();
        let ty = ty.as_ref().map(|ty| format!(" ({})", code(&ty.to_string()))).unwrap_or_default();
        let text = if text.is_empty() { text } else { format!(" {text}") };
        lines.push(format!("- `{}`:{text}{ty}", status_text(*status)));
    }
    lines
}

/// Formats a status for documentation.
pub(crate) fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}xx"),
        Status::Default => "other".to_owned(),
    }
}
