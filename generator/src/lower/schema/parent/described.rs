//! Merges a parent schema with the other definitions of the same value: each of its subtypes, and the parent itself if
//! its values can be its own, is merged with all of them.

use openapiv3::{AdditionalProperties, Discriminator, Schema};

use super::{bare_subtype, component_at, parent_tags, report_non_object, slots, subtype_names};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union, Value};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::lower::schema::memo::Role;
use crate::lower::schema::object::{ObjectKeywords, object_keywords};
use crate::lower::schema::one_of::{add, define};
use crate::lower::schema::role::role;
use crate::lower::schema::tag::allowed::allowed;
use crate::lower::schema::tag::candidate::TaggedUnion;
use crate::lower::schema::tag::possible::possible;
use crate::lower::schema::{
    SchemaNode, choice, composition, merge, mixed, narrow, object_union, owner, schema, tag,
};
use crate::pointer::Pointer;

/// A parent schema with subtypes.
struct Parent<'a> {
    node: SchemaNode<'a>,
    discriminator: &'a Discriminator,
    /// The location of the schema that has the discriminator.
    at: Pointer,
    /// The subtypes, and the parent itself first if it has the discriminator of its own parent.
    slots: Vec<Slot<'a, Schema>>,
    is_bare: bool,
}

impl<'a> Parent<'a> {
    /// Returns the parent schema that a definition refers to.
    fn of(cx: &Cx<'a>, slot: &Slot<'a, Schema>) -> Option<Self> {
        let node = narrow::target(cx, slot)?;
        let own = node.value.schema_data.discriminator.as_ref();
        let own = own.map(|own| (own, subtype_names(cx, &node, own)));
        if let Some((discriminator, names)) = own.filter(|(_, names)| !names.is_empty()) {
            let (at, slots) = (node.at.clone(), slots(cx, &names));
            return Some(Self { node, discriminator, at, slots, is_bare: false });
        }
        let (at, discriminator) = bare_subtype(cx, &node)?;
        let mut names = subtype_names(cx, &node, discriminator);
        if names.is_empty() {
            return None;
        }
        names.insert(0, node.at.last());
        let slots = slots(cx, &names);
        Some(Self { node, discriminator, at, slots, is_bare: true })
    }
}

/// Returns whether a definition refers to a parent schema with subtypes.
pub(crate) fn is_parent<'a>(cx: &Cx<'a>, slot: &Slot<'a, Schema>) -> bool {
    Parent::of(cx, slot).is_some()
}

/// Returns whether a schema is a parent schema or one of its subtypes.
pub(crate) fn extends<'a>(cx: &Cx<'a>, slot: &Slot<'a, Schema>, parent: &Slot<'a, Schema>) -> bool {
    let Some(parent) = narrow::target(cx, parent) else { return false };
    let node = cx.spec.follow(slot);
    node.is_ok_and(|node| composition::with_parts(cx.spec, &node).any(|part| part.at == parent.at))
}

/// Returns the type of an inline object with one `allOf` part that is a parent schema: the union of its subtypes, each
/// merged with the object. An object that describes the discriminator is a subtype itself.
pub(crate) fn of_part(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Option<Type> {
    if mixed::is_branch(node) || node.at == component_at(&node.at.last()) {
        return None;
    }
    let keywords = object_keywords(node);
    let at = node.at.child("allOf");
    let slots = keywords.parts.iter().enumerate();
    let slots = slots.map(|(index, part)| Slot::new(part, at.index(index)));
    let (parents, others): (Vec<_>, Vec<_>) = slots.partition(|slot| is_parent(cx, slot));
    let [parent] = parents.as_slice() else { return None };
    let tag = &Parent::of(cx, parent)?.discriminator.property_name;
    let describes =
        |keywords: &ObjectKeywords<'_>| keywords.properties.iter().any(|(name, _)| name == tag);
    let nodes: Vec<SchemaNode<'_>> =
        others.iter().filter_map(|slot| cx.spec.follow(slot).ok()).collect();
    let mut parts = nodes.iter().flat_map(|node| composition::declared_by_all(cx.spec, node));
    if describes(&keywords) || parts.any(|keywords| describes(&keywords)) {
        return None;
    }
    if nodes.iter().chain([node]).any(|node| has_other_branches(cx, node, parent)) {
        report_union(cx, node);
        return None;
    }
    if adds_nothing(&keywords) && nodes.iter().all(|part| part_adds_nothing(cx, part)) {
        return Some(schema(cx, parent, hint));
    }
    let whole = Slot { value: Use::Item(node.value), at: node.at.clone() };
    lower(cx, parent, &[whole], hint)
}

/// Returns whether a schema has branches that are not subtypes of the parent schema next to them.
fn has_other_branches(cx: &Cx<'_>, node: &SchemaNode<'_>, parent: &Slot<'_, Schema>) -> bool {
    let branches = object_union::several(cx.spec, node).unwrap_or_default();
    branches.iter().any(|branch| !extends(cx, branch, parent))
}

/// Reports branches next to a parent schema. They are merged with the parent itself.
fn report_union(cx: &mut Cx<'_>, node: &SchemaNode<'_>) {
    let message = "the subtypes of a parent schema next to `oneOf` or `anyOf` cannot be expressed as a type; the properties that only they describe are ignored";
    cx.report(Diagnostic::new(Code::UnionSiblingsIgnored, &node.at, message));
}

/// Returns whether the keywords of an object describe and require no properties.
fn adds_nothing(keywords: &ObjectKeywords<'_>) -> bool {
    let is_open = matches!(keywords.additional, None | Some(AdditionalProperties::Any(true)));
    keywords.properties.is_empty() && keywords.required.is_empty() && is_open
}

/// Returns whether a part of an `allOf` and its own parts describe and require no properties.
fn part_adds_nothing(cx: &Cx<'_>, node: &SchemaNode<'_>) -> bool {
    composition::with_parts(cx.spec, node).all(|part| {
        adds_nothing(&object_keywords(&part))
            && choice::branches(&part).is_none()
            && !composition::is_marked(&part)
    })
}

/// Lowers a parent schema whose values `objects` describe as well. Returns `None` if the schema is no parent, or if no
/// subtype is possible.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    slot: &Slot<'_, Schema>,
    objects: &[Slot<'_, Schema>],
    hint: &Hint,
) -> Option<Type> {
    let mut parent = Parent::of(cx, slot)?;
    let around: Vec<SchemaNode<'_>> =
        objects.iter().filter_map(|slot| cx.spec.follow(slot).ok()).collect();
    let at = around.iter().map(|node| node.at.clone());
    let key: Vec<Pointer> = at.chain([parent.node.at.clone()]).collect();
    if let Some(known) = cx.models.merged_definitions.get(&key) {
        return Some(Type::Model(*known));
    }
    let holders: Vec<&SchemaNode<'_>> = around.iter().collect();
    let tag = parent.discriminator.property_name.clone();
    let own = allowed(cx, &[&parent.node], &tag);
    let described = allowed(cx, &holders, &tag);
    if !described.lists_same(&own) {
        let union = (parent.discriminator, &parent.at);
        parent.slots = possible(cx, union, &holders, &parent.slots)?;
    }
    // A model at the location of a component would replace the model of the component.
    let at = objects.last().map_or(&slot.at, |last| &last.at);
    let used = SchemaNode::new(parent.node.value, at.clone());
    let hint = owner::shared_hint(cx, &used, hint);
    let id = cx.models.reserve(&used.at, ModelKind::Union);
    cx.models.merged_definitions.insert(key.clone(), id);
    let merged = Merged { id, at: &used.at, objects, key };
    let branches = branches(cx, &merged, &parent, &holders);
    Some(define(cx, id, &used, Union { tag: Some(tag), branches, ..Union::default() }, &hint))
}

/// The union of a parent schema, and the definitions that each of its branches is merged with.
struct Merged<'u, 'a> {
    id: ModelId,
    at: &'u Pointer,
    objects: &'u [Slot<'a, Schema>],
    key: Vec<Pointer>,
}

