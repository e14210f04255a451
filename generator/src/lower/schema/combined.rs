//! Lowers a property that several `allOf` parts describe. All of its definitions apply together: objects and arrays are
//! merged, and an enumeration can narrow another one.

mod union;

use openapiv3::{AdditionalProperties, Schema};

use super::array::one_of_several;
use super::field::{self, constant};
use super::object::object_keywords;
use super::parent::described;
use super::plan::{Plan, of_definitions};
use super::{
    MAX_DEPTH, SchemaNode, all_of, choice, composition, enumeration, merge, owner, schema, variants,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Field, FieldKind};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::pointer::Pointer;

/// The maximum number of structs that are merged from several definitions of a property.
const MAX_STRUCTS: usize = 20_000;

/// Lowers the property `wire`, with all its definitions, into a field.
pub(super) fn field(
    cx: &mut Cx<'_>,
    owner: ModelId,
    wire: &str,
    slots: &[Slot<'_, Schema>],
    required: bool,
) -> Field {
    let hint = Hint::Derived { owner: Owner::Model(owner), words: wire.to_owned(), item: false };
    let (kind, nullable) = match slots {
        [only] => of_one(cx, (only, &[]), required, &hint),
        several => match of_definitions(cx, several) {
            Plan::One(only) => of_one(cx, (&only, several), required, &hint),
            Plan::Nothing
            | Plan::Objects
            | Plan::Values(..)
            | Plan::Lists(_)
            | Plan::Union(..)
            | Plan::Clash => of_value(cx, wire, several, &hint),
        },
    };
    field::field(cx, wire, slots, required, kind, nullable)
}

/// Lowers the definition that determines the type of a property, which `all` of its definitions describe.
fn of_one(
    cx: &mut Cx<'_>,
    (slot, all): (&Slot<'_, Schema>, &[Slot<'_, Schema>]),
    required: bool,
    hint: &Hint,
) -> (FieldKind, bool) {
    match constant(slot, required) {
        Some(value) => (FieldKind::Constant(value), false),
        None => {
            let ty = schema(cx, slot, hint);
            variants::inherit(cx, &ty, &slot.at, all);
            let (ty, nullable) = ty.split_null();
            (FieldKind::Value(ty), nullable)
        }
    }
}

fn of_value(
    cx: &mut Cx<'_>,
    wire: &str,
    slots: &[Slot<'_, Schema>],
    hint: &Hint,
) -> (FieldKind, bool) {
    let ty = value(cx, slots, hint).unwrap_or_else(|| {
        conflict(cx, wire, slots);
        Type::Any
    });
    let (ty, nullable) = ty.split_null();
    (FieldKind::Value(ty), nullable)
}

/// Returns the type of an array whose elements have several definitions.
pub(super) fn list(cx: &mut Cx<'_>, items: &[Slot<'_, Schema>], hint: &Hint) -> Type {
    let element = value(cx, items, &one_of_several(hint)).unwrap_or_else(|| {
        conflict(cx, "items", items);
        Type::Any
    });
    Type::List(Box::new(element))
}

/// Returns the type of a value with several definitions, or `None` if the definitions conflict.
fn value(cx: &mut Cx<'_>, slots: &[Slot<'_, Schema>], hint: &Hint) -> Option<Type> {
    if let [only] = slots {
        return Some(schema(cx, only, hint));
    }
    let plan = of_definitions(cx, slots);
    if cx.depth >= MAX_DEPTH || cx.models.merged_definitions.len() >= MAX_STRUCTS {
        return last_only(cx, slots, hint);
    }
    cx.depth += 1;
    let ty = match plan {
        Plan::Nothing => Some(Type::Any),
        Plan::One(only) => {
            let ty = schema(cx, &only, hint);
            variants::inherit(cx, &ty, &only.at, slots);
            Some(ty)
        }
        Plan::Objects => Some(object(cx, slots, hint)),
        Plan::Lists(items) => Some(list(cx, &items, hint)),
        Plan::Values(repr, values) => {
            let node = last_node(cx, slots);
            let what =
                slots.first().map(|first| format!("the values at {} are different", first.at));
            node.map(|node| {
                all_of::report_values(cx, &node.at, &what.unwrap_or_default());
                let ty = enumeration::enumeration(cx, &node, repr, values, hint);
                variants::inherit(cx, &ty, &node.at, slots);
                ty
            })
        }
        Plan::Union(union, objects) if described::is_parent(cx, &union) => {
            described::lower(cx, &union, &objects, hint)
        }
        Plan::Union(union, objects) => union::lower(cx, &union, &objects, hint),
        Plan::Clash => None,
    };
    cx.depth -= 1;
    let nullable = all_nullable(cx, slots);
    ty.map(|ty| ty.nullable(nullable))
}

