//! Lowers `oneOf` or `anyOf` next to properties into a union whose branches contain both their own and the shared
//! properties.

use openapiv3::Schema;

use super::choice::{self, Plan};
use super::memo::Role;
use super::one_of::{add, branch_hint, define, tags};
use super::reference::component_of;
use super::role::role;
use super::{SchemaNode, all_of, composition, reserve, schema, subtypes};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union};
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

/// Finds branches that can be merged with the properties next to them. Returns `None` unless all branches are objects.
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
    let object_union = object_union?;
    let object = |slot: &Slot<'_, Schema>| role(cx, slot) == Role::Object;
    object_union.slots.iter().all(object).then_some(object_union)
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
            all_of::merged_with(cx, branch, node, merged_branch, &hint);
            Type::Model(branch)
        };
        let tags = discriminator.map(|discriminator| tags(cx, discriminator, slot, &node.at));
        add(&mut branches, ty, tags.unwrap_or_default());
    }
    let tag = discriminator.map(|discriminator| discriminator.property_name.clone());
    let any = choice::branches(&object_union.holder).is_some_and(|(key, _)| key == "anyOf");
    let overlaps = any && tag.is_none();
    define(cx, id, node, Union { tag, branches, overlaps }, hint)
}
