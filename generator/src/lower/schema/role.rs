//! Determines the role of each part of `allOf`: an object, a plain type, or only validation.

use std::collections::BTreeSet;

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::memo::Role;
use super::{SchemaNode, choice, enumeration};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// The maximum nesting depth of `allOf`.
pub(crate) const MAX_DEPTH: usize = 96;

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
        // openapiv3 classifies integers unless a bound exceeds 64 bits.
        Some("integer") => {
            let is_wide = any.minimum.is_some() || any.maximum.is_some();
            Role::Plain("integer", more_specific || is_wide)
        }
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
        None if enumeration::all(any, Json::is_boolean) => Role::Plain("boolean", true),
        None => match enumeration::structured(any) {
            Some("array") => Role::Plain("array", false),
            Some(_) => Role::Object,
            None => Role::Other,
        },
    }
}
