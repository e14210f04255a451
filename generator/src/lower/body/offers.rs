//! The media types of a request body, and which of them mean the same.

use openapiv3::{Content, MediaType, ReferenceOr, Schema, SchemaKind, Type};

use crate::document::spec::refs::{Node, Slot};
use crate::ir::operation::HttpMethod;
use crate::lower::context::Cx;
use crate::lower::media::meaning::{Patch, essence, may_be_array, parameters};
use crate::lower::media::{MediaKind, described_by, is_json, is_wildcard, kind, method_suffix};
use crate::lower::schema::composition;
use crate::pointer::Pointer;

/// The media type with which a value is sent that is not the JSON Patch that the document declares.
pub(super) const PLAIN: &str = "application/json";

/// A media type of a body.
#[derive(Clone, Debug)]
pub(super) struct Offer<'a> {
    pub(super) kind: MediaKind,
    pub(super) name: &'a str,
    /// The format of the patch that the body is.
    pub(super) patch: Option<Patch>,
    /// The parameters that distinguish it from the media type without them.
    pub(super) parameters: Vec<(String, String)>,
    /// Whether it is declared as a JSON Patch, but is a plain value.
    pub(super) is_mislabeled: bool,
    pub(super) media: Node<'a, MediaType>,
}

/// Returns the media types of a body.
pub(super) fn of<'a>(
    cx: &Cx<'_>,
    content: &'a Content,
    at: &Pointer,
    http_method: HttpMethod,
) -> Vec<Offer<'a>> {
    let offer = |(name, media): (&'a String, &'a MediaType)| {
        let patch = Patch::of(name);
        let is_patch = patch == Some(Patch::Json);
        let is_mislabeled = if is_array(cx, media) {
            is_patch && has_plain_json(content) && !lists_changes(cx, media)
        } else {
            is_patch && (http_method != HttpMethod::Patch || is_listed_by_framework(content, media))
        };
        let is_undescribed_json =
            media.schema.is_none() && !is_patch && kind(cx, name, media) == MediaKind::Json;
        let other = described_by(cx, content, name).filter(|_| is_undescribed_json);
        let (described_by, media) = other.unwrap_or((name, media));
        Offer {
            // A request cannot contain server-sent events.
            kind: Some(kind(cx, name, media))
                .filter(|kind| *kind != MediaKind::Events)
                .unwrap_or(MediaKind::Text),
            name,
            patch: patch.filter(|_| !is_mislabeled),
            parameters: parameters(name),
            is_mislabeled,
            media: Node::new(media, at.child(described_by)),
        }
    };
    content.iter().map(offer).collect()
}

fn lists_changes(cx: &Cx<'_>, media: &MediaType) -> bool {
    media.schema.as_ref().is_none_or(|schema| may_list_changes(cx, schema))
}

fn is_array(cx: &Cx<'_>, media: &MediaType) -> bool {
    media.schema.as_ref().is_some_and(|schema| may_be_array(cx, schema))
}

/// The properties that each change of a JSON Patch has.
const OF_CHANGE: &[&str] = &["op", "path"];

/// Returns whether a schema allows an array of the changes of a JSON Patch: of objects with `op` and `path`, or of objects
/// whose properties are not described.
fn may_list_changes(cx: &Cx<'_>, schema: &ReferenceOr<Schema>) -> bool {
    let Ok(node) = cx.spec.follow(&Slot::new(schema, Pointer::root())) else { return true };
    let items = match &node.value.schema_kind {
        SchemaKind::Type(Type::Array(array)) => array.items.as_ref(),
        SchemaKind::Any(keywords) => keywords.items.as_ref(),
        _ => None,
    };
    let Some(items) = items else { return true };
    let Ok(item) = cx.spec.follow(&Slot::new(items, Pointer::root())) else { return true };
    let names: Vec<&str> = composition::declared_by_all(cx.spec, &item)
        .flat_map(|keywords| keywords.properties)
        .map(|(name, _)| name)
        .collect();
    let is_scalar = matches!(
        item.value.schema_kind,
        SchemaKind::Type(Type::String(_) | Type::Number(_) | Type::Integer(_) | Type::Boolean(_))
    );
    !is_scalar && (names.is_empty() || OF_CHANGE.iter().all(|name| names.contains(name)))
}

/// Returns whether a body can be sent as JSON that is not a patch.
fn has_plain_json(content: &Content) -> bool {
    content.keys().any(|name| {
        let essence = essence(name);
        is_json(&essence) && !is_wildcard(name) && Patch::of(name).is_none()
    })
}

/// Returns whether the schema is that of all the JSON types that ASP.NET lists for every body, whatever the body is.
fn is_listed_by_framework(content: &Content, media: &MediaType) -> bool {
    let has = |name: &str| content.get(name).is_some_and(|other| other.schema == media.schema);
    has("application/json") && (has("text/json") || has("application/*+json"))
}

impl Offer<'_> {
    /// Returns whether the same value means something else with another media type.
    pub(super) fn has_own_meaning(&self) -> bool {
        self.patch.is_some() || !self.parameters.is_empty()
    }

    /// Returns the suffix of the method that sends the body.
    pub(super) fn method_suffix(&self) -> String {
        method_suffix(self.kind, if self.is_mislabeled { PLAIN } else { self.name })
    }

    /// Returns whether a schema allows an array.
    pub(super) fn may_be_array(&self, cx: &Cx<'_>) -> bool {
        is_array(cx, self.media.value)
    }

    /// Returns whether two media types describe the same value with the same meaning.
    pub(super) fn is_same_content(&self, other: &Self) -> bool {
        self.media.value.schema == other.media.value.schema && self.is_same_meaning(other)
    }

    /// Returns whether two media types are JSON with the same type. The type of a JSON Patch may be replaced.
    pub(super) fn is_same_json(&self, other: &Self) -> bool {
        let is_json =
            |offer: &Self| offer.kind == MediaKind::Json && offer.patch != Some(Patch::Json);
        self.media.value.schema == other.media.value.schema && is_json(self) && is_json(other)
    }

    fn is_same_meaning(&self, other: &Self) -> bool {
        self.patch == other.patch && self.parameters == other.parameters
    }

    /// Returns whether two media types are the same encoding for callers.
    pub(super) fn is_same_encoding(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match self.kind {
                // `Body::with_media_type` selects the other one.
                MediaKind::Bytes => true,
                MediaKind::Text => self.method_suffix() == other.method_suffix(),
                MediaKind::Json
                | MediaKind::Multipart
                | MediaKind::Form
                | MediaKind::Lines
                | MediaKind::Events => self.is_same_content(other),
            }
    }
}
