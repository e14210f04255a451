//! Classifies media types, without lowering their schemas.

pub(crate) mod meaning;

use openapiv3::{
    Content, MediaType, Schema, SchemaKind, StringFormat, StringType,
    VariantOrUnknownOrEmpty as Format,
};

use super::context::Cx;
use crate::document::spec::refs::Slot;
use crate::pointer::Pointer;
use meaning::{Patch, distinct_name, essence, parameters};

/// The class of a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MediaKind {
    /// JSON.
    Json,
    /// Multipart.
    Multipart,
    /// A urlencoded form.
    Form,
    /// JSON Lines.
    Lines,
    /// Server-sent events.
    Events,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl MediaKind {
    /// Returns whether a response of this class is a stream.
    pub(crate) fn is_stream(self) -> bool {
        match self {
            Self::Events | Self::Lines => true,
            Self::Json | Self::Multipart | Self::Form | Self::Text | Self::Bytes => false,
        }
    }
}

/// Returns whether a media type is JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json" | "application/x-json")
        || essence.ends_with("+json")
}

/// Returns whether a media type is XML.
pub(crate) fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Returns whether a media type contains a wildcard.
pub(crate) fn is_wildcard(name: &str) -> bool {
    name.contains('*')
}

/// Classifies a media type. A wildcard media type is classified by its schema. Unknown media types, and text with a
/// schema of format `binary`, are treated as bytes.
pub(crate) fn kind(cx: &Cx<'_>, name: &str, media: &MediaType) -> MediaKind {
    let essence = essence(name);
    match essence.split_once('/') {
        _ if is_json(&essence) => MediaKind::Json,
        _ if is_lines(&essence) => MediaKind::Lines,
        Some(("multipart", _)) => MediaKind::Multipart,
        Some(("application", "x-www-form-urlencoded")) => MediaKind::Form,
        Some(("text", "event-stream")) => MediaKind::Events,
        Some((_, _)) if is_binary(cx, media) => MediaKind::Bytes,
        _ if is_xml(&essence) || is_yaml(&essence) => MediaKind::Text,
        Some(("text", _)) => MediaKind::Text,
        Some(("application", name)) if TEXTS.contains(&name) => MediaKind::Text,
        Some(("*" | "application", "*")) if is_structured(cx, media) => MediaKind::Json,
        Some(("*" | "application", "*")) if media.schema.is_some() => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

/// Subtypes of `application` that are text.
const TEXTS: &[&str] =
    &["graphql", "javascript", "jose", "jwt", "sql", "toml", "x-javascript", "x-pem-file", "x-sh"];

fn is_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonl"
            | "application/jsonlines"
            | "application/x-jsonlines"
            | "application/json-lines"
            | "application/json-seq"
            | "application/stream+json"
            | "application/x-json-stream"
            | "text/jsonl"
    )
}

fn is_yaml(essence: &str) -> bool {
    matches!(essence, "application/yaml" | "application/x-yaml") || essence.ends_with("+yaml")
}

/// Returns the media type whose schema describes a JSON body of a media type without a schema: one that means the same or
/// includes it.
pub(crate) fn described_by<'a>(
    cx: &Cx<'_>,
    content: &'a Content,
    name: &str,
) -> Option<(&'a String, &'a MediaType)> {
    content.iter().find(|(other, media)| {
        let is_text = essence(other) == "text/plain";
        let is_json =
            kind(cx, other, media) == MediaKind::Json || is_text && is_structured(cx, media);
        let includes = is_wildcard(other) || is_text || distinct_name(other) == distinct_name(name);
        media.schema.is_some() && is_json && includes
    })
}

/// Returns whether a body has a schema that is not a string.
pub(crate) fn is_structured(cx: &Cx<'_>, media: &MediaType) -> bool {
    let text = |schema: &Schema| {
        matches!(schema.schema_kind, SchemaKind::Type(openapiv3::Type::String(_)))
    };
    media.schema.is_some() && !with_schema(cx, media, text)
}

/// Returns whether the schema of a body is a number or a boolean.
pub(crate) fn is_number(cx: &Cx<'_>, media: &MediaType) -> bool {
    with_schema(cx, media, |schema| {
        use openapiv3::Type::{Boolean, Integer, Number};
        matches!(schema.schema_kind, SchemaKind::Type(Integer(_) | Number(_) | Boolean(_)))
    })
}

/// Returns the keyword of a string schema that text does not enforce: an `enum`, or the format of a typed value.
pub(crate) fn text_keyword(cx: &Cx<'_>, media: &MediaType) -> Option<&'static str> {
    let of_text = |predicate: fn(&StringType) -> bool| {
        with_schema(cx, media, |schema| match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::String(text)) => predicate(text),
            _ => false,
        })
    };
    let is_typed = |text: &StringType| match &text.format {
        Format::Item(StringFormat::Date | StringFormat::DateTime) => true,
        Format::Unknown(format) => format == "uuid",
        _ => false,
    };
    if of_text(|text| !text.enumeration.is_empty()) {
        Some("enum")
    } else {
        of_text(is_typed).then_some("format")
    }
}

/// Returns whether the schema of a body is that of a file.
pub(crate) fn is_binary(cx: &Cx<'_>, media: &MediaType) -> bool {
    has_format(cx, media, StringFormat::Binary)
}

/// Returns whether the schema of a body is that of bytes as base64 text, which only JSON needs.
pub(crate) fn is_base64(cx: &Cx<'_>, media: &MediaType) -> bool {
    has_format(cx, media, StringFormat::Byte)
}

fn has_format(cx: &Cx<'_>, media: &MediaType, format: StringFormat) -> bool {
    with_schema(cx, media, |schema| match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(text)) => text.format == Format::Item(format),
        _ => false,
    })
}

fn with_schema(cx: &Cx<'_>, media: &MediaType, predicate: impl Fn(&Schema) -> bool) -> bool {
    let Some(media_schema) = &media.schema else { return false };
    let slot = Slot::new(media_schema, Pointer::root());
    cx.spec.follow(&slot).is_ok_and(|node| predicate(node.value))
}

/// Returns the method name suffix for a media type, such as `json`, `form`, `merge_patch` or `json_version_2`.
pub(crate) fn method_suffix(kind: MediaKind, name: &str) -> String {
    let parameters = parameters(name).into_iter();
    let words = parameters.map(|(name, value)| format!("_{}_{}", spelled(&name), spelled(&value)));
    let base = Patch::of(name)
        .map_or_else(|| base_suffix(kind, name), |patch| patch.method_suffix().to_owned());
    base + &words.collect::<String>()
}

fn spelled(name: &str) -> String {
    name.replace(|letter: char| !letter.is_alphanumeric(), "_")
}

fn base_suffix(kind: MediaKind, name: &str) -> String {
    let essence = essence(name);
    let special = match kind {
        MediaKind::Json if essence == "application/json" => "json",
        MediaKind::Text if essence == "text/plain" => "text",
        MediaKind::Multipart if essence == "multipart/form-data" => "multipart",
        MediaKind::Json | MediaKind::Text | MediaKind::Multipart => "",
        MediaKind::Lines => "json_lines",
        MediaKind::Form => "form",
        MediaKind::Events => "events",
        MediaKind::Bytes => "bytes",
    };
    if !special.is_empty() {
        return special.to_owned();
    }
    let subtype = essence.split_once('/').map_or(essence.as_str(), |(_, subtype)| subtype);
    let bare = subtype.trim_start_matches("x-").trim_start_matches("vnd.");
    match bare.chars().any(char::is_alphanumeric) {
        true => spelled(bare),
        false => "text".to_owned(),
    }
}
