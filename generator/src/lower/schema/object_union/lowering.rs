//! Lowers the branches next to properties into a union. A branch with branches of its own becomes a union in that union.

use openapiv3::{Discriminator, Schema};

use super::{ObjectUnion, find, name, subtypes_of};
use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union, Value};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::lower::schema::memo::Role;
use crate::lower::schema::merge::{self, BranchPath};
use crate::lower::schema::object::object_keywords;
use crate::lower::schema::one_of::{add, branch_hint, define};
use crate::lower::schema::role::role;
use crate::lower::schema::tag::possible::possible;
use crate::lower::schema::{SchemaNode, choice, reserve, schema, tag};

/// The maximum number of unions that are nested in the branches of each other. Each of them multiplies the structs.
const MAX_UNIONS: usize = 3;

/// Lowers a schema into a union of its branches. Each branch that is not a subtype is merged with the sibling
/// properties.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    object_union: &ObjectUnion<'_>,
    hint: &Hint,
) -> Type {
    let id = reserve(cx, node, ModelKind::Union);
    let union = Nested { node, own: node, object_union, path: BranchPath::default() };
    define_union(cx, id, &union, hint)
}

/// A union whose branches are merged with the properties of `node`.
struct Nested<'n, 'a> {
    /// The schema that contains everything.
    node: &'n SchemaNode<'a>,
    /// The branch that contains the union, or the same schema.
    own: &'n SchemaNode<'a>,
    object_union: &'n ObjectUnion<'a>,
    /// The branches around the union.
    path: BranchPath<'a>,
}

/// Defines the model of a union.
fn define_union(cx: &mut Cx<'_>, id: ModelId, union: &Nested<'_, '_>, hint: &Hint) -> Type {
    let holder = &union.object_union.holder;
    let discriminator = [union.own, holder];
    let discriminator =
        discriminator.iter().find_map(|node| node.value.schema_data.discriminator.as_ref());
    let (slots, tags) = tagged(cx, union, discriminator);
    let mut tags = tags.into_iter();
    let subtypes = subtypes_of(cx, union.own);
    let mut branches: Vec<Branch> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
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
            branch(cx, union, slot, &hint)
        };
        add(&mut branches, ty, tags.next().unwrap_or_default());
    }
    let tag = discriminator.map(|discriminator| discriminator.property_name.clone());
    let any = choice::branches(holder).is_some_and(|(key, _)| key == "anyOf");
    let overlaps = any && tag.is_none();
    define(cx, id, union.own, Union { tag, branches, overlaps, by_type: false }, hint)
}

/// Lowers a branch: into a union if it has branches of its own, else into a struct.
fn branch(cx: &mut Cx<'_>, union: &Nested<'_, '_>, slot: &Slot<'_, Schema>, hint: &Hint) -> Type {
    let mut path = union.path.clone();
    path.slots.push(slot.clone());
    path.unions.push(union.object_union.holder.at.clone());
    if let Ok(own) = cx.spec.follow(slot)
        && path.unions.len() < MAX_UNIONS
        && let Some(object_union) = find(cx, &own)
        && !path.unions.contains(&object_union.holder.at)
    {
        let id = cx.models.reserve(&slot.at, ModelKind::Union);
        let (node, object_union) = (union.node, &object_union);
        return define_union(cx, id, &Nested { node, own: &own, object_union, path }, hint);
    }
    let branch = cx.models.reserve(&slot.at, ModelKind::Struct);
    merge::merged_with(cx, branch, union.node, &path, hint);
    if role(cx, slot) == Role::Nothing {
        // The branch allows any properties.
        cx.models.extended.insert(branch);
    }
    Type::Model(branch)
}

/// Returns the possible branches, and their discriminator values.
fn tagged<'a>(
    cx: &mut Cx<'_>,
    union: &Nested<'_, 'a>,
    discriminator: Option<&Discriminator>,
) -> (Vec<Slot<'a, Schema>>, Vec<Vec<Value>>) {
    let around: Vec<SchemaNode<'_>> =
        union.path.slots.iter().filter_map(|slot| cx.spec.follow(slot).ok()).collect();
    let holders: Vec<&SchemaNode<'_>> = around.iter().rev().chain([union.node]).collect();
    let (all, at) = (&union.object_union.slots, &union.own.at);
    let slots = discriminator.and_then(|own| possible(cx, (own, at), &holders, all));
    let slots = slots.unwrap_or_else(|| all.clone());
    let tags = tag::of_tagged_branches(cx, (discriminator, at), &holders, &slots);
    (slots, tags)
}

/// Returns the union of a branch that has both properties and branches, unless it has the same discriminator as the outer
/// union: then its own values select the branch.
pub(crate) fn tagged_union(
    cx: &Cx<'_>,
    ty: &Type,
    slot: &Slot<'_, Schema>,
    discriminator: &Discriminator,
) -> Option<ModelId> {
    let id = ty.as_model().filter(|id| cx.models.is_union(*id))?;
    let node = cx.spec.follow(slot).ok()?;
    let has_properties = !object_keywords(&node).properties.is_empty();
    let own = node.value.schema_data.discriminator.as_ref();
    let is_same = own.is_some_and(|own| own.property_name == discriminator.property_name);
    (has_properties && !is_same && find(cx, &node).is_some()).then_some(id)
}
