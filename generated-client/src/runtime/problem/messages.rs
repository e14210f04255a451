//! Reads the validation messages of an error body, by field, in the shapes of the common frameworks.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::message_object::{MessageObject, is_named};

/// Validation messages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Messages {
    by_field: BTreeMap<String, Vec<String>>,
    /// The names of the fields in the order of the body.
    order: Vec<String>,
}

/// The properties that consist of messages: a map by field, a list, or a single message. Names are compared without
/// case, hyphens and underscores: `invalid-params` is `invalidparams`.
const MAPS: [&str; 4] = ["errors", "fielderrors", "validationerrors", "modelstate"];

/// The properties that consist of messages only if they are lists: `detail` in FastAPI, `message` in NestJS,
/// `violations` in Symfony, `invalid-params` in an example of RFC 7807, `fieldViolations` in gRPC.
#[rustfmt::skip]
const LISTS: [&str; 8] = [
    "detail", "details", "message", "violations", "fieldviolations", "invalidparams", "issues", "error",
];

impl Messages {
    /// Reads the messages of a property of the body. Returns whether nothing of the property remains unread.
    pub(super) fn read_property(&mut self, name: &str, value: &Value) -> bool {
        match value {
            // A map by field, even if the names of the fields look like those of a message object.
            Value::Object(fields) if is_any(&MAPS, name) => self.read_map("", fields),
            _ if is_any(&MAPS, name) => self.read("", value),
            Value::Array(items) if is_any(&LISTS, name) => {
                all_read(items, |item| self.read_listed(item))
            }
            _ => false,
        }
    }

    /// Reads a body that consists of lists of messages by field, as in Django REST framework. Returns `None` for any
    /// other body.
    pub(super) fn of_fields(properties: &Map<String, Value>) -> Option<Self> {
        let texts = |value: &Value| match value {
            Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_string),
            _ => false,
        };
        let is_known = !properties.is_empty() && properties.values().all(texts);
        let mut messages = Self::default();
        (is_known && messages.read_map("", properties)).then_some(messages)
    }

    pub(super) fn by_field(&self) -> &BTreeMap<String, Vec<String>> {
        &self.by_field
    }

    /// Returns the messages with their fields, in the order of the body.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.order.iter().flat_map(|field| {
            let messages = self.by_field.get(field).into_iter().flatten();
            messages.map(|message| (field.as_str(), message.as_str()))
        })
    }

    /// Reads the messages of a field. Returns whether nothing remains unread.
    fn read(&mut self, field: &str, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => self.add(field, Some(text)),
            Value::Array(items) => self.read_list(field, items),
            Value::Object(properties) => {
                let read = self.read_object(field, properties);
                read.unwrap_or_else(|| self.read_map(field, properties))
            }
            Value::Bool(_) | Value::Number(_) => false,
        }
    }

    /// Reads each property as the messages of a nested field.
    fn read_map(&mut self, field: &str, properties: &Map<String, Value>) -> bool {
        all_read(properties, |(name, value)| self.read(&nested(field, name), value))
    }

    /// Reads the elements of a list. Texts and message objects belong to the field itself. Other elements are nested
    /// fields that are named by their positions.
    fn read_list(&mut self, field: &str, items: &[Value]) -> bool {
        if items.is_empty() {
            return field.is_empty() || self.add(field, None);
        }
        all_read(items.iter().enumerate(), |(index, item)| {
            let read = match item {
                Value::String(text) => Some(self.add(field, Some(text))),
                Value::Object(properties) => self.read_object(field, properties),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => None,
            };
            let position = || nested(field, &index.to_string());
            read.unwrap_or_else(|| self.read(&position(), item))
        })
    }

    /// Reads an element of a list that may also contain other things than messages.
    fn read_listed(&mut self, item: &Value) -> bool {
        match item {
            Value::Null => true,
            Value::String(text) => self.add("", Some(text)),
            Value::Object(properties) => self.read_object("", properties).unwrap_or_else(|| {
                all_read(properties, |(name, value)| self.read_property(name, value))
            }),
            Value::Bool(_) | Value::Number(_) | Value::Array(_) => false,
        }
    }

    /// Reads an object that describes a message, such as `{"field": "name", "message": "too long"}`. Returns `None` if
    /// the object does not have this shape.
    fn read_object(&mut self, outer: &str, properties: &Map<String, Value>) -> Option<bool> {
        let MessageObject { field: inner, texts, is_whole } = MessageObject::of(properties)?;
        // A message object below the name of its field may repeat the name.
        let repeats = inner == outer || outer.ends_with(&format!(".{inner}"));
        let name = if repeats { outer.to_owned() } else { nested(outer, &inner) };
        for text in texts {
            self.add(&name, Some(text));
        }
        Some(is_whole)
    }

    /// Adds a message, or only its field. Returns `true`, because nothing remains unread.
    fn add(&mut self, field: &str, message: Option<&str>) -> bool {
        if !self.by_field.contains_key(field) {
            self.order.push(field.to_owned());
        }
        let messages = self.by_field.entry(field.to_owned()).or_default();
        messages.extend(message.map(str::to_owned));
        true
    }
}

/// Reads all items, also those after one that cannot be read. Returns whether nothing remains unread.
fn all_read<T>(items: impl IntoIterator<Item = T>, mut read: impl FnMut(T) -> bool) -> bool {
    items.into_iter().map(|item| usize::from(!read(item))).sum::<usize>() == 0
}

