//! Turns request bodies into the way they are packed: JSON, parts, text or bytes.

use openapiv3::{Content, MediaType, ReferenceOr, RequestBody, SchemaKind};

use super::Cx;
use super::parameter::is_scalar;
use super::schema::schema;
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Body, Docs, Field, FieldKind, Hint, Input, ListStyle, Location, Media, Owner, Shape, Type,
};
use crate::pointer::Pointer;
use crate::spec::{Node, Slot};

/// Lowers the body of the operation with this index. `None`: it cannot be sent, so the operation
/// cannot be called.
pub fn lower(cx: &mut Cx<'_>, slot: &Slot<'_, RequestBody>, operation: usize) -> Option<Body> {
    let found = cx.spec.follow(slot);
    let node = cx.keep(found)?;
    let content = &node.value.content;
    let at = node.at.child("content");
    let Some((kind, name, media)) = choose(content) else {
        if content.is_empty() {
            return Some(Body::None);
        }
        let names: Vec<&str> = content.keys().map(String::as_str).collect();
        let message = format!("a body of `{}` cannot be sent", names.join("`, `"));
        cx.say(
            Diagnostic::warning(&at, message)
                .help("JSON, multipart, text and bytes are understood"),
        );
        return None;
    };
    others(cx, content, kind, &at);
    if kind == Kind::Text {
        note_xml(cx, name, media, &at.child(name));
    }
    let media = Node::new(media, at.child(name));
    match kind {
        Kind::Json => json(cx, &node, &media, operation),
        Kind::Multipart => multipart(cx, &node, &media, operation),
        Kind::Text => Some(raw(&node, name, Media::Text)),
        Kind::Bytes => Some(raw(&node, name, Media::Bytes)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Json,
    Multipart,
    Text,
    Bytes,
}

/// The kind of a media type, if it is understood.
fn kind(media_type: &str) -> Option<Kind> {
    let essence = essence(media_type);
    if is_json(&essence) {
        return Some(Kind::Json);
    }
    if is_xml(&essence) {
        return Some(Kind::Text);
    }
    match essence.split_once('/') {
        Some(("multipart", "form-data")) => Some(Kind::Multipart),
        Some(("text", _)) | Some(("application", "yaml")) => Some(Kind::Text),
        Some(("image" | "audio" | "video" | "font", _)) => Some(Kind::Bytes),
        Some(("application", "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar")) => {
            Some(Kind::Bytes)
        }
        _ => None,
    }
}

/// The media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON in one of its many spellings.
pub fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json") || essence.ends_with("+json")
}

/// The best media type to send: JSON under its plain name first; never a range.
fn choose(content: &Content) -> Option<(Kind, &str, &MediaType)> {
    content
        .iter()
        .filter(|(name, _)| !name.contains('*'))
        .filter_map(|(name, media)| Some((kind(name)?, name.as_str(), media)))
        .min_by_key(|(kind, name, _)| (*kind, essence(name) != "application/json"))
}

/// Bodies of another kind are not offered; the same JSON under other names is no loss.
fn others(cx: &mut Cx<'_>, content: &Content, chosen: Kind, at: &Pointer) {
    for name in content.keys() {
        let equivalent = match kind(name) {
            Some(Kind::Json) => chosen == Kind::Json,
            // ASP.NET lists `text/plain` for every body it reads as JSON.
            Some(Kind::Text) if chosen == Kind::Json => content.get(name) == json_of(content),
            Some(other) => other == chosen,
            None => name.contains('*'),
        };
        if !equivalent {
            let message = format!("a body of `{name}` is not offered: another kind is");
            cx.say(
                Diagnostic::warning(&at.child(name), message)
                    .help("one kind of body is offered: JSON, then multipart, text, bytes"),
            );
        }
    }
}

/// Whether a media type is XML in one of its spellings.
pub fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// XML is text here; the object it is declared as is not made.
pub fn note_xml(cx: &mut Cx<'_>, name: &str, media: &MediaType, at: &Pointer) {
    if is_xml(&essence(name)) && is_structured(media) {
        cx.say(
            Diagnostic::note(at, "XML is handed over as text; its schema is not used")
                .help("declare JSON too where the server understands it, or parse the text"),
        );
    }
}

/// Whether a body has a schema that is no string.
pub fn is_structured(media: &MediaType) -> bool {
    match &media.schema {
        None => false,
        Some(ReferenceOr::Reference { .. }) => true,
        Some(ReferenceOr::Item(item)) => {
            !matches!(item.schema_kind, SchemaKind::Type(openapiv3::Type::String(_)))
        }
    }
}

fn json_of(content: &Content) -> Option<&MediaType> {
    content.iter().find(|(name, _)| is_json(&essence(name))).map(|(_, media)| media)
}

fn json(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Option<Body> {
    let ty = match &media.value.schema {
        Some(found) => {
            let hint = made(operation, "request");
            schema(cx, &Slot::new(found, media.at.child("schema")), &hint)
        }
        None => Type::Any,
    };
    Some(Body::Json {
        media: media.at.last(),
        required: body.value.required,
        ty,
        docs: Docs::of(body.value.description.as_deref()),
        origin: media.at.clone(),
    })
}

fn raw(body: &Node<'_, RequestBody>, name: &str, media: Media) -> Body {
    Body::Raw {
        media,
        media_type: name.to_owned(),
        required: body.value.required,
        docs: Docs::of(body.value.description.as_deref()),
        origin: body.at.clone(),
    }
}

fn made(operation: usize, words: &str) -> Hint {
    Hint::Made { owner: Owner::Operation(operation), words: words.to_owned(), item: false }
}

fn multipart(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Option<Body> {
    if !media.value.encoding.is_empty() {
        cx.say(
            Diagnostic::note(
                &media.at.child("encoding"),
                "parts are sent under the media types of their values",
            )
            .help("a server that insists on an `encoding` may refuse them"),
        );
    }
    let Some(fields) = form_fields(cx, media, operation) else {
        cx.say(
            Diagnostic::warning(&media.at, "a multipart body needs an object with properties")
                .help("describe its parts as the `properties` of an object, in the overlay"),
        );
        return None;
    };
    let mut parts = Vec::new();
    for field in fields {
        let (origin, wire) = (field.origin.clone(), field.wire.clone());
        let required = field.presence.is_required();
        match part(cx, field) {
            Some(part) => parts.push(part),
            None => {
                not_a_part(cx, &origin, &wire);
                if required {
                    return None;
                }
            }
        }
    }
    Some(Body::Multipart { required: body.value.required, parts })
}

fn not_a_part(cx: &mut Cx<'_>, at: &Pointer, wire: &str) {
    let message = format!("the part `{wire}` is left out: it is neither a file nor a scalar");
    cx.say(
        Diagnostic::warning(at, message)
            .help("describe it as a file, a scalar or a list of them, in the overlay"),
    );
}

fn is_part(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::List(inner) => **inner == Type::File || is_scalar(cx, inner),
        other => is_scalar(cx, other),
    }
}

/// The members of a form. Nobody holds the whole of it: if it is no component, its model will be dropped.
fn form_fields(
    cx: &mut Cx<'_>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Option<Vec<Field>> {
    let slot = Slot::new(media.value.schema.as_ref()?, media.at.child("schema"));
    let doubts = cx.doubts();
    let ty = schema(cx, &slot, &made(operation, "form"));
    let fields = ty.as_model().and_then(|id| match &cx.models.get(id)?.shape {
        Shape::Struct(structure) => Some(structure.fields.clone()),
        _ => None,
    });
    // What is no object because of a mistake is told of already.
    fields.or_else(|| (cx.doubts() > doubts).then(Vec::new))
}

/// A member of a form as a part: a file, a scalar, a list of them, or what is always the same.
fn part(cx: &Cx<'_>, field: Field) -> Option<Input> {
    let (ty, constant) = match field.kind {
        FieldKind::Value(ty) => (ty, None),
        FieldKind::Constant(value) => (Type::Text, Some(value)),
    };
    is_part(cx, &ty).then_some(Input {
        location: Location::Part,
        wire: field.wire,
        ty,
        list: ListStyle::Repeated,
        presence: field.presence,
        constant,
        docs: field.docs,
        default: field.default,
        deprecated: field.deprecated,
        origin: field.origin,
    })
}
