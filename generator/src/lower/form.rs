//! Lowers urlencoded forms into inputs, and into the encodings that differ from the default.

use openapiv3::{
    Encoding, MediaType, QueryStyle, RequestBody, Schema, SchemaKind, StringFormat,
    Type as SchemaType, VariantOrUnknownOrEmpty as Format,
};
use serde_json::Value as Json;

use super::context::Cx;
use super::media::is_json;
use super::media::meaning::essence;
use super::samples;
use super::scalar::{is_scalar, type_of_field};
use super::schema::array;
use super::schema::composition::declared_by_all;
use super::schema::schema;
use super::style::of_query;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::{COLLECTION_FORMAT, EXPLODE};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::body::{Body, Content, FieldEncoding};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::input::{Input, Location};
use crate::ir::model::{Field, Struct};
use crate::ir::presence::Presence;
use crate::ir::style::{Style, StyleKind};
use crate::ir::types::{Parts, Type};
use crate::pointer::Pointer;

/// Lowers a urlencoded body into one input for each property if all properties are known, otherwise into a single
/// input.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Body {
    let required = body.value.required;
    let example = samples::of_media(cx, media);
    let content = match form_fields(cx, media, operation) {
        (_, Some(known)) if known.additional.is_none() => {
            let fields = known.fields.into_iter();
            let fields = fields.map(|own| field(with_example(own, example.as_ref())));
            Content::Properties(fields.collect())
        }
        (ty, _) => {
            let ty = open_form_type(cx, ty, media);
            let docs = Docs::of(body.value.description.as_deref());
            Content::Open(Box::new(Input::whole_body("body", ty, required, &docs, &media.at)))
        }
    };
    let types = |wire: &str| {
        let inputs = content.inputs().iter();
        inputs.filter(|input| input.wire == wire).map(|input| input.ty.clone()).next()
    };
    let mut encodings = Vec::new();
    for (wire, declared) in &media.value.encoding {
        let node = media.child("encoding", declared).child(wire, declared);
        encodings.extend(encoding(cx, wire, &node, types(wire).as_ref()));
    }
    Body::Form { required, content, encodings }
}

/// Adds the value of a field in the example of its body.
pub(crate) fn with_example(mut field: Field, body: Option<&Json>) -> Field {
    field.samples.add_from_body(&field.wire, body);
    field
}

/// Turns a property of a form into an input.
fn field(field: Field) -> Input {
    // A form cannot express null, so a nullable field is optional.
    let presence = Presence::of(field.presence == Presence::Required, false);
    let ty = type_of_field(&field);
    Input { presence, ..Input::of_field(field, Location::Field, ty) }
}

/// Returns the type of a form whose properties are not all known: a model, a map or raw JSON.
fn open_form_type(cx: &mut Cx<'_>, ty: Option<Type>, media: &Node<'_, MediaType>) -> Type {
    match ty.map(Type::split_null) {
        None => Type::Map(Box::new(Type::Text)),
        Some((ty, true)) => ty,
        Some((ty, false)) if has_properties(cx, &ty) => ty,
        Some((_, false)) => {
            cx.report(Diagnostic::new(
                Code::NonObjectForm,
                &media.at,
                "the schema of a form must be an object; an object with any properties is assumed",
            ));
            Type::Map(Box::new(Type::Any))
        }
    }
}

/// Returns whether values of a type can be objects.
fn has_properties(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty.parts() {
        Parts::Map(_) | Parts::Any => true,
        Parts::Model(_) => !is_scalar(cx, ty),
        Parts::Scalar
        | Parts::File
        | Parts::List(_)
        | Parts::Tuple(..)
        | Parts::Nullable(_)
        | Parts::Boxed(_) => false,
    }
}

/// Returns the encoding of a field, if it differs from the default.
fn encoding(
    cx: &mut Cx<'_>,
    wire: &str,
    node: &Node<'_, Encoding>,
    ty: Option<&Type>,
) -> Option<FieldEncoding> {
    let flat = ty.is_some_and(|ty| is_scalar(cx, ty.element()));
    let list = ty.is_some_and(Type::is_list);
    let mut style = style(cx, wire, node)?;
    if style.kind == StyleKind::Deep && flat && !list {
        let message = format!(
            "`{wire}` is a scalar, for which `deepObject` is undefined: it is sent as `name=value`"
        );
        cx.report(
            Diagnostic::new(Code::UndefinedStyle, &node.at, message)
                .help("if this is not intended, set a different `style` in the overlay"),
        );
        style.kind = StyleKind::Comma;
    }
    let usual = match style.kind {
        StyleKind::Deep | StyleKind::Json => false,
        StyleKind::Comma
        | StyleKind::Space
        | StyleKind::Pipe
        | StyleKind::Tab
        | StyleKind::Label
        | StyleKind::Matrix => flat && !style.reserved && (style.explode || !list),
    };
    (!usual).then(|| FieldEncoding { wire: wire.to_owned(), style })
}

