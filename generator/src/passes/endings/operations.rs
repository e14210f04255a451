//! Finds the operations that facts name, and checks that their inputs are known.

use crate::diagnostic::near::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::MethodId;
use crate::ir::input::{Input, Location};
use crate::ir::operation::Operation;
use crate::pointer::Pointer;

/// Returns the name of an operation in facts: its HTTP method and its path in the document.
fn name(operation: &Operation) -> String {
    let path = operation.origin.tokens().nth(1).unwrap_or_default();
    format!("{} {path}", operation.http_method.as_str())
}

/// Finds an operation by name.
pub(super) fn find<'a>(
    api: &'a Api,
    named: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<(usize, &'a Operation)> {
    let mut operations = api.operations.iter().enumerate();
    let found = operations.find(|(_, operation)| name(operation) == named);
    if found.is_none() {
        let names: Vec<String> = api.operations.iter().map(name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let message = format!("the client has no operation `{named}`");
        let help = match nearest(named, &names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write the HTTP method and the path as in the document; a skipped operation has its own diagnostic".to_owned(),
        };
        sink.push(Diagnostic::new(Code::MissingFactOperation, at, message).help(help));
    }
    found
}

/// Finds an operation whose inputs are all in the path of `operation`, and returns its first method.
pub(super) fn about_the_same(
    api: &Api,
    operation: &Operation,
    named: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<MethodId> {
    let (index, other) = find(api, named, at, sink)?;
    are_supplied(other, operation, &[], at, sink)
        .then_some(MethodId { operation: index, method: 0 })
}

/// Checks that every input that `operation` requires is in `supplied`, or in the path of `source`. Optional inputs are
/// not sent.
pub(super) fn are_supplied(
    operation: &Operation,
    source: &Operation,
    supplied: &[&str],
    at: &Pointer,
    sink: &mut Diagnostics,
) -> bool {
    let in_path = |input: &Input| input.location == Location::Path;
    let known = |wire: &str| {
        let mut inputs = source.inputs.iter().filter(|input| in_path(input));
        supplied.contains(&wire) || inputs.any(|input| input.wire == wire)
    };
    let mut required = operation.inputs.iter().filter(|input| input.presence.is_required());
    let unknown = required.find(|input| !in_path(input) || !known(&input.wire));
    if let Some(input) = unknown {
        let message =
            format!("the value of `{}`, an input of `{}`, is unknown", input.wire, name(operation));
        let help = match in_path(input) {
            true => format!("the path of `{}` has no variable with this name", name(source)),
            false => "only inputs in the path of the operation have known values".to_owned(),
        };
        sink.push(Diagnostic::new(Code::UnsuppliedFactInput, at, message).help(help));
        return false;
    }
    let is_elsewhere = operation.server != source.server;
    if is_elsewhere {
        let message =
            format!("`{}` and `{}` have different servers", name(operation), name(source));
        let help = "remove the name of the operation, or declare the same servers in the overlay";
        sink.push(Diagnostic::new(Code::UnsuppliedFactInput, at, message).help(help));
    }
    !is_elsewhere
}

/// Reports a name that is not an input of an operation, or finds the input.
pub(super) fn input<'a>(
    operation: &'a Operation,
    wire: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<&'a Input> {
    let found = operation.inputs.iter().find(|input| input.wire == wire);
    if found.is_none() {
        let names: Vec<&str> = operation.inputs.iter().map(|input| input.wire.as_str()).collect();
        let message = format!("`{}` has no input `{wire}`", name(operation));
        let diagnostic = Diagnostic::new(Code::MissingFactInput, at, message);
        sink.push(diagnostic.help(suggestion(wire, &names, "input")));
    }
    found
}

/// Returns a help line that suggests a known name.
pub(super) fn suggestion(name: &str, known: &[&str], noun: &str) -> String {
    match (nearest(name, known), known) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, []) => format!("remove the fact, because there is no {noun} that it can name"),
        (None, known) => format!("use one of `{}`", known.join("`, `")),
    }
}
