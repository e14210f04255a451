//! Operations, their methods, and the servers.

use serde_json::Value as Json;

use super::body::Body;
use super::condition::Condition;
use super::docs::Docs;
use super::ending::{Endings, Stated};
use super::hint::Hint;
use super::input::Input;
use super::response::{ErrorCase, Payload, Status, Streamed, Success};
use super::security::Alternative;
use crate::pointer::Pointer;

/// An HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum HttpMethod {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// Like GET, but with a request body.
    Query,
    /// A method that HTTP does not define, such as `PURGE`.
    Other(String),
}

impl HttpMethod {
    /// Returns the name of the method. The case of letters matters.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }

    /// Returns whether responses can have content.
    pub(crate) fn has_response_content(&self) -> bool {
        match self {
            Self::Get
            | Self::Put
            | Self::Post
            | Self::Delete
            | Self::Options
            | Self::Patch
            | Self::Trace
            | Self::Query
            | Self::Other(_) => true,
            Self::Head => false,
        }
    }

    /// Returns whether the method returns a resource.
    pub(crate) fn is_read(&self) -> bool {
        match self {
            Self::Get | Self::Query => true,
            Self::Put
            | Self::Post
            | Self::Delete
            | Self::Options
            | Self::Head
            | Self::Patch
            | Self::Trace
            | Self::Other(_) => false,
        }
    }

    /// Returns whether HTTP defines the method as idempotent.
    pub(crate) fn is_idempotent(&self) -> bool {
        match self {
            Self::Get
            | Self::Put
            | Self::Delete
            | Self::Options
            | Self::Head
            | Self::Trace
            | Self::Query => true,
            Self::Post | Self::Patch | Self::Other(_) => false,
        }
    }
}

/// An operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The HTTP method.
    pub http_method: HttpMethod,
    /// The path, with variables in braces.
    pub path: String,
    /// The path with the words of patterns, for names.
    pub route: String,
    /// The URL of the operation's own server, if the URL differs from that of the API.
    pub server: Option<String>,
    /// The index of its tag.
    pub tag: usize,
    /// The description in the document.
    pub docs: Docs,
    /// Other names of the operation: its operationId and those in the overlay.
    pub aliases: Vec<String>,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// The inputs.
    pub inputs: Vec<Input>,
    /// The request body.
    pub body: Body,
    /// The suffix of the method names, if it states the request body: `form`, `xml`, `merge_patch`.
    pub kind: Option<String>,
    /// The successful response.
    pub success: Success,
    /// The declared error responses.
    pub errors: Vec<ErrorCase>,
    /// The statuses of all declared responses.
    pub statuses: Vec<Status>,
    /// The alternative security requirements; empty if the operation needs no credentials.
    pub security: Vec<Alternative>,
    /// Whether the operation is safe to repeat.
    pub idempotent: bool,
    /// The header by which the server recognizes a repeated call.
    pub idempotency_key: Option<String>,
    /// The conditions of a successful response, or `None` if those of the API apply.
    pub conditions: Option<Vec<Condition>>,
    /// The methods of this operation in the client.
    pub methods: Vec<Method>,
    /// The location in the document.
    pub origin: Pointer,
}

impl Operation {
    /// Returns whether a method returns no value, although it is a read and a status of success allows a body.
    pub(crate) fn has_undeclared_body(&self, method: &Method) -> bool {
        let successes = || self.statuses.iter().filter(|status| status.is_success());
        method.success == Success::One(Payload::Empty)
            && self.http_method.is_read()
            && (successes().next().is_none() || !successes().all(|status| status.forbids_body()))
    }
}

/// A client method that calls an operation.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    /// A hint for the name; `None` if the name is derived from the HTTP method and path.
    pub hint: Option<Hint>,
    /// The documentation of the method; empty if the documentation of the operation applies.
    pub docs: Docs,
    /// The input settings from the overlay.
    pub facts: MethodFacts,
    /// The inputs (by index) and their roles.
    pub inputs: Vec<(usize, Role)>,
    /// The successful response.
    pub success: Success,
    /// The streams that the method can request instead of the successful response.
    pub streams: Vec<Streamed>,
    /// The media types to accept.
    pub accept: Accepted,
    /// The timeout in seconds, if it differs from the default.
    pub timeout: Option<u64>,
    /// The facts about pages, waits and events that the overlay states.
    pub stated: Stated,
    /// The endings that follow from these facts.
    pub endings: Endings,
    /// The location in the document.
    pub origin: Pointer,
}

/// The media types that a method accepts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Accepted {
    /// The media types of the `Accept` header; empty if any media type is accepted.
    pub media_types: Vec<String>,
    /// The success statuses, each with whether its response may be an HTML page; empty if none may be one. A number below
    /// 10 is a range.
    pub pages: Vec<(u16, bool)>,
}

/// The input settings of a method from the overlay, by wire name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct MethodFacts {
    /// Omitted inputs.
    pub omit: Vec<String>,
    /// Inputs with a fixed value.
    pub fixed: Vec<(String, Json)>,
    /// Optional inputs that become arguments, in this order.
    pub arguments: Vec<String>,
}

/// The role of an input in a method.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// An argument.
    Argument,
    /// A setter.
    Setter,
    /// A fixed value that callers cannot change.
    Fixed(Json),
}

/// A tag, which groups operations.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tag {
    /// The name of the tag.
    pub name: String,
    /// The description in the document.
    pub docs: Docs,
    /// The location of its declaration or first use.
    pub origin: Pointer,
}

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// The base URL with the defaults of its variables. It may be relative if no server has an absolute URL.
    pub url: String,
    /// The URL in the document, with variables.
    pub template: String,
    /// The variables.
    pub variables: Vec<Variable>,
    /// The description in the document.
    pub docs: Docs,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// The name.
    pub name: String,
    /// The default value.
    pub default: String,
    /// The allowed values; empty if any value is allowed.
    pub values: Vec<String>,
    /// The description in the document.
    pub docs: Docs,
    /// The location in the document.
    pub origin: Pointer,
}

/// Returns whether a path segment is a generic prefix: `api`, `v2`, `rest`. The names of tags and methods omit such
/// segments.
pub(crate) fn is_prefix(segment: &str) -> bool {
    let version = segment.strip_prefix(['v', 'V']).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
    });
    version || ["api", "rest"].contains(&segment.to_ascii_lowercase().as_str())
}
