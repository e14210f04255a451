//! Plans how several enumerations of the same JSON type become one.

use openapiv3::Schema;

use super::Plan;
use crate::document::spec::refs::Slot;
use crate::ir::model::{Repr, Value};
use crate::lower::context::Cx;
use crate::lower::schema::choice;
use crate::lower::schema::object::object_keywords;
use crate::pointer::Pointer;

/// A list of values, and the schema that has exactly these values.
struct List<'a> {
    slot: Option<Slot<'a, Schema>>,
    values: Vec<Value>,
}

/// Returns the plan for several scalars. An enumeration whose values all belong to an earlier one narrows it. An
/// enumeration with more values replaces an earlier one, because enumerations are open, unless the earlier one is inline
/// and narrows a component. Enumerations that differ in another way have all values together, those of the last one first.
/// Without an enumeration, the last schema applies.
pub(super) fn plan<'a>(cx: &Cx<'a>, slots: &[Slot<'a, Schema>]) -> Plan<'a> {
    let lists = slots.iter().filter_map(|slot| Some((slot, values(cx, slot, 0)?)));
    let mut common: Option<(Repr, List<'a>)> = None;
    for (slot, (repr, values)) in lists {
        let later = List { slot: Some(slot.clone()), values };
        common = Some(match common {
            Some((repr, earlier)) => (repr, together(cx, earlier, later)),
            None => (repr, later),
        });
    }
    match common {
        None => slots.last().map_or(Plan::Nothing, |last| Plan::One(last.clone())),
        Some((_, List { slot: Some(slot), .. })) => Plan::One(slot),
        Some((repr, List { slot: None, values })) => Plan::Values(repr, values),
    }
}

/// Returns the values that two descriptions of a value have together.
fn together<'a>(cx: &Cx<'_>, earlier: List<'a>, later: List<'a>) -> List<'a> {
    let is_part = |part: &List<'a>, whole: &List<'a>| {
        part.values.iter().all(|value| whole.values.contains(value))
    };
    if is_part(&later, &earlier) {
        later
    } else if is_part(&earlier, &later) {
        if narrows(cx, &earlier, &later) { earlier } else { later }
    } else {
        // If the names of two values are equal, the last description keeps the name.
        let mut values = later.values;
        let is_new = |value: &Value| !values.contains(value);
        let new: Vec<Value> = earlier.values.into_iter().filter(is_new).collect();
        values.extend(new);
        List { slot: None, values }
    }
}

/// Returns whether a schema is inline, and narrows a component that it precedes: in the same `allOf`, or as a property of
/// the schema that is being merged.
fn narrows(cx: &Cx<'_>, part: &List<'_>, whole: &List<'_>) -> bool {
    let (Some(part), Some(whole)) = (&part.slot, &whole.slot) else { return false };
    let list = list_of(part).filter(|list| list.ends_with("/allOf"));
    let is_beside = list.is_some()
        && list == list_of(whole)
        && part.value.as_item().is_some()
        && whole.value.as_reference().is_some();
    let is_inside = |merged: &Pointer| part.at.is_within(merged) && !whole.at.is_within(merged);
    is_beside || cx.merged.as_ref().is_some_and(is_inside)
}

/// Returns the location of the list that contains a schema.
fn list_of<'s>(slot: &'s Slot<'_, Schema>) -> Option<&'s str> {
    slot.at.as_str().rsplit_once('/').map(|(list, _)| list)
}

/// The maximum number of nested `allOf`s around an enumeration.
const MAX_WRAPPERS: usize = 8;

/// Returns the values of an enumeration, which can be a part of an `allOf`.
fn values<'a>(cx: &Cx<'a>, slot: &Slot<'a, Schema>, depth: usize) -> Option<(Repr, Vec<Value>)> {
    let node = cx.spec.follow(slot).ok()?;
    if let Some(values) = choice::values(node.value) {
        return Some(values);
    }
    let parts = object_keywords(&node).parts;
    if parts.is_empty() || depth >= MAX_WRAPPERS {
        return None;
    }
    match super::plan(cx, parts, &node.at) {
        Plan::One(slot) => values(cx, &slot, depth + 1),
        Plan::Values(repr, values) => Some((repr, values)),
        Plan::Nothing | Plan::Objects | Plan::Lists(_) | Plan::Union(..) | Plan::Clash => None,
    }
}
