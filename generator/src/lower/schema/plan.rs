//! Plans how several schemas that describe one value become one type: the parts of an `allOf`, or the definitions of a
//! property in these parts.

mod unions;
mod values;

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::memo::Role;
use super::narrow::without_wider;
use super::object::object_keywords;
use super::role::role;
use super::{choice, composition, tuple};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::model::{Repr, Value};
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// The plan for schemas that describe one value.
#[derive(Debug)]
pub(crate) enum Plan<'a> {
    /// The schemas do not define a type.
    Nothing,
    /// A single schema defines the type.
    One(Slot<'a, Schema>),
    /// All schemas are merged into an object.
    Objects,
    /// An enumeration of the values that any of the schemas lists, because none of them narrows the others.
    Values(Repr, Vec<Value>),
    /// An array, whose elements these schemas describe.
    Lists(Vec<Slot<'a, Schema>>),
    /// A union of objects or a parent schema, whose branches or subtypes are merged with these other definitions.
    Union(Slot<'a, Schema>, Vec<Slot<'a, Schema>>),
    /// The schemas conflict.
    Clash,
}

impl Plan<'_> {
    /// Returns whether the schemas are merged into an object.
    pub(crate) fn is_objects(&self) -> bool {
        matches!(self, Self::Objects)
    }

    /// Returns whether the schemas do not define a type.
    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Returns the role of the single schema that defines the type.
    pub(crate) fn sole_role(&self, cx: &Cx<'_>) -> Option<Role> {
        match self {
            Self::One(slot) => Some(role(cx, slot)),
            Self::Nothing
            | Self::Objects
            | Self::Values(..)
            | Self::Lists(_)
            | Self::Union(..)
            | Self::Clash => None,
        }
    }

    /// Returns whether a single schema defines the type.
    pub(crate) fn is_one(&self) -> bool {
        matches!(self, Self::One(_))
    }
}

/// Returns the plan for the `allOf` at this location.
pub(crate) fn plan<'a>(cx: &Cx<'a>, parts: &'a [ReferenceOr<Schema>], at: &Pointer) -> Plan<'a> {
    let slots = parts.iter().enumerate();
    let slots = slots.map(|(index, part)| Slot::new(part, at.child("allOf").index(index)));
    let slots: Vec<_> = slots.collect();
    let incomplete = || slots.iter().any(|slot| composition::is_incomplete(cx.spec, slot));
    match typed(cx, slots.clone()).as_slice() {
        [] => sole(cx.spec, parts, at),
        [(role, _)] if *role == Role::Object && parts.len() > 1 && incomplete() => Plan::Objects,
        [(_, only)] => Plan::One(only.clone()),
        many if many.iter().any(|(role, _)| *role == Role::Object) => Plan::Objects,
        many => unions::plan(cx, many),
    }
}

/// Returns the plan for several definitions of one property.
pub(crate) fn of_definitions<'a>(cx: &Cx<'a>, slots: &[Slot<'a, Schema>]) -> Plan<'a> {
    let narrow = without_wider(cx, typed(cx, slots.to_vec()));
    match narrow.as_slice() {
        [] => slots.last().map_or(Plan::Nothing, |last| Plan::One(last.clone())),
        [(_, only)] => Plan::One(only.clone()),
        many if many.iter().all(|(role, _)| *role == Role::Object) => unions::of_objects(cx, many),
        many => unions::plan(cx, many),
    }
}

type WithRole<'a> = (Role, Slot<'a, Schema>);

/// Returns the schemas that define a type, with their roles.
fn typed<'a>(cx: &Cx<'a>, slots: Vec<Slot<'a, Schema>>) -> Vec<WithRole<'a>> {
    let with_role = slots.into_iter().map(|slot| (role(cx, &slot), slot));
    let mut typed: Vec<WithRole<'a>> =
        with_role.filter(|(role, _)| *role != Role::Nothing).collect();
    if typed.iter().any(|(role, _)| role.is_plain()) {
        typed.retain(|(_, slot)| !only_requires(cx, slot));
    }
    // Null makes the value nullable; it is not a type.
    if typed.iter().any(|(_, slot)| !choice::is_only_null(cx.spec, slot)) {
        typed.retain(|(_, slot)| !choice::is_only_null(cx.spec, slot));
    }
    typed
}

