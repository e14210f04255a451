//! Lowers parent schemas with a discriminator into unions of their subtypes, and of the parent itself if it is mapped.

use std::collections::BTreeSet;

use openapiv3::{Discriminator, Schema};

use super::component::component;
use super::one_of::{add, check_mapping, define, only_tag, struct_of};
use super::reference::component_of;
use super::{SchemaNode, all_of, reserve, subtypes};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Target};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Union};
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
    !tagged_subtypes(cx, node, discriminator).is_empty()
}

/// Lowers a parent schema into a union of its subtypes. Returns `None` if the schema has no subtypes.
pub(crate) fn of_subtypes(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    hint: &Hint,
) -> Option<Type> {
    let subtypes = tagged_subtypes(cx, node, discriminator);
    let named = subtypes.iter().map(|(_, name)| name.clone()).chain([node.at.last()]);
    let named: Vec<String> = named.collect();
    check_mapping(cx, node, discriminator, &named, "is not a subtype of this schema");
    if subtypes.is_empty() {
        return None;
    }
    let id = reserve(cx, node, ModelKind::Union);
    let at = node.at.child("discriminator");
    let mut branches: Vec<Branch> = Vec::new();
    if let Some((own, tags)) = mapped_parent(cx, id, node, discriminator) {
        add(&mut branches, Type::Model(own), tags);
    }
    for (tag, name) in subtypes {
        match subtype_struct(cx, &name, &at) {
            Some(subtype) => add(&mut branches, Type::Model(subtype), vec![tag]),
            None => cx.report(Diagnostic::new(
                Code::NonObjectSubtype,
                &at,
                format!("subtype `{name}` is not an object; its values become raw JSON"),
            )),
        }
    }
    let tag = Some(discriminator.property_name.clone());
    Some(define(cx, id, node, Union { tag, branches, overlaps: false }, hint))
}

/// Returns the struct of a subtype. If the subtype has subtypes of its own, the struct is recorded as extended.
fn subtype_struct(cx: &mut Cx<'_>, name: &str, at: &Pointer) -> Option<ModelId> {
    let ty = component(cx, name, at).not_null();
    let slot = Slot::new(Schema::find(cx.spec, name)?, component_at(name));
    let subtype = struct_of(cx, &ty, &slot)?;
    if ty.as_model() == Some(subtype) && cx.subtypes.contains_key(name) {
        cx.models.extended.insert(subtype);
    }
    Some(subtype)
}

/// Returns the struct and the tags of the parent itself, if it is mapped.
fn mapped_parent(
    cx: &mut Cx<'_>,
    union: ModelId,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Option<(ModelId, Vec<String>)> {
    let name = node.at.last();
    let mapping = discriminator.mapping.iter();
    let mapped = mapping.filter(|(_, target)| component_of(target).as_ref() == Some(&name));
    let tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    (!tags.is_empty()).then(|| (parent_struct(cx, union, node), tags))
}

/// Returns the struct of the parent's own properties. The first call creates it.
fn parent_struct(cx: &mut Cx<'_>, union: ModelId, node: &SchemaNode<'_>) -> ModelId {
    if let Some(id) = cx.models.parent_structs.get(&union) {
        return *id;
    }
    let id = cx.models.reserve(&node.at, ModelKind::Struct);
    cx.models.parent_structs.insert(union, id);
    let words = "base".to_owned();
    all_of::merged_as(
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

/// Returns a tag and the component name for each direct or indirect subtype. The tag is a mapped value, the only value
/// of the tag property, or the name of the component. A subtype with several mapped values occurs several times.
fn tagged_subtypes(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Vec<(String, String)> {
    let name = node.at.last();
    if node.at != component_at(&name) {
        return Vec::new();
    }
    let subtypes = subtypes::all(&cx.subtypes, &name);
    let mapping = discriminator.mapping.iter();
    let mut tagged: Vec<(String, String)> = mapping
        .filter_map(|(tag, target)| Some((tag.clone(), component_of(target)?)))
        .filter(|(_, name)| subtypes.contains(name))
        .collect();
    let mapped: BTreeSet<String> = tagged.iter().map(|(_, name)| name.clone()).collect();
    for name in subtypes {
        if !mapped.contains(&name) {
            let subtype =
                Schema::find(cx.spec, &name).map(|subtype| Slot::new(subtype, component_at(&name)));
            let only = subtype.and_then(|slot| only_tag(cx, &slot, &discriminator.property_name));
            tagged.push((only.unwrap_or_else(|| name.clone()), name));
        }
    }
    tagged
}

fn component_at(name: &str) -> Pointer {
    Pointer::of(&["components", "schemas", name])
}
