//! Collects the declared response headers, and reports unsupported links.

use openapiv3::{Header, ParameterSchemaOrContent, Response};

use super::context::Cx;
use super::media::is_json;
use super::media::meaning::essence;
use super::scalar::is_scalar;
use super::schema::array;
use super::schema::schema;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::response::ResponseHeader;
use crate::ir::types::Type;

/// Collects the headers of a response, and reports its links.
pub(crate) fn headers_and_links(cx: &mut Cx<'_>, response: &Node<'_, Response>) {
    for (name, header) in &response.value.headers {
        let at = response.at.child("headers").child(name);
        note_header(cx, name, &Slot::new(header, at));
    }
    if !response.value.links.is_empty() {
        cx.report(Diagnostic::new(
            Code::LinksNotSupported,
            &response.at.child("links"),
            "links are not supported",
        ));
    }
}

/// Collects a declared header. If two declarations have different types, the type is text.
fn note_header(cx: &mut Cx<'_>, name: &str, slot: &Slot<'_, Header>) {
    let key = name.to_ascii_lowercase();
    let resolved = cx.spec.follow(slot);
    let Some(header) = cx.keep(resolved) else { return };
    let ty = header_type(cx, &header);
    let docs = Docs::of(header.value.description.as_deref());
    match cx.headers.get_mut(&key) {
        Some(known) if known.ty == ty => {}
        Some(known) => known.ty = Type::Text,
        None => {
            let header =
                ResponseHeader { wire: name.to_owned(), ty, docs, origin: slot.at.clone() };
            cx.headers.insert(key, header);
        }
    }
}

fn header_type(cx: &mut Cx<'_>, header: &Node<'_, Header>) -> Type {
    let header_schema = match &header.value.format {
        ParameterSchemaOrContent::Schema(header_schema) => header_schema,
        ParameterSchemaOrContent::Content(content) => {
            if content.keys().any(|name| is_json(&essence(name))) {
                report_structured(cx, header);
            }
            return Type::Text;
        }
    };
    let slot = Slot::new(header_schema, header.at.child("schema"));
    let hint = Hint::Declared("Header".to_owned());
    let checkpoint = cx.models.checkpoint();
    let ty = schema(cx, &slot, &hint).not_null();
    let ty = array::outside_json(cx, ty);
    let is_scalar = is_scalar(cx, &ty);
    cx.models.roll_back(checkpoint);
    match ty {
        ty @ (Type::Int32 | Type::Int64 | Type::Double | Type::Boolean) => ty,
        Type::UInt64
        | Type::Int128
        | Type::Text
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::IntOrString
        | Type::Base64(_)
        | Type::File
        | Type::Any => Type::Text,
        // A header is text on the wire, so no model is generated for it.
        Type::List(_)
        | Type::Tuple(..)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Model(_) => {
            if !is_scalar {
                report_structured(cx, header);
            }
            Type::Text
        }
    }
}

fn report_structured(cx: &mut Cx<'_>, header: &Node<'_, Header>) {
    let message = "a header with several values is returned as text";
    cx.report(Diagnostic::new(Code::StructuredHeader, &header.at, message));
}
