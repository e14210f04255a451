//! Finds the values that a discriminator can have in a schema.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::super::memo::Role;
use super::super::role::role;
use super::super::{SchemaNode, choice, composition};
use super::values::{Allowed, Listed};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::model::Value;
use crate::lower::context::Cx;

/// The maximum depth of `oneOf` and `anyOf` in the schema of a discriminator.
const MAX_BRANCH_DEPTH: usize = 2;

/// Returns the values of the tag property that these schemas and all their `allOf` parts allow. If two of them have no
/// value in common, the first one counts.
pub(crate) fn allowed(cx: &Cx<'_>, nodes: &[&SchemaNode<'_>], tag: &str) -> Allowed {
    let definitions = definitions(cx, nodes, tag);
    let mut allowed: Option<Vec<Listed>> = None;
    for slot in &definitions {
        let Ok(property) = cx.spec.follow(slot) else { continue };
        for node in composition::with_parts(cx.spec, &property) {
            let Some(listed) = listed(cx.spec, &node, 0) else { continue };
            let common = |known: &Vec<Listed>| -> Vec<Listed> {
                known.iter().filter(|value| listed.contains(value)).cloned().collect()
            };
            let narrower = allowed.as_ref().map_or(listed.clone(), common);
            if !narrower.is_empty() {
                allowed = Some(narrower);
            }
        }
    }
    let kind = definitions.iter().find_map(|slot| declared_type(cx, slot));
    Allowed { kind, listed: allowed }
}

/// Returns all definitions of a property, nearest first.
fn definitions<'a>(cx: &Cx<'a>, nodes: &[&SchemaNode<'a>], tag: &str) -> Vec<Slot<'a, Schema>> {
    let parts = nodes.iter().flat_map(|node| composition::declared_by_all(cx.spec, node));
    let properties = parts.flat_map(|keywords| keywords.properties);
    properties.filter(|(name, _)| *name == tag).map(|(_, slot)| slot).collect()
}

/// Returns the values that a schema lists, or all of its branches. Null counts only if it is the only value.
fn listed(spec: &Spec, node: &SchemaNode<'_>, depth: usize) -> Option<Vec<Listed>> {
    if choice::is_always_null(node.value) {
        return Some(vec![Listed::Other(Json::Null)]);
    }
    let own = own_values(node.value);
    if !own.is_empty() {
        return Some(own);
    }
    if depth >= MAX_BRANCH_DEPTH {
        return None;
    }
    let mut values = Vec::new();
    for slot in branches(spec, node) {
        let branch = listed(spec, &spec.follow(&slot).ok()?, depth + 1)?;
        values.extend(branch);
    }
    (!values.is_empty()).then_some(values)
}

/// Returns the values that a schema itself lists, without null.
fn own_values(schema: &Schema) -> Vec<Listed> {
    let of_number = |number: f64| Listed::of(&Json::from(number));
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => {
            string.enumeration.iter().flatten().cloned().map(Value::Text).map(Listed::Tag).collect()
        }
        SchemaKind::Type(SchemaType::Integer(integer)) => integer
            .enumeration
            .iter()
            .flatten()
            .copied()
            .map(Value::Integer)
            .map(Listed::Tag)
            .collect(),
        SchemaKind::Type(SchemaType::Number(number)) => {
            number.enumeration.iter().flatten().copied().map(of_number).collect()
        }
        SchemaKind::Type(SchemaType::Boolean(boolean)) => boolean
            .enumeration
            .iter()
            .flatten()
            .copied()
            .map(Value::Boolean)
            .map(Listed::Tag)
            .collect(),
        SchemaKind::Any(any) => {
            any.enumeration.iter().filter(|value| !value.is_null()).map(Listed::of).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the branches of a schema, without those that allow only null.
fn branches<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> Vec<Slot<'a, Schema>> {
    let Some((key, branches)) = choice::branches(node) else { return Vec::new() };
    let at = node.at.child(key);
    let slots =
        branches.iter().enumerate().map(|(index, branch)| Slot::new(branch, at.index(index)));
    slots.filter(|slot| !choice::is_only_null(spec, slot)).collect()
}

/// Returns the declared JSON type of a value, or that of its branches. If the branches have several types, the type is
/// `string` if one of the branches is a string, and else the type of the first branch.
fn declared_type(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> Option<&'static str> {
    let of_role = |slot: &Slot<'_, Schema>| match role(cx, slot) {
        Role::Plain(kind, _) => Some(kind),
        Role::Object => Some("object"),
        Role::Nothing | Role::Other => None,
    };
    if let Some(kind) = of_role(slot) {
        return Some(kind);
    }
    let node = cx.spec.follow(slot).ok()?;
    let branches = branches(cx.spec, &node);
    let branches = branches.iter().filter(|branch| role(cx, branch) != Role::Nothing);
    let kinds: Vec<&'static str> = branches.map(of_role).collect::<Option<_>>()?;
    kinds.iter().find(|kind| **kind == "string").or(kinds.first()).copied()
}
