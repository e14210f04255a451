//! Methods that set the body of a call: fields, parts, or the body as a whole.

use bytes::Bytes;
use http::header::{ACCEPT, HeaderValue};
use serde_json::{Map, Value};

use super::super::body::{BodyBuilder, RECORD_SEPARATOR};
use super::super::charset;
use super::super::content::Body;
use super::super::escape::ParameterLocation;
use super::super::operation::BodyKind;
use super::super::param::Param;
use super::super::part::{FilePart, Part, PartEncoding};
use super::super::style::Style;
use super::super::wire::Wire;
use super::super::wire::json::{encode, to_value};
use super::Request;

impl Request {
    /// Sets the `Accept` header, unless the caller has set it.
    #[must_use]
    pub fn accept(self, media: &'static str) -> Self {
        match HeaderValue::from_str(media) {
            Ok(media) => self.with(|inner| {
                inner.headers.entry(ACCEPT).or_insert(media);
            }),
            Err(_) => self.reject("the value of the header `Accept` is invalid".to_owned()),
        }
    }

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

    /// Adds an entry to the JSON object whose text is the value of a field of the body. Replaces the value of an entry with
    /// the same name.
    #[must_use]
    pub fn json_entry(self, field: &'static str, name: String, value: Value) -> Self {
        match self.json_object(field) {
            Some(mut object) => {
                object.insert(name, value);
                let text = Value::Object(object).to_string();
                self.with(|inner| inner.body.set(field.into(), text.into()))
            }
            None => self.reject(format!(
                "`{field}` is not the text of a JSON object, so no entry can be added to it"
            )),
        }
    }

    /// Returns the JSON object whose text is the value of a field. It is empty if the field is not set or null.
    fn json_object(&self, field: &str) -> Option<Map<String, Value>> {
        match self.0.body.get(field) {
            None | Some(Value::Null) => Some(Map::new()),
            Some(Value::String(text)) => serde_json::from_str(text).ok(),
            Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => None,
        }
    }

    /// Sets a field of the body to null.
    #[must_use]
    pub fn clear_field(self, name: &'static str) -> Self {
        self.with(|inner| inner.body.set(name.into(), Value::Null))
    }

    /// Sets the fields of the body to the properties of an object.
    #[must_use]
    pub fn fields_of<W: Wire>(self, value: &W) -> Self {
        self.set_fields(value)
    }

    /// Sets the body to JSON.
    #[must_use]
    pub fn json<W: Wire>(self, value: W) -> Self {
        self.set_json(&value)
    }

    /// Sets the body to a sequence of JSON values: JSON Lines, or a JSON text sequence if the media type contains
    /// `json-seq`.
    #[must_use]
    pub fn json_lines<W: Wire>(self, values: impl IntoIterator<Item = W>) -> Self {
        let mut lines = Vec::new();
        values.into_iter().fold(self, |call, value| call.add_line(&mut lines, &value)).body(lines)
    }

    /// Sets the body to the text of a value.
    #[must_use]
    pub fn text<P: Param>(self, value: P) -> Self {
        self.set_text(&value.to_text())
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: impl Into<Body>) -> Self {
        let body = body.into();
        self.with(|inner| inner.body = BodyBuilder::Whole(body))
    }

    /// Adds a file to the body.
    #[must_use]
    pub fn part(self, name: &'static str, file: FilePart) -> Self {
        self.with_part(name, Part::file(name, file))
    }

    /// Adds several files to the body, as parts with the same name.
    #[must_use]
    pub fn parts(self, name: &'static str, files: impl IntoIterator<Item = FilePart>) -> Self {
        files.into_iter().fold(self, |call, file| call.part(name, file))
    }

    /// Adds a text part to the body.
    #[must_use]
    pub fn part_text<P: Param>(self, name: &'static str, value: P) -> Self {
        self.with_part(name, Part::text(name, value.to_text()))
    }

