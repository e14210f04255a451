//! Request bodies.

use super::docs::Docs;
use super::input::Input;
use super::response::Media;
use super::samples::Samples;
use super::style::Style;
use super::types::Type;
use crate::pointer::Pointer;

/// A request body and its encoding.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// No body.
    None,
    /// A single value: JSON, JSON Lines, text or raw bytes.
    Whole {
        /// How the value is encoded.
        media: Media,
        /// The media type of the request.
        media_type: String,
        /// Whether the body is required.
        required: bool,
        /// The type of the value.
        ty: Type,
        /// The description in the document.
        docs: Docs,
        /// The examples in the document.
        samples: Box<Samples>,
        /// The location in the document.
        origin: Pointer,
    },
    /// Fields, encoded as `application/x-www-form-urlencoded`.
    Form {
        /// Whether the body is required.
        required: bool,
        /// The fields.
        content: Content,
        /// The encodings of fields that deviate from the default.
        encodings: Vec<FieldEncoding>,
    },
    /// A multipart body.
    Multipart {
        /// The media type of the request, without the boundary.
        media_type: String,
        /// Whether the body is required.
        required: bool,
        /// The parts.
        content: Content,
        /// The encodings of parts that deviate from the default.
        encodings: Vec<PartEncoding>,
    },
}

impl Body {
    /// Returns this body without the examples of the whole value.
    #[must_use]
    pub(crate) fn without_samples(self) -> Self {
        match self {
            Self::Whole { media, media_type, required, ty, docs, samples: _, origin } => {
                let samples = Box::default();
                Self::Whole { media, media_type, required, ty, docs, samples, origin }
            }
            Self::None | Self::Form { .. } | Self::Multipart { .. } => self,
        }
    }

    /// Returns the type, if the body is a single value.
    pub(crate) fn as_whole(&self) -> Option<&Type> {
        match self {
            Self::Whole { ty, .. } => Some(ty),
            Self::None | Self::Form { .. } | Self::Multipart { .. } => None,
        }
    }

    /// Returns this body with another media type of the whole value.
    #[must_use]
    pub(crate) fn sent_as(self, media_type: &str) -> Self {
        match self {
            Self::Whole { media, media_type: _, required, ty, docs, samples, origin } => {
                let media_type = media_type.to_owned();
                Self::Whole { media, media_type, required, ty, docs, samples, origin }
            }
            Self::None | Self::Form { .. } | Self::Multipart { .. } => self,
        }
    }
}

/// The content of a form or a multipart body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// One input for each known property, and possibly one for additional parts.
    Properties(Vec<Input>),
    /// One input with arbitrary properties or parts.
    Open(Box<Input>),
}

impl Content {
    /// Returns the inputs.
    pub(crate) fn inputs(&self) -> &[Input] {
        match self {
            Self::Properties(inputs) => inputs,
            Self::Open(input) => std::slice::from_ref(input),
        }
    }

    /// Returns the inputs mutably.
    pub(crate) fn inputs_mut(&mut self) -> &mut [Input] {
        match self {
            Self::Properties(inputs) => inputs,
            Self::Open(input) => std::slice::from_mut(input),
        }
    }
}

/// The encoding of a form field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The name of the field.
    pub wire: String,
    /// The serialization style of its value.
    pub style: Style,
}

/// The encoding of a part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The name of the part.
    pub wire: String,
    /// Its media type; empty if the value determines it. For a file: a comma-separated list, possibly with wildcards.
    pub media_type: String,
    /// Headers with a constant value.
    pub headers: Vec<(String, String)>,
}
