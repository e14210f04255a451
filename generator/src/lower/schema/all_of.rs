//! `allOf`: annotations around one schema, or several objects merged into one struct.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as Kind};

use super::object::{self, said};
use super::{SchemaNode, docs, ignored, reserve, schema};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{
    Docs, Field, FieldKind, Hint, Model, ModelId, Owner, Presence, Shape, Struct, Type, Value,
};
use crate::lower::Cx;
use crate::lower::extension::Extensions;
use crate::spec::{Slot, Spec, Use};

/// How deep `allOf`s may be nested before they are called a cycle.
const MAX_DEPTH: usize = 32;

/// A schema that is only `allOf`.
pub fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    parts: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    let meaningful: Vec<_> =
        parts.iter().enumerate().filter(|(_, part)| !is_annotation(part)).collect();
    if let [(index, part)] = meaningful.as_slice() {
        let slot = Slot::new(*part, node.at.child("allOf").index(*index));
        return schema(cx, &slot, hint);
    }
    if meaningful.is_empty() { Type::Any } else { object_or_merged(cx, node, hint) }
}

/// A child of nobody that is itself a base becomes a union of its children.
fn object_or_merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    if node.value.schema_data.discriminator.is_some() {
        object::lower(cx, node, hint)
    } else {
        merged(cx, node, hint)
    }
}

/// Whether a part says nothing of the value: a description alone, or nothing.
fn is_annotation(part: &ReferenceOr<Schema>) -> bool {
    match part {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(item) => match &item.schema_kind {
            SchemaKind::Any(any) => *any == openapiv3::AnySchema::default(),
            _ => false,
        },
    }
}

/// The members of a schema and of all it is made of, base first.
#[derive(Debug, Default)]
struct Members<'a> {
    fields: Vec<(&'a str, Slot<'a, Schema>)>,
    required: BTreeSet<&'a str>,
    additional: Option<(&'a AdditionalProperties, SchemaNode<'a>)>,
}

/// A struct of all members of a schema and of what it is made of.
pub fn merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let id = reserve(cx, node);
    let mut members = Members::default();
    let mut complaints = Diagnostics::default();
    collect(cx.spec, &mut complaints, node, &mut members, 0);
    complaints.iter().for_each(|complaint| cx.say(complaint.clone()));
    let fields = members
        .fields
        .iter()
        .map(|(wire, slot)| field(cx, id, wire, slot, members.required.contains(wire)))
        .collect();
    let additional = additional(cx, id, &members);
    cx.models.define(
        id,
        Model {
            hint: hint.clone(),
            shape: Shape::Struct(Struct { fields, additional, sent: false }),
            docs: docs(&node.value.schema_data),
            deprecated: node.value.schema_data.deprecated,
            origin: node.at.clone(),
        },
    );
    Type::Model(id)
}

fn collect<'a>(
    spec: &'a Spec,
    sink: &mut Diagnostics,
    node: &SchemaNode<'a>,
    members: &mut Members<'a>,
    depth: usize,
) {
    if depth > MAX_DEPTH {
        sink.push(Diagnostic::warning(&node.at, "these `allOf`s lead in a circle"));
        return;
    }
    let said = said(node);
    for (index, part) in said.parts.iter().enumerate() {
        let slot = Slot::new(part, node.at.child("allOf").index(index));
        let Some(part) = sink.keep(spec.follow(&slot)) else { continue };
        if is_object(&part) {
            collect(spec, sink, &part, members, depth + 1);
        } else {
            sink.push(ignored(&slot.at, "a part of `allOf` that is not an object"));
        }
    }
    members.required.extend(said.required.iter().map(String::as_str));
    if let Some(additional) = said.additional {
        members.additional = Some((additional, node.clone()));
    }
    for (wire, slot) in said.properties {
        match members.fields.iter_mut().find(|(known, _)| *known == wire) {
            // What a child says of an inherited member is narrower, so it replaces the base's word.
            Some(known) => known.1 = slot,
            None => members.fields.push((wire, slot)),
        }
    }
}

