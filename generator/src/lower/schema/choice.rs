//! Determines how to lower `oneOf` and `anyOf`: as nothing, a single branch, an enumeration, or a union.

use std::collections::BTreeSet;

use openapiv3::{
    AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType, VariantOrUnknownOrEmpty,
};
use serde_json::Value as Json;

use super::{SchemaNode, enumeration};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::model::{Repr, Value, Variant};
use crate::pointer::Pointer;

/// The plan for the branches, ignoring null.
#[derive(Debug)]
pub(crate) enum Plan<'a> {
    /// The branches only validate. They do not define a type.
    Nothing,
    /// A single branch defines the type.
    One(Slot<'a, Schema>),
    /// All branches list values. Together they form one enumeration.
    Values(Repr, Vec<Variant>),
    /// A union of these branches.
    Several(Vec<Slot<'a, Schema>>),
}

impl Plan<'_> {
    /// Returns whether the branches do not define a type.
    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Returns whether the branches form an enumeration.
    pub(crate) fn is_values(&self) -> bool {
        matches!(self, Self::Values(..))
    }
}

/// Returns the plan for the branches at this location.
pub(crate) fn plan<'a>(
    spec: &'a Spec,
    branches: &'a [ReferenceOr<Schema>],
    at: &Pointer,
) -> Plan<'a> {
    let mut named = BTreeSet::new();
    let mut slots: Vec<Slot<'a, Schema>> = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let slot = Slot::new(branch, at.index(index));
        let again = slot.value.as_reference().is_some_and(|name| !named.insert(name));
        let void = spec.follow(&slot).is_ok_and(|node| is_null(node.value) || is_empty(node.value));
        if !again && !void {
            slots.push(slot);
        }
    }
    if slots.is_empty() || slots.iter().all(|slot| only_validates(slot)) {
        return Plan::Nothing;
    }
    if let [only] = slots.as_slice() {
        return Plan::One(only.clone());
    }
    plan_values(&slots).or_else(|| open(spec, &slots)).unwrap_or(Plan::Several(slots))
}

/// Returns whether a schema or one of its branches allows null.
pub(crate) fn is_nullable(spec: &Spec, node: &SchemaNode<'_>) -> bool {
    nullable_in(spec, node, &mut BTreeSet::new())
}

/// Like [`is_nullable`], without the schemas in `visited`.
fn nullable_in(spec: &Spec, node: &SchemaNode<'_>, visited: &mut BTreeSet<*const Schema>) -> bool {
    let data = &node.value.schema_data;
    let mut null = |branches: &[ReferenceOr<Schema>]| {
        branches.iter().any(|branch| {
            let resolved = spec.follow(&Slot::new(branch, Pointer::root()));
            resolved.is_ok_and(|node| {
                is_null(node.value)
                    || visited.insert(std::ptr::from_ref(node.value))
                        && nullable_in(spec, &node, visited)
            })
        })
    };
    data.nullable
        || match &node.value.schema_kind {
            SchemaKind::OneOf { one_of: branches } | SchemaKind::AnyOf { any_of: branches } => {
                null(branches)
            }
            SchemaKind::Any(any) => {
                null(&any.one_of)
                    || null(&any.any_of)
                    || any.enumeration.contains(&Json::Null)
                    || has_null_part(spec, &any.all_of)
            }
            SchemaKind::AllOf { all_of } => has_null_part(spec, all_of),
            SchemaKind::Type(SchemaType::String(string)) => string.enumeration.contains(&None),
            SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.contains(&None),
            SchemaKind::Type(SchemaType::Number(number)) => number.enumeration.contains(&None),
            SchemaKind::Type(SchemaType::Boolean(boolean)) => boolean.enumeration.contains(&None),
            _ => false,
        }
}

/// Returns whether one of the parts of an `allOf` allows only null. Strictly, no value conforms to it and to another part.
fn has_null_part(spec: &Spec, parts: &[ReferenceOr<Schema>]) -> bool {
    parts.iter().any(|part| is_only_null(spec, &Slot::new(part, Pointer::root())))
}

/// Returns whether the schema in a slot allows only null.
pub(crate) fn is_only_null(spec: &Spec, slot: &Slot<'_, Schema>) -> bool {
    spec.follow(slot).is_ok_and(|node| is_always_null(node.value))
}

/// Returns whether null is the only value that a schema lists, or its type.
pub(crate) fn is_always_null(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => string.enumeration.as_slice() == [None],
        SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.as_slice() == [None],
        SchemaKind::Any(any) => {
            let listed = !any.enumeration.is_empty() && any.enumeration.iter().all(Json::is_null);
            any.typ.as_deref() == Some("null") || listed
        }
        _ => false,
    }
}

/// Returns whether a branch allows only null.
fn is_null(schema: &Schema) -> bool {
    is_always_null(schema)
        || schema.schema_data.nullable
            && match &schema.schema_kind {
                SchemaKind::Any(any) => defines_no_type(any) && any.required.is_empty(),
                SchemaKind::Not { .. } => true,
                _ => false,
            }
}

