//! Turns request bodies into the way they are packed: JSON, a form, parts, text or bytes.

use openapiv3::{Content, MediaType, ReferenceOr, RequestBody, SchemaKind};

use super::schema::schema;
use super::{Cx, form};
use crate::diagnostic::Diagnostic;
use crate::ir::{Body, Docs, Hint, Media, Owner, Type};
use crate::pointer::Pointer;
use crate::spec::{Node, Slot};

/// Lowers the body of the operation with this index. `None`: it cannot be sent, so the operation
/// cannot be called.
pub fn lower(cx: &mut Cx<'_>, slot: &Slot<'_, RequestBody>, operation: usize) -> Option<Body> {
    let found = cx.spec.follow(slot);
    let node = cx.keep(found)?;
    let content = &node.value.content;
    let at = node.at.child("content");
    let Some((kind, name, media)) = choose(cx, content) else {
        if content.is_empty() {
            return Some(Body::None);
        }
        let names: Vec<&str> = content.keys().map(String::as_str).collect();
        let message = format!("a body of `{}` cannot be sent", names.join("`, `"));
        cx.say(
            Diagnostic::warning(&at, message)
                .help("JSON, forms, multipart, text and bytes are understood"),
        );
        return None;
    };
    others(cx, content, kind, name, &at);
    if kind == Kind::Text {
        note_xml(cx, name, media, &at.child(name));
    }
    let media = Node::new(media, at.child(name));
    match kind {
        Kind::Json => json(cx, &node, &media, operation),
        Kind::Multipart => form::multipart(cx, &node, &media, operation),
        Kind::Form => form::urlencoded(cx, &node, &media, operation),
        Kind::Text => Some(raw(&node, name, Media::Text)),
        Kind::Bytes => Some(raw(&node, name, Media::Bytes)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Json,
    Multipart,
    Form,
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
        Some(("application", "x-www-form-urlencoded")) => Some(Kind::Form),
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

/// The best media type to send: JSON under its plain name first; parts only where a form will not do; never a range.
fn choose<'a>(cx: &Cx<'_>, content: &'a Content) -> Option<(Kind, &'a str, &'a MediaType)> {
    let known = content
        .iter()
        .filter(|(name, _)| !name.contains('*'))
        .filter_map(|(name, media)| Some((kind(name)?, name.as_str(), media)));
    let rank = |(kind, name, media): &(Kind, &str, &MediaType)| {
        let late = *kind == Kind::Multipart && form::is_flat(cx, media);
        (if late { Kind::Form } else { *kind }, late, essence(name) != "application/json")
    };
    known.min_by_key(rank)
}

/// Bodies of another kind are not offered; the same JSON under other names is no loss.
fn others(cx: &mut Cx<'_>, content: &Content, chosen: Kind, name: &str, at: &Pointer) {
    let schema = content.get(name).map(|media| &media.schema);
    for (other, media) in content {
        let same = Some(&media.schema) == schema;
        match kind(other) {
            Some(kind) if kind == chosen => {}
            // ASP.NET lists `text/plain` for every body it reads as JSON.
            Some(Kind::Text) if chosen == Kind::Json && same => {}
            Some(Kind::Form | Kind::Multipart) if same => {
                let message = format!("a body of `{other}` is not offered: `{name}` is");
                cx.say(
                    Diagnostic::note(&at.child(other), message)
                        .help("nothing is lost: both have one schema"),
                );
            }
            None if other.contains('*') => {}
            _ => cx.say(
                Diagnostic::warning(
                    &at.child(other),
                    format!("a body of `{other}` is not offered: another kind is"),
                )
                .help("one kind of body is offered: JSON, then files, forms, text, bytes"),
            ),
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

/// The hint for what the body of an operation is made of.
pub fn made(operation: usize, words: &str) -> Hint {
    Hint::Made { owner: Owner::Operation(operation), words: words.to_owned(), item: false }
}
