//! Finds the branches whose discriminator values another description of the same value allows.

use openapiv3::{Discriminator, Schema};

use super::allowed::allowed;
use super::spelling::spelled;
use super::{component_in, keys};
use crate::document::spec::refs::Slot;
use crate::ir::model::Value;
use crate::lower::context::Cx;
use crate::lower::schema::SchemaNode;
use crate::pointer::Pointer;

/// The values of a branch that the other descriptions allow.
struct Common {
    values: Vec<Value>,
    /// Whether the branch lists its values.
    is_listed: bool,
}

/// Returns the branches of a union at `at` that can have one of the discriminator values that `holders` list. A branch
/// that lists no values stays if a value belongs to no other branch. Returns `None` if no branch is possible.
pub(crate) fn possible<'s>(
    cx: &Cx<'_>,
    (discriminator, at): (&Discriminator, &Pointer),
    holders: &[&SchemaNode<'_>],
    slots: &[Slot<'s, Schema>],
) -> Option<Vec<Slot<'s, Schema>>> {
    let tag = &discriminator.property_name;
    let Some(values) = allowed(cx, holders, tag).tags() else { return Some(slots.to_vec()) };
    let common = |slot: &Slot<'s, Schema>| {
        let branch = cx.spec.follow(slot).ok();
        let own = allowed(cx, &branch.iter().collect::<Vec<_>>(), tag);
        let is_own = |value: &&Value| match own.tags() {
            Some(own) => own.contains(value),
            None => is_named((discriminator, at), slot, value),
        };
        let values: Vec<Value> = values.iter().filter(is_own).cloned().collect();
        Common { values, is_listed: own.is_listed() }
    };
    let all: Vec<Common> = slots.iter().map(common).collect();
    let is_known = |value: &Value| all.iter().any(|common| common.values.contains(value));
    let are_known = values.iter().all(is_known);
    let is_possible =
        |common: &Common| !common.values.is_empty() || !common.is_listed && !are_known;
    let possible = slots.iter().zip(&all).filter(|(_, common)| is_possible(common));
    let possible: Vec<Slot<'s, Schema>> = possible.map(|(slot, _)| slot.clone()).collect();
    (!possible.is_empty()).then_some(possible)
}

/// Returns whether the mapping gives a value to a branch, or its name spells the value.
fn is_named(
    (discriminator, at): (&Discriminator, &Pointer),
    slot: &Slot<'_, Schema>,
    value: &Value,
) -> bool {
    let Some(name) = component_in(slot) else { return false };
    let mut keys = keys(discriminator, &name).peekable();
    match keys.peek() {
        Some(_) => keys.any(|key| value.text() == *key),
        None => spelled(&name, &at.last(), std::slice::from_ref(value)).is_some(),
    }
}
