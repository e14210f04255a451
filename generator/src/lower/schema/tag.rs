//! Determines the discriminator values of each branch of a union, with the JSON types that the document gives them.

pub(super) mod allowed;
pub(super) mod candidate;
pub(super) mod possible;
mod reports;
mod spelling;
pub(super) mod values;

use openapiv3::{Discriminator, Schema};

use super::SchemaNode;
use super::reference::component_of;
use crate::document::spec::refs::{Slot, Use};
use crate::ir::model::Value;
use crate::lower::context::Cx;
use crate::pointer::Pointer;
use allowed::allowed;
use candidate::{Candidate, TaggedUnion};
use spelling::spelled;
use values::Allowed;

/// Returns the discriminator values of each branch: the mapped values, the values that only this branch allows, or the
/// name of the component. A branch without values is distinguished by its structure.
///
/// `holders` are the schemas whose properties all branches share.
pub(super) fn of_branches(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    holders: &[&SchemaNode<'_>],
    slots: &[Slot<'_, Schema>],
) -> Vec<Vec<Value>> {
    let candidates: Vec<Candidate> =
        slots.iter().map(|slot| candidate(cx, union, holders, slot)).collect();
    let candidates = candidate::most_specific(cx, candidates);
    (0..candidates.len()).filter_map(|index| values(cx, union, &candidates, index)).collect()
}

/// Returns the discriminator values of each branch of a union at `at` whose branches are not subtypes. There are none
/// without a discriminator.
pub(super) fn of_tagged_branches(
    cx: &mut Cx<'_>,
    (discriminator, at): (Option<&Discriminator>, &Pointer),
    holders: &[&SchemaNode<'_>],
    slots: &[Slot<'_, Schema>],
) -> Vec<Vec<Value>> {
    let Some(discriminator) = discriminator else { return Vec::new() };
    of_branches(cx, &TaggedUnion { discriminator, at, inherited: None }, holders, slots)
}

/// Returns the name of the component that a branch is. The slot of a subtype is the component itself.
fn component_in(slot: &Slot<'_, Schema>) -> Option<String> {
    match slot.value {
        Use::Reference(reference) => component_of(reference),
        Use::Item(_) => Some(slot.at.last())
            .filter(|name| slot.at == Pointer::of(&["components", "schemas", name])),
    }
}

fn candidate(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    holders: &[&SchemaNode<'_>],
    slot: &Slot<'_, Schema>,
) -> Candidate {
    let tag = &union.discriminator.property_name;
    let branch = cx.spec.follow(slot).ok();
    let nodes: Vec<&SchemaNode<'_>> = branch.iter().chain(holders.iter().copied()).collect();
    let own = allowed(cx, &branch.iter().collect::<Vec<_>>(), tag);
    let allowed = allowed(cx, &nodes, tag);
    let name = component_in(slot);
    let mapped = match &name {
        Some(name) => mapped_to(cx, union.discriminator, union.at, name, &allowed),
        None => Vec::new(),
    };
    let listed = allowed.tags();
    let inherits = union.inherited.as_ref().is_some_and(|parent| own.lists_same(parent));
    let spelled =
        name.as_deref().and_then(|name| spelled(name, &union.at.last(), listed.as_deref()?));
    Candidate { name, mapped, allowed, listed, inherits, spelled }
}

/// Returns the values that the mapping of a parent schema gives to the parent itself, or `None` if it gives none.
pub(super) fn mapped(
    cx: &mut Cx<'_>,
    discriminator: &Discriminator,
    parent: &SchemaNode<'_>,
) -> Option<Vec<Value>> {
    let name = parent.at.last();
    let allowed = allowed(cx, &[parent], &discriminator.property_name);
    let is_mapped = keys(discriminator, &name).next().is_some();
    is_mapped.then(|| mapped_to(cx, discriminator, &parent.at, &name, &allowed))
}

/// Returns the keys of the mapping for a component.
fn keys<'d>(discriminator: &'d Discriminator, name: &str) -> impl Iterator<Item = &'d String> {
    let keys = discriminator.mapping.iter();
    let keys = keys.filter(move |(_, target)| component_of(target).as_deref() == Some(name));
    keys.map(|(key, _)| key)
}

/// Returns the keys of the mapping for a component, as values of the type of the tag property. Reports those that the
/// property cannot have.
fn mapped_to(
    cx: &mut Cx<'_>,
    discriminator: &Discriminator,
    at: &Pointer,
    name: &str,
    allowed: &Allowed,
) -> Vec<Value> {
    let mut values = Vec::new();
    for key in keys(discriminator, name) {
        match allowed.key(key) {
            Some(value) => values.push(value),
            None => reports::impossible_key(cx, (discriminator, at), (key, name), allowed),
        }
    }
    values
}

/// Returns the values of the branch at `index`.
fn values(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    candidates: &[Candidate],
    index: usize,
) -> Option<Vec<Value>> {
    let branch = candidates.get(index)?;
    let others = || candidates.iter().enumerate().filter(|(other, _)| *other != index);
    let exclusive = |value: &Value| others().all(|(_, other)| !other.takes(value));
    Some(match &branch.listed {
        Some(listed) if !branch.inherits && listed.iter().all(exclusive) => {
            allowed_and_mapped(cx, union, branch, listed)
        }
        _ if !branch.mapped.is_empty() => branch.mapped.clone(),
        Some(_) => {
            let others: Vec<&Candidate> = others().map(|(_, other)| other).collect();
            spelled_value(cx, union, branch, &others)
        }
        None if branch.allowed.allows_names() => name(cx, union, branch),
        None => {
            reports::no_value(cx, union, branch);
            Vec::new()
        }
    })
}

/// Returns the values that only this branch allows, those in the mapping first, and the mapped values that the branch
/// does not allow last.
fn allowed_and_mapped(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    allowed: &[Value],
) -> Vec<Value> {
    let (first, last): (Vec<Value>, Vec<Value>) =
        branch.mapped.iter().cloned().partition(|value| allowed.contains(value));
    if !last.is_empty() {
        reports::contradictory_mapping(cx, union, branch, allowed);
    }
    let others = allowed.iter().filter(|value| !first.contains(value)).cloned();
    let others: Vec<Value> = others.collect();
    [first, others, last].concat()
}

/// Returns the allowed value that the name of the component spells, unless it can belong to another branch.
fn spelled_value(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    others: &[&Candidate],
) -> Vec<Value> {
    let is_of_other = |value: &&Value| {
        others.iter().any(|other| {
            let unmapped = other.mapped.is_empty();
            let spells = unmapped && other.spelled.as_ref() == Some(*value);
            spells
                || unmapped && other.claims() == [(*value).clone()]
                || other.mapped.contains(value)
        })
    };
    let value = branch.spelled.as_ref().filter(|value| !is_of_other(value));
    match value {
        Some(value) if value.as_text() == branch.name.as_deref() => {}
        Some(value) => reports::spelled_value(cx, union, branch, value),
        None => reports::no_exclusive_value(cx, union, branch),
    }
    value.into_iter().cloned().collect()
}

/// Returns the name of the component as the only value.
fn name(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) -> Vec<Value> {
    if branch.name.is_some() && !union.discriminator.mapping.is_empty() {
        reports::unmapped(cx, union, branch);
    }
    branch.name.iter().cloned().map(Value::Text).collect()
}
