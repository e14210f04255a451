//! Finds `oneOf` or `anyOf` next to properties. [`lowering`] turns them into a union whose branches contain both their own
//! and the shared properties.

pub(crate) mod lowering;

use std::collections::BTreeSet;

use openapiv3::{Schema, SchemaKind};

use super::choice::{self, Plan};
use super::memo::Role;
use super::reference::component_of;
use super::role::role;
use super::{SchemaNode, composition, subtypes};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::{Slot, Use};
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// `oneOf` or `anyOf` branches that are siblings of `properties`, in a schema or in one of its `allOf` parts.
#[derive(Debug)]
pub(crate) struct ObjectUnion<'a> {
    /// The schema that contains the branches.
    pub holder: SchemaNode<'a>,
    /// The branches.
    pub slots: Vec<Slot<'a, Schema>>,
}

/// Finds branches that can be merged with the properties next to them. Returns `None` unless all branches are objects or
/// allow any object. A branch that only has branches itself is replaced by these.
pub(crate) fn find<'a>(cx: &Cx<'a>, node: &SchemaNode<'a>) -> Option<ObjectUnion<'a>> {
    let mut plain = true;
    let object_union =
        composition::with_parts_except(cx.spec, node, |reference| cx.plain.contains(reference))
            .filter_map(|holder| Some(ObjectUnion { slots: several(cx.spec, &holder)?, holder }))
            .inspect(|_| plain = false)
            .find(|object_union| {
                object_union.holder.at == node.at || !is_inherited(cx, &object_union.holder)
            });
    if plain {
        cx.plain.remember(node.at.to_reference());
    }
    let ObjectUnion { holder, slots } = object_union?;
    let tagged = [node, &holder].iter().any(|node| node.value.schema_data.discriminator.is_some());
    let slots = expanded(cx, slots, tagged, &mut BTreeSet::new());
    let roles: Vec<Role> = slots.iter().map(|slot| role(cx, slot)).collect();
    let mergeable = roles.iter().all(|role| role.is_mergeable());
    (mergeable && roles.contains(&Role::Object)).then_some(ObjectUnion { holder, slots })
}

/// Replaces each branch that only has branches itself by these. `tagged` is set if the outer union has a discriminator:
/// the values of an inner one would be lost.
pub(super) fn expanded<'a>(
    cx: &Cx<'a>,
    slots: Vec<Slot<'a, Schema>>,
    tagged: bool,
    visited: &mut BTreeSet<Pointer>,
) -> Vec<Slot<'a, Schema>> {
    let mut all = Vec::new();
    for slot in slots {
        let inner = cx.spec.follow(&slot).ok().filter(|inner| is_only_union(inner));
        let inner =
            inner.filter(|inner| !tagged || inner.value.schema_data.discriminator.is_none());
        match inner.and_then(|inner| Some((several(cx.spec, &inner)?, inner.at))) {
            // The branches of a visited union are already in the list.
            Some((slots, at)) if visited.insert(at.clone()) => {
                all.extend(expanded(cx, slots, tagged, visited));
            }
            Some(_) => {}
            None => all.push(slot),
        }
    }
    all
}

fn is_only_union(node: &SchemaNode<'_>) -> bool {
    match &node.value.schema_kind {
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => true,
        SchemaKind::Any(any) => {
            any.properties.is_empty()
                && any.additional_properties.is_none()
                && any.all_of.is_empty()
                && any.enumeration.is_empty()
                && any.required.is_empty()
        }
        SchemaKind::Type(_) | SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => false,
    }
}

/// Reports branches that cannot be merged with the properties next to them, and returns whether there are any. The
/// branches in the schemas at `unions` are merged separately. Branches that are subtypes are not reported.
pub(crate) fn report_omitted(cx: &mut Cx<'_>, node: &SchemaNode<'_>, unions: &[Pointer]) -> bool {
    let has_branches = choice::of(cx.spec, node).is_some_and(|plan| !plan.is_nothing());
    let omitted = has_branches && !unions.contains(&node.at) && !is_inherited(cx, node);
    if omitted {
        let message = "`oneOf` or `anyOf` next to other keywords cannot be expressed as a type; the properties of the branches are additional properties";
        cx.report(Diagnostic::new(Code::UnionSiblingsIgnored, &node.at, message));
    }
    omitted
}

/// Returns whether a schema with properties has a branch that is not an object, and does not require objects.
pub(crate) fn allows_scalars(cx: &Cx<'_>, node: &SchemaNode<'_>) -> bool {
    let is_open = match &node.value.schema_kind {
        SchemaKind::Any(any) => any.typ.is_none() && any.all_of.is_empty(),
        _ => false,
    };
    let scalar = |slot: &Slot<'_, Schema>| role(cx, slot).is_plain();
    is_open
        && match choice::of(cx.spec, node) {
            Some(Plan::Values(..)) => true,
            Some(Plan::Several(slots)) => {
                expanded(cx, slots, false, &mut BTreeSet::new()).iter().any(scalar)
            }
            Some(Plan::One(slot)) => scalar(&slot),
            Some(Plan::Nothing) | None => false,
        }
}

pub(super) fn several<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> Option<Vec<Slot<'a, Schema>>> {
    match choice::of(spec, node)? {
        Plan::Several(slots) => Some(slots),
        Plan::One(slot) => Some(vec![slot]),
        Plan::Nothing | Plan::Values(..) => None,
    }
}

/// Returns whether any branch of a schema is a subtype of that schema. Subtypes already contain the sibling properties,
/// so they are not merged with these.
pub(crate) fn is_inherited(cx: &Cx<'_>, holder: &SchemaNode<'_>) -> bool {
    let subtypes = subtypes_of(cx, holder);
    let slots = several(cx.spec, holder).unwrap_or_default();
    slots.iter().any(|slot| name(slot).is_some_and(|name| subtypes.contains(&name)))
}

pub(super) fn subtypes_of(cx: &Cx<'_>, node: &SchemaNode<'_>) -> Vec<String> {
    let name = node.at.last();
    let component = node.at == Pointer::of(&["components", "schemas", &name]);
    if component { subtypes::all(&cx.subtypes, &name) } else { Vec::new() }
}

pub(super) fn name(slot: &Slot<'_, Schema>) -> Option<String> {
    match slot.value {
        Use::Reference(reference) => component_of(reference),
        Use::Item(_) => None,
    }
}
