//! What calls answer: when all is well, when not, and in headers.

use super::docs::Docs;
use super::types::{ModelId, Type};
use crate::pointer::Pointer;

/// What kind of thing a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// JSON.
    Json,
    /// JSON, one value per line.
    Lines,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What a call answers when all is well.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Success {
    /// Nothing, or always the same kind of thing.
    One(Carried),
    /// JSON, or nothing.
    Optional(Type),
    /// The place of a thing that is elsewhere.
    Redirect,
    /// One page of a list.
    Page(Page),
    /// One of several forms (a model of the shape `Choice`).
    Choice(ModelId),
}

/// How a page of a list is found in an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    /// What the list holds.
    pub item: Type,
    /// The members that may hold the list.
    pub items: Vec<String>,
    /// The members that may hold the length of the whole list.
    pub total: Vec<String>,
}

/// A status, or all of a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// This one.
    Code(u16),
    /// All that start with this digit.
    Range(u16),
    /// All that are not declared.
    Default,
}

/// What a call is declared to answer when something is wrong.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ErrorCase {
    /// When.
    pub status: Status,
    /// What it carries, by kind of body.
    pub carried: Vec<Carried>,
    /// What the document says of it.
    pub docs: Docs,
}

/// One form of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Case {
    /// The statuses it comes with, when they tell.
    pub status: Option<Status>,
    /// The media type it comes under, when that tells.
    pub media: String,
    /// What it carries.
    pub carried: Carried,
}

/// What an answer's body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Carried {
    /// Nothing.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Server-sent events that carry this.
    Events(Type),
    /// JSON, one of these per line.
    Lines(Type),
}

impl Carried {
    /// Whether it comes piece by piece.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Self::Events(_) | Self::Lines(_) => true,
            Self::Empty | Self::Json(_) | Self::Text | Self::Bytes => false,
        }
    }

    /// What it is made of, if that has a type.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// The same, to be changed.
    pub(crate) fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// A stream that is answered when it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Streamed {
    /// The media type to ask for.
    pub media: String,
    /// What comes.
    pub carried: Carried,
}

/// A header that answers are declared to carry.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ResponseHeader {
    /// Its name.
    pub wire: String,
    /// What it holds: a scalar.
    pub ty: Type,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is first declared.
    pub origin: Pointer,
}
