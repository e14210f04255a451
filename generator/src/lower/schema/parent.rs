//! Lowers parent schemas with a discriminator into unions of their subtypes, and of the parent itself if it is mapped.
//!
//! A component that only refers to a parent schema, and that has subtypes of its own, is a parent schema as well. It has
//! the discriminator of the parent schema. Without subtypes, it is a struct.

pub(crate) mod described;

use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind};

use super::component::component;
use super::object::object_keywords;
use super::one_of::{add, check_mapping, define, struct_of};
use super::plan::plan;
use super::reference::component_of;
use super::tag::allowed::allowed;
use super::tag::candidate::TaggedUnion;
use super::{SchemaNode, composition, merge, reserve, subtypes, tag};
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
    let slots = slots(cx, &subtypes);
    let inherited = Some(allowed(cx, &[node], &discriminator.property_name));
    let union = TaggedUnion { discriminator, at: &node.at, inherited };
    let tags = tag::of_branches(cx, &union, &[], &slots);
    let mut branches: Vec<Branch> = Vec::new();
    if let Some(own) = parent_tags(cx, node, &union, &tags) {
        add(&mut branches, own_branch(cx, id, node, discriminator), own);
    }
    let branches =
        with_subtypes(cx, &union.at.child("discriminator"), branches, slots.iter().zip(tags));
    let tag = Some(discriminator.property_name.clone());
    Some(define(cx, id, node, Union { tag, branches, ..Union::default() }, hint))
}

/// Lowers a component that only refers to a parent schema, which has the discriminator: into a union of itself and its
/// subtypes, or without subtypes into a struct.
pub(crate) fn of_bare_subtype(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    (parent, discriminator): (&Pointer, &Discriminator),
    hint: &Hint,
) -> Type {
    if let Some(own) = &node.value.schema_data.discriminator
        && let Some(union) = of_subtypes(cx, node, own, hint)
    {
        return union;
    }
    let mut names = subtype_names(cx, node, discriminator);
    if names.is_empty() {
        return merge::merged(cx, node, hint);
    }
    let id = reserve(cx, node, ModelKind::Union);
    names.insert(0, node.at.last());
    let slots = slots(cx, &names);
    let inherited = Some(allowed(cx, &[node], &discriminator.property_name));
    let union = TaggedUnion { discriminator, at: parent, inherited };
    let mut tags = tag::of_branches(cx, &union, &[], &slots).into_iter();
    let mut branches: Vec<Branch> = Vec::new();
    let own = tags.next().unwrap_or_default();
    add(&mut branches, own_branch(cx, id, node, discriminator), own);
    let branches = with_subtypes(
        cx,
        &union.at.child("discriminator"),
        branches,
        slots.iter().skip(1).zip(tags),
    );
    let tag = Some(discriminator.property_name.clone());
    define(cx, id, node, Union { tag, branches, ..Union::default() }, hint)
}

/// Returns the components with these names.
fn slots<'a>(cx: &Cx<'a>, names: &[String]) -> Vec<Slot<'a, Schema>> {
    let slot = |name: &String| Some(Slot::new(Schema::find(cx.spec, name)?, component_at(name)));
    names.iter().filter_map(slot).collect()
}

/// Returns the branch of the parent schema itself.
fn own_branch(
    cx: &mut Cx<'_>,
    union: ModelId,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Type {
    let parent = parent_struct(cx, union, node);
    if discriminator.mapping.is_empty() {
        // The value can belong to a subtype that the document does not describe.
        cx.models.extended.insert(parent);
    }
    Type::Model(parent)
}

/// Adds a branch for each subtype that is an object.
fn with_subtypes<'s>(
    cx: &mut Cx<'_>,
    at: &Pointer,
    mut branches: Vec<Branch>,
    subtypes: impl Iterator<Item = (&'s Slot<'s, Schema>, Vec<Value>)>,
) -> Vec<Branch> {
    for (slot, tags) in subtypes {
        if let Some(subtype) = subtype_struct(cx, slot, at) {
            add(&mut branches, Type::Model(subtype), tags);
        }
    }
    branches
}

