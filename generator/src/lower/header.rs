//! Collects the declared response headers, and reports unsupported links.

use openapiv3::{Header, ParameterSchemaOrContent, Response};

use super::context::Cx;
use super::media::is_json;
use super::media::meaning::essence;
use super::schema::{array, mixed};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Repr, Shape};
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
                let message = "this header contains JSON and is returned as text";
                cx.report(
                    Diagnostic::new(Code::StructuredHeader, &header.at, message)
                        .help("parse the text as JSON yourself"),
                );
            }
            return Type::Text;
        }
    };
    let slot = Slot::new(header_schema, header.at.child("schema"));
    // Keywords that only restrict the value lose nothing: the text is as received.
    if mixed::is_untyped(cx, &slot) {
        return Type::Text;
    }
    let hint = Hint::Declared("Header".to_owned());
    let checkpoint = cx.models.checkpoint();
    let ty = array::schema_outside_json(cx, &slot, &hint).not_null();
    let (ty, is_structured) = match scalars(cx, &ty).as_deref() {
        // A header is text on the wire, so no model is generated for it.
        Some([only]) => (only.clone(), false),
        Some(_) => (Type::Text, false),
        None => (Type::Text, true),
    };
    cx.models.roll_back(checkpoint);
    if is_structured {
        let message = "a header with several values is returned as text";
        cx.report(Diagnostic::new(Code::StructuredHeader, &header.at, message));
    }
    ty
}

/// Returns the types of the values that a header of this type can have, without models, or `None` if a header has several
/// values.
fn scalars(cx: &Cx<'_>, ty: &Type) -> Option<Vec<Type>> {
    match ty {
        Type::Int32 | Type::Int64 | Type::UInt64 | Type::Int128 | Type::Double | Type::Boolean => {
            Some(vec![ty.clone()])
        }
        // Times and dates are text: some servers send them in the format of HTTP.
        Type::Text
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::IntOrString
        | Type::Base64(_)
        | Type::File
        | Type::Any => Some(vec![Type::Text]),
        Type::Nullable(inner) | Type::Boxed(inner) => scalars(cx, inner),
        Type::List(_) | Type::Tuple(..) | Type::Map(_) => None,
        Type::Model(id) => scalars_of_model(cx, &cx.models.get(*id)?.shape),
    }
}

fn scalars_of_model(cx: &Cx<'_>, shape: &Shape) -> Option<Vec<Type>> {
    let repr = match shape {
        Shape::Enumeration(enumeration) => enumeration.repr,
        Shape::Newtype(repr) => *repr,
        Shape::Alias(ty) => return scalars(cx, ty),
        Shape::Union(union) => {
            let mut all: Vec<Type> = Vec::new();
            for branch in &union.branches {
                // The branches of a branch are not visited, because unions can be cyclic.
                let is_union = branch.ty.as_model().is_some_and(|id| cx.models.is_union(id));
                let types = (!is_union).then(|| scalars(cx, &branch.ty)).flatten()?;
                for ty in types {
                    if !all.contains(&ty) {
                        all.push(ty);
                    }
                }
            }
            return Some(all);
        }
        Shape::Struct(_) | Shape::AmbiguousUnion(_) | Shape::Choice(_) => return None,
    };
    Some(vec![match repr {
        Repr::Integer => Type::Int64,
        Repr::Text => Type::Text,
    }])
}