/// Returns whether a schema only lists required properties. Without a `type`, it allows every value that is not an object.
fn only_requires(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> bool {
    let Ok(node) = cx.spec.follow(slot) else { return false };
    let keywords = object_keywords(&node);
    let is_typed = match &node.value.schema_kind {
        SchemaKind::Any(any) => any.typ.is_some() || any.items.is_some(),
        _ => true,
    };
    !is_typed
        && !keywords.required.is_empty()
        && keywords.properties.is_empty()
        && keywords.additional.is_none()
        && keywords.parts.is_empty()
        && choice::branches(&node).is_none()
}

/// Returns the plan for schemas that are not objects. An integer is narrower than a number, an enumeration is narrower
/// than a format, and a format is narrower than a type.
fn plain<'a>(cx: &Cx<'a>, with_role: &[WithRole<'a>]) -> Plan<'a> {
    let integer = with_role.iter().any(|(role, _)| role.is_of("integer"));
    let keep = |(role, _): &&WithRole<'a>| !(integer && role.is_of("number"));
    let with_role: Vec<&WithRole<'a>> = with_role.iter().filter(keep).collect();
    let mut kinds: Vec<&'static str> = Vec::new();
    for (role, _) in &with_role {
        match role {
            Role::Plain(kind, _) => kinds.push(kind),
            Role::Nothing | Role::Object | Role::Other => return Plan::Clash,
        }
    }
    kinds.dedup();
    let specific = with_role.iter().filter(|(role, _)| role.is_specific());
    let specific: Vec<_> = specific.map(|(_, slot)| slot.clone()).collect();
    match (kinds.as_slice(), specific.as_slice()) {
        ([_], [only]) => Plan::One(only.clone()),
        ([_], []) => with_role.last().map_or(Plan::Nothing, |(_, last)| Plan::One(last.clone())),
        (["array"], several) => lists(cx, several),
        ([_], several) => values::plan(cx, several),
        _ => Plan::Clash,
    }
}

/// Returns the plan for several arrays. If one of them is a tuple, the last of the tuples applies.
fn lists<'a>(cx: &Cx<'a>, slots: &[Slot<'a, Schema>]) -> Plan<'a> {
    let nodes = slots.iter().filter_map(|slot| Some((slot, cx.spec.follow(slot).ok()?)));
    let nodes: Vec<_> = nodes.collect();
    if let Some((tuple, _)) = nodes.iter().rev().find(|(_, node)| tuple::is_one(node)) {
        return Plan::One((*tuple).clone());
    }
    let items = nodes.iter().flat_map(|(_, node)| composition::with_parts(cx.spec, node));
    let items = items.filter_map(|node| {
        let items = match &node.value.schema_kind {
            SchemaKind::Type(openapiv3::Type::Array(array)) => array.items.as_ref(),
            SchemaKind::Any(any) => any.items.as_ref(),
            _ => None,
        };
        Some(Slot::new(items?, node.at.child("items")))
    });
    Plan::Lists(items.collect())
}

/// Returns the plan for parts that define no type. If exactly one part is a reference, its target is used.
fn sole<'a>(spec: &'a Spec, parts: &'a [ReferenceOr<Schema>], at: &Pointer) -> Plan<'a> {
    let mut references = parts.iter().enumerate().filter(|(_, part)| part.as_item().is_none());
    match (references.next(), references.next()) {
        (Some((index, part)), None) => {
            let slot = Slot::new(part, at.child("allOf").index(index));
            spec.follow(&slot).map_or(Plan::Clash, |_| Plan::One(slot))
        }
        _ => Plan::Nothing,
    }
}
