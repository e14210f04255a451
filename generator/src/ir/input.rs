//! What callers give to an operation, and where it goes.

use serde_json::Value as Json;

use super::docs::Docs;
use super::model::{Presence, Value};
use super::style::ListStyle;
use super::types::Type;
use crate::pointer::Pointer;

/// Something a caller may say.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Input {
    /// Where it goes.
    pub location: Location,
    /// Its name there.
    pub wire: String,
    /// What somebody called it, where that name does not read well.
    pub name: Option<String>,
    /// What it is.
    pub ty: Type,
    /// How it is spelled there.
    pub list: ListStyle,
    /// Whether it must be said.
    pub presence: Presence,
    /// The only value it can have.
    pub constant: Option<Value>,
    /// What the document says of it.
    pub docs: Docs,
    /// What the server takes when it is absent.
    pub default: Option<Json>,
    /// A value that the document shows.
    pub example: Option<Json>,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// Where it is defined.
    pub origin: Pointer,
}

impl Input {
    /// The whole body as one.
    pub(crate) fn whole(
        wire: &str,
        ty: Type,
        required: bool,
        docs: &Docs,
        origin: &Pointer,
    ) -> Self {
        Self {
            location: Location::Body,
            wire: wire.to_owned(),
            name: None,
            ty,
            list: ListStyle::Repeated,
            presence: Presence::of(required, false),
            constant: None,
            docs: docs.clone(),
            default: None,
            example: None,
            deprecated: false,
            origin: origin.clone(),
        }
    }
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
    /// Into a member of a JSON object, or of a form.
    Field,
    /// Into a part of a multipart body, as a file or as text.
    Part,
    /// Into a part of a multipart body, as its value says: an object as JSON, a list element by element.
    PartValue,
    /// It is the body.
    Body,
}