/// Reports that only the last definition applies, and returns its type.
fn last_only(cx: &mut Cx<'_>, slots: &[Slot<'_, Schema>], hint: &Hint) -> Option<Type> {
    let last = slots.last()?;
    let message = "too many properties are described in several parts of `allOf`; only the last description of this one applies";
    cx.report(Diagnostic::new(Code::AllOfNestedTooDeeply, &last.at, message));
    Some(schema(cx, last, hint))
}

/// Returns whether all definitions with a type allow null, or one of them allows nothing else.
fn all_nullable(cx: &Cx<'_>, slots: &[Slot<'_, Schema>]) -> bool {
    let is_nullable = |slot: &Slot<'_, Schema>| {
        cx.spec.follow(slot).is_ok_and(|node| choice::is_nullable(cx.spec, &node))
    };
    slots.iter().any(|slot| choice::is_only_null(cx.spec, slot)) || slots.iter().all(is_nullable)
}

/// Returns the node of the last definition, at the location of its use. A model at the location of a component would
/// replace the model of the component.
fn last_node<'a>(cx: &Cx<'a>, slots: &[Slot<'a, Schema>]) -> Option<SchemaNode<'a>> {
    let last = slots.last()?;
    Some(SchemaNode::new(cx.spec.follow(last).ok()?.value, last.at.clone()))
}

/// Merges several definitions of an object. Objects without known properties are maps.
fn object(cx: &mut Cx<'_>, slots: &[Slot<'_, Schema>], hint: &Hint) -> Type {
    let nodes = slots.iter().filter_map(|slot| cx.spec.follow(slot).ok());
    let nodes: Vec<SchemaNode<'_>> = nodes.collect();
    if let Some(values) = map_values(cx, &nodes) {
        let hint = one_of_several(hint);
        let ty = if values.is_empty() { Some(Type::Any) } else { value(cx, &values, &hint) };
        return Type::Map(Box::new(ty.unwrap_or_else(|| {
            conflict(cx, "additionalProperties", &values);
            Type::Any
        })));
    }
    let key: Vec<Pointer> = nodes.iter().map(|node| node.at.clone()).collect();
    if let Some(known) = cx.models.merged_definitions.get(&key) {
        return Type::Model(*known);
    }
    let Some(node) = last_node(cx, slots) else { return Type::Any };
    let hint = owner::shared_hint(cx, &node, hint);
    let id = cx.models.reserve(&node.at, ModelKind::Struct);
    cx.models.merged_definitions.insert(key, id);
    merge::merged_definitions(cx, id, slots, &node, &hint);
    Type::Model(id)
}

/// Returns the schemas of the values if no definition has properties.
fn map_values<'a>(cx: &Cx<'a>, nodes: &[SchemaNode<'a>]) -> Option<Vec<Slot<'a, Schema>>> {
    let all = nodes.iter().flat_map(|node| composition::with_parts(cx.spec, node));
    let mut values = Vec::new();
    for node in all {
        let keywords = object_keywords(&node);
        if !keywords.properties.is_empty() || !keywords.required.is_empty() {
            return None;
        }
        match keywords.additional {
            Some(AdditionalProperties::Any(false)) => return None,
            Some(AdditionalProperties::Schema(schema)) => {
                values.push(Slot::new(schema.as_ref(), node.at.child("additionalProperties")));
            }
            Some(AdditionalProperties::Any(true)) | None => {}
        }
    }
    Some(values)
}

/// Reports a property with conflicting definitions.
fn conflict(cx: &mut Cx<'_>, wire: &str, slots: &[Slot<'_, Schema>]) {
    let [first, .., last] = slots else { return };
    let message = format!(
        "`{wire}` has a different type at {}, and both are merged into one schema; the value becomes raw JSON",
        first.at
    );
    cx.report(Diagnostic::new(Code::ConflictingAllOfProperty, &last.at, message));
}
