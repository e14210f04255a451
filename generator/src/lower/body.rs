//! Lowers request bodies into their possible encodings: JSON, JSON Lines, a form, multipart, text or bytes.

mod offers;

use openapiv3::{MediaType, RequestBody};

use super::context::Cx;
use super::media::meaning::{Patch, essence};
use super::media::{MediaKind, is_number, is_structured, is_wildcard, kind, text_keyword};
use super::schema::schema;
use super::{form, multipart, samples};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::body::Body;
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::operation::HttpMethod;
use crate::ir::response::Media;
use crate::ir::samples::Samples;
use crate::ir::types::Type;
use crate::pointer::Pointer;
use offers::Offer;

/// The possible encodings of a body.
#[derive(Debug)]
pub(crate) struct Bodies {
    /// The preferred encoding.
    pub first: Body,
    /// The suffix of the preferred encoding, if other encodings mean something else for the same value.
    pub first_suffix: Option<String>,
    /// The other encodings, each with a suffix that distinguishes it from the first.
    pub others: Vec<(String, Body)>,
}

impl Bodies {
    /// The bodies of an operation without a body.
    pub(crate) const NONE: Self =
        Self { first: Body::None, first_suffix: None, others: Vec::new() };
}

/// Lowers the body of the operation with this index. Returns `None` if the body is unresolved.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    slot: &Slot<'_, RequestBody>,
    http_method: HttpMethod,
    operation: usize,
) -> Option<Bodies> {
    let resolved = cx.spec.follow(slot);
    let node = cx.keep(resolved)?;
    let at = node.at.child("content");
    let offers = offers::of(cx, &node.value.content, &at, http_method);
    let Some(first) = choose(cx, &offers) else { return Some(Bodies::NONE) };
    let others = others(cx, &offers, &first);
    // Without a plain format, no method is the obvious one, so each name states its format.
    let is_one_of_several = first.has_own_meaning() && others.iter().any(Offer::has_own_meaning);
    let first_suffix = is_one_of_several.then(|| first.method_suffix());
    let body = lower_media_type(cx, &node, &first, Sender { operation, ty: None });
    let mut all = vec![(first, body)];
    for (index, offer) in others.into_iter().enumerate() {
        let twin = all.iter().find(|(other, _)| other.is_same_json(&offer));
        let ty = twin.and_then(|(_, body)| body.as_whole()).cloned();
        let sender = Sender { operation: operation + 1 + index, ty: ty.as_ref() };
        let body = lower_media_type(cx, &node, &offer, sender);
        all.push((offer, body));
    }
    let mut all = all.into_iter().map(|(offer, body)| (offer.method_suffix(), body));
    let (_, first) = all.next()?;
    Some(Bodies { first, first_suffix, others: all.collect() })
}

/// The operation that sends a body, and the type of an earlier body with the same JSON.
#[derive(Clone, Copy)]
struct Sender<'t> {
    operation: usize,
    ty: Option<&'t Type>,
}

/// Chooses the media type to send: `application/json` first, multipart only if a form is not sufficient, and a
/// wildcard only if there is nothing else. A JSON Patch comes after other JSON, which a struct can describe.
fn choose<'a>(cx: &Cx<'_>, offers: &[Offer<'a>]) -> Option<Offer<'a>> {
    let rank = |offer: &&Offer<'_>| {
        let late = offer.kind == MediaKind::Multipart && form::is_flat(cx, offer.media.value);
        let kind = if late { MediaKind::Form } else { offer.kind };
        let is_other = essence(offer.name) != "application/json";
        (is_wildcard(offer.name), kind, late, is_other, offer.patch, !offer.parameters.is_empty())
    };
    offers.iter().min_by_key(rank).cloned()
}