/// Returns the struct of a subtype, or reports that the subtype is not an object. If the subtype has subtypes of its own,
/// the struct is recorded as extended.
fn subtype_struct(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, at: &Pointer) -> Option<ModelId> {
    let name = slot.at.last();
    let ty = component(cx, &name, at).not_null();
    let Some(subtype) = struct_of(cx, &ty, slot) else {
        report_non_object(cx, &name, at);
        return None;
    };
    if ty.as_model() == Some(subtype) && cx.subtypes.contains_key(&name) {
        cx.models.extended.insert(subtype);
    }
    Some(subtype)
}

/// Reports a subtype that is not an object.
fn report_non_object(cx: &mut Cx<'_>, name: &str, at: &Pointer) {
    let message = format!("subtype `{name}` is not an object; its values become raw JSON");
    cx.report(Diagnostic::new(Code::NonObjectSubtype, at, message));
}

/// Returns the discriminator values of the parent itself, if its values can be its own: the mapped ones or, without a
/// mapping, those that it lists and that select no subtype. If the values of a subtype are unknown, the parent has none
/// either, and its structure distinguishes it.
fn parent_tags(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    union: &TaggedUnion<'_>,
    subtypes: &[Vec<Value>],
) -> Option<Vec<Value>> {
    if !union.discriminator.mapping.is_empty() {
        return tag::mapped(cx, union.discriminator, node);
    }
    let inherited = union.inherited.as_ref().filter(|inherited| !inherited.allows_names())?;
    let is_any_unknown = subtypes.iter().any(Vec::is_empty);
    let Some(mut rest) = inherited.tags() else { return is_any_unknown.then(Vec::new) };
    rest.retain(|value| !subtypes.iter().flatten().any(|known| known == value));
    if rest.is_empty() {
        return None;
    }
    Some(if is_any_unknown { Vec::new() } else { rest })
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
    let own = node.value.schema_data.discriminator.as_ref();
    let discriminator = own.or_else(|| bare_subtype(cx, &node).map(|(_, inherited)| inherited))?;
    let is_parent = cx.models.is_union(union) && has_subtypes(cx, &node, discriminator);
    is_parent.then(|| parent_struct(cx, union, &node))
}

/// Returns whether a branch is a component that only refers to a parent schema and whose subtypes are not branches too.
/// Then the branch contains the union of the subtypes.
pub(crate) fn contains_subtypes(
    cx: &Cx<'_>,
    slot: &Slot<'_, Schema>,
    branches: &[Slot<'_, Schema>],
) -> bool {
    let Ok(node) = cx.spec.follow(slot) else { return false };
    let Some((_, discriminator)) = bare_subtype(cx, &node) else { return false };
    let is_branch = |name: &String| {
        let names = branches.iter().filter_map(|branch| branch.value.as_reference());
        names.filter_map(component_of).any(|branch| branch == *name)
    };
    let subtypes = subtype_names(cx, &node, discriminator);
    let has_own = node.value.schema_data.discriminator.is_some();
    !has_own && !subtypes.is_empty() && !subtypes.iter().any(is_branch)
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

/// Returns the parent schema of a component that only refers to it, if the component is a subtype with a type of its own:
/// the location of the parent schema and its discriminator.
pub(crate) fn bare_subtype<'a>(
    cx: &Cx<'a>,
    node: &SchemaNode<'a>,
) -> Option<(Pointer, &'a Discriminator)> {
    let name = node.at.last();
    let parts = object_keywords(node).parts;
    let is_bare = node.at == component_at(&name) && plan(cx, parts, &node.at).is_one();
    let mut parents = composition::with_parts(cx.spec, node).skip(1).filter(|_| is_bare);
    parents.find_map(|parent| {
        let discriminator = parent.value.schema_data.discriminator.as_ref()?;
        let is_subtype = subtype_names(cx, &parent, discriminator).contains(&name);
        is_subtype.then_some((parent.at, discriminator))
    })
}

fn component_at(name: &str) -> Pointer {
    Pointer::of(&["components", "schemas", name])
}
