//! Error bodies of servers, in the format of RFC 9457 (formerly RFC 7807) or in an older one, as one type.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::wire::json::unmarked;

/// An error as the server describes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problem {
    kind: Option<String>,
    title: Option<String>,
    status: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    code: Option<String>,
    severity: Option<String>,
    errors: BTreeMap<String, Vec<String>>,
    extensions: Map<String, Value>,
}

impl Problem {
    /// Parses the body of an error response. Returns `None` if it has no known shape.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let mut properties = match serde_json::from_slice(unmarked(body)).ok()? {
            Value::Object(properties) => properties,
            Value::String(detail) => return Some(Self { detail: Some(detail), ..Self::default() }),
            _ => return None,
        };
        let mut text =
            |names: &[&str]| names.iter().find_map(|name| take_text(&mut properties, name));
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
        problem.status =
            ["status", "statusCode"].iter().find_map(|name| take_status(&mut properties, name));
        problem.errors = take_errors(&mut properties);
        let is_known = problem != Self::default();
        problem.extensions = properties;
        is_known.then_some(problem)
    }

    /// Returns the type of the problem, usually a URI: the property `type`.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// Returns the summary of the problem type.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Returns the status in the body. For the HTTP status, see `Error::status`.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns the description of this occurrence.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// Returns the URI of this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// Returns the error code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the severity.
    #[must_use]
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
    }

    /// Returns the validation messages, by field. Messages without a field are under the empty name.
    #[must_use]
    pub fn errors(&self) -> &BTreeMap<String, Vec<String>> {
        &self.errors
    }

    /// Returns a property of the body that no other method returns.
    #[must_use]
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions.get(name)
    }

    /// Returns all properties of the body that no other method returns.
    #[must_use]
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.extensions
    }
}

/// Removes a property that is a string or a number, and returns its text, or `None` if the text is blank. Numbers are
/// accepted because some servers send numeric codes.
fn take_text(properties: &mut Map<String, Value>, name: &str) -> Option<String> {
    let text = match properties.get(name)? {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    properties.remove(name);
    Some(text).filter(|text| !text.trim().is_empty())
}

fn take_status(properties: &mut Map<String, Value>, name: &str) -> Option<u16> {
    let status = properties.get(name)?.as_u64().and_then(|status| u16::try_from(status).ok())?;
    properties.remove(name);
    Some(status)
}

/// Removes and returns `errors` if it is an object of messages by field (as in ASP.NET), a list of messages, or a
/// single message.
fn take_errors(properties: &mut Map<String, Value>) -> BTreeMap<String, Vec<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let texts = |value: &Value| match value {
        Value::Array(all) => all.iter().map(text).collect(),
        single => text(single).map(|single| vec![single]),
    };
    let errors = properties.get("errors").and_then(|errors| match errors {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| Some((name.clone(), texts(value)?)));
            fields.collect::<Option<BTreeMap<_, _>>>()
        }
        // A list of messages has no field names.
        list => texts(list).map(|messages| BTreeMap::from([(String::new(), messages)])),
    });
    if errors.is_some() {
        properties.remove("errors");
    }
    errors.unwrap_or_default()
}

/// Formats `title (detail)`, or one of them, followed by the code and the messages by field.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A title that only repeats the reason phrase of the status is omitted.
        let reason = self
            .status
            .and_then(|status| http::StatusCode::from_u16(status).ok()?.canonical_reason());
        let title =
            self.title.as_deref().filter(|title| self.detail.is_none() || Some(*title) != reason);
        match (title, &self.detail) {
            (Some(title), Some(detail)) => write!(f, "{title} ({detail})")?,
            (Some(text), None) => f.write_str(text)?,
            (None, Some(text)) => f.write_str(text)?,
            (None, None) => f.write_str(self.kind.as_deref().unwrap_or("no reason given"))?,
        }
        if let Some(code) = &self.code {
            write!(f, " [{code}]")?;
        }
        self.errors.iter().try_for_each(|(field, messages)| match field.as_str() {
            "" => write!(f, "; {}", messages.join(" ")),
            field => write!(f, "; {field}: {}", messages.join(" ")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> Option<String> {
        Problem::read(body.as_bytes()).map(|problem| problem.to_string())
    }

    #[test]
    fn reads_every_known_shape() {
        for (body, expected) in [
            (
                r#"{"type":"https://e.x/a","title":"Gone away","status":404,"detail":"No 7."}"#,
                "Gone away (No 7.)",
            ),
            (
                r#"{"statusCode":400,"statusDescription":"Bad Request","message":"Not active.","errorCode":"idle"}"#,
                "Not active. [idle]",
            ),
            (
                r#"{"title":"Invalid","errors":{"name":["Too long.","Odd."]}}"#,
                "Invalid; name: Too long. Odd.",
            ),
            (
                r#"{"error":"invalid_token","error_description":"Expired."}"#,
                "Expired. [invalid_token]",
            ),
            (r#"{"success":false,"error":"No such session"}"#, "No such session"),
            (r#""Nope""#, "Nope"),
        ] {
            assert_eq!(shown(body).as_deref(), Some(expected));
        }
        for body in ["", "<html>", "[1]", "{", "{}", r#"{"a":1}"#, r#"{"title":["x"]}"#] {
            assert_eq!(shown(body), None, "{body}");
        }
    }

    #[test]
    fn keeps_other_properties() {
        let body = br#"{"title":"T","severity":2,"traceId":"t-1","errors":[1]}"#;
        let problem = Problem::read(body).unwrap();
        assert_eq!(problem.severity(), Some("2"));
        assert_eq!(problem.extension("traceId"), Some(&"t-1".into()));
        assert!(problem.errors().is_empty() && problem.extension("errors").is_some());
    }
}
