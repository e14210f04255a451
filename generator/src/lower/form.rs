//! Turns the members of an urlencoded form into inputs, one by one, and says how those are written that are not written
//! as usual.

use openapiv3::{
    Encoding, MediaType, QueryStyle, RequestBody, Schema, SchemaKind, StringFormat, Type as Kind,
    VariantOrUnknownOrEmpty as Format,
};

use super::context::Cx;
use super::media::{essence, is_json};
use super::scalar::{is_scalar, never_null, type_of};
use super::schema::made_of::said_by_all;
use super::schema::schema;
use super::style::of_query;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::EXPLODE;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::body::{Body, Content, FieldEncoding};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::input::{Input, Location};
use crate::ir::model::{Field, FieldKind, Presence, Shape, Struct};
use crate::ir::style::{ListStyle, Style, StyleKind};
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// An urlencoded body: its fields where they are known, else a value that has them.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Body {
    let required = body.value.required;
    let content = match members(cx, media, operation) {
        (_, Some(known)) if known.additional.is_none() => {
            Content::Members(offered(cx, known.fields).into_iter().map(field).collect())
        }
        (ty, _) => {
            let ty = open(cx, ty, media);
            let docs = Docs::of(body.value.description.as_deref());
            Content::Open(Box::new(Input::whole("body", ty, required, &docs, &media.at)))
        }
    };
    let types = |wire: &str| {
        let inputs = content.inputs().iter();
        inputs.filter(|input| input.wire == wire).map(|input| input.ty.clone()).next()
    };
    let mut encodings = Vec::new();
    for (wire, found) in &media.value.encoding {
        let node = media.child("encoding", found).child(wire, found);
        encodings.extend(encoding(cx, wire, &node, types(wire).as_ref()));
    }
    Body::Form { required, content, encodings }
}

/// A member of a form as a field.
fn field(member: Field) -> Input {
    let (ty, constant) = match member.kind {
        FieldKind::Value(ty) => (never_null(ty), None),
        FieldKind::Constant(value) => (type_of(&value), Some(value)),
    };
    // Null cannot be said in a form: a field that may be null is one that may be absent.
    let required = member.presence == Presence::Required;
    Input {
        location: Location::Field,
        wire: member.wire,
        name: member.name,
        ty,
        list: ListStyle::Repeated,
        presence: Presence::of(required, false),
        constant,
        docs: member.docs,
        default: member.default,
        example: None,
        deprecated: member.deprecated,
        origin: member.origin,
    }
}

/// What a form is that is no object of known members: a value with members, or texts under any name.
fn open(cx: &mut Cx<'_>, ty: Option<Type>, media: &Node<'_, MediaType>) -> Type {
    match ty {
        None => Type::Map(Box::new(Type::Text)),
        Some(Type::Nullable(inner)) => *inner,
        Some(ty @ (Type::Map(_) | Type::Any)) => ty,
        Some(ty @ Type::Model(_)) if !is_scalar(cx, &ty) => ty,
        Some(_) => {
            cx.say(Diagnostic::new(
                Code::FormOfNoObject,
                &media.at,
                "a form must be an object; this one is treated as an object with any properties",
            ));
            Type::Map(Box::new(Type::Any))
        }
    }
}

/// How a field is written, where that is not as usual.
fn encoding(
    cx: &mut Cx<'_>,
    wire: &str,
    node: &Node<'_, Encoding>,
    ty: Option<&Type>,
) -> Option<FieldEncoding> {
    let element = |ty: &Type| match ty {
        Type::List(item) => is_scalar(cx, item),
        ty => is_scalar(cx, ty),
    };
    let flat = ty.is_some_and(element);
    let list = matches!(ty, Some(Type::List(_)));
    let mut style = style(cx, wire, node)?;
    if style.kind == StyleKind::Deep && flat && !list {
        note(cx, node, &format!("`deepObject` is ignored for `{wire}`, which is a scalar"));
        style.kind = StyleKind::Comma;
    }
    let usual = match style.kind {
        StyleKind::Deep | StyleKind::Json => false,
        _ => flat && !style.reserved && (style.explode || !list),
    };
    (!usual).then(|| FieldEncoding { wire: wire.to_owned(), style })
}

