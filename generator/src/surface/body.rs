//! The bodies of requests and responses.

use super::ty::Ty;
use crate::ir::body::{FieldEncoding, PartEncoding};
use crate::names::ident::Ident;

/// The encoding of a request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// JSON.
    Json {
        /// The media type.
        media: String,
        /// Whether the body is sent even if no value was set.
        required: bool,
    },
    /// Fields, as `application/x-www-form-urlencoded`.
    Form {
        /// Whether the body is sent even if no value was set.
        required: bool,
        /// The non-default encodings of fields.
        encodings: Vec<FieldEncoding>,
    },
    /// A multipart body.
    Multipart {
        /// The media type without its boundary.
        media: String,
        /// Whether the body is sent even if no value was set.
        required: bool,
        /// The non-default encodings of parts.
        encodings: Vec<PartEncoding>,
    },
    /// Text or bytes, sent unchanged.
    Raw {
        /// The media type.
        media: String,
        /// Whether the body is sent even if no value was set.
        required: bool,
    },
}

impl Body {
    /// Returns the media type of the body.
    pub fn media(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Form { .. } => Some("application/x-www-form-urlencoded"),
            Self::Json { media, .. } | Self::Multipart { media, .. } | Self::Raw { media, .. } => {
                Some(media)
            }
        }
    }
}

/// The response of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// No body.
    Empty,
    /// JSON.
    Json(Ty),
    /// JSON, or no body. It has no body with status 204 or 205, and with these ranges of statuses.
    Optional(Ty, Vec<(u16, u16)>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// The URL in the `Location` header.
    Location,
    /// One page of a list with elements of this type.
    Page(Ty),
    /// One of several variants, as an enum.
    Choice(Ident),
    /// Server-sent events with data of this type.
    Events(Ty),
    /// JSON Lines with values of this type.
    Lines(Ty),
}

impl Response {
    /// Returns whether the call returns the target of a redirect instead of following the redirect.
    pub fn is_location(&self) -> bool {
        matches!(self, Self::Location)
    }

    /// Returns the name of the call's method that requests this stream.
    pub fn ending(&self) -> &'static str {
        match self {
            Self::Lines(_) => "lines",
            Self::Events(_)
            | Self::Empty
            | Self::Json(_)
            | Self::Optional(..)
            | Self::Text
            | Self::Bytes
            | Self::Location
            | Self::Page(_)
            | Self::Choice(_) => "events",
        }
    }

    /// Returns whether the response is a stream.
    pub fn is_stream(&self) -> bool {
        match self {
            Self::Events(_) | Self::Lines(_) => true,
            Self::Empty
            | Self::Json(_)
            | Self::Optional(..)
            | Self::Text
            | Self::Bytes
            | Self::Location
            | Self::Page(_)
            | Self::Choice(_) => false,
        }
    }

    /// Returns the Rust type of the response.
    pub fn ty(&self) -> Ty {
        match self {
            Self::Empty => Ty::Unit,
            Self::Json(ty) => ty.clone(),
            Self::Optional(ty, _) => ty.clone().optional(),
            Self::Text | Self::Location => Ty::String,
            Self::Bytes => Ty::Bytes,
            Self::Page(item) => Ty::Page(Box::new(item.clone())),
            Self::Choice(name) => Ty::Model(name.clone()),
            Self::Events(ty) => Ty::Events(Box::new(ty.clone())),
            Self::Lines(ty) => Ty::Lines(Box::new(ty.clone())),
        }
    }
}
