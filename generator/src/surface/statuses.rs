//! Finds the statuses at the end of processes, and describes them in documentation.

use super::types::Cx;
use crate::ir::Api;
use crate::ir::ending::{Polling, Statuses};
use crate::ir::model::{Repr, Value};
use crate::ir::operation::Method;
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
/// its status. Several operations can return the enum: without a paragraph if they disagree on these statuses.
pub(super) fn enumeration_docs(cx: Cx<'_>, model: ModelId) -> Option<String> {
    let Statuses { success, failure, .. } = polled(cx, model).agreed()?;
    let shown = |value: &Value| match cx.variant(model, |known| known == value) {
        Some((_, name)) => format!("[`{name}`](Self::{name})"),
        None => format!("`{}`", value.literal()),
    };
    let success = list(success, shown);
    Some(match failure.as_slice() {
        [] => format!("`until_done` waits for {success}."),
        failure => format!(
            "`until_done` waits for {success}. If the status becomes {}, it returns an error.",
            list(failure, shown)
        ),
    })
}

/// The common content of several facts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Agreement<T> {
    /// There are no facts.
    Unknown,
    /// They disagree.
    None,
    /// All of them say this.
    All(T),
}

impl<T> Agreement<T> {
    /// Returns what all facts say.
    pub(super) fn agreed(self) -> Option<T> {
        match self {
            Self::Unknown | Self::None => None,
            Self::All(fact) => Some(fact),
        }
    }
}

/// Returns the statuses at the end of the processes whose status is an enum.
pub(super) fn polled(cx: Cx<'_>, model: ModelId) -> Agreement<&Statuses> {
    let polling = cx.waiting.iter().filter_map(|method| method.endings.polling.as_ref());
    let polled = polling.filter(|polling| polling.status_type == Some(model));
    agreed(polled.map(|polling| &polling.statuses), |one, other| {
        are_same(&one.success, &other.success) && are_same(&one.failure, &other.failure)
    })
}

/// Returns the values of an enum after which streams of events end.
pub(super) fn followed(cx: Cx<'_>, model: ModelId) -> Agreement<&[Value]> {
    let following = cx.waiting.iter().filter_map(|method| method.endings.following.as_ref());
    let followed = following.filter(|following| following.status_type == Some(model));
    let values = followed
        .filter_map(|following| Some(following.status.as_ref()?.1.values.values.as_slice()));
    agreed(values, are_same)
}

/// Returns the methods that wait for the end of a process.
pub(super) fn waiting(api: &Api) -> Vec<&Method> {
    let methods = api.operations.iter().flat_map(|operation| &operation.methods);
    let waits =
        |method: &&Method| method.endings.polling.is_some() || method.endings.following.is_some();
    methods.filter(waits).collect()
}

fn agreed<T: Copy>(
    mut facts: impl Iterator<Item = T>,
    is_same: impl Fn(T, T) -> bool,
) -> Agreement<T> {
    match facts.next() {
        None => Agreement::Unknown,
        Some(first) if facts.all(|other| is_same(first, other)) => Agreement::All(first),
        Some(_) => Agreement::None,
    }
}

/// Returns whether two lists have the same values, in any order.
fn are_same(one: &[Value], other: &[Value]) -> bool {
    let has_all = |one: &[Value], other: &[Value]| other.iter().all(|value| one.contains(value));
    has_all(one, other) && has_all(other, one)
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
