//! Lowers objects into structs, maps or, if they are parent schemas with a discriminator, unions.

use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema, SchemaKind,
    Type as SchemaType,
};

use super::array::one_of_several;
use super::{SchemaNode, docs, merge, parent, reserve, schema};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::Hint;
use crate::ir::model::{Model, Shape, Struct};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;

/// Lowers an object schema, with or without `type`.
pub(crate) fn lower(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    if let Some(discriminator) = &node.value.schema_data.discriminator
        && let Some(union) = parent::of_subtypes(cx, node, discriminator, hint)
    {
        return union;
    }
    let SchemaKind::Type(SchemaType::Object(object)) = &node.value.schema_kind else {
        return merge::merged(cx, node, hint);
    };
    if object.properties.is_empty() {
        dictionary(cx, node, object, hint)
    } else {
        merge::merged(cx, node, hint)
    }
}

/// Lowers an object without known properties: a map, or an empty struct if additional properties are forbidden.
fn dictionary(cx: &mut Cx<'_>, node: &SchemaNode<'_>, object: &ObjectType, hint: &Hint) -> Type {
    match &object.additional_properties {
        Some(AdditionalProperties::Any(false)) => {
            let id = reserve(cx, node, ModelKind::Struct);
            cx.models.define(
                id,
                Model {
                    hint: hint.clone(),
                    shape: Shape::Struct(Struct { closed: true, ..Struct::default() }),
                    docs: docs(&node.value.schema_data),
                    deprecated: node.value.schema_data.deprecated,
                    origin: node.at.clone(),
                },
            );
            Type::Model(id)
        }
        Some(AdditionalProperties::Schema(values)) => {
            let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
            Type::Map(Box::new(schema(cx, &slot, &one_of_several(hint))))
        }
        Some(AdditionalProperties::Any(true)) | None => Type::Map(Box::new(Type::Any)),
    }
}

/// Returns the type of the objects that a schema with `items` but without `type` describes, if it describes any.
pub(super) fn beside_items(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Option<Type> {
    let keywords = object_keywords(node);
    if let ([], Some(AdditionalProperties::Schema(values))) =
        (keywords.properties.as_slice(), keywords.additional)
    {
        let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
        return Some(Type::Map(Box::new(schema(cx, &slot, &one_of_several(hint)))));
    }
    if keywords.properties.is_empty() {
        return None;
    }
    let id = cx.models.reserve(&node.at, ModelKind::Struct);
    let slot = Slot { value: Use::Item(node.value), at: node.at.clone() };
    merge::merged_definitions(cx, id, &[slot], node, hint);
    Some(Type::Model(id))
}

/// Returns whether a schema describes properties of objects.
pub(super) fn has_properties(node: &SchemaNode<'_>) -> bool {
    let keywords = object_keywords(node);
    let has_values = matches!(keywords.additional, Some(AdditionalProperties::Schema(_)));
    has_values || !keywords.properties.is_empty()
}

/// The keywords of an object schema, however openapiv3 classifies it.
#[derive(Debug)]
pub(crate) struct ObjectKeywords<'a> {
    /// The properties, in document order.
    pub properties: Vec<(&'a str, Slot<'a, Schema>)>,
    /// The names of required properties.
    pub required: &'a [String],
    /// The schema of additional properties.
    pub additional: Option<&'a AdditionalProperties>,
    /// The `allOf` parts.
    pub parts: &'a [ReferenceOr<Schema>],
}

/// Returns the object keywords of a schema.
pub(crate) fn object_keywords<'a>(node: &SchemaNode<'a>) -> ObjectKeywords<'a> {
    let (properties, required, additional, parts): (_, &[String], _, &[_]) = match &node
        .value
        .schema_kind
    {
        SchemaKind::Type(SchemaType::Object(ObjectType {
            properties,
            required,
            additional_properties,
            ..
        })) => (Some(properties), required, additional_properties.as_ref(), &[]),
        SchemaKind::AllOf { all_of } => (None, &[], None, all_of),
        SchemaKind::Any(AnySchema {
            properties, required, additional_properties, all_of, ..
        }) => (Some(properties), required, additional_properties.as_ref(), all_of),
        _ => (None, &[], None, &[]),
    };
    let at = node.at.child("properties");
    let property = |(name, schema): (&'a String, &'a ReferenceOr<Box<Schema>>)| {
        (name.as_str(), Slot::new(schema, at.child(name)))
    };
    ObjectKeywords {
        properties: properties.into_iter().flatten().map(property).collect(),
        required,
        additional,
        parts,
    }
}