fn is_object(node: &SchemaNode<'_>) -> bool {
    match &node.value.schema_kind {
        SchemaKind::Type(Kind::Object(_)) | SchemaKind::AllOf { .. } => true,
        SchemaKind::Any(any) => {
            any.one_of.is_empty()
                && any.any_of.is_empty()
                && any.enumeration.is_empty()
                && matches!(any.typ.as_deref(), None | Some("object"))
        }
        _ => false,
    }
}

fn field(
    cx: &mut Cx<'_>,
    owner: ModelId,
    wire: &str,
    slot: &Slot<'_, Schema>,
    required: bool,
) -> Field {
    let words = Hint::Made { owner: Owner::Model(owner), words: wire.to_owned(), item: false };
    let constant = constant(slot, required);
    let (ty, nullable) = match &constant {
        Some(_) => (Type::Text, false),
        None => match schema(cx, slot, &words) {
            Type::Nullable(inner) => (*inner, true),
            ty => (ty, false),
        },
    };
    let facts = facts(cx, slot);
    Field {
        wire: wire.to_owned(),
        kind: constant.map_or(FieldKind::Value(ty), FieldKind::Constant),
        presence: Presence::of(facts.required.unwrap_or(required), nullable),
        presence_pinned: facts.required.is_some(),
        bare_reference: matches!(slot.what, Use::Reference(_)),
        docs: facts.docs,
        default: facts.default,
        deprecated: facts.deprecated,
        origin: slot.at.clone(),
    }
}

/// A member that must be there and can have one value only is not the caller's to say.
fn constant(slot: &Slot<'_, Schema>, required: bool) -> Option<Value> {
    let Use::Item(item) = slot.what else { return None };
    if !required || item.schema_data.nullable {
        return None;
    }
    match &item.schema_kind {
        SchemaKind::Type(Kind::String(string)) => match string.enumeration.as_slice() {
            [Some(only)] => Some(Value::Text(only.clone())),
            _ => None,
        },
        SchemaKind::Type(Kind::Integer(integer)) => match integer.enumeration.as_slice() {
            [Some(only)] => Some(Value::Integer(*only)),
            _ => None,
        },
        SchemaKind::Type(Kind::Boolean(boolean)) => match boolean.enumeration.as_slice() {
            [Some(only)] => Some(Value::Boolean(*only)),
            _ => None,
        },
        _ => None,
    }
}

#[derive(Default)]
struct Facts {
    docs: Docs,
    default: Option<serde_json::Value>,
    deprecated: bool,
    required: Option<bool>,
}

/// What stands beside the type of a member: words, default, deprecation, presence.
fn facts(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>) -> Facts {
    let Use::Item(item) = slot.what else { return Facts::default() };
    let data = &item.schema_data;
    let presence = Extensions::new(&data.extensions, &slot.at).text(cx, "x-presence");
    let required = match presence.as_deref() {
        None => None,
        Some("required") => Some(true),
        Some("optional") => Some(false),
        Some(_) => {
            let at = slot.at.child("x-presence");
            cx.say(Diagnostic::error(&at, "`x-presence` is \"required\" or \"optional\""));
            None
        }
    };
    let default = data.default.clone().filter(|default| !default.is_null());
    Facts { docs: docs(data), default, deprecated: data.deprecated, required }
}

fn additional(cx: &mut Cx<'_>, owner: ModelId, members: &Members<'_>) -> Option<Type> {
    match members.additional.as_ref()? {
        (AdditionalProperties::Any(false), _) => None,
        (AdditionalProperties::Any(true), _) => Some(Type::Any),
        (AdditionalProperties::Schema(values), node) => {
            let owner = Owner::Model(owner);
            let hint = Hint::Made { owner, words: "additional".to_owned(), item: true };
            let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
            Some(schema(cx, &slot, &hint))
        }
    }
}
