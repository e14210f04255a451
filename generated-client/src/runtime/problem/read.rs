//! Parses an error body: finds the properties of a problem under the names that servers give them.

use serde_json::{Map, Value};

use super::super::wire::json::unmarked;
use super::Problem;
use super::messages::Messages;

impl Problem {
    /// Parses the body of an error response. Returns `None` if it has no known shape.
    pub(in crate::runtime) fn read(body: &[u8]) -> Option<Self> {
        let mut properties = match serde_json::from_slice(unmarked(body)).ok()? {
            Value::Object(properties) => properties,
            Value::String(detail) => return Some(Self { detail: Some(detail), ..Self::default() }),
            _ => return None,
        };
        properties.retain(|_, value| !value.is_null());
        let mut problem = Self::take_texts(&mut properties);
        problem.status =
            ["status", "statusCode"].iter().find_map(|name| take_status(&mut properties, name));
        // Azure and Google nest the messages in `error`, which stays an extension.
        if let Some(Value::Object(nested)) = properties.get("error") {
            nested.iter().for_each(|(name, value)| {
                problem.messages.read_property(name, value);
            });
        }
        // Null is also what remains of a property that was read.
        properties
            .retain(|name, value| !value.is_null() && !problem.messages.read_property(name, value));
        if problem == Self::default() {
            let messages = Messages::of_fields(&properties)?;
            return Some(Self { messages, ..Self::default() });
        }
        problem.extensions = properties;
        Some(problem)
    }

    /// Takes the properties that are texts, and leaves null.
    fn take_texts(properties: &mut Map<String, Value>) -> Self {
        let mut text = |names: &[&str]| names.iter().find_map(|name| take_text(properties, name));
        let mut problem = Self {
            kind: text(&["type"]),
            title: text(&["title", "statusDescription"]),
            detail: text(&["detail", "message", "Message", "error_description", "errorMessage"]),
            instance: text(&["instance"]),
            code: text(&["errorCode", "code"]),
            severity: text(&["severity"]),
            ..Self::default()
        };
        // In OAuth, `error` is a code next to a description. In other formats, it is the description.
        let target = if problem.detail.is_some() { &mut problem.code } else { &mut problem.detail };
        *target = target.take().or_else(|| text(&["error"]));
        let nested = || Some(properties.get("error")?.get("message")?.as_str()?.to_owned());
        problem.detail = problem.detail.take().or_else(nested);
        problem
    }
}

/// Returns the text of a property that is a string or a number, and leaves null. Numbers are accepted because some
/// servers send numeric codes. A blank text stays.
fn take_text(properties: &mut Map<String, Value>, name: &str) -> Option<String> {
    let value = properties.get_mut(name)?;
    let is_text = value.as_str().is_some_and(|text| !text.trim().is_empty());
    (is_text || value.is_number()).then(|| match value.take() {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

/// Returns the status in a property, and leaves null.
fn take_status(properties: &mut Map<String, Value>, name: &str) -> Option<u16> {
    let value = properties.get_mut(name)?;
    let status = value.as_u64().and_then(|status| u16::try_from(status).ok())?;
    value.take();
    Some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_other_properties_except_null() {
        let body =
            br#"{"title":"T","severity":2,"traceId":"t-1","errors":[1],"a":null,"b":{"c":null}}"#;
        let problem = Problem::read(body).unwrap();
        assert_eq!(problem.severity(), Some("2"));
        assert_eq!(problem.extension("traceId"), Some(&"t-1".into()));
        assert!(problem.errors().is_empty() && problem.extension("errors").is_some());
        let names: Vec<&String> = problem.extensions().keys().collect();
        assert_eq!(names, ["traceId", "errors", "b"]);
        for body in [&br#"{"title":null}"#[..], br#"{"errors":null,"detail":null}"#] {
            assert_eq!(Problem::read(body), None);
        }
    }

    #[test]
    fn reads_messages_by_field_without_an_enclosing_property() {
        let errors =
            |body: &str| Problem::read(body.as_bytes()).map(|problem| problem.errors().clone());
        let fields = |field: &str| Some([(field.to_owned(), vec!["a".to_owned()])].into());
        assert_eq!(errors(r#"{"title":["a"],"x":null}"#), fields("title"));
        // These names have a meaning of their own.
        for body in [r#"{"errors":["a"]}"#, r#"{"detail":["a"]}"#, r#"{"message":["a"]}"#] {
            assert_eq!(errors(body), fields(""), "{body}");
        }
        assert_eq!(errors(r#"{"ids":["a"],"count":1}"#), None);
    }

    #[test]
    fn loses_no_value_that_is_not_null() {
        for (body, remaining) in [
            (r#"{"title":"T","detail":" ","code":true}"#, vec!["detail", "code"]),
            (r#"{"title":"T","status":70000,"statusCode":"x"}"#, vec!["status", "statusCode"]),
            (r#"{"title":"T","detail":["a"],"message":{"b":1}}"#, vec!["message"]),
            (r#"{"detail":"a","message":"b"}"#, vec!["message"]),
            (r#"{"error":{"message":"m","code":7}}"#, vec!["error"]),
            (r#"{"errors":{"a":["b",1]}}"#, vec!["errors"]),
        ] {
            let problem = Problem::read(body.as_bytes()).unwrap();
            let names: Vec<&String> = problem.extensions().keys().collect();
            assert_eq!(names, remaining, "{body}");
        }
    }
}
