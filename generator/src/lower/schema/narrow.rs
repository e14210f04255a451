//! Removes definitions that another definition of the same value implies.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, Schema, SchemaKind};

use super::memo::Role;
use super::object::{ObjectKeywords, object_keywords};
use super::plan::{Plan, plan};
use super::{SchemaNode, choice, composition};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

type WithRole<'a> = (Role, Slot<'a, Schema>);

/// Removes repeated definitions, parents and unions of other definitions, and objects without keywords. The last of
/// several repeated definitions stays.
pub(super) fn without_wider<'a>(cx: &Cx<'a>, slots: Vec<WithRole<'a>>) -> Vec<WithRole<'a>> {
    let spec = cx.spec;
    let mut nodes: Vec<(WithRole<'a>, SchemaNode<'a>)> = Vec::new();
    for (role, slot) in slots {
        let Some(node) = target(cx, &slot) else { continue };
        nodes.retain(|(_, known)| known.at != node.at);
        nodes.push(((role, slot), node));
    }
    if let Some(index) = nodes.iter().rposition(|known| covers_all(spec, known, &nodes)) {
        return nodes.into_iter().nth(index).map(|(known, _)| known).into_iter().collect();
    }
    if nodes.len() > 1 {
        let wider: BTreeSet<Pointer> =
            nodes.iter().flat_map(|(_, node)| wider_than(spec, node, &nodes)).collect();
        let is_left = |at: &Pointer| !wider.contains(at);
        if nodes.iter().any(|(_, node)| is_left(&node.at)) {
            nodes.retain(|(_, node)| is_left(&node.at));
        }
        let is_bare = |((role, _), node): &(WithRole<'a>, SchemaNode<'a>)| {
            *role == Role::Object && is_bare(node)
        };
        if !nodes.iter().all(is_bare) {
            nodes.retain(|known| !is_bare(known));
        }
    }
    nodes.into_iter().map(|(with_role, _)| with_role).collect()
}

/// The maximum number of nested `allOf`s around a reference.
const MAX_WRAPPERS: usize = 8;

/// Returns the schema that a definition refers to, also through an inline `allOf` that adds nothing to a reference.
pub(super) fn target<'a>(cx: &Cx<'a>, slot: &Slot<'a, Schema>) -> Option<SchemaNode<'a>> {
    target_within(cx, slot, MAX_WRAPPERS)
}

/// Returns the same as [`target`], through at most `depth` `allOf`s.
fn target_within<'a>(cx: &Cx<'a>, slot: &Slot<'a, Schema>, depth: usize) -> Option<SchemaNode<'a>> {
    let node = cx.spec.follow(slot).ok()?;
    let is_wrapper = slot.value.as_item().is_some() && depth > 0;
    match &node.value.schema_kind {
        SchemaKind::AllOf { all_of } if is_wrapper => match plan(cx, all_of, &node.at) {
            Plan::One(inner) => target_within(cx, &inner, depth - 1),
            Plan::Nothing
            | Plan::Objects
            | Plan::Values(..)
            | Plan::Lists(_)
            | Plan::Union(..)
            | Plan::Clash => Some(node),
        },
        _ => Some(node),
    }
}

/// Returns whether a component describes everything that the other definitions describe, with the same schemas.
fn covers_all<'a>(
    spec: &'a Spec,
    (with_role, node): &(WithRole<'a>, SchemaNode<'a>),
    all: &[(WithRole<'a>, SchemaNode<'a>)],
) -> bool {
    let is_object = |role: Role| role == Role::Object;
    let others = || all.iter().filter(|(_, other)| other.at != node.at);
    let is_component = with_role.1.value.as_reference().is_some();
    is_component
        && is_object(with_role.0)
        && others().all(|((role, _), other)| is_object(*role) && covers(spec, node, other))
}

fn covers(spec: &Spec, whole: &SchemaNode<'_>, part: &SchemaNode<'_>) -> bool {
    let own: Vec<ObjectKeywords<'_>> = composition::declared_by_all(spec, whole).collect();
    let requires = |name: &String| own.iter().any(|keywords| keywords.required.contains(name));
    let describes = |name: &str, slot: &Slot<'_, Schema>| {
        let mut known = own.iter().flat_map(|keywords| &keywords.properties);
        known.any(|(own, known)| *own == name && is_same(spec, known, slot))
    };
    composition::with_parts(spec, part).all(|part| {
        let keywords = object_keywords(&part);
        let is_open = matches!(keywords.additional, None | Some(AdditionalProperties::Any(true)));
        is_open
            && choice::branches(&part).is_none()
            && part.value.schema_data.discriminator.is_none()
            && keywords.required.iter().all(requires)
            && keywords.properties.iter().all(|(name, slot)| describes(name, slot))
    })
}

fn is_same(spec: &Spec, left: &Slot<'_, Schema>, right: &Slot<'_, Schema>) -> bool {
    match (spec.follow(left), spec.follow(right)) {
        (Ok(left), Ok(right)) => left.at == right.at || left.value == right.value,
        _ => false,
    }
}

/// Returns the locations of the definitions that a schema extends, or of which it is a branch.
fn wider_than(
    spec: &Spec,
    node: &SchemaNode<'_>,
    all: &[(WithRole<'_>, SchemaNode<'_>)],
) -> Vec<Pointer> {
    let parts: BTreeSet<Pointer> =
        composition::with_parts(spec, node).skip(1).map(|part| part.at).collect();
    let others = all.iter().map(|(_, other)| other).filter(|other| other.at != node.at);
    let wider = others.filter(|other| parts.contains(&other.at) || is_branch(spec, node, other));
    wider.map(|other| other.at.clone()).collect()
}

fn is_branch(spec: &Spec, node: &SchemaNode<'_>, union: &SchemaNode<'_>) -> bool {
    let Some((key, branches)) = choice::branches(union) else { return false };
    let at = union.at.child(key);
    let mut slots =
        branches.iter().enumerate().map(|(index, branch)| Slot::new(branch, at.index(index)));
    slots.any(|slot| spec.follow(&slot).is_ok_and(|branch| branch.at == node.at))
}

/// Returns whether an object has no keywords that describe its properties.
fn is_bare(node: &SchemaNode<'_>) -> bool {
    let keywords = object_keywords(node);
    keywords.properties.is_empty()
        && keywords.required.is_empty()
        && keywords.additional.is_none()
        && keywords.parts.is_empty()
        && choice::branches(node).is_none()
}
