//! Lowers `oneOf` or `anyOf` next to properties into a union whose branches contain both their own and the shared
//! properties.

use std::collections::BTreeSet;

use openapiv3::{Discriminator, Schema, SchemaKind};

use super::choice::{self, Plan};
use super::memo::Role;
use super::one_of::{add, branch_hint, define};
use super::reference::component_of;
use super::role::role;
use super::tag::{self, TaggedUnion};
use super::{SchemaNode, composition, merge, reserve, schema, subtypes};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union, Value};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
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
fn expanded<'a>(
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
/// branches in the schema at `union_at` are merged separately. Branches that are subtypes are not reported.
pub(crate) fn report_omitted(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    union_at: Option<&Pointer>,
) -> bool {
    let has_branches = choice::of(cx.spec, node).is_some_and(|plan| !plan.is_nothing());
    let omitted = has_branches && union_at != Some(&node.at) && !is_inherited(cx, node);
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

fn several<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> Option<Vec<Slot<'a, Schema>>> {
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

fn subtypes_of(cx: &Cx<'_>, node: &SchemaNode<'_>) -> Vec<String> {
    let name = node.at.last();
    let component = node.at == Pointer::of(&["components", "schemas", &name]);
    if component { subtypes::all(&cx.subtypes, &name) } else { Vec::new() }
}

fn name(slot: &Slot<'_, Schema>) -> Option<String> {
    match slot.value {
        Use::Reference(reference) => component_of(reference),
        Use::Item(_) => None,
    }
}

/// Returns the discriminator values of the branches, those of the last branch first.
fn tags_in_reverse(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: Option<&Discriminator>,
    slots: &[Slot<'_, Schema>],
) -> Vec<Vec<Value>> {
    let Some(discriminator) = discriminator else { return Vec::new() };
    let union = TaggedUnion { discriminator, at: &node.at, inherited: None };
    let mut tags = tag::of_branches(cx, &union, &[node], slots);
    tags.reverse();
    tags
}

/// Lowers a schema into a union of its branches. Each branch that is not a subtype is merged with the sibling
/// properties.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    object_union: &ObjectUnion<'_>,
    hint: &Hint,
) -> Type {
    let id = reserve(cx, node, ModelKind::Union);
    let subtypes = subtypes_of(cx, node);
    let discriminator = [node, &object_union.holder];
    let discriminator =
        discriminator.iter().find_map(|node| node.value.schema_data.discriminator.as_ref());
    let mut tags = tags_in_reverse(cx, node, discriminator, &object_union.slots);
    let mut branches: Vec<Branch> = Vec::new();
    for (index, slot) in object_union.slots.iter().enumerate() {
        let component = name(slot);
        let ty = if component.as_ref().is_some_and(|name| subtypes.contains(name)) {
            // A subtype already contains the sibling properties, so they are not merged again.
            schema(cx, slot, hint)
        } else {
            let own = Owner::Model(id);
            let hint = match component {
                Some(words) => Hint::Derived { owner: own, words, item: false },
                None => branch_hint(cx, id, slot, index),
            };
            let branch = cx.models.reserve(&slot.at, ModelKind::Struct);
            let merged_branch = Some((slot, &object_union.holder.at));
            merge::merged_with(cx, branch, node, merged_branch, &hint);
            if role(cx, slot) == Role::Nothing {
                // The branch allows any properties.
                cx.models.extended.insert(branch);
            }
            Type::Model(branch)
        };
        add(&mut branches, ty, tags.pop().unwrap_or_default());
    }
    let tag = discriminator.map(|discriminator| discriminator.property_name.clone());
    let any = choice::branches(&object_union.holder).is_some_and(|(key, _)| key == "anyOf");
    let overlaps = any && tag.is_none();
    define(cx, id, node, Union { tag, branches, overlaps }, hint)
}
