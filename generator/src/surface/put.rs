//! Where the values that a call is given go, as data.

use crate::ir::input::Location;
use crate::ir::style::Style;

/// Where a value goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// The kind of place.
    pub spot: Spot,
    /// The name there.
    pub wire: String,
}

/// The kinds of places a value may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A variable of the path.
    Path,
    /// A variable of the path, with all elements in it.
    PathJoined(char),
    /// A query parameter.
    Query,
    /// A query parameter, again for each element.
    QueryList,
    /// A query parameter with all elements in one value.
    QueryJoined(char),
    /// A header.
    Header,
    /// A header with all elements in it.
    HeaderJoined(char),
    /// One of these places, or a cookie, in a style of its own.
    Styled(Location, Style),
    /// A member of the JSON body.
    Field,
    /// A file among the parts of the body.
    FilePart,
    /// Files among the parts of the body.
    FileParts,
    /// Text among the parts of the body.
    TextPart,
    /// Texts among the parts of the body.
    TextParts,
    /// A value among the parts of the body: as JSON, or element by element.
    PartValue,
    /// A value among the parts of the body, in a style.
    PartStyled(Style),
    /// Parts of any kind.
    AnyParts,
    /// The members of the form that the body is.
    Fields,
    /// The JSON body.
    Json,
    /// The body as JSON, one value per line.
    Lines,
    /// The body as text.
    Text,
    /// The body as bytes.
    Bytes,
}

impl Spot {
    /// Whether the request takes any iterator there, not only a `Vec`.
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
