//! Describes the statuses of processes in documentation.

use super::types::Cx;
use crate::ir::ending::Polling;
use crate::ir::model::{Enumeration, Repr, Value};
use crate::ir::types::ModelId;
use crate::names::spellings::ModelNames;

/// Returns the enum of the status of a process, if its values are numbers.
pub(super) fn named(cx: Cx<'_>, polling: &Polling) -> Option<ModelId> {
    let id = polling.status_type?;
    let (enumeration, _) = enumeration(cx, id)?;
    (enumeration.repr == Repr::Integer).then_some(id)
}

/// Returns the paragraph of the documentation of `until_done` that lists the statuses at the end of a process.
pub(super) fn docs(cx: Cx<'_>, polling: &Polling) -> String {
    let shown = |value: &Value| match polling.status_type.and_then(|id| variant(cx, id, value)) {
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
    let shown = |value: &Value| match variant(cx, model, value) {
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

fn enumeration(cx: Cx<'_>, id: ModelId) -> Option<(&Enumeration, &ModelNames)> {
    Some((cx.api.model(id)?.shape.as_enumeration()?, cx.names.models.get(id.0)?))
}

/// Returns the names of an enum and of its variant with this value.
fn variant(cx: Cx<'_>, id: ModelId, value: &Value) -> Option<(String, String)> {
    let (enumeration, names) = enumeration(cx, id)?;
    let mut variants = enumeration.variants.iter().zip(&names.members);
    let (_, name) = variants.find(|(variant, _)| variant.value == *value)?;
    Some((names.ty.plain().to_owned(), name.plain().to_owned()))
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
