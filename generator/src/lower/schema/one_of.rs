//! `oneOf` with a discriminator: unions of structs.

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::array::one_of_several;
use super::field::only_value;
use super::{SchemaNode, all_of, base, docs, raw, reserve, schema};
use crate::diagnostic::Diagnostic;
use crate::ir::{Hint, Model, ModelId, Shape, Type, Union, Value};
use crate::lower::Cx;
use crate::lower::models::Sort;
use crate::pointer::Pointer;
use crate::spec::refs::name_in;
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
    let Some(member) = struct_of(cx, &ty, slot) else {
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

/// Makes the union.
pub(super) fn define(
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

/// The struct a branch is, or will be: of a base that is a union itself, that of its own members.
pub(super) fn struct_of(cx: &mut Cx<'_>, ty: &Type, slot: &Slot<'_, Schema>) -> Option<ModelId> {
    let id = ty.as_model()?;
    if cx.models.is_struct(id) { Some(id) } else { base::of_branch(cx, id, slot) }
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
pub(super) fn only_tag(cx: &Cx<'_>, slot: &Slot<'_, Schema>, tag: &str) -> Option<String> {
    let spec = cx.spec;
    let branch = spec.follow(slot).ok()?;
    let member = all_of::member(spec, &branch, tag)?;
    match only_value(spec.follow(&member).ok()?.value)? {
        Value::Text(only) => Some(only),
        _ => None,
    }
}

/// Values that mean what is not there, or what is no part of this union.
pub(super) fn check_mapping(
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
pub(super) fn component_of(reference: &str) -> Option<String> {
    name_in(reference, "schemas")
        .or_else(|| (!reference.contains(['/', '#'])).then(|| reference.to_owned()))
}
