//! Reads `poll` and `wait`: the states of a process, and the operation that starts it.

use serde_json::{Map, Value as Json};

use super::super::context::Cx;
use super::super::fact::{Fact, pointer};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::ending::{StatedPoll, StatedWait};
use crate::pointer::Pointer;

/// Reads `poll`.
pub(super) fn poll(
    cx: &mut Cx<'_>,
    method: &Map<String, Json>,
    at: &Pointer,
) -> Option<StatedPoll> {
    let keys = ["diagnostics", "failure", "message", "status", "stop", "success"];
    let fact = Fact::of(cx, method, at, "poll", &keys)?;
    let status = fact.required_pointer(cx, "status");
    let success = fact.required_values(cx, "success");
    let failure = match fact.has("failure") {
        true => fact.required_values(cx, "failure"),
        false => Some(Vec::new()),
    };
    let stated = StatedPoll {
        status: status?,
        success: success?,
        failure: failure?,
        stop: fact.settings.text(cx, "stop"),
        diagnostics: fact.settings.text(cx, "diagnostics"),
        message: fact.pointer(cx, "message"),
        at: fact.at.clone(),
    };
    let mut both = stated.failure.iter().enumerate();
    let (index, value) = match both.find(|(_, value)| stated.success.contains(value)) {
        None => return Some(stated),
        Some((index, value)) => (index, value.literal()),
    };
    let message = format!("{value} is in both `success` and `failure`");
    let at = fact.at.child("failure").index(index);
    cx.report(Diagnostic::new(Code::OverlappingStatuses, &at, message));
    None
}

/// Reads `wait`.
pub(super) fn wait(
    cx: &mut Cx<'_>,
    method: &Map<String, Json>,
    at: &Pointer,
) -> Option<StatedWait> {
    let fact = Fact::of(cx, method, at, "wait", &["inputs", "poll"])?;
    let poll = fact.required_text(cx, "poll");
    let at_inputs = fact.at.child("inputs");
    let mut inputs = Vec::new();
    for (wire, json) in fact.settings.object(cx, "inputs").into_iter().flatten() {
        inputs.push((wire.clone(), pointer(cx, json, &at_inputs.child(wire))?));
    }
    Some(StatedWait { poll: poll?, inputs, at: fact.at.clone() })
}
