//! Describes the statuses of processes in documentation.

use super::types::Cx;
use crate::ir::ending::Polling;
use crate::ir::model::{Repr, Value};
use crate::ir::types::ModelId;

/// Returns the enum of the status of a process, if its values are numbers.
pub(super) fn named(cx: Cx<'_>, polling: &Polling) -> Option<ModelId> {
    let id = polling.status_type?;
    let enumeration = cx.api.model(id)?.shape.as_enumeration()?;
    (enumeration.repr == Repr::Integer).then_some(id)
}

/// Returns the paragraph of the documentation of `until_done` that lists the statuses at the end of a process.
pub(super) fn docs(cx: Cx<'_>, polling: &Polling) -> String {
    let variant = |value: &Value| cx.variant(polling.status_type?, |known| known == value);
    let shown = |value: &Value| match variant(value) {
        Some((ty, name)) => format!("[`{name}`](super::models::{ty}::{name})"),
        None => format!("`{}`", value.literal()),
    };
    let success = list(&polling.statuses.success, shown);
    let text = match polling.statuses.failure.as_slice() {
        [] => format!("The process has succeeded if its status is {success}."),
        failure => format!(
            "The process has succeeded if its status is {success}. It has failed if its status is {}: the wait then \
             returns an error.",
            list(failure, shown)
        ),
    };
    format!("{text} With any other status, it is under way.")
}

/// Returns the paragraph of the documentation of an enum that lists the statuses at the end of a process, if the enum is
/// its status.
pub(super) fn enumeration_docs(cx: Cx<'_>, model: ModelId) -> Option<String> {
    let methods = cx.api.operations.iter().flat_map(|operation| &operation.methods);
    let mut polled = methods.filter_map(|method| method.endings.polling.as_ref());
    let polling = polled.find(|polling| polling.status_type == Some(model))?;
    let shown = |value: &Value| match cx.variant(model, |known| known == value) {
        Some((_, name)) => format!("[`{name}`](Self::{name})"),
        None => format!("`{}`", value.literal()),
    };
    let success = list(&polling.statuses.success, shown);
    Some(match polling.statuses.failure.as_slice() {
        [] => format!("`until_done` waits for {success}."),
        failure => format!(
            "`until_done` waits for {success}. If the status becomes {}, it returns an error.",
            list(failure, shown)
        ),
    })
}

/// Lists values: "A, B or C".
fn list(values: &[Value], shown: impl Fn(&Value) -> String) -> String {
    let values: Vec<String> = values.iter().map(shown).collect();
    match values.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
