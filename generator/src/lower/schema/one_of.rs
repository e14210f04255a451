//! `oneOf` with a discriminator, and bases with children: unions of structs.

use std::collections::BTreeSet;

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::array::one_of_several;
use super::component::component;
use super::field::only_value;
use super::{SchemaNode, all_of, docs, heirs, raw, reserve, schema};
use crate::diagnostic::Diagnostic;
use crate::ir::{Hint, Model, ModelId, Owner, Shape, Type, Union, Value};
use crate::lower::Cx;
use crate::lower::models::Sort;
use crate::pointer::Pointer;
use crate::spec::refs::{Target, name_in};
use crate::spec::{Slot, Use};

/// A schema that is one of several, which stand under `key`.
pub fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    branches: &[ReferenceOr<Schema>],
    key: &str,
    hint: &Hint,
) -> Type {
    let at = node.at.child(key);
    if let [only] = branches {
        return schema(cx, &Slot::new(only, at.index(0)), hint);
    }
    let Some(discriminator) = &node.value.schema_data.discriminator else {
        return raw(cx, &at, "nothing tells these branches apart");
    };
    let id = reserve(cx, node, Sort::Union);
    let named: Vec<String> = branches.iter().filter_map(component_name).collect();
    check_mapping(cx, node, discriminator, &named, "is no branch of this");
    let mut members = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let slot = Slot::new(branch, at.index(index));
        members.extend(member(cx, node, discriminator, &slot, hint));
    }
    define(cx, id, node, discriminator, members, hint)
}

/// One branch: its struct, and the values of the discriminator that mean it.
fn member(
    cx: &mut Cx<'_>,
    union: &SchemaNode<'_>,
    discriminator: &Discriminator,
    slot: &Slot<'_, Schema>,
    hint: &Hint,
) -> Option<(ModelId, Vec<String>)> {
    let doubts = cx.doubts();
    let ty = schema(cx, slot, &one_of_several(hint));
    let Some(member) = struct_of(cx, &ty) else {
        if cx.doubts() == doubts {
            let message = "this branch is not an object; such values are kept as raw JSON";
            cx.say(
                Diagnostic::warning(&slot.at, message)
                    .help("remove it, or describe it as an object with properties"),
            );
        }
        return None;
    };
    let tags = tags(cx, discriminator, slot, &union.at);
    if tags.is_empty() {
        let message = "no value of the discriminator means this branch";
        let tag = &discriminator.property_name;
        cx.say(Diagnostic::warning(&slot.at, message).help(format!(
            "move it under `components`, or give its `{tag}` an `enum` of a single value"
        )));
        return None;
    }
    Some((member, tags))
}

/// Whether others build on this base.
pub fn has_children(cx: &Cx<'_>, node: &SchemaNode<'_>, discriminator: &Discriminator) -> bool {
    !children(cx, node, discriminator).is_empty()
}

/// A base that others build on is one of them. `None` if nobody does.
pub fn of_children(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    hint: &Hint,
) -> Option<Type> {
    let children = children(cx, node, discriminator);
    let named = children.iter().map(|(_, name)| name.clone()).chain([node.at.last()]);
    let named: Vec<String> = named.collect();
    check_mapping(cx, node, discriminator, &named, "does not build on this");
    if children.is_empty() {
        return None;
    }
    let id = reserve(cx, node, Sort::Union);
    let at = node.at.child("discriminator");
    let mut members: Vec<(ModelId, Vec<String>)> =
        itself(cx, id, node, discriminator).into_iter().collect();
    for (tag, name) in children {
        let ty = component(cx, &name, &at);
        match struct_of(cx, &ty) {
            Some(member) => match members.iter_mut().find(|(known, _)| *known == member) {
                Some((_, tags)) => tags.push(tag),
                None => members.push((member, vec![tag])),
            },
            None => cx.say(
                Diagnostic::warning(
                    &at,
                    format!("`{name}` is not an object; such values are kept as raw JSON"),
                )
                .help("describe it as an object with properties"),
            ),
        }
    }
    Some(define(cx, id, node, discriminator, members, hint))
}

