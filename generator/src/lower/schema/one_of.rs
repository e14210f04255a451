//! Lowers `oneOf` and `anyOf`, usually into unions. A discriminator may distinguish the branches.

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::choice::{self, Plan};
use super::field::only_value;
use super::reference::component_of;
use super::tag;
use super::{
    SchemaNode, composition, docs, enumeration, mixed, object_union, parent, reserve, schema,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Branch, Matcher, Model, Shape, Union, Value};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;

/// Lowers a schema whose branches are under `key`.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    branches: &[ReferenceOr<Schema>],
    key: &str,
    hint: &Hint,
) -> Type {
    match choice::plan(cx.spec, branches, &node.at.child(key)) {
        Plan::Nothing => mixed::untyped(cx, node),
        Plan::One(slot) => {
            checked(cx, node, std::slice::from_ref(&slot));
            schema(cx, &slot, hint)
        }
        Plan::Values(repr, variants) => enumeration::define(cx, node, repr, variants, hint),
        Plan::Several(slots) => several(cx, node, &slots, key == "anyOf", hint),
    }
}

fn several(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    slots: &[Slot<'_, Schema>],
    overlaps: bool,
    hint: &Hint,
) -> Type {
    let id = reserve(cx, node, ModelKind::Union);
    let discriminator = checked(cx, node, slots);
    let mut types: Vec<(Type, Option<ModelId>)> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
        // Null makes the union nullable; it is not a branch.
        let ty = schema(cx, slot, &branch_hint(cx, id, slot, index)).not_null();
        let discriminator = discriminator.filter(|_| !parent::contains_subtypes(cx, slot, slots));
        let structure = discriminator.and_then(|discriminator| {
            struct_of(cx, &ty, slot)
                .or_else(|| object_union::lowering::tagged_union(cx, &ty, slot, discriminator))
        });
        types.push((ty, structure));
    }
    let is_tagged = |(_, (_, structure)): &(usize, &(Type, Option<ModelId>))| structure.is_some();
    let tagged = types.iter().enumerate().filter(is_tagged);
    let tagged: Vec<_> = tagged.filter_map(|(index, _)| slots.get(index)).cloned().collect();
    let tags = tag::of_tagged_branches(cx, (discriminator, &node.at), &[], &tagged);
    let mut tags = tags.into_iter();
    let mut branches: Vec<Branch> = Vec::new();
    for (ty, structure) in types {
        match structure {
            Some(structure) => {
                add(&mut branches, Type::Model(structure), tags.next().unwrap_or_default());
            }
            None => add(&mut branches, ty, Vec::new()),
        }
    }
    let tag = discriminator.map(|discriminator| discriminator.property_name.clone());
    let overlaps = overlaps && tag.is_none();
    define(cx, id, node, Union { tag, branches, overlaps, by_type: false }, hint)
}

/// Checks the mapping of a schema's discriminator, and returns the discriminator.
fn checked<'a>(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'a>,
    slots: &[Slot<'_, Schema>],
) -> Option<&'a Discriminator> {
    let discriminator = node.value.schema_data.discriminator.as_ref()?;
    let named: Vec<String> = slots.iter().filter_map(named).collect();
    check_mapping(cx, node, discriminator, &named, "is not a branch of this schema");
    Some(discriminator)
}

/// Adds a branch. If its type is already a branch, only the tags are added.
pub(super) fn add(branches: &mut Vec<Branch>, ty: Type, tags: Vec<Value>) {
    match branches.iter_mut().find(|branch| branch.ty == ty) {
        Some(branch) => {
            branch.tags.extend(tags);
            branch.tags.dedup();
        }
        None => branches.push(Branch { ty, tags, matcher: Matcher::default() }),
    }
}

/// Returns the hint for a branch: the title of an inline branch, a constant in the branch, or the number of the branch.
pub(super) fn branch_hint(
    cx: &Cx<'_>,
    union: ModelId,
    slot: &Slot<'_, Schema>,
    index: usize,
) -> Hint {
    let title = match slot.value {
        Use::Item(item) => item.schema_data.title.clone(),
        Use::Reference(_) => None,
    };
    let title = title.filter(|title| title.len() <= MAX_TITLE);
    let words =
        title.or_else(|| constant(cx, slot)).unwrap_or_else(|| format!("variant {}", index + 1));
    Hint::Derived { owner: Owner::Model(union), words, item: false }
}

/// The maximum length of a title that is used as a name.
const MAX_TITLE: usize = 40;

/// Returns the first constant string in a branch.
fn constant(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> Option<String> {
    let node = cx.spec.follow(slot).ok()?;
    composition::declared_by_all(cx.spec, &node).flat_map(|keywords| keywords.properties).find_map(
        |(_, property)| match only_value(cx.spec.follow(&property).ok()?.value)? {
            Value::Text(text) => Some(text),
            Value::Integer(_) | Value::Boolean(_) => None,
        },
    )
}

fn named(slot: &Slot<'_, Schema>) -> Option<String> {
    match slot.value {
        Use::Reference(reference) => component_of(reference),
        Use::Item(_) => None,
    }
}

/// Defines the model of a union.
pub(super) fn define(
    cx: &mut Cx<'_>,
    id: ModelId,
    node: &SchemaNode<'_>,
    union: Union,
    hint: &Hint,
) -> Type {
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

/// Returns the struct of a branch. The struct of a parent schema contains the parent's own properties.
pub(super) fn struct_of(cx: &mut Cx<'_>, ty: &Type, slot: &Slot<'_, Schema>) -> Option<ModelId> {
    let id = ty.as_model()?;
    if cx.models.is_struct(id) { Some(id) } else { parent::of_branch(cx, id, slot) }
}

/// Reports mapping entries whose target does not exist or is not in `named`. `stranger` is the reason for the latter.
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
        let (code, what) = match exists {
            true => (Code::ForeignDiscriminatorMapping, stranger),
            false => (Code::DanglingDiscriminatorMapping, "does not exist"),
        };
        let message =
            format!("`{tag}` is mapped to `{target}`, which {what}; the mapping is ignored");
        cx.report(Diagnostic::new(code, &at.child(tag), message));
    }
}
