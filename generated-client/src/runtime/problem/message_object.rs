//! Reads an object that describes a validation message, in the shapes of the common frameworks.

use serde_json::{Map, Value};

/// An object that describes the messages of a field, such as `{"field": "name", "message": "too long"}`.
pub(super) struct MessageObject<'o> {
    /// The name of the field, or empty if the object names none.
    pub(super) field: String,
    pub(super) texts: Vec<&'o str>,
    /// Whether the object contains nothing else that is not null.
    pub(super) is_whole: bool,
}

/// The properties of a message object that name its field, best first. A `name` is last, because some servers put the
/// name of the violated rule there.
#[rustfmt::skip]
const FIELDS: [&str; 16] = [
    "loc", "source", "pointer", "field", "propertyname", "propertypath", "instancepath", "property", "path",
    "parameter", "param", "target", "location", "attribute", "key", "name",
];

/// The properties of a message object that contain its text, best first. GitHub sends only a `code`.
#[rustfmt::skip]
const TEXTS: [&str; 12] = [
    "detail", "message", "msg", "errormessage", "defaultmessage", "description", "reason", "error", "title", "code",
    "messages", "errors",
];

/// The properties that name the field in the `source` of a JSON:API error.
const SOURCES: [&str; 3] = ["pointer", "parameter", "header"];

impl<'o> MessageObject<'o> {
    /// Reads an object. Returns `None` if it contains no message.
    pub(super) fn of(properties: &'o Map<String, Value>) -> Option<Self> {
        let find = |name: &&str| properties.iter().find(|(key, _)| is_named(key, name));
        let field = FIELDS.iter().filter_map(find).find_map(|(key, value)| {
            let (name, is_whole) = field_name(key, value)?;
            Some((key, name, is_whole))
        });
        let is_field = |key: &String| field.as_ref().is_some_and(|(name, ..)| *name == key);
        let (text_key, texts) = TEXTS
            .iter()
            .filter_map(find)
            .filter(|(key, _)| !is_field(key))
            .find_map(|(key, value)| Some((key, texts(value, field.is_some())?)))?;
        let is_known = |key: &String| key == text_key || is_field(key);
        let (name, is_field_whole) =
            field.as_ref().map_or(("", true), |(_, name, is_whole)| (name.as_str(), *is_whole));
        let is_whole = properties.iter().all(|(key, value)| value.is_null() || is_known(key));
        Some(Self { field: name.to_owned(), texts, is_whole: is_whole && is_field_whole })
    }
}

/// Returns the name of a field, and whether that is the whole value.
fn field_name(key: &str, value: &Value) -> Option<(String, bool)> {
    let step = |step: &Value| match step {
        Value::String(name) => Some(name.clone()),
        Value::Number(index) => Some(index.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    match value {
        Value::Object(source) if is_named(key, "source") => {
            let name = SOURCES.iter().find_map(|name| source.get(*name)?.as_str())?;
            Some((name.to_owned(), source.len() == 1))
        }
        Value::Array(steps) if is_named(key, "loc") || is_named(key, "path") => {
            let steps = steps.iter().map(step).collect::<Option<Vec<_>>>()?;
            Some((steps.join("."), true))
        }
        Value::String(name) if !is_named(key, "source") => Some((name.clone(), true)),
        _ => None,
    }
}

/// Returns the texts of a message object: one, or also several if the object names its field.
fn texts(value: &Value, has_field: bool) -> Option<Vec<&str>> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(vec![text]),
        Value::Array(texts) if has_field && !texts.is_empty() => {
            texts.iter().map(Value::as_str).collect()
        }
        _ => None,
    }
}

/// Returns whether a key is this name, regardless of case, hyphens and underscores.
pub(super) fn is_named(key: &str, name: &str) -> bool {
    let letters = key.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
    letters.map(|byte| byte.to_ascii_lowercase()).eq(name.bytes())
}