/// Returns the other media types that callers can choose. A media type that adds nothing to an earlier one, such as a
/// form with the same schema, is ignored.
fn others<'a>(cx: &mut Cx<'_>, offers: &[Offer<'a>], first: &Offer<'a>) -> Vec<Offer<'a>> {
    let mut taken: Vec<Offer<'a>> = Vec::new();
    for offer in offers.iter().cloned() {
        let same = |other: &Offer<'_>| offer.is_same_content(other);
        let is_json = |other: &Offer<'_>| other.kind == MediaKind::Json;
        let known = |other: &Offer<'_>| offer.is_same_encoding(other);
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

fn lower_media_type(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    offer: &Offer<'_>,
    sender: Sender<'_>,
) -> Body {
    let Offer { kind, name, media, .. } = offer;
    match kind {
        MediaKind::Multipart => multipart::lower(cx, body, media, sender.operation),
        MediaKind::Form => form::lower(cx, body, media, sender.operation),
        MediaKind::Json => json(cx, body, offer, sender),
        MediaKind::Lines => {
            let item = value(cx, media, sender).element().clone();
            whole(cx, body, offer, (Media::Lines, Type::List(Box::new(item)), ""))
        }
        MediaKind::Text | MediaKind::Events => {
            note_text(cx, name, media.value, &media.at);
            let ty = match is_number(cx, media.value) {
                true => value(cx, media, sender),
                false => Type::Text,
            };
            whole(cx, body, offer, (Media::Text, ty, "text/plain"))
        }
        MediaKind::Bytes => {
            note_bytes(cx, name, media);
            let form = (Media::Bytes, Type::File, "application/octet-stream");
            let whole = whole(cx, body, offer, form);
            with_other_names(cx, whole, body)
        }
    }
}

/// Returns a body that is a single value. A wildcard is sent as the media type in `form`.
fn whole(
    cx: &Cx<'_>,
    body: &Node<'_, RequestBody>,
    offer: &Offer<'_>,
    form: (Media, Type, &str),
) -> Body {
    let (media, ty, plain) = form;
    let media_type = if is_wildcard(offer.name) { plain } else { offer.name };
    Body::Whole {
        media,
        media_type: media_type.to_owned(),
        required: body.value.required,
        ty,
        docs: Docs::of(body.value.description.as_deref()),
        samples: Box::new(body_samples(cx, &offer.media)),
        origin: offer.media.at.clone(),
    }
}

/// Lowers a JSON body. A JSON Patch is always an array.
fn json(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    offer: &Offer<'_>,
    sender: Sender<'_>,
) -> Body {
    let media = &offer.media;
    if offer.patch == Some(Patch::Json) && !offer.may_be_array(cx) {
        note_json_patch(cx, media, "the body is an array of raw JSON");
        let form = (Media::Json, Type::List(Box::new(Type::Any)), "");
        // The examples are those of an object.
        return whole(cx, body, offer, form).without_samples();
    }
    let ty = value(cx, media, sender);
    // A string with the format `binary` cannot be JSON, so the body is sent as raw bytes.
    let (packed, plain) = match ty == Type::File {
        true => (Media::Bytes, "application/octet-stream"),
        false => (Media::Json, "application/json"),
    };
    let body = whole(cx, body, offer, (packed, ty, plain));
    if offer.is_mislabeled {
        note_json_patch(cx, media, "the body is sent as `application/json`");
        return body.sent_as(offers::PLAIN);
    }
    body
}

/// Adds the other media types that callers can select to the documentation of a binary body.
fn with_other_names(cx: &Cx<'_>, mut whole: Body, body: &Node<'_, RequestBody>) -> Body {
    let (media_type, docs) = match &mut whole {
        Body::Whole { media_type, docs, .. } => (media_type, docs),
        Body::None | Body::Form { .. } | Body::Multipart { .. } => return whole,
    };
    let names: Vec<&str> = body
        .value
        .content
        .iter()
        .filter(|(name, media)| kind(cx, name, media) == MediaKind::Bytes && *name != media_type)
        .map(|(name, _)| name.as_str())
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
fn value(cx: &mut Cx<'_>, media: &Node<'_, MediaType>, sender: Sender<'_>) -> Type {
    if let Some(known) = sender.ty {
        return known.clone();
    }
    let Some(media_schema) = &media.value.schema else { return Type::Any };
    let slot = Slot::new(media_schema, media.at.child("schema"));
    schema(cx, &slot, &Hint::of_operation(sender.operation, "request"))
}

/// Reports that a JSON Patch is not described as an array of changes.
fn note_json_patch(cx: &mut Cx<'_>, media: &Node<'_, MediaType>, effect: &str) {
    let message = format!(
        "a JSON Patch is an array of objects with `op` and `path`, but its schema is not one; {effect}"
    );
    cx.report(Diagnostic::new(Code::JsonPatchWithoutArray, &media.at, message));
}

/// Reports that the schema of a text body is ignored, unless the schema is a scalar, or that its `enum` or `format` is.
pub(crate) fn note_text(cx: &mut Cx<'_>, name: &str, media: &MediaType, at: &Pointer) {
    let has_type = is_structured(cx, media) && !is_number(cx, media);
    let keyword = text_keyword(cx, media).map(|keyword| format!("`{keyword}`"));
    if let Some(ignored) = Some("schema".to_owned()).filter(|_| has_type).or(keyword) {
        let message = format!("a body of type `{name}` is sent as text; its {ignored} is ignored");
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
