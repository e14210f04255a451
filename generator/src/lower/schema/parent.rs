//! Lowers parent schemas with a discriminator into unions of their subtypes, and of the parent itself if it is mapped.

use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind};

use super::component::component;
use super::one_of::{add, check_mapping, define, struct_of};
use super::reference::component_of;
use super::tag::allowed::allowed;
use super::tag::{self, TaggedUnion};
use super::{SchemaNode, composition, merge, reserve, subtypes};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Target};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union, Value};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::pointer::Pointer;

/// Returns whether a parent schema has subtypes.
pub(crate) fn has_subtypes(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> bool {
    !subtype_names(cx, node, discriminator).is_empty()
}

/// Lowers a parent schema into a union of its subtypes. Returns `None` if the schema has no subtypes.
pub(crate) fn of_subtypes(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    hint: &Hint,
) -> Option<Type> {
    let subtypes = subtype_names(cx, node, discriminator);
    let named: Vec<String> = subtypes.iter().cloned().chain([node.at.last()]).collect();
    check_mapping(cx, node, discriminator, &named, "is not a subtype of this schema");
    if subtypes.is_empty() {
        return None;
    }
    let id = reserve(cx, node, ModelKind::Union);
    let at = node.at.child("discriminator");
    let slots = subtypes
        .iter()
        .filter_map(|name| Some(Slot::new(Schema::find(cx.spec, name)?, component_at(name))));
    let slots: Vec<Slot<'_, Schema>> = slots.collect();
    let inherited = allowed(cx, &[node], &discriminator.property_name);
    let union = TaggedUnion { discriminator, at: &node.at, inherited };
    let tags = tag::of_branches(cx, &union, &[], &slots);
    let mut branches: Vec<Branch> = Vec::new();
    if let Some(own) = parent_tags(cx, node, &union, &tags) {
        let parent = parent_struct(cx, id, node);
        if discriminator.mapping.is_empty() {
            // The value can belong to a subtype that the document does not describe.
            cx.models.extended.insert(parent);
        }
        add(&mut branches, Type::Model(parent), own);
    }
    for (slot, tags) in slots.iter().zip(tags) {
        if let Some(subtype) = subtype_struct(cx, slot, &at) {
            add(&mut branches, Type::Model(subtype), tags);
        }
    }
    let tag = Some(discriminator.property_name.clone());
    Some(define(cx, id, node, Union { tag, branches, overlaps: false }, hint))
}

/// Returns the struct of a subtype, or reports that the subtype is not an object. If the subtype has subtypes of its own,
/// the struct is recorded as extended.
fn subtype_struct(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, at: &Pointer) -> Option<ModelId> {
    let name = slot.at.last();
    let ty = component(cx, &name, at).not_null();
    let Some(subtype) = struct_of(cx, &ty, slot) else {
        let message = format!("subtype `{name}` is not an object; its values become raw JSON");
        cx.report(Diagnostic::new(Code::NonObjectSubtype, at, message));
        return None;
    };
    if ty.as_model() == Some(subtype) && cx.subtypes.contains_key(&name) {
        cx.models.extended.insert(subtype);
    }
    Some(subtype)
}

/// Returns the discriminator values of the parent itself, if its values can be its own: the mapped ones or, without a
/// mapping, those that it lists and that select no subtype. If the values of a subtype are unknown, the parent has none
/// either, and its structure distinguishes it.
fn parent_tags(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    union: &TaggedUnion<'_>,
    subtypes: &[Vec<Value>],
) -> Option<Vec<Value>> {
    if !union.discriminator.mapping.is_empty() {
        let mapped = tag::mapped(cx, union.discriminator, node);
        return (!mapped.is_empty()).then_some(mapped);
    }
    let mut rest = union.inherited.clone()?;
    rest.retain(|value| !subtypes.iter().flatten().any(|known| known == value));
    if rest.is_empty() {
        return None;
    }
    Some(if subtypes.iter().any(Vec::is_empty) { Vec::new() } else { rest })
}

/// Returns the struct of the parent's own properties. The first call creates it.
fn parent_struct(cx: &mut Cx<'_>, union: ModelId, node: &SchemaNode<'_>) -> ModelId {
    if let Some(id) = cx.models.parent_structs.get(&union) {
        return *id;
    }
    let id = cx.models.reserve(&node.at, ModelKind::Struct);
    cx.models.parent_structs.insert(union, id);
    let words = "base".to_owned();
    merge::merged_as(
        cx,
        id,
        node,
        &Hint::Derived { owner: Owner::Model(union), words, item: false },
    );
    id
}

/// Returns the struct of a branch's own properties, if the branch is a parent schema that is lowered into `union`.
pub(crate) fn of_branch(
    cx: &mut Cx<'_>,
    union: ModelId,
    slot: &Slot<'_, Schema>,
) -> Option<ModelId> {
    let node = cx.spec.follow(slot).ok()?;
    let discriminator = node.value.schema_data.discriminator.as_ref()?;
    let is_parent = cx.models.is_union(union) && has_subtypes(cx, &node, discriminator);
    is_parent.then(|| parent_struct(cx, union, &node))
}

/// Returns the names of the direct and indirect subtypes, those in the mapping first. A schema that only refers to the
/// parent is another name for it, unless the mapping says otherwise.
fn subtype_names(cx: &Cx<'_>, node: &SchemaNode<'_>, discriminator: &Discriminator) -> Vec<String> {
    let name = node.at.last();
    if node.at != component_at(&name) {
        return Vec::new();
    }
    let subtypes = subtypes::all(&cx.subtypes, &name);
    let mapped = discriminator.mapping.values().filter_map(|target| component_of(target));
    let mut names: Vec<String> = Vec::new();
    for name in mapped.filter(|name| subtypes.contains(name)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let is_new = |name: &String| {
        discriminator.mapping.is_empty() || !names.contains(name) && !is_bare(cx, name)
    };
    let others: Vec<String> = subtypes.into_iter().filter(is_new).collect();
    names.extend(others);
    names
}

/// Returns whether a component is only a reference to another one.
fn is_bare(cx: &Cx<'_>, name: &str) -> bool {
    let schema = Schema::find(cx.spec, name).and_then(ReferenceOr::as_item);
    schema.is_some_and(|schema| match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => {
            matches!(all_of.as_slice(), [ReferenceOr::Reference { .. }])
        }
        _ => false,
    })
}

/// Returns whether a schema that only refers to this part is a subtype of it, with a type of its own.
pub(crate) fn is_bare_subtype(cx: &Cx<'_>, node: &SchemaNode<'_>, part: &Slot<'_, Schema>) -> bool {
    let name = node.at.last();
    if node.at != component_at(&name) {
        return false;
    }
    let Ok(parent) = cx.spec.follow(part) else { return false };
    let mut parents = composition::with_parts(cx.spec, &parent);
    parents.any(|parent| {
        let discriminator = parent.value.schema_data.discriminator.as_ref();
        discriminator
            .is_some_and(|discriminator| subtype_names(cx, &parent, discriminator).contains(&name))
    })
}

fn component_at(name: &str) -> Pointer {
    Pointer::of(&["components", "schemas", name])
}