    /// Adds several text parts to the body, with the same name.
    #[must_use]
    pub fn part_texts<P: Param>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = P>,
    ) -> Self {
        values.into_iter().fold(self, |call, value| call.part_text(name, value))
    }

    /// Adds a value to the body. A list becomes one part per element, and an object becomes JSON.
    #[must_use]
    pub fn part_value<W: Wire>(self, name: &'static str, value: W) -> Self {
        self.add_values(name, &value)
    }

    /// Adds a value to the body in a style: as one part, or as one part per element or property.
    #[must_use]
    pub fn part_styled<W: Wire>(self, name: &'static str, value: W, style: Style) -> Self {
        self.set_styled(ParameterLocation::Part, name, &value, style)
    }

    /// Adds parts to the body.
    #[must_use]
    pub fn any_parts(self, parts: impl IntoIterator<Item = Part>) -> Self {
        parts.into_iter().fold(self, Self::add_part)
    }

    /// Sets the body and its media type.
    pub(in crate::runtime) fn body_as(
        self,
        media_type: &str,
        bytes: Result<impl Into<Bytes>, String>,
    ) -> Self {
        match bytes {
            Ok(bytes) => self.body(Body::new(bytes).with_media_type(media_type)),
            Err(error) => self.reject(format!("the body cannot be sent: {error}")),
        }
    }

    fn set_field(self, name: &'static str, value: &dyn Wire) -> Self {
        match to_value(value) {
            Ok(value) => self.with(|inner| inner.body.set(name.into(), value)),
            Err(error) => self.reject(format!("the field `{name}` cannot be sent: {error}")),
        }
    }

    fn set_fields(self, value: &dyn Wire) -> Self {
        match to_value(value) {
            Ok(Value::Object(fields)) => self.with(|inner| {
                inner.body.begin_object();
                fields.into_iter().for_each(|(name, value)| inner.body.set(name.into(), value));
            }),
            Ok(_) => self.reject("the body is not an object".to_owned()),
            Err(error) => self.reject(format!("the body cannot be sent: {error}")),
        }
    }

    fn set_json(self, value: &dyn Wire) -> Self {
        match encode(value) {
            Ok(bytes) => self.body(bytes),
            Err(error) => self.reject(format!("the body cannot be sent: {error}")),
        }
    }

    fn add_line(self, lines: &mut Vec<u8>, value: &dyn Wire) -> Self {
        match encode(value) {
            Ok(bytes) => {
                // RFC 7464: each record starts with a record separator.
                if self.raw_media().to_ascii_lowercase().contains("json-seq") {
                    lines.push(RECORD_SEPARATOR);
                }
                lines.extend_from_slice(&bytes);
                lines.push(b'\n');
                self
            }
            Err(error) => self.reject(format!("the body cannot be sent: {error}")),
        }
    }

    fn set_text(self, text: &str) -> Self {
        match charset::encoded(text, self.raw_media()) {
            Ok(bytes) => self.body(bytes),
            Err(error) => self.reject(format!("the body cannot be sent: {error}")),
        }
    }

    /// Returns the media type of a body that is sent unchanged.
    fn raw_media(&self) -> &'static str {
        match self.0.operation.body {
            BodyKind::Raw { media, .. } => media,
            _ => "",
        }
    }

    fn add_values(self, name: &'static str, value: &dyn Wire) -> Self {
        let encoding = self.encoding(name);
        match to_value(value) {
            Ok(value) => self.any_parts(Part::values(name, value, encoding)),
            Err(error) => self.reject(format!("the part `{name}` cannot be sent: {error}")),
        }
    }

    pub(super) fn with_part(self, name: &'static str, part: Part) -> Self {
        let encoding = self.encoding(name);
        self.add_part(part.encoded(encoding))
    }

    fn add_part(self, part: Part) -> Self {
        let checked = part.checked().map(drop);
        match checked {
            Ok(()) => self.with(|inner| inner.body.push(part)),
            Err(error) => self.reject(error),
        }
    }

    /// Returns the encoding that the operation declares for a part.
    fn encoding(&self, name: &str) -> Option<&'static PartEncoding> {
        let BodyKind::Multipart { parts, .. } = self.0.operation.body else { return None };
        parts.iter().find(|encoding| encoding.name == name)
    }
}
