//! Determines the role of each part of `allOf`: an object, a plain type, or only validation.

use std::collections::BTreeSet;

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::memo::Role;
use super::{SchemaNode, choice};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::model::{Repr, Value};
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// The maximum nesting depth of `allOf`.
pub(crate) const MAX_DEPTH: usize = 96;

/// The plan for the parts of an `allOf`.
#[derive(Debug)]
pub(crate) enum Plan<'a> {
    /// The parts do not define a type.
    Nothing,
    /// A single part defines the type.
    One(Slot<'a, Schema>),
    /// All parts are merged into an object.
    Objects,
    /// An enumeration of the values that all parts list.
    Values(Repr, Vec<Value>),
    /// The parts conflict.
    Clash,
}

impl Plan<'_> {
    /// Returns whether the parts are merged into an object.
    pub(crate) fn is_objects(&self) -> bool {
        matches!(self, Self::Objects)
    }
}

/// Returns the plan for the `allOf` at this location.
pub(crate) fn plan<'a>(cx: &Cx<'a>, parts: &'a [ReferenceOr<Schema>], at: &Pointer) -> Plan<'a> {
    let spec = cx.spec;
    let slots = parts.iter().enumerate();
    let slots = slots.map(|(index, part)| Slot::new(part, at.child("allOf").index(index)));
    let mut parts_with_role: Vec<(Role, Slot<'a, Schema>)> =
        slots.map(|slot| (role(cx, &slot), slot)).collect();
    parts_with_role.retain(|(role, _)| *role != Role::Nothing);
    match parts_with_role.as_slice() {
        [] => return sole(spec, parts, at),
        [(_, only)] => return Plan::One(only.clone()),
        many if many.iter().any(|(role, _)| *role == Role::Object) => return Plan::Objects,
        _ => {}
    }
    let mut kinds: Vec<&'static str> = Vec::new();
    for (role, _) in &parts_with_role {
        match role {
            Role::Plain(kind, _) => kinds.push(kind),
            Role::Nothing | Role::Object | Role::Other => return Plan::Clash,
        }
    }
    kinds.dedup();
    let is_specific = |(role, _): &&(Role, Slot<'a, Schema>)| role.is_specific();
    let specific: Vec<_> = parts_with_role.iter().filter(is_specific).collect();
    match (kinds.as_slice(), specific.as_slice()) {
        ([_], [(_, only)]) => Plan::One(only.clone()),
        ([_], []) => {
            parts_with_role.first().map_or(Plan::Nothing, |(_, first)| Plan::One(first.clone()))
        }
        ([_], several) => {
            let slots: Vec<_> = several.iter().map(|(_, slot)| slot.clone()).collect();
            common(spec, &slots)
        }
        _ => Plan::Clash,
    }
}

/// Returns the plan for several enumerations: the values that all of them list, or the one enumeration that lists only
/// these values.
fn common<'a>(spec: &'a Spec, slots: &[Slot<'a, Schema>]) -> Plan<'a> {
    let lists = slots.iter().map(|slot| choice::values(spec.follow(slot).ok()?.value));
    let Some(lists) = lists.collect::<Option<Vec<(Repr, Vec<Value>)>>>() else {
        return Plan::Clash;
    };
    let Some((repr, first)) = lists.first() else { return Plan::Clash };
    let is_in_all_lists = |value: &&Value| lists.iter().all(|(_, list)| list.contains(value));
    let common: Vec<Value> = first.iter().filter(is_in_all_lists).cloned().collect();
    let whole = slots.iter().zip(&lists).find(|(_, (_, list))| list.len() == common.len());
    match whole {
        _ if common.is_empty() => Plan::Clash,
        Some((slot, _)) => Plan::One(slot.clone()),
        None => Plan::Values(*repr, common),
    }
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

/// The more specific of two definitions of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MoreSpecific {
    /// The existing definition.
    Existing,
    /// The new definition.
    New,
    /// The definitions conflict.
    Neither,
}

/// Compares two definitions of a property. `new` overrides `existing`, unless `new` has no type, is less specific, or
/// conflicts with `existing`.
pub(crate) fn more_specific(
    cx: &Cx<'_>,
    existing: &Slot<'_, Schema>,
    new: &Slot<'_, Schema>,
) -> MoreSpecific {
    match (role(cx, existing), role(cx, new)) {
        (Role::Nothing, _) => MoreSpecific::New,
        (_, Role::Nothing) => MoreSpecific::Existing,
        (Role::Other, _) | (_, Role::Other) => MoreSpecific::New,
        (Role::Plain("integer", _), Role::Plain("number", _)) => MoreSpecific::Existing,
        (Role::Plain("number", _), Role::Plain("integer", _)) => MoreSpecific::New,
        (Role::Plain(left, more), Role::Plain(right, other)) if left == right => {
            if more && !other {
                MoreSpecific::Existing
            } else {
                MoreSpecific::New
            }
        }
        (Role::Object, Role::Object) => MoreSpecific::New,
        (Role::Plain(..), Role::Plain(..) | Role::Object) | (Role::Object, Role::Plain(..)) => {
            MoreSpecific::Neither
        }
    }
}

/// Returns the role of a part.
pub(crate) fn role(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> Role {
    let Some(reference) = slot.value.as_reference() else {
        return find_role(cx.spec, slot, &mut Visited::default(), 0);
    };
    if let Some(known) = cx.roles.of(reference) {
        return known;
    }
    let role = find_role(cx.spec, slot, &mut Visited::default(), 0);
    cx.roles.remember(reference, role);
    role
}

/// The visited schemas, by location and by reference. A visited reference is not followed again.
#[derive(Default)]
struct Visited<'a> {
    locations: BTreeSet<Pointer>,
    names: BTreeSet<&'a str>,
}

fn find_role<'a>(
    spec: &'a Spec,
    slot: &Slot<'a, Schema>,
    visited: &mut Visited<'a>,
    depth: usize,
) -> Role {
    if slot.value.as_reference().is_some_and(|name| !visited.names.insert(name)) {
        return Role::Nothing;
    }
    let Ok(node) = spec.follow(slot) else { return Role::Other };
    if depth > MAX_DEPTH {
        return Role::Other;
    }
    if !visited.locations.insert(node.at.clone()) {
        return Role::Nothing;
    }
    match &node.value.schema_kind {
        SchemaKind::Type(kind) => of_type(kind),
        SchemaKind::AllOf { all_of } => together(spec, &node, all_of, visited, depth),
        SchemaKind::Not { .. } => Role::Nothing,
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => match choice::of(spec, &node) {
            Some(choice::Plan::Nothing) => Role::Nothing,
            Some(choice::Plan::One(_) | choice::Plan::Values(..) | choice::Plan::Several(_))
            | None => Role::Other,
        },
        SchemaKind::Any(any) => match of_any(spec, &node, any) {
            Role::Nothing => together(spec, &node, &any.all_of, visited, depth),
            role @ (Role::Object | Role::Plain(..) | Role::Other) => role,
        },
    }
}

fn of_type(kind: &SchemaType) -> Role {
    match kind {
        SchemaType::Object(_) => Role::Object,
        SchemaType::String(string) => {
            let format = !matches!(string.format, openapiv3::VariantOrUnknownOrEmpty::Empty);
            Role::Plain("string", format || !string.enumeration.is_empty())
        }
        SchemaType::Integer(integer) => {
            let format = !matches!(integer.format, openapiv3::VariantOrUnknownOrEmpty::Empty);
            Role::Plain("integer", format || !integer.enumeration.is_empty())
        }
        SchemaType::Number(number) => {
            let format = !matches!(number.format, openapiv3::VariantOrUnknownOrEmpty::Empty);
            Role::Plain("number", format)
        }
        SchemaType::Boolean(_) => Role::Plain("boolean", false),
        SchemaType::Array(array) => Role::Plain("array", array.items.is_some()),
    }
}

/// Returns the combined role of several parts; an object takes precedence.
fn together<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
    parts: &'a [ReferenceOr<Schema>],
    visited: &mut Visited<'a>,
    depth: usize,
) -> Role {
    let mut whole = Role::Nothing;
    // Inline parts are checked first: if one is an object, no chain of references is followed.
    let here = parts.iter().enumerate().filter(|(_, part)| part.as_item().is_some());
    let there = parts.iter().enumerate().filter(|(_, part)| part.as_item().is_none());
    for (index, part) in here.chain(there) {
        let slot = Slot::new(part, node.at.child("allOf").index(index));
        match (whole, find_role(spec, &slot, visited, depth + 1)) {
            (_, Role::Object) => return Role::Object,
            (whole_role, Role::Nothing) => whole = whole_role,
            (Role::Nothing, role) => whole = role,
            (Role::Plain(left, more), Role::Plain(right, other)) if left == right => {
                whole = Role::Plain(left, more || other);
            }
            (Role::Object | Role::Plain(..) | Role::Other, Role::Plain(..) | Role::Other) => {
                whole = Role::Other;
            }
        }
    }
    whole
}

fn of_any(spec: &Spec, node: &SchemaNode<'_>, any: &AnySchema) -> Role {
    let chooses = || choice::of(spec, node).is_some_and(|plan| !plan.is_nothing());
    if any.properties.is_empty() && any.enumeration.is_empty() && chooses() {
        return Role::Other;
    }
    let more_specific = any.format.is_some() || !any.enumeration.is_empty();
    let has_properties = !any.properties.is_empty()
        || !any.required.is_empty()
        || any.additional_properties.is_some();
    match any.typ.as_deref() {
        Some("object") => Role::Object,
        None if has_properties => Role::Object,
        Some("string") => Role::Plain("string", more_specific),
        Some("integer") => Role::Plain("integer", more_specific),
        Some("number") => Role::Plain("number", more_specific),
        Some("boolean") => Role::Plain("boolean", false),
        Some("array") => Role::Plain("array", any.items.is_some()),
        Some(_) => Role::Other,
        None if any.items.is_some() => Role::Plain("array", true),
        None if any.enumeration.is_empty() => Role::Nothing,
        None if any.enumeration.iter().all(|value| value.is_string() || value.is_null()) => {
            Role::Plain("string", true)
        }
        None if any.enumeration.iter().all(|value| value.is_null() || Json::is_i64(value)) => {
            Role::Plain("integer", true)
        }
        None => Role::Other,
    }
}