/// Lowers the parent schema, if its values can be its own, and its subtypes.
fn branches(
    cx: &mut Cx<'_>,
    merged: &Merged<'_, '_>,
    parent: &Parent<'_>,
    holders: &[&SchemaNode<'_>],
) -> Vec<Branch> {
    let discriminator = parent.discriminator;
    let nodes: Vec<&SchemaNode<'_>> =
        std::iter::once(&parent.node).chain(holders.iter().copied()).collect();
    let listed = allowed(cx, &nodes, &discriminator.property_name).tags();
    let inherited = allowed(cx, &[&parent.node], &discriminator.property_name);
    let union = TaggedUnion { discriminator, at: &parent.at, inherited: Some(inherited) };
    let tags = tag::of_branches(cx, &union, holders, &parent.slots);
    let own = match parent.is_bare {
        true => None,
        false => parent_tags(cx, &parent.node, &union, &tags),
    };
    let is_possible = |value: &Value| listed.as_ref().is_none_or(|listed| listed.contains(value));
    let own = own.filter(|own| own.is_empty() || own.iter().any(is_possible));
    let mut branches: Vec<Branch> = Vec::new();
    if let Some(mut own) = own {
        own.retain(is_possible);
        let node = &parent.node;
        let slot = Slot { value: Use::Item(node.value), at: node.at.clone() };
        add(&mut branches, Type::Model(own_branch(cx, merged, parent, &slot, "base")), own);
    }
    for (slot, tags) in parent.slots.iter().zip(tags) {
        let name = slot.at.last();
        if role(cx, slot) != Role::Object {
            report_non_object(cx, &name, &parent.at.child("discriminator"));
        } else if slot.at == parent.node.at {
            add(&mut branches, Type::Model(own_branch(cx, merged, parent, slot, &name)), tags);
        } else {
            let subtype = branch(cx, merged, slot, &name);
            if cx.subtypes.contains_key(&name) {
                cx.models.extended.insert(subtype);
            }
            add(&mut branches, Type::Model(subtype), tags);
        }
    }
    branches
}

/// Merges the parent itself with the other definitions.
fn own_branch(
    cx: &mut Cx<'_>,
    merged: &Merged<'_, '_>,
    parent: &Parent<'_>,
    slot: &Slot<'_, Schema>,
    words: &str,
) -> ModelId {
    let own = branch(cx, merged, slot, words);
    if parent.discriminator.mapping.is_empty() {
        // The value can belong to a subtype that the document does not describe.
        cx.models.extended.insert(own);
    }
    own
}

/// Merges a schema with the other definitions into a struct.
fn branch(
    cx: &mut Cx<'_>,
    merged: &Merged<'_, '_>,
    slot: &Slot<'_, Schema>,
    words: &str,
) -> ModelId {
    let owner = Owner::Model(merged.id);
    let hint = Hint::Derived { owner, words: words.to_owned(), item: false };
    let id = cx.models.reserve(merged.at, ModelKind::Struct);
    let mut key = merged.key.clone();
    key.push(slot.at.clone());
    cx.models.merged_definitions.insert(key, id);
    let definitions = [merged.objects, std::slice::from_ref(slot)].concat();
    if let Ok(branch) = cx.spec.follow(slot) {
        let node = SchemaNode::new(branch.value, merged.at.clone());
        merge::merged_definitions(cx, id, &definitions, &node, &hint);
    }
    id
}
