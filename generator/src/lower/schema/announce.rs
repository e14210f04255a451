//! Determines the types of components before they are lowered, if the schema makes them obvious.
//!
//! References to such a component get the id of its model immediately, so neither cycles nor long chains of
//! references recurse. The announced type must match the one that the other modules return.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use super::mixed::{TypeKeywords, type_keywords};
use super::plan::{Plan, plan};
use super::{SchemaNode, choice, object_union, parent, tuple};
use crate::document::spec::refs::{Node, Slot, Use};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::{ModelKind, Progress};
use crate::pointer::Pointer;

/// Announces the type of a component and reserves ids for its models, if the type is obvious.
pub(crate) fn announce(cx: &mut Cx<'_>, name: &str) {
    let spec = cx.spec;
    let component = spec.components().and_then(|components| components.schemas.get(name));
    let Some(ReferenceOr::Item(item)) = component else { return };
    let at = Pointer::of(&["components", "schemas", name]);
    if let Some(ty) = outlook(cx, &Node::new(item, at)) {
        cx.models.components.insert(name.to_owned(), Progress::Announced(ty));
    }
}

/// Returns the type that a schema will have, if it is obvious: a model, or a list or map of a model that is defined
/// inline.
fn outlook<'a>(cx: &mut Cx<'a>, node: &SchemaNode<'a>) -> Option<Type> {
    let nullable = choice::is_nullable(cx.spec, node);
    if let Some(kind) = model_kind(cx, node) {
        return Some(Type::Model(cx.models.announce(&node.at, kind)).nullable(nullable));
    }
    let ty = match &node.value.schema_kind {
        SchemaKind::Type(SchemaType::Array(array)) if !tuple::is_one(node) => {
            let slot = Slot::new(array.items.as_ref()?, node.at.child("items"));
            Type::List(Box::new(within(cx, &slot)?))
        }
        SchemaKind::Type(SchemaType::Object(object)) => {
            let Some(AdditionalProperties::Schema(values)) = &object.additional_properties else {
                return None;
            };
            let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
            Type::Map(Box::new(within(cx, &slot)?))
        }
        SchemaKind::AllOf { all_of } => match plan(cx, all_of, &node.at) {
            Plan::One(slot) => within(cx, &slot)?,
            Plan::Nothing
            | Plan::Objects
            | Plan::Values(..)
            | Plan::Lists(_)
            | Plan::Union(..)
            | Plan::Clash => return None,
        },
        _ => match alternatives(cx, node) {
            Some(choice::Plan::One(slot)) => within(cx, &slot)?,
            Some(choice::Plan::Nothing | choice::Plan::Values(..) | choice::Plan::Several(_))
            | None => return None,
        },
    };
    Some(ty.nullable(nullable))
}

fn within<'a>(cx: &mut Cx<'a>, slot: &Slot<'a, Schema>) -> Option<Type> {
    match slot.value {
        Use::Item(item) => outlook(cx, &Node::new(item, slot.at.clone())),
        Use::Reference(_) => None,
    }
}

/// Returns the kind of model that a schema will define, if it will define one.
fn model_kind<'a>(cx: &Cx<'a>, node: &SchemaNode<'a>) -> Option<ModelKind> {
    if choice::is_always_null(node.value) {
        return None;
    }
    let data = &node.value.schema_data;
    let is_parent = || {
        data.discriminator
            .as_ref()
            .is_some_and(|discriminator| parent::has_subtypes(cx, node, discriminator))
    };
    let is_union = || object_union::find(cx, node).is_some();
    let object = || if is_parent() || is_union() { ModelKind::Union } else { ModelKind::Struct };
    match &node.value.schema_kind {
        SchemaKind::Type(SchemaType::Object(it)) => {
            let closed = matches!(it.additional_properties, Some(AdditionalProperties::Any(false)));
            (closed || !it.properties.is_empty() || is_parent()).then(object)
        }
        SchemaKind::Type(SchemaType::String(it)) => {
            (!it.enumeration.is_empty()).then_some(ModelKind::Enumeration)
        }
        SchemaKind::Type(SchemaType::Integer(it)) => {
            (!it.enumeration.is_empty()).then_some(ModelKind::Enumeration)
        }
        SchemaKind::AllOf { all_of } => plan(cx, all_of, &node.at).is_objects().then(object),
        SchemaKind::Any(any) => match type_keywords(cx, node, any) {
            TypeKeywords::Enumeration => Some(ModelKind::Enumeration),
            TypeKeywords::Objects => (!object_union::allows_scalars(cx, node)).then(object),
            TypeKeywords::Choice => of_choice(cx, node),
            TypeKeywords::Items => Some(ModelKind::Union),
            TypeKeywords::Values
            | TypeKeywords::AllOf
            | TypeKeywords::Typed
            | TypeKeywords::Nothing => None,
        },
        _ => of_choice(cx, node),
    }
}

fn of_choice<'a>(cx: &Cx<'a>, node: &SchemaNode<'a>) -> Option<ModelKind> {
    match choice::of(cx.spec, node)? {
        choice::Plan::Values(..) => Some(ModelKind::Enumeration),
        choice::Plan::Several(_) => Some(ModelKind::Union),
        choice::Plan::Nothing | choice::Plan::One(_) => None,
    }
}

/// Returns the plan for the branches of a schema that consists only of branches.
fn alternatives<'a>(cx: &Cx<'a>, node: &SchemaNode<'a>) -> Option<choice::Plan<'a>> {
    match &node.value.schema_kind {
        SchemaKind::Any(any) if type_keywords(cx, node, any) != TypeKeywords::Choice => None,
        _ => choice::of(cx.spec, node),
    }
}
