//! The inputs of an operation and their locations in a request.

use serde_json::Value as Json;

use super::docs::Docs;
use super::model::{Field, FieldKind, Value};
use super::presence::Presence;
use super::samples::Samples;
use super::style::ListStyle;
use super::types::Type;
use crate::pointer::Pointer;

/// A value that callers can set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Input {
    /// The location in the request.
    pub location: Location,
    /// The wire name.
    pub wire: String,
    /// The name that `x-name` sets in place of the wire name.
    pub name: Option<String>,
    /// The type.
    pub ty: Type,
    /// The serialization style.
    pub list: ListStyle,
    /// Whether the value is required.
    pub presence: Presence,
    /// The only allowed value, if there is just one.
    pub constant: Option<Value>,
    /// The smallest allowed value of a page number or a page size, which are unsigned.
    pub minimum: Option<u32>,
    /// The description in the document.
    pub docs: Docs,
    /// The value that the server assumes if the input is absent.
    pub default: Option<Json>,
    /// The examples in the document.
    pub samples: Samples,
    /// Whether the input is deprecated.
    pub deprecated: bool,
    /// The name of the setter that adds an entry, if the string is the text of a JSON object.
    pub entry_setter: Option<String>,
    /// Whether the document declares that only responses contain the value.
    pub read_only: bool,
    /// The location in the document.
    pub origin: Pointer,
}

impl Input {
    /// Creates an input for a field of the body, with the type of its values in requests.
    pub(crate) fn of_field(field: Field, location: Location, ty: Type) -> Self {
        let read_only = field.is_only_received();
        let constant = match field.kind {
            FieldKind::Value(_) => None,
            FieldKind::Constant(value) => Some(value),
        };
        Self {
            location,
            wire: field.wire,
            name: field.name,
            ty,
            list: ListStyle::Repeated,
            presence: field.presence,
            constant,
            minimum: None,
            docs: field.docs,
            default: field.default,
            samples: field.samples,
            deprecated: field.deprecated,
            entry_setter: field.entry_setter,
            read_only,
            origin: field.origin,
        }
    }

    /// Creates an input for an entire body.
    pub(crate) fn whole_body(
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
            minimum: None,
            docs: docs.clone(),
            default: None,
            samples: Samples::default(),
            deprecated: false,
            entry_setter: None,
            read_only: false,
            origin: origin.clone(),
        }
    }
}

/// The location of an input in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// As a property of a JSON object or a field of a form.
    Field,
    /// As a part of a multipart body: a file or text.
    Part,
    /// In a multipart body, encoded according to the value: an object as one JSON part, a list as one part for each
    /// element.
    PartValue,
    /// The entire body.
    Body,
}
