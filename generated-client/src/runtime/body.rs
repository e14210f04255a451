//! The body of a request while it is put together, and what is sent of it in the end.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use super::escape::escape;
use super::part::{Content, Part};
use super::wire::encode;
use super::{BodyKind, Param, View, Wire, Writer};

/// What has been set so far.
#[derive(Clone, Debug, Default)]
pub(super) enum Draft {
    #[default]
    Empty,
    Fields(Fields),
    Whole(Bytes),
    Parts(Vec<Part>),
    /// Whole, and of a media type that no operation knows.
    Ready {
        media: HeaderValue,
        bytes: Bytes,
    },
}

/// The fields of an object, in the order in which they were first set.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields(Vec<(Cow<'static, str>, Value)>);

/// What is sent.
#[derive(Clone, Debug)]
pub(super) enum Payload {
    None,
    Bytes { media: HeaderValue, bytes: Bytes },
    Parts(Vec<Part>),
}

impl Payload {
    /// Whether it can be sent twice: a stream is used up by being sent.
    pub(super) fn is_repeatable(&self) -> bool {
        match self {
            Self::None | Self::Bytes { .. } => true,
            Self::Parts(parts) => {
                !parts.iter().any(|part| matches!(part.content, Content::Stream(..)))
            }
        }
    }
}

impl Draft {
    /// Sets a field, in place of the value it had.
    pub(super) fn set(&mut self, name: Cow<'static, str>, value: Value) {
        if !matches!(self, Self::Fields(_)) {
            *self = Self::Fields(Fields::default());
        }
        if let Self::Fields(Fields(fields)) = self {
            match fields.iter_mut().find(|(known, _)| *known == name) {
                Some((_, old)) => *old = value,
                None => fields.push((name, value)),
            }
        }
    }

    pub(super) fn push(&mut self, part: Part) {
        match self {
            Self::Parts(parts) => parts.push(part),
            other => *other = Self::Parts(vec![part]),
        }
    }

    /// What is sent for a body of this kind.
    pub(super) fn payload(self, kind: BodyKind) -> Result<Payload, String> {
        if let Self::Ready { media, bytes } = self {
            return Ok(Payload::Bytes { media, bytes });
        }
        let (media, required) = match kind {
            BodyKind::None => return Ok(Payload::None),
            BodyKind::Json { media, required } | BodyKind::Raw { media, required } => {
                (media, required)
            }
            BodyKind::Form { required } => ("application/x-www-form-urlencoded", required),
            BodyKind::Multipart { required } => ("", required),
        };
        let media = content_type(media, kind)?;
        match (self, kind) {
            (Self::Empty, _) if !required => Ok(Payload::None),
            (Self::Parts(parts), _) => Ok(Payload::Parts(parts)),
            // A multipart body without a part cannot be written: RFC 2046 wants one at least.
            (_, BodyKind::Multipart { .. }) => Err("the body needs at least one part".to_owned()),
            (Self::Whole(bytes), _) => Ok(Payload::Bytes { media, bytes }),
            (Self::Fields(fields), BodyKind::Form { .. }) => {
                Ok(Payload::Bytes { media, bytes: form(&fields).into() })
            }
            (Self::Fields(fields), _) => Ok(Payload::Bytes { media, bytes: json(&fields)? }),
            (Self::Empty, BodyKind::Json { .. }) => {
                Ok(Payload::Bytes { media, bytes: Bytes::from_static(b"{}") })
            }
            (Self::Empty | Self::Ready { .. }, _) => {
                Ok(Payload::Bytes { media, bytes: Bytes::new() })
            }
        }
    }
}

/// Our text is UTF-8, which is not what every server assumes of `text/plain`.
fn content_type(media: &str, kind: BodyKind) -> Result<HeaderValue, String> {
    let text = matches!(kind, BodyKind::Raw { .. })
        && media.starts_with("text/")
        && !media.contains("charset");
    let value = if text { format!("{media}; charset=utf-8") } else { media.to_owned() };
    HeaderValue::try_from(value).map_err(|_| format!("{media:?} is no media type"))
}

fn json(fields: &Fields) -> Result<Bytes, String> {
    encode(fields).map_err(|error| error.to_string())
}

/// A list is a repeated field; null is left out.
fn form(fields: &Fields) -> String {
    let mut pairs = Vec::new();
    for (name, value) in &fields.0 {
        let values = match value {
            Value::Null => &[][..],
            Value::Array(items) => items,
            single => std::slice::from_ref(single),
        };
        pairs.extend(
            values.iter().map(|value| format!("{}={}", escape(name), escape(&value.to_text()))),
        );
    }
    pairs.join("&")
}

impl Wire for Fields {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, token: super::Token<'_>) -> super::Read {
        token.instead_of("nothing: fields are only written")
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Object(
            &mut self.0.iter().map(|(key, value)| (key.as_ref(), value as &dyn Wire)),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(draft: Draft, kind: BodyKind) -> Option<(String, String)> {
        match draft.payload(kind).unwrap() {
            Payload::Bytes { media, bytes } => {
                let media = media.to_str().unwrap().to_owned();
                Some((media, String::from_utf8_lossy(&bytes).into_owned()))
            }
            Payload::None | Payload::Parts(_) => None,
        }
    }

    #[test]
    fn an_optional_body_is_sent_only_when_something_is_set() {
        let kind = |required| BodyKind::Json { media: "application/json", required };
        assert_eq!(sent(Draft::Empty, kind(false)), None);
        assert_eq!(sent(Draft::Empty, kind(true)), Some(("application/json".into(), "{}".into())));
        let mut draft = Draft::Empty;
        draft.set("b".into(), 1.into());
        draft.set("a".into(), Value::Null);
        draft.set("b".into(), 2.into());
        assert_eq!(sent(draft, kind(false)).unwrap().1, r#"{"b":2,"a":null}"#);
    }

    #[test]
    fn a_multipart_body_without_a_part_is_a_mistake_unless_it_may_be_left_out() {
        let made = |required| Draft::Empty.payload(BodyKind::Multipart { required });
        assert!(matches!(made(false), Ok(Payload::None)));
        assert!(made(true).unwrap_err().contains("at least one part"));
    }

    #[test]
    fn a_form_repeats_lists_and_leaves_out_null() {
        let mut draft = Draft::Empty;
        draft.set("a b".into(), vec![Value::from(1), "ä&".into()].into());
        draft.set("c".into(), Value::Null);
        assert_eq!(
            sent(draft, BodyKind::Form { required: false }).unwrap().1,
            "a%20b=1&a%20b=%C3%A4%26"
        );
    }
}
