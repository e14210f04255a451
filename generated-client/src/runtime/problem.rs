//! Error bodies of servers, in the format of RFC 9457 (formerly RFC 7807) or in an older one, as one type.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

mod message_object;
mod messages;
mod read;

use self::messages::Messages;

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
    messages: Messages,
    extensions: Map<String, Value>,
}

impl Problem {
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
    ///
    /// Fields have the names that the server gives them, such as `name`, `$.name` or `/data/attributes/name`. The steps
    /// of a nested field are joined by dots: `items.0.name`.
    #[must_use]
    pub fn errors(&self) -> &BTreeMap<String, Vec<String>> {
        self.messages.by_field()
    }

    /// Returns a property of the body, like [`extensions`](Self::extensions).
    #[must_use]
    pub fn extension(&self, name: &str) -> Option<&Value> {
        self.extensions.get(name)
    }

    /// Returns all properties of the body that no other method returns as a whole. A list of validation messages is
    /// one of them if it also contains other information, such as error codes. A property that is null is not.
    #[must_use]
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.extensions
    }
}

/// Formats `title (detail)`, or one of them, followed by the code and the messages. Each message is preceded by its
/// field and separated by a semicolon, so that it cannot be read as a part of another message.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut texts = Vec::from_iter(self.summary());
        // A message that only repeats the description is omitted.
        let messages = self.messages.all();
        let new = messages.filter(|message| *message != ("", self.detail.as_deref().unwrap_or("")));
        texts.extend(new.map(|(field, message)| match field {
            "" => message.to_owned(),
            field => format!("{field}: {message}"),
        }));
        match texts.is_empty() {
            true => f.write_str("no reason given"),
            false => f.write_str(&texts.join("; ")),
        }
    }
}

impl Problem {
    /// Returns the message without the validation messages, if there is one.
    fn summary(&self) -> Option<String> {
        // A title that only repeats the reason phrase of the status is omitted.
        let reason = self
            .status
            .and_then(|status| http::StatusCode::from_u16(status).ok()?.canonical_reason());
        let title =
            self.title.as_deref().filter(|title| self.detail.is_none() || Some(*title) != reason);
        let text = match (title, self.detail.as_deref()) {
            (Some(title), Some(detail)) => Some(format!("{title} ({detail})")),
            (text, None) | (None, text) => text.or(self.kind.as_deref()).map(str::to_owned),
        };
        let code = self.code.as_ref().map(|code| format!("[{code}]"));
        match (text, code) {
            (Some(text), Some(code)) => Some(format!("{text} {code}")),
            // A code without a description and without messages needs words.
            (None, Some(code)) if self.errors().is_empty() => {
                Some(format!("no reason given {code}"))
            }
            (text, code) => text.or(code),
        }
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
                "Invalid; name: Too long.; name: Odd.",
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
        for body in ["", "<html>", "[1]", "{", "{}", r#"{"a":1}"#, r#"{"title":[1]}"#] {
            assert_eq!(shown(body), None, "{body}");
        }
    }

    #[test]
    fn separates_messages_so_that_they_cannot_be_misread() {
        for (body, expected) in [
            (
                r#"{"title":"Invalid","errors":{"name":["Too long","Odd"],"age":"Bad, too"}}"#,
                "Invalid; name: Too long; name: Odd; age: Bad, too",
            ),
            (r#"{"errors":{"":["First","Second"],"a":["Third"]}}"#, "First; Second; a: Third"),
            (r#"{"code":"c","errors":{"a":["b"]}}"#, "[c]; a: b"),
            (r#"{"code":"c"}"#, "no reason given [c]"),
            (r#"{"severity":"low"}"#, "no reason given"),
            (r#"{"detail":"Bad","errors":["Bad","Worse"]}"#, "Bad; Worse"),
            (r#"{"title":"T","errors":{"name":[]}}"#, "T"),
        ] {
            assert_eq!(shown(body).as_deref(), Some(expected));
        }
    }

    #[test]
    fn shows_the_messages_of_fastapi_in_their_order() {
        let body = r#"{"detail": [
            {"loc": ["body", "name"], "msg": "field required", "type": "value_error.missing"},
            {"loc": ["body", "items", 0, "id"], "msg": "not an integer", "type": "type_error.integer"}
        ]}"#;
        let expected = "body.name: field required; body.items.0.id: not an integer";
        assert_eq!(shown(body).as_deref(), Some(expected));
        let problem = Problem::read(body.as_bytes()).unwrap();
        assert_eq!(problem.errors().get("body.name").unwrap(), &["field required"]);
        assert_eq!(problem.detail(), None);
        let types = problem.extension("detail").unwrap().as_array().unwrap();
        assert_eq!(types.len(), 2, "the types are not lost");
    }
}