/// Returns the name of a field inside of another field.
fn nested(outer: &str, inner: &str) -> String {
    match (outer, inner) {
        ("", name) | (name, "") => name.to_owned(),
        (outer, inner) => format!("{outer}.{inner}"),
    }
}

fn is_any(names: &[&str], key: &str) -> bool {
    names.iter().any(|name| is_named(key, name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Reads `errors`, or another property. Returns the fields with their messages, and whether everything is read.
    fn read(name: &str, value: Value) -> (String, bool) {
        let mut messages = Messages::default();
        let is_read = messages.read_property(name, &value);
        let all: Vec<_> = messages.all().map(|(field, text)| format!("{field}={text}")).collect();
        (all.join("|"), is_read)
    }

    #[test]
    fn reads_maps_of_every_depth() {
        for (errors, expected) in [
            (json!({"name": ["a", "b"], "$.age": "c"}), "name=a|name=b|$.age=c"),
            (json!({"items": {"0": {"name": ["a"]}}}), "items.0.name=a"),
            (json!({"items": [{}, {"name": ["a"]}], "b": null}), "items.1.name=a"),
            (json!({"message": "a", "field": "b"}), "message=a|field=b"),
            (json!({"a": {"": ["b"]}, "": ["c"]}), "a=b|=c"),
            (json!(["a", "b"]), "=a|=b"),
            (json!("a"), "=a"),
            (json!([]), ""),
        ] {
            assert_eq!(read("errors", errors), (expected.to_owned(), true));
        }
    }

    #[test]
    fn reads_lists_of_message_objects() {
        let jsonapi = json!([
            {"status": "422", "title": "T", "detail": "d", "source": {"pointer": "/data/name"}},
            {"detail": "e", "source": {"parameter": "page"}}, {"title": "t", "source": {}}]);
        for (name, value, expected) in [
            ("errors", jsonapi, "/data/name=d|page=e|=t"),
            ("errors", json!([{"field": "a", "message": "b"}]), "a=b"),
            ("errors", json!([{"propertyName": "A", "errorMessage": "b", "severity": 0}]), "A=b"),
            ("Errors", json!([{"PropertyName": "A", "ErrorMessage": "b"}]), "A=b"),
            ("errors", json!([{"detail": "a", "pointer": "#/b"}]), "#/b=a"),
            (
                "errors",
                json!([{"message": "a", "path": ["b", 0, "c"], "locations": []}]),
                "b.0.c=a",
            ),
            (
                "errors",
                json!([{"resource": "Issue", "field": "t", "code": "missing"}]),
                "t=missing",
            ),
            ("errors", json!([{"objectName": "o", "field": "a", "defaultMessage": "b"}]), "a=b"),
            ("errors", json!([{"field": "a", "messages": ["b", "c"]}]), "a=b|a=c"),
            ("errors", json!({"n": {"message": "a", "path": "n", "name": "Err"}}), "n=a"),
            ("errors", json!({"body": [{"field": "n", "message": "a"}]}), "body.n=a"),
            ("invalid-params", json!([{"name": "age", "reason": "negative"}]), "age=negative"),
            ("violations", json!([{"propertyPath": "a.b", "message": "c"}]), "a.b=c"),
            ("detail", json!([{"loc": ["query", "n"], "msg": "a"}, "b"]), "query.n=a|=b"),
            ("message", json!(["a", "b"]), "=a|=b"),
            (
                "details",
                json!([{"@type": "t", "fieldViolations": [
                {"field": "a", "description": "b"}]}]),
                "a=b",
            ),
            ("ModelState", json!({"model.A": ["b"]}), "model.A=b"),
        ] {
            assert_eq!(read(name, value.clone()).0, expected, "{value}");
        }
    }

    #[test]
    fn reports_whether_anything_remains_unread() {
        for (value, is_read) in [
            (json!([{"field": "a", "message": "b", "code": null}]), true),
            (json!([{"field": "a", "message": "b", "code": 1}]), false),
            (json!([{"field": "a", "message": "b"}, 1]), false),
            (json!({"a": {"path": "a", "message": "b"}}), true),
            (json!([{"detail": "a", "source": {"pointer": "/b"}}]), true),
            (json!([{"detail": "a", "source": {"pointer": "/b", "parameter": "c"}}]), false),
            (json!({"a": [true], "b": ["c"]}), false),
            (json!({"a": null}), true),
        ] {
            let (text, all) = read("errors", value.clone());
            assert_eq!(all, is_read, "{value}");
            assert_eq!(text.is_empty(), value == json!({"a": null}), "{value}");
        }
        // Without a known shape, other properties are not messages.
        for (name, value) in [
            ("detail", json!({"a": "b"})),
            ("details", json!([{"id": "a"}, [1]])),
            ("other", json!(["a"])),
        ] {
            assert_eq!(read(name, value), (String::new(), false));
        }
    }

    #[test]
    fn reads_a_body_that_is_a_map_of_lists() {
        let fields = |value: Value| Messages::of_fields(value.as_object().unwrap());
        let messages = fields(json!({"name": ["a"], "non_field_errors": ["b", "c"]})).unwrap();
        assert_eq!(messages.by_field().get("non_field_errors").unwrap(), &["b", "c"]);
        for other in [json!({}), json!({"a": []}), json!({"a": ["b"], "c": "d"}), json!({"a": [1]})]
        {
            assert_eq!(fields(other), None);
        }
    }
}
