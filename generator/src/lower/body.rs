//! Lowers request bodies into their possible encodings: JSON, JSON Lines, a form, multipart, text or bytes.

use openapiv3::{Content, MediaType, RequestBody};

use super::context::Cx;
use super::media::{
    MediaKind, essence, is_number, is_structured, is_wildcard, kind, method_suffix,
};
use super::schema::schema;
use super::{form, multipart, samples};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::body::Body;
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::response::Media;
use crate::ir::samples::Samples;
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// The possible encodings of a body.
#[derive(Debug)]
pub(crate) struct Bodies {
    /// The preferred encoding.
    pub first: Body,
    /// The other encodings, each with a suffix that distinguishes it from the first.
    pub others: Vec<(String, Body)>,
}

/// Lowers the body of the operation with this index. Returns `None` if the body is unresolved.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    slot: &Slot<'_, RequestBody>,
    operation: usize,
) -> Option<Bodies> {
    let resolved = cx.spec.follow(slot);
    let node = cx.keep(resolved)?;
    let at = node.at.child("content");
    let Some(first) = choose(cx, &node.value.content, &at) else {
        return Some(Bodies { first: Body::None, others: Vec::new() });
    };
    let others = others(cx, &node.value.content, &first, &at);
    let others = others
        .into_iter()
        .map(|offer| {
            (method_suffix(offer.kind, offer.name), lower_media_type(cx, &node, &offer, operation))
        })
        .collect();
    Some(Bodies { first: lower_media_type(cx, &node, &first, operation), others })
}

/// A media type of a body.
#[derive(Clone, Debug)]
struct BodyMediaType<'a> {
    kind: MediaKind,
    name: &'a str,
    media: Node<'a, MediaType>,
}

fn body_media_types<'a>(cx: &Cx<'_>, content: &'a Content, at: &Pointer) -> Vec<BodyMediaType<'a>> {
    let offer = |(name, media): (&'a String, &'a MediaType)| BodyMediaType {
        // A request cannot contain server-sent events.
        kind: Some(kind(cx, name, media))
            .filter(|kind| *kind != MediaKind::Events)
            .unwrap_or(MediaKind::Text),
        name,
        media: Node::new(media, at.child(name)),
    };
    content.iter().map(offer).collect()
}

/// Chooses the media type to send: `application/json` first, multipart only if a form is not sufficient, and a
/// wildcard only if there is nothing else.
fn choose<'a>(cx: &Cx<'_>, content: &'a Content, at: &Pointer) -> Option<BodyMediaType<'a>> {
    let rank = |offer: &BodyMediaType<'_>| {
        let late = offer.kind == MediaKind::Multipart && form::is_flat(cx, offer.media.value);
        let kind = if late { MediaKind::Form } else { offer.kind };
        (is_wildcard(offer.name), kind, late, essence(offer.name) != "application/json")
    };
    body_media_types(cx, content, at).into_iter().min_by_key(rank)
}

/// Returns the other media types that callers can choose. A media type that adds nothing to an earlier one, such as a
/// form with the same schema, is ignored.
fn others<'a>(
    cx: &mut Cx<'_>,
    content: &'a Content,
    first: &BodyMediaType<'_>,
    at: &Pointer,
) -> Vec<BodyMediaType<'a>> {
    let mut taken: Vec<BodyMediaType<'a>> = Vec::new();
    for offer in body_media_types(cx, content, at) {
        let same = |other: &BodyMediaType<'_>| offer.media.value.schema == other.media.value.schema;
        let is_json = |other: &BodyMediaType<'_>| other.kind == MediaKind::Json;
        let known = |other: &BodyMediaType<'_>| is_same_encoding(&offer, other);
        if is_wildcard(offer.name) || known(first) || taken.iter().any(known) {
            continue;
        }
        match offer.kind {
            // ASP.NET lists `text/plain` for every JSON body.
            MediaKind::Text
                if essence(offer.name) == "text/plain" && is_json(first) && same(first) => {}
            MediaKind::Text if !(is_json(first) && same(first)) => taken.push(offer),
            MediaKind::Text | MediaKind::Form | MediaKind::Multipart if same(first) => {
                let (name, first) = (offer.name, first.name);
                let message = format!(
                    "the media type `{name}` is ignored, because `{first}` has the same schema"
                );
                cx.report(Diagnostic::new(Code::AlternativeBodyIgnored, &offer.media.at, message));
            }
            MediaKind::Json
            | MediaKind::Multipart
            | MediaKind::Form
            | MediaKind::Lines
            | MediaKind::Events
            | MediaKind::Text
            | MediaKind::Bytes => taken.push(offer),
        }
    }
    taken
}

