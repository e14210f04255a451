//! What the body of a call is given: fields, parts, or the whole of it.

use bytes::Bytes;
use http::header::HeaderValue;
use serde_json::Value;

use super::super::body::Draft;
use super::super::part::Part;
use super::super::wire::{encode, to_value};
use super::super::{FilePart, Param, Wire};
use super::Request;

impl Request {
    /// Sets a field of the body.
    #[must_use]
    pub fn field<W: Wire>(self, name: &'static str, value: W) -> Self {
        self.set_field(name, &value)
    }

    /// Sets a field of the body to a list.
    #[must_use]
    pub fn field_list<W: Wire>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = W>,
    ) -> Self {
        self.set_field(name, &values.into_iter().collect::<Vec<W>>())
    }

    /// Sets a field of the body to null.
    #[must_use]
    pub fn clear_field(self, name: &'static str) -> Self {
        self.with(|inner| inner.body.set(name.into(), Value::Null))
    }

    /// Sets all fields of the body that an object has.
    #[must_use]
    pub fn fields_of(self, value: &impl Wire) -> Self {
        self.set_fields(value)
    }

    /// Sets the whole body, as JSON.
    #[must_use]
    pub fn json<W: Wire>(self, value: W) -> Self {
        self.set_json(&value)
    }

    /// Sets the whole body, as text.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.bytes(text.into())
    }

    /// Sets the whole body.
    #[must_use]
    pub fn bytes(self, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        self.with(|inner| inner.body = Draft::Whole(bytes))
    }

    /// Adds a file to the body.
    #[must_use]
    pub fn part(self, name: &'static str, file: FilePart) -> Self {
        self.with_part(Part::file(name, file))
    }

    /// Adds files to the body, under one name.
    #[must_use]
    pub fn parts(self, name: &'static str, files: impl IntoIterator<Item = FilePart>) -> Self {
        files.into_iter().fold(self, |call, file| call.part(name, file))
    }

    /// Adds a text to the body.
    #[must_use]
    pub fn part_text<P: Param>(self, name: &'static str, value: P) -> Self {
        self.with_part(Ok(Part::text(name, value.to_text().into_owned())))
    }

    /// Adds texts to the body, under one name.
    #[must_use]
    pub fn part_texts<P: Param>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = P>,
    ) -> Self {
        values.into_iter().fold(self, |call, value| call.part_text(name, value))
    }

    /// Sets the whole body, of whatever media type.
    pub(in crate::runtime) fn body_as(
        self,
        media_type: &str,
        bytes: Result<impl Into<Bytes>, String>,
    ) -> Self {
        let media = HeaderValue::from_str(media_type);
        match (media, bytes) {
            (Ok(media), Ok(bytes)) => {
                let bytes = bytes.into();
                self.with(|inner| inner.body = Draft::Ready { media, bytes })
            }
            (Err(_), _) => self.blame(format!("{media_type:?} is no media type")),
            (_, Err(error)) => self.blame(format!("the body cannot be sent: {error}")),
        }
    }

    fn set_field(self, name: &'static str, value: &dyn Wire) -> Self {
        match to_value(value) {
            Ok(value) => self.with(|inner| inner.body.set(name.into(), value)),
            Err(error) => self.blame(format!("the field `{name}` cannot be sent: {error}")),
        }
    }

    fn set_fields(self, value: &dyn Wire) -> Self {
        match to_value(value) {
            Ok(Value::Object(fields)) => fields.into_iter().fold(self, |request, (name, value)| {
                request.with(|inner| inner.body.set(name.into(), value))
            }),
            Ok(_) => self.blame("the fields of the body are no object".to_owned()),
            Err(error) => self.blame(format!("the body cannot be sent: {error}")),
        }
    }

    fn set_json(self, value: &dyn Wire) -> Self {
        match encode(value) {
            Ok(bytes) => self.with(|inner| inner.body = Draft::Whole(bytes)),
            Err(error) => self.blame(format!("the body cannot be sent: {error}")),
        }
    }

    fn with_part(self, part: Result<Part, String>) -> Self {
        match part {
            Ok(part) => self.with(|inner| inner.body.push(part)),
            Err(mistake) => self.blame(mistake),
        }
    }
}
