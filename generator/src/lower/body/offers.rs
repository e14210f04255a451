//! The media types of a request body, and which of them mean the same.

use openapiv3::{Content, MediaType};

use crate::document::spec::refs::Node;
use crate::ir::operation::HttpMethod;
use crate::lower::context::Cx;
use crate::lower::media::meaning::{Patch, may_be_array, parameters};
use crate::lower::media::{MediaKind, kind, method_suffix};
use crate::pointer::Pointer;

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
        let is_mislabeled = patch == Some(Patch::Json)
            && !is_array(cx, media)
            && (http_method != HttpMethod::Patch || is_listed_by_framework(content, media));
        Offer {
            // A request cannot contain server-sent events.
            kind: Some(kind(cx, name, media))
                .filter(|kind| *kind != MediaKind::Events)
                .unwrap_or(MediaKind::Text),
            name,
            patch: patch.filter(|_| !is_mislabeled),
            parameters: parameters(name),
            is_mislabeled,
            media: Node::new(media, at.child(name)),
        }
    };
    content.iter().map(offer).collect()
}

fn is_array(cx: &Cx<'_>, media: &MediaType) -> bool {
    media.schema.as_ref().is_some_and(|schema| may_be_array(cx, schema))
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

    /// Returns whether a schema allows an array.
    pub(super) fn may_be_array(&self, cx: &Cx<'_>) -> bool {
        is_array(cx, self.media.value)
    }

    /// Returns whether two media types describe the same value with the same meaning.
    pub(super) fn is_same_content(&self, other: &Self) -> bool {
        self.media.value.schema == other.media.value.schema && self.is_same_meaning(other)
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
                MediaKind::Text => {
                    method_suffix(self.kind, self.name) == method_suffix(other.kind, other.name)
                }
                MediaKind::Json
                | MediaKind::Multipart
                | MediaKind::Form
                | MediaKind::Lines
                | MediaKind::Events => self.is_same_content(other),
            }
    }
}
