//! What calls carry: how the body of a request is packed, and what an answer is.

use super::ty::Ty;
use crate::ir::body::{FieldEncoding, PartEncoding};
use crate::names::ident::Ident;

/// How a body is packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// JSON, sent under this media type.
    Json {
        /// The media type.
        media: String,
        /// Whether it is sent even if nothing was said.
        required: bool,
    },
    /// Fields, as `application/x-www-form-urlencoded`.
    Form {
        /// Whether it is sent even if nothing was said.
        required: bool,
        /// How fields are written that are not written as usual.
        encodings: Vec<FieldEncoding>,
    },
    /// Several parts, sent under this media type.
    Multipart {
        /// The media type, but for its boundary.
        media: String,
        /// Whether it is sent even if nothing was said.
        required: bool,
        /// How parts are sent that are not sent as usual.
        encodings: Vec<PartEncoding>,
    },
    /// Text or bytes as they are, sent under this media type.
    Raw {
        /// The media type.
        media: String,
        /// Whether it is sent even if nothing was said.
        required: bool,
    },
}

impl Body {
    /// The media type it is sent under.
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

/// What a call answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Ty),
    /// JSON, or nothing.
    Optional(Ty),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// The place of a thing that is elsewhere.
    Location,
    /// One page of a list.
    Page {
        /// What the list holds.
        item: Ty,
        /// The members that may hold the list.
        items: Vec<String>,
        /// The members that may hold the length of the whole list.
        total: Vec<String>,
    },
    /// One of several forms.
    Choice(Ident),
    /// Server-sent events that carry this.
    Events(Ty),
    /// JSON, one of these per line.
    Lines(Ty),
}

impl Answer {
    /// Whether a redirect is the response, and not followed.
    pub fn is_location(&self) -> bool {
        match self {
            Self::Location => true,
            Self::Empty
            | Self::Json(_)
            | Self::Optional(_)
            | Self::Text
            | Self::Bytes
            | Self::Page { .. }
            | Self::Choice(_)
            | Self::Events(_)
            | Self::Lines(_) => false,
        }
    }

    /// What a call ends with that is to answer this stream.
    pub fn ending(&self) -> &'static str {
        match self {
            Self::Lines(_) => "lines",
            Self::Events(_)
            | Self::Empty
            | Self::Json(_)
            | Self::Optional(_)
            | Self::Text
            | Self::Bytes
            | Self::Location
            | Self::Page { .. }
            | Self::Choice(_) => "events",
        }
    }

    /// Whether it comes in pieces.
    pub fn is_stream(&self) -> bool {
        match self {
            Self::Events(_) | Self::Lines(_) => true,
            Self::Empty
            | Self::Json(_)
            | Self::Optional(_)
            | Self::Text
            | Self::Bytes
            | Self::Location
            | Self::Page { .. }
            | Self::Choice(_) => false,
        }
    }

    /// The Rust type of the answer.
    pub fn ty(&self) -> Ty {
        match self {
            Self::Empty => Ty::Unit,
            Self::Json(ty) => ty.clone(),
            Self::Optional(ty) => ty.clone().optional(),
            Self::Text | Self::Location => Ty::String,
            Self::Bytes => Ty::Bytes,
            Self::Page { item, .. } => Ty::Page(Box::new(item.clone())),
            Self::Choice(name) => Ty::Model(name.clone()),
            Self::Events(ty) => Ty::Events(Box::new(ty.clone())),
            Self::Lines(ty) => Ty::Lines(Box::new(ty.clone())),
        }
    }
}
