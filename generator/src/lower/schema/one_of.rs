//! `oneOf` with a discriminator, and bases with children: unions of structs.

use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind};

use super::array::one_of_several;
use super::{SchemaNode, component, docs, raw, reserve, schema};
use crate::diagnostic::Diagnostic;
use crate::ir::{Hint, Model, ModelId, Shape, Type, Union};
use crate::lower::Cx;
use crate::pointer::Pointer;
use crate::spec::Slot;

/// A schema that is one of several.
pub fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    branches: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    let at = node.at.child("oneOf");
    if let [only] = branches {
        return schema(cx, &Slot::new(only, at.index(0)), hint);
    }
    let Some(discriminator) = &node.value.schema_data.discriminator else {
        return raw(cx, &at, "nothing tells these branches apart");
    };
    let id = reserve(cx, node);
    let mut members = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let at = at.index(index);
        let ty = schema(cx, &Slot::new(branch, at.clone()), &one_of_several(hint));
        let tags = tags(cx, discriminator, branch, &at, &node.at);
        match struct_of(cx, &ty) {
            Some(member) if !tags.is_empty() => members.push((member, tags)),
            Some(_) => {
                cx.say(
                    Diagnostic::warning(&at, "no value of the discriminator means this branch")
                        .help("name it in the discriminator's `mapping`"),
                );
            }
            None => cx.say(Diagnostic::warning(
                &at,
                "this branch is not an object; such values are kept as raw JSON",
            )),
        }
    }
    define(cx, id, node, discriminator, members, hint)
}

/// A base that others build on is one of them. `None` if nobody does.
pub fn of_children(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
    hint: &Hint,
) -> Option<Type> {
    let children = children(cx, node, discriminator);
    if children.is_empty() {
        return None;
    }
    let id = reserve(cx, node);
    let at = node.at.child("discriminator");
    let mut members: Vec<(ModelId, Vec<String>)> = Vec::new();
    for (tag, name) in children {
        let ty = component(cx, &name, &at);
        match struct_of(cx, &ty) {
            Some(member) => match members.iter_mut().find(|(known, _)| *known == member) {
                Some((_, tags)) => tags.push(tag),
                None => members.push((member, vec![tag])),
            },
            None => cx.say(Diagnostic::warning(
                &at,
                format!("`{name}` is not an object; such values are kept as raw JSON"),
            )),
        }
    }
    Some(define(cx, id, node, discriminator, members, hint))
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

/// The struct a branch is. One that is still being made is a struct: only they may be recursive.
fn struct_of(cx: &Cx<'_>, ty: &Type) -> Option<ModelId> {
    let id = ty.as_model()?;
    match cx.models.get(id).map(|model| &model.shape) {
        None | Some(Shape::Struct(_)) => Some(id),
        Some(_) => None,
    }
}

/// The values of the discriminator that mean a branch.
fn tags(
    cx: &mut Cx<'_>,
    discriminator: &Discriminator,
    branch: &ReferenceOr<Schema>,
    at: &Pointer,
    union: &Pointer,
) -> Vec<String> {
    let ReferenceOr::Reference { reference } = branch else {
        cx.say(Diagnostic::note(at, "a discriminator cannot name an inline branch"));
        return Vec::new();
    };
    let Some(name) = component_of(reference) else { return Vec::new() };
    let mapped: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| component_of(target) == Some(name))
        .map(|(tag, _)| tag.clone())
        .collect();
    if !mapped.is_empty() {
        return mapped;
    }
    if !discriminator.mapping.is_empty() {
        let at = union.child("discriminator").child("mapping");
        cx.say(Diagnostic::note(&at, format!("`{name}` is not mapped; its own name is its value")));
    }
    vec![name.to_owned()]
}

fn component_of(reference: &str) -> Option<&str> {
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) => Some(name),
        None if reference.contains(['/', '#']) => None,
        None => Some(reference),
    }
}

/// Value and component name of each child: as mapped, or all that build on the base by `allOf`.
fn children(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    discriminator: &Discriminator,
) -> Vec<(String, String)> {
    let base = format!("#/components/schemas/{}", node.at.last());
    let schemas = cx.spec.components().into_iter().flat_map(|components| &components.schemas);
    let heirs: Vec<&String> =
        schemas.filter(|(_, schema)| builds_on(schema, &base)).map(|(name, _)| name).collect();
    if discriminator.mapping.is_empty() {
        return heirs.into_iter().map(|name| (name.clone(), name.clone())).collect();
    }
    let mapping = discriminator.mapping.iter();
    mapping
        .filter_map(|(tag, target)| Some((tag.clone(), component_of(target)?.to_owned())))
        .filter(|(_, name)| heirs.contains(&name))
        .collect()
}

fn builds_on(schema: &ReferenceOr<Schema>, base: &str) -> bool {
    let ReferenceOr::Item(item) = schema else { return false };
    let parts = match &item.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => return false,
    };
    parts
        .iter()
        .any(|part| matches!(part, ReferenceOr::Reference { reference } if reference == base))
}
