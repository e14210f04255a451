//! The destinations of values in a request, as data.

use crate::ir::input::Location;
use crate::ir::style::Style;

/// The destination of a value in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The location and the encoding.
    pub kind: DestinationKind,
    /// The name of the value on the wire.
    pub wire: String,
    /// The smallest value of a page number or a page size.
    pub minimum: Option<u32>,
}

/// The location of a value in a request, and its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DestinationKind {
    /// A path variable.
    Path,
    /// A path variable that contains all elements of a list, joined by a separator.
    PathJoined(char),
    /// A path variable whose slashes are sent unescaped.
    PathSegments,
    /// A query parameter.
    Query,
    /// A query parameter that is repeated for each element of a list.
    QueryList,
    /// A query parameter that contains all elements of a list, joined by a separator.
    QueryJoined(char),
    /// A header.
    Header,
    /// A header that contains all elements of a list, joined by a separator.
    HeaderJoined(char),
    /// A parameter that is serialized in an explicit style.
    Styled(Location, Style),
    /// A property of the JSON body.
    Field,
    /// A file part of a multipart body.
    FilePart,
    /// File parts of a multipart body, one for each element of a list.
    FileParts,
    /// A text part of a multipart body.
    TextPart,
    /// Text parts of a multipart body, one for each element of a list.
    TextParts,
    /// A value in a multipart body: one part for each element of a list, and JSON for an object.
    PartValue,
    /// A part of a multipart body that is serialized in an explicit style.
    PartStyled(Style),
    /// All parts of a multipart body.
    AnyParts,
    /// All fields of a form body.
    Fields,
    /// The whole body as JSON.
    Json,
    /// The whole body as JSON Lines.
    Lines,
    /// The whole body as text.
    Text,
    /// The whole body as bytes.
    Bytes,
}

impl DestinationKind {
    /// Returns whether the value is written as JSON, which accepts any string.
    pub fn is_json(self) -> bool {
        match self {
            Self::Field | Self::Json => true,
            Self::Path
            | Self::PathJoined(_)
            | Self::PathSegments
            | Self::Query
            | Self::QueryList
            | Self::QueryJoined(_)
            | Self::Header
            | Self::HeaderJoined(_)
            | Self::Styled(_, _)
            | Self::FilePart
            | Self::FileParts
            | Self::TextPart
            | Self::TextParts
            | Self::PartValue
            | Self::PartStyled(_)
            | Self::AnyParts
            | Self::Fields
            | Self::Lines
            | Self::Text
            | Self::Bytes => false,
        }
    }

    /// Returns whether the `Request` method for this destination takes any iterator instead of a `Vec`.
    pub fn takes_iterator(self) -> bool {
        match self {
            Self::PathJoined(_)
            | Self::QueryList
            | Self::QueryJoined(_)
            | Self::HeaderJoined(_)
            | Self::Field
            | Self::FileParts
            | Self::TextParts
            | Self::AnyParts
            | Self::Lines => true,
            Self::Path
            | Self::PathSegments
            | Self::Query
            | Self::Header
            | Self::Styled(..)
            | Self::FilePart
            | Self::TextPart
            | Self::PartValue
            | Self::PartStyled(_)
            | Self::Fields
            | Self::Json
            | Self::Text
            | Self::Bytes => false,
        }
    }
}
