//! Static descriptions of operations. Generated code contains one description for each operation.

use std::time::Duration;

use http::{Method, StatusCode};

use super::condition::Success;
use super::form::FieldEncoding;
use super::paging::Paging;
use super::part::PartEncoding;
use super::scheme::Scheme;

/// The static description of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The name, as `handle.method`, for errors.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static Method,
    /// The name of an HTTP method that [`Method`] has no constant for. It replaces `method`.
    pub extension_method: Option<&'static str>,
    /// The path template, with parameters in braces.
    pub path: &'static str,
    /// The alternative security requirements. Each alternative requires all of its schemes.
    pub security: Security,
    /// The kind of request body.
    pub body: BodyKind,
    /// The value of the `Accept` header.
    pub accept: &'static str,
    /// The success statuses, each with whether its response may be an HTML page: the operation declares HTML, or text or
    /// content of any type. If none may be one, the list is empty: a page comes from a proxy or is a login page. A number
    /// below 10 is a range.
    pub declared_pages: &'static [(u16, bool)],
    /// Whether the operation is idempotent, that is, safe to repeat. `None` if this follows from the HTTP method.
    pub idempotent: Option<bool>,
    /// The name of the header by which the server recognizes a repeated call, in lower case.
    pub idempotency_key: Option<&'static str>,
    /// The conditions that the body of a successful response meets.
    pub success: Success,
    /// The statuses that the operation declares. A number below 10 declares all statuses that start with this digit. If
    /// there is none, any status may occur.
    pub statuses: &'static [u16],
    /// The form of the pages that the operation returns, if it does.
    pub paging: Option<&'static Paging>,
    /// How a redirect is handled.
    pub redirect: Redirect,
    /// The timeout of a slow operation, which overrides the client's timeout.
    pub timeout: Option<Duration>,
}

/// The default deadline of a call, to which the timeout of a slow operation is added.
const DEADLINE: Duration = Duration::from_secs(600);

impl Operation {
    /// Returns the HTTP method.
    pub(super) fn http_method(&self) -> Method {
        let extension = self.extension_method.map(|name| Method::from_bytes(name.as_bytes()));
        extension.and_then(Result::ok).unwrap_or_else(|| self.method.clone())
    }

    /// Returns the deadline of a call, unless the client or the call has its own.
    pub(super) fn default_deadline(&self) -> Duration {
        DEADLINE.saturating_add(self.timeout.unwrap_or_default())
    }

    /// The operation of calls to endpoints that the document does not describe. Their method and path are set for each
    /// call.
    pub const RAW: Self = Self { name: "request", accept: "*/*", ..Self::DEFAULT };

    /// The default values.
    pub const DEFAULT: Self = Self {
        name: "",
        method: &Method::GET,
        extension_method: None,
        path: "",
        security: &[],
        body: BodyKind::None,
        accept: "application/json",
        declared_pages: &[],
        idempotent: None,
        idempotency_key: None,
        success: &[],
        statuses: &[],
        paging: None,
        redirect: Redirect::Follow,
        timeout: None,
    };
}

impl Operation {
    /// Returns whether the operation declares a status.
    #[must_use]
    pub fn declares(&self, status: StatusCode) -> bool {
        self.statuses.is_empty() || self.lists(status)
    }

    /// Returns whether a status is one of those that the operation declares, or in one of its ranges.
    pub(super) fn lists(&self, status: StatusCode) -> bool {
        let status = status.as_u16();
        self.statuses.iter().any(|known| *known == status || *known == status / 100)
    }

    /// Returns whether the operation declares that a response with a status may be an HTML page, or `None` if it declares no
    /// pages at all. A status that is not declared may have the response of any other.
    pub(super) fn declares_page(&self, status: StatusCode) -> Option<bool> {
        let row = |number: u16| {
            let mut pages = self.declared_pages.iter();
            pages.find(|(known, _)| *known == number).map(|(_, may_be_page)| *may_be_page)
        };
        let number = status.as_u16();
        let declared = row(number).or_else(|| row(number / 100));
        declared.or_else(|| (!self.declared_pages.is_empty()).then_some(true))
    }
}

/// Alternative security requirements. Each alternative requires all of its schemes.
pub type Security = &'static [&'static [&'static Scheme]];

/// The kind of a request body. With `required: false`, a body is sent only if at least one of its inputs is set.
#[derive(Clone, Copy, Debug)]
pub enum BodyKind {
    /// No body.
    None,
    /// JSON: a value, or fields that are set one by one.
    Json {
        /// The media type.
        media: &'static str,
        /// Whether a body is always sent.
        required: bool,
    },
    /// Fields, as `application/x-www-form-urlencoded`.
    Form {
        /// Whether a body is always sent.
        required: bool,
        /// The fields whose encoding differs from the default.
        fields: &'static [FieldEncoding],
    },
    /// A multipart body.
    Multipart {
        /// The media type without the boundary.
        media: &'static str,
        /// Whether a body is always sent.
        required: bool,
        /// The parts whose encoding differs from the default.
        parts: &'static [PartEncoding],
    },
    /// Text or bytes, sent unchanged.
    Raw {
        /// The media type.
        media: &'static str,
        /// Whether a body is always sent.
        required: bool,
    },
}

/// How a redirect response is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// Follow it if that is safe.
    Follow,
    /// Return it as the response of the call.
    Return,
}
