//! Lowers multipart bodies into parts: files, text and JSON values. A body that can have other parts gets one input for
//! arbitrary parts.

use openapiv3::{Encoding, MediaType, ParameterSchemaOrContent, RequestBody};

use super::context::Cx;
use super::form::{form_fields, of_encoding, with_example};
use super::media::meaning::essence;
use super::media::{is_json, is_wildcard};
use super::samples;
use super::scalar::{is_scalar, type_of_field};
use super::schema::field::only_value;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::STYLED;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::body::{Body, Content, PartEncoding};
use crate::ir::docs::Docs;
use crate::ir::input::{Input, Location};
use crate::ir::model::Field;
use crate::ir::presence::Presence;
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::{Parts, Type};

/// Lowers a multipart body.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Body {
    let required = body.value.required;
    let open = |required| {
        let docs = Docs::of(body.value.description.as_deref());
        Input::whole_body("parts", Type::Any, required, &docs, &media.at)
    };
    let mut encodings = Vec::new();
    let content = match form_fields(cx, media, operation) {
        (_, Some(known)) => {
            let mut parts = Vec::new();
            let example = samples::of_media(cx, media);
            for field in known.fields {
                let field = with_example(field, example.as_ref());
                let declared = media.value.encoding.get(&field.wire);
                let node = declared
                    .map(|declared| media.child("encoding", declared).child(&field.wire, declared));
                let style = node.as_ref().and_then(|node| style(cx, &field, node));
                let encoding = node.and_then(|node| encoding(cx, &field, &node, style));
                parts.push(part(cx, field, encoding.as_ref(), style));
                encodings.extend(encoding);
            }
            parts.extend(known.additional.map(|_| open(false)));
            Content::Properties(parts)
        }
        (ty, None) => {
            if ty.is_some_and(|ty| !has_any_properties(&ty)) {
                let message = "the parts of this body are untyped, because its schema is not an object with known properties";
                cx.report(Diagnostic::new(Code::UntypedParts, &media.at, message));
            }
            Content::Open(Box::new(open(required)))
        }
    };
    let name = essence(&media.at.last());
    let media_type = if is_wildcard(&name) { "multipart/form-data".to_owned() } else { name };
    Body::Multipart { media_type, required, content, encodings }
}

/// Turns a property into a part: a file or text (`Part`), or a value that determines the encoding (`PartValue`).
fn part(cx: &Cx<'_>, field: Field, encoding: Option<&PartEncoding>, style: Option<Style>) -> Input {
    let ty = type_of_field(&field);
    let quoted = encoding.is_some_and(|encoding| is_json(&essence(&encoding.media_type)));
    let location = match is_file(&ty) || (is_scalar_or_list(cx, &ty) && !quoted) {
        true => Location::Part,
        false => Location::PartValue,
    };
    let list = style.map_or(ListStyle::Repeated, ListStyle::Styled);
    let presence = Presence::of(field.presence == Presence::Required, false);
    Input { list, presence, ..Input::of_field(field, location, ty) }
}

/// Returns whether values of a type can be objects with arbitrary properties.
fn has_any_properties(ty: &Type) -> bool {
    match ty.parts() {
        Parts::Map(_) | Parts::Any => true,
        Parts::Scalar
        | Parts::File
        | Parts::Model(_)
        | Parts::List(_)
        | Parts::Tuple(..)
        | Parts::Nullable(_)
        | Parts::Boxed(_) => false,
    }
}

fn is_file(ty: &Type) -> bool {
    *ty.element() == Type::File
}

/// Returns whether values of a type are scalars or lists of scalars.
fn is_scalar_or_list(cx: &Cx<'_>, ty: &Type) -> bool {
    is_scalar(cx, ty.element())
}

/// Returns the style of a part, if it is supported and differs from the default.
fn style(cx: &mut Cx<'_>, field: &Field, node: &Node<'_, Encoding>) -> Option<Style> {
    let style = of_encoding(node.value)?;
    let ty = type_of_field(field);
    let (flat, list) = (is_scalar_or_list(cx, &ty), ty.is_list());
    let usual = flat && (!list || style.explode && style.kind != StyleKind::Deep);
    if usual || (is_file(&ty) && (style.explode || !list)) {
        return None;
    }
    let (why, help) = match node.value.extensions.contains_key(STYLED) {
        true if is_file(&ty) => ("each file is a separate part", "remove the style"),
        true => return Some(style),
        // Swashbuckle writes the default style of forms on every part.
        false if style == Style::of(StyleKind::Comma, true) => return None,
        false => (
            "OpenAPI 3.0 defines no styles for parts",
            "remove the style, or use OpenAPI 3.1, which supports it",
        ),
    };
    let message = format!("the style of the part `{}` is ignored: {why}", field.wire);
    cx.report(Diagnostic::new(Code::PartStyleIgnored, &node.at, message).help(help));
    None
}

/// Returns the media type and the headers of a part, if the document sets them.
fn encoding(
    cx: &mut Cx<'_>,
    field: &Field,
    node: &Node<'_, Encoding>,
    style: Option<Style>,
) -> Option<PartEncoding> {
    let ty = type_of_field(field);
    // A style takes precedence over the media type.
    let named = if style.is_some() { String::new() } else { media_types(node.value, is_file(&ty)) };
    let mut media_type = named;
    let plain = media_type.is_empty() || is_json(&essence(&media_type));
    if !plain && !is_file(&ty) && !is_scalar_or_list(cx, &ty) {
        let message = format!("the part `{}` is sent as JSON, not as `{media_type}`", field.wire);
        cx.report(Diagnostic::new(Code::PartMediaTypeIgnored, &node.at, message));
        media_type.clear();
    }
    let headers = headers(cx, &field.wire, node);
    let usual = media_type.is_empty() && headers.is_empty();
    (!usual).then(|| PartEncoding { wire: field.wire.clone(), media_type, headers })
}

/// Returns the declared media types of a part: all for a file, otherwise only the first without a wildcard.
fn media_types(encoding: &Encoding, is_file: bool) -> String {
    let names = encoding.content_type.as_deref().unwrap_or_default().split(',').map(str::trim);
    let mut named = names.filter(|name| name.contains('/') && *name != "*/*");
    match is_file {
        true => named.collect::<Vec<_>>().join(", "),
        false => named.find(|name| !is_wildcard(name)).unwrap_or_default().to_owned(),
    }
}

/// Returns the part headers that have a single possible value, and reports the others. `Content-Type` is ignored.
fn headers(cx: &mut Cx<'_>, wire: &str, node: &Node<'_, Encoding>) -> Vec<(String, String)> {
    let mut fixed = Vec::new();
    for (name, header) in &node.value.headers {
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let slot = Slot::new(header, node.at.child("headers").child(name));
        let followed = cx.spec.follow(&slot);
        let Some(header) = cx.keep(followed) else { continue };
        let schema = match &header.value.format {
            ParameterSchemaOrContent::Schema(schema) => {
                cx.spec.follow(&Slot::new(schema, header.at.child("schema"))).ok()
            }
            ParameterSchemaOrContent::Content(_) => None,
        };
        match schema.and_then(|schema| only_value(schema.value)) {
            Some(value) => fixed.push((name.clone(), value.text())),
            None => {
                let message = format!(
                    "the header `{name}` of the part `{wire}` is not sent, because it has no fixed value"
                );
                let code = match header.value.required {
                    true => Code::RequiredPartHeaderNotSent,
                    false => Code::PartHeaderNotSent,
                };
                cx.report(Diagnostic::new(code, &slot.at, message));
            }
        }
    }
    fixed
}
