//! The body of a request: a builder for it, and the payload that is sent.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use super::content::{Body, Content};
use super::fields::Fields;
use super::form::form;
use super::operation::BodyKind;
use super::part::Part;
use super::wire::json::encode;

/// The separator before each record of a JSON text sequence.
pub(super) const RECORD_SEPARATOR: u8 = 0x1e;

/// The body that has been set so far.
#[derive(Clone, Debug, Default)]
pub(super) enum BodyBuilder {
    #[default]
    Empty,
    Fields(Fields),
    /// A complete body, with its own media type if the caller has set one.
    Whole(Body),
    Parts(Vec<Part>),
}

/// The body that is sent.
#[derive(Clone, Debug)]
pub(super) enum Payload {
    None,
    Whole {
        media: HeaderValue,
        content: Content,
    },
    Parts {
        /// The media type without the boundary.
        media: &'static str,
        parts: Vec<Part>,
    },
}

impl Payload {
    /// Returns whether the body contains a file on disk.
    pub(super) fn has_file(&self) -> bool {
        match self {
            Self::None => false,
            Self::Whole { content, .. } => content.is_file(),
            Self::Parts { parts, .. } => parts.iter().any(|part| part.content.is_file()),
        }
    }

    /// Returns whether the body can be sent now: it contains no stream that has been sent before.
    pub(super) fn is_available(&self) -> bool {
        match self {
            Self::None => true,
            Self::Whole { content, .. } => content.is_available(),
            Self::Parts { parts, .. } => parts.iter().all(|part| part.content.is_available()),
        }
    }
}

impl BodyBuilder {
    /// Makes the body an object, unless it is one already. An object is sent even if it has no fields.
    pub(super) fn begin_object(&mut self) {
        if !matches!(self, Self::Fields(_)) {
            *self = Self::Fields(Fields::default());
        }
    }

    /// Sets a field and replaces its previous value.
    pub(super) fn set(&mut self, name: Cow<'static, str>, value: Value) {
        self.begin_object();
        if let Self::Fields(fields) = self {
            fields.set(name, value);
        }
    }

    /// Returns the value of a field.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Fields(fields) => {
                fields.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
            }
            Self::Empty | Self::Whole(_) | Self::Parts(_) => None,
        }
    }

    pub(super) fn push(&mut self, part: Part) {
        match self {
            Self::Parts(parts) => parts.push(part),
            other => *other = Self::Parts(vec![part]),
        }
    }

    /// Returns the payload for a body of this kind.
    pub(super) fn payload(self, kind: BodyKind) -> Result<Payload, String> {
        if let Self::Whole(Body { content, media_type: Some(media) }) = self {
            return Ok(Payload::Whole { media: header(&media)?, content });
        }
        let (media, required) = match kind {
            BodyKind::None => return Ok(Payload::None),
            BodyKind::Json { media, required } | BodyKind::Raw { media, required } => {
                (media, required)
            }
            BodyKind::Form { required, .. } => ("application/x-www-form-urlencoded", required),
            BodyKind::Multipart { media, required, .. } => (media, required),
        };
        let bytes = match (self, kind) {
            (Self::Empty, _) if !required => return Ok(Payload::None),
            (Self::Parts(parts), _) => return Ok(Payload::Parts { media, parts }),
            // RFC 2046 requires at least one part.
            (_, BodyKind::Multipart { .. }) => {
                return Err("the body needs at least one part".to_owned());
            }
            (Self::Whole(Body { content, .. }), _) => {
                return Ok(Payload::Whole { media: header(media)?, content });
            }
            (Self::Fields(fields), BodyKind::Form { fields: encodings, .. }) => {
                form(&fields, encodings).into()
            }
            (Self::Fields(fields), _) => json(&fields)?,
            (Self::Empty, BodyKind::Json { .. }) => Bytes::from_static(b"{}"),
            (Self::Empty, _) => Bytes::new(),
        };
        Ok(Payload::Whole { media: header(media)?, content: Content::memory(bytes) })
    }
}

fn header(media: &str) -> Result<HeaderValue, String> {
    HeaderValue::try_from(media).map_err(|_| "the media type of the body is invalid".to_owned())
}

fn json(fields: &Fields) -> Result<Bytes, String> {
    encode(fields).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::content::Source;
    use super::*;

    fn payload_of(builder: BodyBuilder, kind: BodyKind) -> Option<(String, String)> {
        match builder.payload(kind).unwrap() {
            Payload::Whole { media, content: Content { source: Source::Memory(bytes), .. } } => {
                let media = media.to_str().unwrap().to_owned();
                Some((media, String::from_utf8_lossy(&bytes).into_owned()))
            }
            _ => None,
        }
    }

    #[test]
    fn sends_an_optional_body_only_if_a_field_is_set() {
        let kind = |required| BodyKind::Json { media: "application/json", required };
        assert_eq!(payload_of(BodyBuilder::Empty, kind(false)), None);
        assert_eq!(
            payload_of(BodyBuilder::Empty, kind(true)),
            Some(("application/json".into(), "{}".into()))
        );
        let mut builder = BodyBuilder::Empty;
        builder.set("b".into(), 1.into());
        builder.set("a".into(), Value::Null);
        builder.set("b".into(), 2.into());
        assert_eq!(payload_of(builder, kind(false)).unwrap().1, r#"{"b":2,"a":null}"#);
    }

    #[test]
    fn rejects_a_required_multipart_body_without_a_part() {
        let payload = |required| {
            let media = "multipart/form-data";
            BodyBuilder::Empty.payload(BodyKind::Multipart { media, required, parts: &[] })
        };
        assert!(matches!(payload(false), Ok(Payload::None)));
        assert!(payload(true).unwrap_err().contains("at least one part"));
    }
}
