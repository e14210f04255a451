//! Resolves `poll` and `wait`: the states of a process, and the operations about it.

use std::collections::BTreeMap;

use super::operations::{about_the_same, are_supplied, find, suggestion};
use super::properties::{self, check_value, response, structure};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::{MethodId, Polling, StatedPoll, StatedWait, Statuses};
use crate::ir::input::Location;
use crate::ir::operation::{Method, Operation};
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// Resolves `poll` of a method.
pub(super) fn poll(
    api: &Api,
    id: MethodId,
    (operation, method): (&Operation, &Method),
    stated: &StatedPoll,
    sink: &mut Diagnostics,
) -> Option<Polling> {
    let state = object(api, method, "poll", &stated.at, sink)?;
    let contents = properties::find(api, state, &stated.status, &stated.at.child("status"), sink)?;
    for (key, values) in [("success", &stated.success), ("failure", &stated.failure)] {
        for (index, value) in values.iter().enumerate() {
            let at = stated.at.child(key).index(index);
            check_value(api, &contents, (&stated.status, value), &at, sink);
        }
    }
    if !are_supplied(operation, operation, &[], &stated.at, sink) {
        return None;
    }
    let (message, stop) = optional(api, operation, state, stated, sink);
    Some(Polling {
        state: state.clone(),
        poll: id,
        inputs: Vec::new(),
        statuses: Statuses {
            pointer: stated.status.clone(),
            success: stated.success.clone(),
            failure: stated.failure.clone(),
        },
        status_type: properties::enumeration(api, &contents),
        message,
        stop,
        starts_with_state: true,
    })
}

/// Resolves the text that explains a failure, and the operation that stops the process. Without them, callers can still
/// wait for its end.
fn optional(
    api: &Api,
    operation: &Operation,
    state: &Type,
    stated: &StatedPoll,
    sink: &mut Diagnostics,
) -> (Option<String>, Option<MethodId>) {
    let at = stated.at.child("message");
    let message = stated.message.clone();
    let message =
        message.filter(|pointer| properties::find(api, state, pointer, &at, sink).is_some());
    let at = stated.at.child("stop");
    let stop = stated.stop.as_ref();
    (message, stop.and_then(|name| about_the_same(api, operation, name, &at, sink)))
}

/// Resolves `wait` of a method. `polls` contains the resolved `poll` of each method that has one.
pub(super) fn wait(
    api: &Api,
    polls: &BTreeMap<MethodId, Polling>,
    (operation, method): (&Operation, &Method),
    stated: &StatedWait,
    sink: &mut Diagnostics,
) -> Option<Polling> {
    let at = stated.at.child("poll");
    let (index, other) = find(api, &stated.poll, &at, sink)?;
    let response = object(api, method, "wait", &stated.at, sink)?;
    let Some((_, polling)) = polls.iter().find(|(id, _)| id.operation == index) else {
        // If the operation has a `poll` with a mistake, the mistake is reported already.
        if other.methods.iter().all(|method| method.stated.poll.is_none()) {
            let message = format!("`{}` has no `poll`", stated.poll);
            let help = "add `poll` to a method of this operation";
            sink.push(Diagnostic::new(Code::MissingFactOperation, &at, message).help(help));
        }
        return None;
    };
    let mut supplied: Vec<&str> = Vec::new();
    for (wire, pointer) in &stated.inputs {
        let at = stated.at.child("inputs").child(wire);
        if !has_path_input(other, wire, &at, sink) {
            return None;
        }
        properties::find(api, response, pointer, &at, sink)?;
        supplied.push(wire);
    }
    are_supplied(other, operation, &supplied, &stated.at, sink).then(|| Polling {
        inputs: stated.inputs.clone(),
        starts_with_state: *response == polling.state,
        ..polling.clone()
    })
}

/// Returns the type of the object that a method returns. Reports any other response.
pub(super) fn object<'a>(
    api: &Api,
    method: &'a Method,
    fact: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<&'a Type> {
    let found = response(method).filter(|ty| structure(api, ty).is_some());
    if found.is_none() {
        let message =
            format!("`{fact}` requires a response that is always an object with properties");
        let help = format!("remove `{fact}`, or fix the response of the operation in the overlay");
        sink.push(Diagnostic::new(Code::UnsuitableFactResponse, at, message).help(help));
    }
    found
}

/// Returns whether an operation has this input in its path. Reports other names.
fn has_path_input(operation: &Operation, wire: &str, at: &Pointer, sink: &mut Diagnostics) -> bool {
    let inputs = operation.inputs.iter().filter(|input| input.location == Location::Path);
    let known: Vec<&str> = inputs.map(|input| input.wire.as_str()).collect();
    let is_known = known.contains(&wire);
    if !is_known {
        let message = format!("the path of the operation in `poll` has no input `{wire}`");
        let help = suggestion(wire, &known, "input");
        sink.push(Diagnostic::new(Code::MissingFactInput, at, message).help(help));
    }
    is_known
}