/// The base as one of its own kinds, where it is mapped: a struct of what all have.
fn itself(
    cx: &mut Cx<'_>,
    union: ModelId,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Option<(ModelId, Vec<String>)> {
    let name = node.at.last();
    let mapping = discriminator.mapping.iter();
    let mapped = mapping.filter(|(_, target)| component_of(target).as_ref() == Some(&name));
    let tags: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if tags.is_empty() {
        return None;
    }
    let words = "base".to_owned();
    let hint = Hint::Made { owner: Owner::Model(union), words, item: false };
    let id = cx.models.reserve(&node.at, Sort::Struct);
    all_of::merged_as(cx, id, node, &hint);
    Some((id, tags))
}

fn define(
    cx: &mut Cx<'_>,
    id: ModelId,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    members: Vec<(ModelId, Vec<String>)>,
    hint: &Hint,
) -> Type {
    let union = Union { tag: discriminator.property_name.clone(), members };
    cx.models.define(
        id,
        Model {
            hint: hint.clone(),
            shape: Shape::Union(union),
            docs: docs(&node.value.schema_data),
            deprecated: node.value.schema_data.deprecated,
            origin: node.at.clone(),
        },
    );
    Type::Model(id)
}

/// The struct a branch is, or will be.
fn struct_of(cx: &Cx<'_>, ty: &Type) -> Option<ModelId> {
    ty.as_model().filter(|id| cx.models.is_struct(*id))
}

/// The values of the discriminator that mean a branch: as mapped; else the only value its member
/// can have; else its name.
fn tags(
    cx: &mut Cx<'_>,
    discriminator: &Discriminator,
    slot: &Slot<'_, Schema>,
    union: &Pointer,
) -> Vec<String> {
    let name = match slot.what {
        Use::Reference(reference) => component_of(reference),
        Use::Item(_) => None,
    };
    let mapping = discriminator.mapping.iter();
    let mapped: Vec<String> = mapping
        .filter(|(_, target)| name.is_some() && component_of(target) == name)
        .map(|(tag, _)| tag.clone())
        .collect();
    if !mapped.is_empty() {
        return mapped;
    }
    if let Some(only) = only_tag(cx, slot, &discriminator.property_name) {
        return vec![only];
    }
    if let Some(name) = &name
        && !discriminator.mapping.is_empty()
    {
        let at = union.child("discriminator").child("mapping");
        cx.say(
            Diagnostic::note(&at, format!("`{name}` is not mapped; its own name is its value"))
                .help("map the value that servers send"),
        );
    }
    name.into_iter().collect()
}

/// The only value that a branch's own tag can have.
fn only_tag(cx: &Cx<'_>, slot: &Slot<'_, Schema>, tag: &str) -> Option<String> {
    let spec = cx.spec;
    let branch = spec.follow(slot).ok()?;
    let member = all_of::member(spec, &branch, tag)?;
    match only_value(spec.follow(&member).ok()?.value)? {
        Value::Text(only) => Some(only),
        _ => None,
    }
}

/// Values that mean what is not there, or what is no part of this union.
fn check_mapping(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    named: &[String],
    stranger: &str,
) {
    let at = node.at.child("discriminator").child("mapping");
    for (tag, target) in &discriminator.mapping {
        let name = component_of(target);
        if name.as_ref().is_some_and(|name| named.contains(name)) {
            continue;
        }
        let exists = name.is_some_and(|name| {
            cx.spec.components().is_some_and(|components| components.schemas.contains_key(&name))
        });
        let what = if exists { stranger } else { "does not exist" };
        let message = format!("`{tag}` is mapped to `{target}`, which {what}; it is ignored");
        cx.say(
            Diagnostic::warning(&at.child(tag), message)
                .help("mend the name, or remove it from the `mapping`"),
        );
    }
}

pub(super) fn component_name(branch: &ReferenceOr<Schema>) -> Option<String> {
    match branch {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}

/// The component that a reference leads to, or that a `mapping` names without ado.
fn component_of(reference: &str) -> Option<String> {
    name_in(reference, "schemas")
        .or_else(|| (!reference.contains(['/', '#'])).then(|| reference.to_owned()))
}

/// Value and component name of each child that builds on the base by `allOf`, directly or not: as mapped, else by the
/// only value its tag can have, else by its name.
fn children(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Vec<(String, String)> {
    let base = node.at.last();
    if node.at != component_at(&base) {
        return Vec::new();
    }
    let heirs = heirs::all(&cx.heirs, &base);
    let mapping = discriminator.mapping.iter();
    let mut children: Vec<(String, String)> = mapping
        .filter_map(|(tag, target)| Some((tag.clone(), component_of(target)?)))
        .filter(|(_, name)| heirs.contains(name))
        .collect();
    let mapped: BTreeSet<String> = children.iter().map(|(_, name)| name.clone()).collect();
    for name in heirs {
        if !mapped.contains(&name) {
            let found =
                Schema::find(cx.spec, &name).map(|found| Slot::new(found, component_at(&name)));
            let only = found.and_then(|slot| only_tag(cx, &slot, &discriminator.property_name));
            children.push((only.unwrap_or_else(|| name.clone()), name));
        }
    }
    children
}

fn component_at(name: &str) -> Pointer {
    Pointer::of(&["components", "schemas", name])
}