/// What an encoding says of a value: its style where it has one, else its media type.
fn style(cx: &mut Cx<'_>, wire: &str, node: &Node<'_, Encoding>) -> Option<Style> {
    let written = of_encoding(node.value);
    if written.is_none() {
        let found = node.value;
        let media = found.content_type.as_deref().unwrap_or_default().trim();
        let is_json = is_json(&essence(media));
        if !is_json && !media.is_empty() && !media.starts_with("text/plain") {
            note(cx, node, &format!("the media type `{media}` of the field `{wire}` is ignored"));
        }
        return is_json.then_some(Style::JSON);
    }
    written
}

/// The style of an encoding that has one.
pub(crate) fn of_encoding(found: &Encoding) -> Option<Style> {
    let (explode, reserved) = (found.extensions.get(EXPLODE), found.allow_reserved);
    if found.style.is_none() && explode.is_none() && !reserved {
        return None;
    }
    let own = found.extensions.get("x-collection-format");
    let (kind, exploded) = match &found.style {
        _ if own.is_some_and(|own| own == "tsv") => (StyleKind::Tab, false),
        Some(style) => of_query(style),
        None => of_query(&QueryStyle::Form),
    };
    let explode = explode.map_or(exploded, |explode| *explode == true);
    // Where each element stands by itself, nothing is left to delimit.
    let kind = if explode && kind != StyleKind::Deep { StyleKind::Comma } else { kind };
    Some(Style { kind, explode, reserved })
}

fn note(cx: &mut Cx<'_>, node: &Node<'_, Encoding>, message: &str) {
    cx.say(Diagnostic::new(Code::FieldEncodingIgnored, &node.at, message));
}

/// Whether a form is made of scalars and lists of them, as far as that is plain to see.
pub(crate) fn is_flat(cx: &Cx<'_>, media: &MediaType) -> bool {
    let (spec, root) = (cx.spec, Pointer::root());
    let Some(found) = &media.schema else { return false };
    let Ok(form) = spec.follow(&Slot::new(found, root.clone())) else { return false };
    let is_word = |schema: &Schema| match &schema.schema_kind {
        SchemaKind::Type(Kind::String(text)) => text.format != Format::Item(StringFormat::Binary),
        SchemaKind::Type(Kind::Integer(_) | Kind::Number(_) | Kind::Boolean(_)) => true,
        _ => false,
    };
    let mut members = said_by_all(spec, &form).flat_map(|said| said.properties);
    members.all(|(_, slot)| match spec.follow(&slot).map(|node| node.value) {
        Ok(Schema { schema_kind: SchemaKind::Type(Kind::Array(list)), .. }) => {
            let items =
                list.items.as_ref().map(|items| spec.follow(&Slot::new(items, root.clone())));
            items.is_some_and(|items| items.is_ok_and(|items| is_word(items.value)))
        }
        Ok(schema) => is_word(schema),
        Err(_) => false,
    })
}

/// What a form is, and the struct behind it. Where its members become inputs nobody holds the whole of it: if it is no
/// component, its model will be dropped.
pub(crate) fn members(
    cx: &mut Cx<'_>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> (Option<Type>, Option<Struct>) {
    let Some(found) = &media.value.schema else { return (None, None) };
    let slot = Slot::new(found, media.at.child("schema"));
    let doubts = cx.doubts();
    let ty = schema(cx, &slot, &Hint::of_operation(operation, "form"));
    let known = ty.as_model().and_then(|id| match &cx.models.get(id)?.shape {
        Shape::Struct(structure) => Some(structure.clone()),
        _ => None,
    });
    // What is no object because of a mistake is told of already.
    let known = known.or_else(|| (cx.doubts() > doubts).then(Struct::default));
    (Some(ty), known)
}

/// The members that callers send.
pub(crate) fn offered(cx: &mut Cx<'_>, mut fields: Vec<Field>) -> Vec<Field> {
    for field in fields.iter().filter(|field| field.is_only_received()) {
        let message = format!("`{}` is read-only; requests omit it", field.wire);
        cx.say(Diagnostic::new(Code::ReadOnlyInput, &field.origin, message));
    }
    fields.retain(|field| !field.is_only_received());
    fields
}
