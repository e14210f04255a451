//! Lowers parameters into inputs.

use openapiv3::{
    MediaType, Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, Schema,
    SchemaKind,
};

use super::context::Cx;
use super::extension::Extensions;
use super::media::is_json;
use super::media::meaning::essence;
use super::owned_header;
use super::resource_name::has_segments;
use super::samples;
use super::scalar::{never_null, type_of};
use super::schema::array;
use super::schema::field::constant;
use super::schema::schema;
use super::style;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::ALLOW_RESERVED;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::{Hint, Owner};
use crate::ir::input::{Input, Location};
use crate::ir::presence::Presence;
use crate::ir::samples::Samples;
use crate::ir::style::{ListStyle, Style};
use crate::ir::types::Type;

/// The result of lowering a parameter.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// An input.
    Input(Box<Input>),
    /// The parameter is omitted; the operation can be called without it.
    Omitted,
    /// The parameter is unresolved; the operation cannot be called.
    Unresolved,
}

/// Lowers a parameter of the operation with this index.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    slot: &Slot<'_, Parameter>,
    operation: &Node<'_, Operation>,
    index: usize,
) -> Outcome {
    let resolved = cx.spec.follow(slot);
    let Some(node) = cx.keep(resolved) else { return Outcome::Unresolved };
    let data = node.value.parameter_data_ref();
    if owned_header::reported(cx, &node, operation) {
        return Outcome::Omitted;
    }
    Outcome::Input(Box::new(input(cx, &node, data, index)))
}

fn input(
    cx: &mut Cx<'_>,
    node: &Node<'_, Parameter>,
    data: &ParameterData,
    operation: usize,
) -> Input {
    let (slot, media) = described(cx, node, data);
    let location = style::location(node.value);
    let required = data.required || location == Location::Path;
    let constant = slot.as_ref().and_then(|slot| constant(slot, required));
    let hint =
        Hint::Derived { owner: Owner::Operation(operation), words: data.name.clone(), item: false };
    let (ty, nullable) = match (&constant, &slot) {
        (Some(value), _) => (type_of(value), false),
        (None, Some(slot)) => schema_in(cx, slot, media, &hint).split_null(),
        (None, None) => (without_schema(media), false),
    };
    let ty = never_null(of_media(cx, ty, media));
    let list = match media {
        Some(media) if is_json(&essence(media)) => ListStyle::Styled(Style::JSON),
        Some(media) if !style::is_scalar_or_file(cx, &ty) => {
            let message = format!("`{media}` is not supported; `{}` is sent as JSON", data.name);
            let at = node.at.child("content").child(media);
            cx.report(Diagnostic::new(Code::ParameterMediaTypeIgnored, &at, message));
            ListStyle::Styled(Style::JSON)
        }
        _ => of_schema(cx, node, slot.as_ref(), &ty),
    };
    let inner = slot.as_ref().map(|slot| facts(cx, slot)).unwrap_or_default();
    Input {
        location,
        wire: data.name.clone(),
        name: Extensions::new(&data.extensions, &node.at).text(cx, "x-name"),
        ty,
        list,
        // Null cannot be expressed outside of JSON, so a nullable parameter is optional.
        presence: Presence::of(required && !nullable, false),
        constant,
        minimum: None,
        docs: Docs::of(data.description.as_deref()).or(inner.0),
        default: inner.1,
        samples: samples_of(cx, node, data, slot.as_ref()),
        deprecated: data.deprecated.unwrap_or_default() || inner.2,
        entry_setter: None,
        read_only: false,
        origin: node.at.clone(),
    }
}

/// Returns the style of a parameter without `content`.
fn of_schema(
    cx: &mut Cx<'_>,
    node: &Node<'_, Parameter>,
    slot: Option<&Slot<'_, Schema>>,
    ty: &Type,
) -> ListStyle {
    match is_resource_name(cx, node.value, slot) {
        true => ListStyle::Segments,
        false => style::of(cx, node, ty),
    }
}

