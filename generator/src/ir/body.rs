//! How the body of a request is packed.

use super::docs::Docs;
use super::input::Input;
use super::response::Media;
use super::style::Style;
use super::types::Type;
use crate::pointer::Pointer;

/// How a body is packed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// There is none.
    None,
    /// One value: JSON, JSON line by line, text, or bytes as they are.
    Whole {
        /// Which of them.
        media: Media,
        /// The media type to send it under.
        media_type: String,
        /// Whether a request without it is refused.
        required: bool,
        /// What it holds.
        ty: Type,
        /// What the document says of it.
        docs: Docs,
        /// Where it is defined.
        origin: Pointer,
    },
    /// Fields, as `application/x-www-form-urlencoded`.
    Form {
        /// Whether a request without it is refused.
        required: bool,
        /// The fields.
        content: Content,
        /// How those are written that are not written as usual.
        encodings: Vec<FieldEncoding>,
    },
    /// Several parts.
    Multipart {
        /// The media type to send it under, but for its boundary.
        media_type: String,
        /// Whether a request without it is refused.
        required: bool,
        /// The parts.
        content: Content,
        /// How those are sent that are not sent as usual.
        encodings: Vec<PartEncoding>,
    },
}

/// What a form or a multipart body is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Known members, each an input of its own.
    Members(Vec<Input>),
    /// The members of a value of this type; of parts, any.
    Open(Box<Input>),
}

impl Content {
    /// All that callers may say of it.
    pub(crate) fn inputs(&self) -> &[Input] {
        match self {
            Self::Members(inputs) => inputs,
            Self::Open(input) => std::slice::from_ref(input),
        }
    }

    /// The same, to be changed.
    pub(crate) fn inputs_mut(&mut self) -> &mut [Input] {
        match self {
            Self::Members(inputs) => inputs,
            Self::Open(input) => std::slice::from_mut(input),
        }
    }
}

/// How a field of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The name of the field.
    pub wire: String,
    /// How its value is written.
    pub style: Style,
}

/// How a part of a multipart body is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The name of the part.
    pub wire: String,
    /// Its media type; empty where its value tells. Of a file several, and ranges, with commas between them.
    pub media_type: String,
    /// Headers that it always has.
    pub headers: Vec<(String, String)>,
}
