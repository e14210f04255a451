//! Lowers the content of a response into payloads: JSON, streams, text, bytes or nothing.

use openapiv3::{Content, MediaType, ReferenceOr, Schema};

use super::context::Cx;
use super::media::meaning::{distinct_name, essence, parameters};
use super::media::{MediaKind, described_by, is_base64, is_structured, kind, text_keyword};
use super::schema::schema;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::ITEM_SCHEMA;
use crate::document::spec::refs::Slot;
use crate::ir::hint::Hint;
use crate::ir::model::FieldKind;
use crate::ir::response::Payload;
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// The properties of an object that describes an entire event, not only its data.
const EVENT: &[&str] = &["comment", "data", "event", "id", "retry"];

/// Returns the distinct payloads of a response, each with its media type, `application/json` first.
pub(crate) fn payload(
    cx: &mut Cx<'_>,
    content: &Content,
    at: &Pointer,
    hint: &Hint,
) -> Vec<(String, Payload)> {
    if content.is_empty() {
        return vec![(String::new(), Payload::Empty)];
    }
    let json = json_bodies(cx, content);
    let mut all: Vec<(String, Payload)> = Vec::new();
    let mut add = |name: &str, payload: Payload| {
        if all.iter().all(|(_, known)| *known != payload) {
            all.push((distinct_name(name), payload));
        }
    };
    for body in distinct(cx, &json, at) {
        add(body.name, json_body(cx, body.media, &at.child(body.described_by), hint));
    }
    for (name, media) in content {
        let (kind, at) = (response_kind(cx, name, media), at.child(name));
        let known = json.first().is_some_and(|json| json.media.schema == media.schema);
        match kind {
            MediaKind::Json => {}
            MediaKind::Events => add(name, Payload::Events(event(cx, media, &at, hint))),
            MediaKind::Lines => add(name, Payload::Lines(line(cx, media, &at, hint))),
            // ASP.NET lists `text/plain` for JSON responses.
            MediaKind::Text if known => {}
            // A file with the schema of base64 text is not that text.
            MediaKind::Bytes if known && !is_base64(cx, media) => {}
            MediaKind::Text => {
                unused(cx, name, media, &at, "text");
                add(name, Payload::Text);
            }
            MediaKind::Bytes | MediaKind::Multipart | MediaKind::Form => {
                unused(cx, name, media, &at, "bytes");
                add(name, Payload::Bytes);
            }
        }
    }
    all
}

/// A JSON body of a response.
struct JsonBody<'a> {
    /// The media type.
    name: &'a String,
    /// The media type whose schema describes the body.
    described_by: &'a String,
    media: &'a MediaType,
}

/// Returns the JSON bodies of a response, `application/json` first.
fn json_bodies<'a>(cx: &Cx<'_>, content: &'a Content) -> Vec<JsonBody<'a>> {
    let is_json =
        |(name, media): &(&String, &MediaType)| response_kind(cx, name, media) == MediaKind::Json;
    let mut all: Vec<(&String, &MediaType)> = content.iter().filter(is_json).collect();
    all.sort_by_key(|(name, _)| {
        (essence(name) != "application/json", !parameters(name).is_empty())
    });
    let body = |(name, media): (&'a String, &'a MediaType)| {
        let other = described_by(cx, content, name).filter(|_| media.schema.is_none());
        let (described_by, media) = other.unwrap_or((name, media));
        JsonBody { name, described_by, media }
    };
    all.into_iter().map(body).collect()
}

/// Returns the JSON bodies without those that cannot be distinguished from an earlier one. A body with the same schema is not a
/// separate payload; one with another schema is reported.
fn distinct<'b, 'a>(
    cx: &mut Cx<'_>,
    all: &'b [JsonBody<'a>],
    at: &Pointer,
) -> Vec<&'b JsonBody<'a>> {
    let mut distinct: Vec<&JsonBody<'a>> = Vec::new();
    for body in all {
        if distinct.iter().any(|known| known.media.schema == body.media.schema) {
            continue;
        }
        if distinct.iter().any(|known| distinct_name(known.name) == distinct_name(body.name)) {
            let message =
                "another media type cannot be distinguished from this one; the schema is ignored";
            cx.report(Diagnostic::new(Code::EqualMediaTypes, &at.child(body.name), message));
            continue;
        }
        distinct.push(body);
    }
    distinct
}

