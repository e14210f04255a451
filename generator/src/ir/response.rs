//! Responses: successes, errors and headers.

use super::docs::Docs;
use super::types::{ModelId, Type};
use crate::pointer::Pointer;

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// JSON.
    Json,
    /// JSON Lines.
    Lines,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// The successful response of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Success {
    /// A single type of payload, or no content.
    One(Payload),
    /// JSON of this type, or no content. It has no content with status 204 or 205, and with these ranges of statuses.
    Optional(Type, Vec<(u16, u16)>),
    /// The URL in the `Location` header of a redirect.
    Redirect,
    /// A page of a list with items of this type.
    Page(Type),
    /// One of several payloads (a model with the shape `Choice`).
    Choice(ModelId),
}

/// An HTTP status, or a range of statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// This status.
    Code(u16),
    /// All statuses that start with this digit.
    Range(u16),
    /// All statuses that are not declared.
    Default,
}

impl Status {
    /// Returns whether this is a status of success.
    pub(crate) fn is_success(self) -> bool {
        match self {
            Self::Code(number) => (200..300).contains(&number),
            Self::Range(digit) => digit == 2,
            Self::Default => false,
        }
    }

    /// Returns whether a response with this status has no body.
    pub(crate) fn forbids_body(self) -> bool {
        match self {
            Self::Code(number) => matches!(number, 204 | 205),
            Self::Range(_) | Self::Default => false,
        }
    }
}

/// A declared error response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ErrorCase {
    /// The status.
    pub status: Status,
    /// The possible payloads.
    pub payload: Vec<Payload>,
    /// The model with a variant for each media type (with the shape `Choice`), if several are JSON.
    pub choice: Option<ModelId>,
    /// The description in the document.
    pub docs: Docs,
}

/// A variant of a response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Case {
    /// The status; `None` if the payloads alone distinguish the variants.
    pub status: Option<Status>,
    /// The media type; empty if the payloads alone distinguish the variants.
    pub media: String,
    /// The payload.
    pub payload: Payload,
}

/// The payload of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    /// No content.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Server-sent events with data of this type.
    Events(Type),
    /// JSON Lines with values of this type.
    Lines(Type),
}

impl Payload {
    /// Returns whether the payload is a stream.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Self::Events(_) | Self::Lines(_) => true,
            Self::Empty | Self::Json(_) | Self::Text | Self::Bytes => false,
        }
    }

    /// Returns the type of the payload, if it is JSON.
    pub(crate) fn as_json(&self) -> Option<&Type> {
        if let Self::Json(ty) = self { Some(ty) } else { None }
    }

    /// Returns the type of the payload, if it has one.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Returns the type of the payload mutably, if it has one.
    pub(crate) fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// A stream that the server returns if the client requests its media type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Streamed {
    /// The media type to request.
    pub media: String,
    /// The payload.
    pub payload: Payload,
}

/// A declared response header.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ResponseHeader {
    /// The name.
    pub wire: String,
    /// The type, which is a scalar.
    pub ty: Type,
    /// The description in the document.
    pub docs: Docs,
    /// The location of its first declaration.
    pub origin: Pointer,
}
