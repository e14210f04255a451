//! Removes definitions that another definition of the same value implies.

use std::collections::BTreeSet;

use openapiv3::Schema;

use super::memo::Role;
use super::object::object_keywords;
use super::{SchemaNode, choice, composition};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::pointer::Pointer;

type WithRole<'a> = (Role, Slot<'a, Schema>);

/// Removes repeated definitions, parents and unions of other definitions, and objects without keywords.
pub(super) fn without_wider<'a>(spec: &'a Spec, slots: Vec<WithRole<'a>>) -> Vec<WithRole<'a>> {
    let mut seen = BTreeSet::new();
    let mut nodes: Vec<(WithRole<'a>, SchemaNode<'a>)> = Vec::new();
    for (role, slot) in slots {
        let Ok(node) = spec.follow(&slot) else { continue };
        if seen.insert(node.at.clone()) {
            nodes.push(((role, slot), node));
        }
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