/// Classifies the media type of a response. Plain text with a schema other than a string is JSON.
pub(crate) fn response_kind(cx: &Cx<'_>, name: &str, media: &MediaType) -> MediaKind {
    let kind = kind(cx, name, media);
    let is_json =
        kind == MediaKind::Text && essence(name) == "text/plain" && is_structured(cx, media);
    if is_json { MediaKind::Json } else { kind }
}

/// Reports that a schema is ignored, because only JSON is parsed.
fn unused(cx: &mut Cx<'_>, name: &str, media: &MediaType, at: &Pointer, what: &str) {
    let keyword = text_keyword(cx, media).map(|keyword| format!("`{keyword}`"));
    let ignored = Some("schema".to_owned()).filter(|_| is_structured(cx, media)).or(keyword);
    if let Some(ignored) = ignored {
        let message =
            format!("a response of type `{name}` is returned as {what}; its {ignored} is ignored");
        cx.report(Diagnostic::new(Code::ResponseSchemaIgnored, at, message));
    }
}

fn json_body(cx: &mut Cx<'_>, media: &MediaType, at: &Pointer, hint: &Hint) -> Payload {
    let Some(media_schema) = &media.schema else { return Payload::Json(Type::Any) };
    let ty = schema(cx, &Slot::new(media_schema, at.child("schema")), hint);
    if ty == Type::File {
        Payload::Bytes
    } else if ty == Type::Text {
        // Servers send such a string with or without JSON quotes, so the client checks the media type at run time.
        Payload::Text
    } else {
        Payload::Json(ty)
    }
}

/// Returns the type of the data of an event; text by default.
fn event(cx: &mut Cx<'_>, media: &MediaType, at: &Pointer, hint: &Hint) -> Type {
    let item = item(cx, media, at, hint).filter(|ty| *ty != Type::File);
    item.map_or(Type::Text, |ty| data(cx, &ty).unwrap_or(ty))
}

/// Returns the type of a line; raw JSON by default.
fn line(cx: &mut Cx<'_>, media: &MediaType, at: &Pointer, hint: &Hint) -> Type {
    // A string schema describes the entire text, not a line.
    let item = item(cx, media, at, hint).filter(|ty| *ty != Type::File && *ty != Type::Text);
    item.unwrap_or(Type::Any)
}

/// Returns the type of a stream item. Without `itemSchema`, the schema describes an item or an array of items.
fn item(cx: &mut Cx<'_>, media: &MediaType, at: &Pointer, hint: &Hint) -> Option<Type> {
    if let Some(item_schema) = media.extensions.get(ITEM_SCHEMA) {
        let item_schema = serde_json::from_value::<ReferenceOr<Schema>>(item_schema.clone());
        let item_schema = cx.keep(item_schema.map_err(|error| {
            Diagnostic::new(
                Code::InvalidSchema,
                &at.child(ITEM_SCHEMA),
                format!("not a valid schema: {error}"),
            )
        }))?;
        return Some(schema(cx, &Slot::new(&item_schema, at.child(ITEM_SCHEMA)), hint));
    }
    let media_schema = media.schema.as_ref()?;
    Some(schema(cx, &Slot::new(media_schema, at.child("schema")), hint).element().clone())
}

/// Returns the type of the property `data`, if the object describes an entire event.
fn data(cx: &Cx<'_>, ty: &Type) -> Option<Type> {
    let structure = cx.models.get(ty.as_model()?)?.shape.as_struct()?;
    let known = structure.fields.iter().all(|field| EVENT.contains(&field.wire.as_str()));
    let field = structure.fields.iter().find(|field| field.wire == "data").filter(|_| known)?;
    Some(match &field.kind {
        FieldKind::Value(ty) => ty.clone(),
        FieldKind::Constant(_) => Type::Text,
    })
}
