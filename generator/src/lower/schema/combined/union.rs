//! Merges the branches of a union with the other definitions of the same value.

use std::collections::BTreeSet;

use openapiv3::Schema;

use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::lower::schema::memo::Role;
use crate::lower::schema::object_union::{expanded, name, several};
use crate::lower::schema::one_of::{add, branch_hint, define};
use crate::lower::schema::role::role;
use crate::lower::schema::tag::possible::possible;
use crate::lower::schema::{SchemaNode, choice, merge, owner, tag};
use crate::pointer::Pointer;

/// Lowers a union whose values `objects` describe as well. Only branches that are objects are possible. Returns `None` if
/// there are none.
pub(super) fn lower(
    cx: &mut Cx<'_>,
    union: &Slot<'_, Schema>,
    objects: &[Slot<'_, Schema>],
    hint: &Hint,
) -> Option<Type> {
    let node = cx.spec.follow(union).ok()?;
    let all = objects.iter().filter_map(|slot| Some(cx.spec.follow(slot).ok()?.at));
    let key: Vec<Pointer> = all.chain([node.at.clone()]).collect();
    if let Some(known) = cx.models.merged_definitions.get(&key) {
        return Some(Type::Model(*known));
    }
    let discriminator = node.value.schema_data.discriminator.as_ref();
    let several = several(cx.spec, &node)?;
    let mut slots = expanded(cx, several, discriminator.is_some(), &mut BTreeSet::new());
    slots.retain(|slot| role(cx, slot).is_mergeable());
    let around: Vec<SchemaNode<'_>> =
        objects.iter().filter_map(|slot| cx.spec.follow(slot).ok()).collect();
    let holders: Vec<&SchemaNode<'_>> = around.iter().collect();
    if let Some(discriminator) = discriminator {
        slots = possible(cx, (discriminator, &node.at), &holders, &slots)?;
    }
    if slots.is_empty() {
        return None;
    }
    // A model at the location of a component would replace the model of the component.
    let used = SchemaNode::new(node.value, union.at.clone());
    let hint = owner::shared_hint(cx, &used, hint);
    let id = cx.models.reserve(&used.at, ModelKind::Union);
    cx.models.merged_definitions.insert(key, id);
    let tags = tag::of_tagged_branches(cx, (discriminator, &used.at), &holders, &slots);
    let mut tags = tags.into_iter();
    let mut branches: Vec<Branch> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
        let ty = branch(cx, id, (index, slot), objects);
        add(&mut branches, ty, tags.next().unwrap_or_default());
    }
    let tag = discriminator.map(|discriminator| discriminator.property_name.clone());
    let any = choice::branches(&node).is_some_and(|(key, _)| key == "anyOf");
    let overlaps = any && tag.is_none();
    Some(define(cx, id, &used, Union { tag, branches, overlaps, by_type: false }, &hint))
}

/// Merges a branch with the other definitions into a struct.
fn branch(
    cx: &mut Cx<'_>,
    union: ModelId,
    (index, slot): (usize, &Slot<'_, Schema>),
    objects: &[Slot<'_, Schema>],
) -> Type {
    let hint = match name(slot) {
        Some(words) => Hint::Derived { owner: Owner::Model(union), words, item: false },
        None => branch_hint(cx, union, slot, index),
    };
    let id = cx.models.reserve(&slot.at, ModelKind::Struct);
    let definitions = [objects, std::slice::from_ref(slot)].concat();
    if let Ok(branch) = cx.spec.follow(slot) {
        let node = SchemaNode::new(branch.value, slot.at.clone());
        merge::merged_definitions(cx, id, &definitions, &node, &hint);
    }
    if role(cx, slot) == Role::Nothing {
        // The branch allows any properties.
        cx.models.extended.insert(id);
    }
    Type::Model(id)
}