/// Returns the declared style of a field. Without a style, a JSON media type selects JSON.
fn style(cx: &mut Cx<'_>, wire: &str, node: &Node<'_, Encoding>) -> Option<Style> {
    let written = of_encoding(node.value);
    if written.is_none() {
        let encoding = node.value;
        let media = encoding.content_type.as_deref().unwrap_or_default().trim();
        let is_json = is_json(&essence(media));
        if !is_json && !media.is_empty() && !media.starts_with("text/plain") {
            warn(cx, node, &format!("the media type `{media}` of the field `{wire}` is ignored"));
        }
        return is_json.then_some(Style::JSON);
    }
    written
}

/// Returns the style of an encoding, if it has one.
pub(crate) fn of_encoding(encoding: &Encoding) -> Option<Style> {
    let (explode, reserved) = (encoding.extensions.get(EXPLODE), encoding.allow_reserved);
    if encoding.style.is_none() && explode.is_none() && !reserved {
        return None;
    }
    let own = encoding.extensions.get(COLLECTION_FORMAT);
    let (kind, exploded) = match &encoding.style {
        _ if own.is_some_and(|own| own == "tsv") => (StyleKind::Tab, false),
        Some(style) => of_query(style),
        None => of_query(&QueryStyle::Form),
    };
    let explode = explode.map_or(exploded, |explode| *explode == true);
    // An exploded value has no delimiter.
    let kind = if explode && kind != StyleKind::Deep { StyleKind::Comma } else { kind };
    Some(Style { kind, explode, reserved })
}

fn warn(cx: &mut Cx<'_>, node: &Node<'_, Encoding>, message: &str) {
    cx.report(Diagnostic::new(Code::FieldEncodingIgnored, &node.at, message));
}

/// Returns whether all fields of a form are known to be scalars or arrays of scalars.
pub(crate) fn is_flat(cx: &Cx<'_>, media: &MediaType) -> bool {
    let (spec, root) = (cx.spec, Pointer::root());
    let Some(media_schema) = &media.schema else { return false };
    let Ok(form) = spec.follow(&Slot::new(media_schema, root.clone())) else { return false };
    let is_scalar = |schema: &Schema| match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => {
            text.format != Format::Item(StringFormat::Binary)
        }
        SchemaKind::Type(
            SchemaType::Integer(_) | SchemaType::Number(_) | SchemaType::Boolean(_),
        ) => true,
        _ => false,
    };
    let mut fields = declared_by_all(spec, &form).flat_map(|keywords| keywords.properties);
    fields.all(|(_, slot)| match spec.follow(&slot).map(|node| node.value) {
        Ok(Schema { schema_kind: SchemaKind::Type(SchemaType::Array(list)), .. }) => {
            let items =
                list.items.as_ref().map(|items| spec.follow(&Slot::new(items, root.clone())));
            items.is_some_and(|items| items.is_ok_and(|items| is_scalar(items.value)))
        }
        Ok(schema) => is_scalar(schema),
        Err(_) => false,
    })
}

/// Returns the type of a form, and the struct if the type is a struct. If the properties become inputs, the model is
/// unused and later removed, unless it is a component.
pub(crate) fn form_fields(
    cx: &mut Cx<'_>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> (Option<Type>, Option<Struct>) {
    let Some(media_schema) = &media.value.schema else { return (None, None) };
    let slot = Slot::new(media_schema, media.at.child("schema"));
    let faults = cx.fault_count();
    let ty = schema(cx, &slot, &Hint::of_operation(operation, "form"));
    let model = ty.as_model().and_then(|id| cx.models.get(id));
    let known = model.and_then(|model| model.shape.as_struct()).cloned();
    // A mistake may be the reason that the type is not a struct. An empty struct avoids a second diagnostic.
    let known = known.or_else(|| (cx.fault_count() > faults).then(Struct::default));
    (Some(ty), known.map(|known| with_lists(cx, known)))
}

/// Replaces the types of fields that are lists or raw JSON with lists.
fn with_lists(cx: &Cx<'_>, mut structure: Struct) -> Struct {
    for ty in structure.fields.iter_mut().filter_map(Field::ty_mut) {
        *ty = array::outside_json(cx, ty.clone());
    }
    structure
}