/// Returns whether a schema allows no value, because it is `not` of a schema that allows everything.
pub(super) fn is_empty(schema: &Schema) -> bool {
    let everything = |schema: &ReferenceOr<Schema>| {
        schema.as_item().is_some_and(|schema| {
            matches!(&schema.schema_kind, SchemaKind::Any(any) if *any == AnySchema::default())
        })
    };
    match &schema.schema_kind {
        SchemaKind::Not { not } => everything(not),
        _ => false,
    }
}

/// Returns whether a branch only lists required properties or excludes values.
fn only_validates(slot: &Slot<'_, Schema>) -> bool {
    slot.value.as_item().is_some_and(restricts)
}

/// Returns whether a schema only lists required properties or excludes values.
pub(super) fn restricts(item: &Schema) -> bool {
    match &item.schema_kind {
        SchemaKind::Any(any) => {
            defines_no_type(any) && (!any.required.is_empty() || any.not.is_some())
        }
        SchemaKind::Type(SchemaType::Object(object)) => {
            object.properties.is_empty()
                && !object.required.is_empty()
                && object.additional_properties.is_none()
        }
        SchemaKind::Not { .. } => true,
        _ => false,
    }
}

/// Returns whether a schema does not define a type: `required` and `not` only validate.
fn defines_no_type(any: &AnySchema) -> bool {
    let branches = any.one_of.is_empty() && any.any_of.is_empty() && any.all_of.is_empty();
    let no_properties = any.properties.is_empty() && any.additional_properties.is_none();
    branches
        && no_properties
        && any.enumeration.is_empty()
        && any.items.is_none()
        && any.format.is_none()
        && matches!(any.typ.as_deref(), None | Some("object"))
}

/// Plans an enumeration if each branch lists values or allows any string. The title of a branch with one value names
/// that value.
fn plan_values<'a>(slots: &[Slot<'a, Schema>]) -> Option<Plan<'a>> {
    let mut common_repr: Option<Repr> = None;
    let mut variants: Vec<Variant> = Vec::new();
    let mut free = false;
    for slot in slots {
        let item = slot.value.as_item()?;
        if is_free_text(item) {
            free = true;
            continue;
        }
        let (repr, values) = values(item)?;
        if *common_repr.get_or_insert(repr) != repr {
            return None;
        }
        let single = values.len() == 1;
        let data = &item.schema_data;
        for value in values {
            if !variants.iter().any(|known| known.value == value) {
                let title = data.title.clone().filter(|title| !title.trim().is_empty());
                let name = title.filter(|_| single);
                let words = data.description.as_deref().filter(|_| single);
                let docs = Docs::of(words);
                variants.push(Variant { value, name, docs });
            }
        }
    }
    let repr = common_repr.filter(|repr| *repr == Repr::Text || !free)?;
    Some(Plan::Values(repr, variants))
}

/// If one branch is an enumeration of strings and all others allow any string, plans the enumeration, because it also
/// accepts unknown values.
fn open<'a>(spec: &'a Spec, slots: &[Slot<'a, Schema>]) -> Option<Plan<'a>> {
    let (free, others): (Vec<_>, Vec<_>) =
        slots.iter().partition(|slot| slot.value.as_item().is_some_and(is_free_text));
    let [only] = others.as_slice() else { return None };
    let node = spec.follow(only).ok()?;
    let listed = values(node.value).is_some_and(|(repr, _)| repr == Repr::Text);
    (listed && !free.is_empty()).then(|| Plan::One((*only).clone()))
}

fn is_free_text(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(string))
        if string.enumeration.is_empty() && matches!(string.format, VariantOrUnknownOrEmpty::Empty))
}

/// Returns the values of a schema that is an enumeration.
pub(super) fn values(schema: &Schema) -> Option<(Repr, Vec<Value>)> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) if !string.enumeration.is_empty() => {
            let values = string.enumeration.iter().flatten().cloned();
            Some((Repr::Text, values.map(Value::Text).collect()))
        }
        SchemaKind::Type(SchemaType::Integer(integer)) if !integer.enumeration.is_empty() => {
            let values = integer.enumeration.iter().flatten().copied();
            Some((Repr::Integer, values.map(Value::Integer).collect()))
        }
        SchemaKind::Any(any) if !any.enumeration.is_empty() => enumeration::values(any),
        _ => None,
    }
}

/// Returns the branches of a schema, and their keyword.
pub(crate) fn branches<'a>(
    node: &SchemaNode<'a>,
) -> Option<(&'static str, &'a [ReferenceOr<Schema>])> {
    match &node.value.schema_kind {
        SchemaKind::OneOf { one_of } => Some(("oneOf", one_of)),
        SchemaKind::AnyOf { any_of } => Some(("anyOf", any_of)),
        SchemaKind::Any(any) if !any.one_of.is_empty() => Some(("oneOf", &any.one_of)),
        SchemaKind::Any(any) if !any.any_of.is_empty() => Some(("anyOf", &any.any_of)),
        _ => None,
    }
}

/// Returns the plan for the branches of a schema, if it has any.
pub(crate) fn of<'a>(spec: &'a Spec, node: &Node<'a, Schema>) -> Option<Plan<'a>> {
    let (key, branches) = branches(node)?;
    Some(plan(spec, branches, &node.at.child(key)))
}