/// Returns whether two media types are the same encoding for callers.
fn is_same_encoding(left: &BodyMediaType<'_>, right: &BodyMediaType<'_>) -> bool {
    left.kind == right.kind
        && match left.kind {
            MediaKind::Bytes => true,
            MediaKind::Text => {
                method_suffix(left.kind, left.name) == method_suffix(right.kind, right.name)
            }
            MediaKind::Json
            | MediaKind::Multipart
            | MediaKind::Form
            | MediaKind::Lines
            | MediaKind::Events => left.media.value.schema == right.media.value.schema,
        }
}

fn lower_media_type(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    offer: &BodyMediaType<'_>,
    operation: usize,
) -> Body {
    let BodyMediaType { kind, name, media } = offer;
    let samples = Box::new(body_samples(cx, media));
    let whole = |media_kind: Media, ty: Type, plain: &str| Body::Whole {
        media: media_kind,
        media_type: if is_wildcard(name) { plain.to_owned() } else { (*name).to_owned() },
        required: body.value.required,
        ty,
        docs: Docs::of(body.value.description.as_deref()),
        samples: samples.clone(),
        origin: media.at.clone(),
    };
    match kind {
        MediaKind::Multipart => multipart::lower(cx, body, media, operation),
        MediaKind::Form => form::lower(cx, body, media, operation),
        MediaKind::Json => {
            let ty = value(cx, media, operation);
            // A string with the format `binary` cannot be JSON, so the body is sent as raw bytes.
            let (packed, plain) = match ty == Type::File {
                true => (Media::Bytes, "application/octet-stream"),
                false => (Media::Json, "application/json"),
            };
            whole(packed, ty, plain)
        }
        MediaKind::Lines => {
            let item = value(cx, media, operation).element().clone();
            whole(Media::Lines, Type::List(Box::new(item)), "")
        }
        MediaKind::Text | MediaKind::Events => {
            note_text(cx, name, media.value, &media.at);
            let ty = match is_number(cx, media.value) {
                true => value(cx, media, operation),
                false => Type::Text,
            };
            whole(Media::Text, ty, "text/plain")
        }
        MediaKind::Bytes => {
            note_bytes(cx, name, media);
            let whole = whole(Media::Bytes, Type::File, "application/octet-stream");
            with_other_names(cx, whole, body)
        }
    }
}

/// Adds the other media types that callers can select to the documentation of a binary body.
fn with_other_names(cx: &Cx<'_>, mut whole: Body, body: &Node<'_, RequestBody>) -> Body {
    let (media_type, docs) = match &mut whole {
        Body::Whole { media_type, docs, .. } => (media_type, docs),
        Body::None | Body::Form { .. } | Body::Multipart { .. } => return whole,
    };
    let body_media_types = body_media_types(cx, &body.value.content, &body.at).into_iter();
    let names: Vec<&str> = body_media_types
        .filter(|offer| offer.kind == MediaKind::Bytes && offer.name != media_type.as_str())
        .map(|offer| offer.name)
        .collect();
    let selects = match names.as_slice() {
        [] => String::new(),
        names if names.contains(&"*/*") => "selects a different media type".to_owned(),
        names => format!("selects `{}`", names.join("` or `")),
    };
    let sentence =
        format!("The body is sent as `{media_type}` unless `Body::with_media_type` {selects}.");
    if !selects.is_empty() {
        *docs = std::mem::take(docs).and(&sentence);
    }
    whole
}

/// Returns the examples of a body: that of the media type, or else those of the schema.
fn body_samples(cx: &Cx<'_>, media: &Node<'_, MediaType>) -> Samples {
    let media_schema = media.value.schema.as_ref();
    let slot = media_schema.map(|schema| Slot::new(schema, media.at.child("schema")));
    let of_schema = slot.map(|slot| samples::of_schema(cx, &slot)).unwrap_or_default();
    Samples { stated: samples::of_media(cx, media).or(of_schema.stated), ..of_schema }
}

/// Returns the type of a body.
fn value(cx: &mut Cx<'_>, media: &Node<'_, MediaType>, operation: usize) -> Type {
    let Some(media_schema) = &media.value.schema else { return Type::Any };
    schema(
        cx,
        &Slot::new(media_schema, media.at.child("schema")),
        &Hint::of_operation(operation, "request"),
    )
}

/// Reports that the schema of a text body is ignored, unless the schema is a scalar.
pub(crate) fn note_text(cx: &mut Cx<'_>, name: &str, media: &MediaType, at: &Pointer) {
    if is_structured(cx, media) && !is_number(cx, media) {
        let message = format!("a body of type `{name}` is sent as text; its schema is ignored");
        cx.report(Diagnostic::new(Code::TextSchemaIgnored, at, message));
    }
}

/// Reports that the schema of a binary body is ignored, unless the schema is a string.
fn note_bytes(cx: &mut Cx<'_>, name: &str, media: &Node<'_, MediaType>) {
    if is_structured(cx, media.value) {
        let message = format!("a body of type `{name}` is sent as bytes; its schema is ignored");
        cx.report(Diagnostic::new(Code::BodySchemaIgnored, &media.at, message));
    }
}