/// Returns whether a parameter is a resource name in the path: a string whose pattern separates segments by slashes.
fn is_resource_name(cx: &Cx<'_>, parameter: &Parameter, slot: Option<&Slot<'_, Schema>>) -> bool {
    let is_plain = match parameter {
        Parameter::Path { style: PathStyle::Simple, parameter_data } => {
            !parameter_data.extensions.contains_key(ALLOW_RESERVED)
        }
        Parameter::Path { .. }
        | Parameter::Query { .. }
        | Parameter::Header { .. }
        | Parameter::Cookie { .. } => false,
    };
    let schema = slot.filter(|_| is_plain).and_then(|slot| cx.spec.follow(slot).ok());
    schema.is_some_and(|schema| match &schema.value.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(text)) => {
            text.pattern.as_deref().is_some_and(has_segments)
        }
        _ => false,
    })
}

/// Returns the type of a parameter without a schema.
fn without_schema(media: Option<&str>) -> Type {
    match media.is_some_and(|media| !is_json(&essence(media))) {
        true => Type::Text,
        false => Type::Any,
    }
}

/// Lowers the schema of a parameter in this media type.
fn schema_in(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, media: Option<&str>, hint: &Hint) -> Type {
    match media.is_some_and(|media| is_json(&essence(media))) {
        true => schema(cx, slot, hint),
        false => array::schema_outside_json(cx, slot, hint),
    }
}

/// Returns the type of a parameter in this media type: outside of JSON, a list or raw JSON is a list.
fn of_media(cx: &Cx<'_>, ty: Type, media: Option<&str>) -> Type {
    match media.is_some_and(|media| is_json(&essence(media))) {
        true => ty,
        false => array::outside_json(cx, ty),
    }
}

/// Returns the schema of a parameter, and the media type if the parameter has `content`.
fn described<'a>(
    cx: &mut Cx<'_>,
    node: &Node<'a, Parameter>,
    data: &'a ParameterData,
) -> (Option<Slot<'a, Schema>>, Option<&'a str>) {
    let content = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            return (Some(Slot::new(schema, node.at.child("schema"))), None);
        }
        ParameterSchemaOrContent::Content(content) => content,
    };
    let at = node.at.child("content");
    if content.len() > 1 {
        let message =
            format!("the parameter `{}` has several media types; only one is used", data.name);
        cx.report(Diagnostic::new(Code::SeveralParameterMediaTypes, &at, message));
    }
    let mut json = content.iter().filter(|(media, _)| is_json(&essence(media)));
    let Some((media, MediaType { schema, .. })) = json.next().or_else(|| content.first()) else {
        return (None, Some("text/plain"));
    };
    let at = at.child(media).child("schema");
    (schema.as_ref().map(|schema| Slot::new(schema, at)), Some(media))
}

/// Returns the examples of a parameter, or else those of its content, or else those of its schema.
fn samples_of(
    cx: &Cx<'_>,
    node: &Node<'_, Parameter>,
    data: &ParameterData,
    slot: Option<&Slot<'_, Schema>>,
) -> Samples {
    let of_content = || match &data.format {
        ParameterSchemaOrContent::Schema(_) => None,
        ParameterSchemaOrContent::Content(content) => content.iter().find_map(|(name, media)| {
            samples::of_media(cx, &Node::new(media, node.at.child("content").child(name)))
        }),
    };
    let own = samples::of_examples(cx, data.example.as_ref(), &data.examples, &node.at);
    let of_schema = slot.map(|slot| samples::of_schema(cx, slot)).unwrap_or_default();
    Samples { stated: own.or_else(of_content).or(of_schema.stated), ..of_schema }
}

fn facts(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>) -> (Docs, Option<serde_json::Value>, bool) {
    let Some(item) = slot.value.as_item() else { return Default::default() };
    let data = &item.schema_data;
    // `x-presence` has no effect on a parameter, but a value that is not a string is reported.
    Extensions::new(&data.extensions, &slot.at).text(cx, "x-presence");
    let default = data.default.clone().filter(|default| !default.is_null());
    (super::schema::docs(data), default, data.deprecated)
}
