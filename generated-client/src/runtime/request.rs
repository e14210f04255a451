//! The builder of a call, which generated builders wrap. It owns its data, so that a call can be spawned, and reports
//! the first invalid input when the call is sent.

mod failed;
mod inputs;
pub(super) mod paged;
mod parameters;
mod related;

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};

use super::address::{self, Pairs, PathValues};
use super::body::{BodyBuilder, Payload};
use super::cookie;
use super::core::Core;
use super::error::{Error, FailedRequest};
use super::operation::Operation;
use super::paging::PageRequest;
use super::redact::redacted_text;
use super::retry::Retry;
use super::trace::CallSpan;

/// A call of an operation that has not been sent.
#[derive(Clone)]
pub struct Request(Box<Inner>);

#[derive(Clone)]
struct Inner {
    core: Core,
    operation: &'static Operation,
    target: Target,
    /// The operation's own server, if it has one.
    server: Option<&'static str>,
    path: PathValues,
    query: Pairs,
    cookies: Pairs,
    headers: HeaderMap,
    body: BodyBuilder,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: Option<Retry>,
    /// The first invalid input.
    first_error: Option<String>,
}

/// The method and path of a call.
#[derive(Clone)]
struct Target {
    method: Method,
    path: Path,
}

#[derive(Clone)]
enum Path {
    /// A template with parameters in braces.
    Template(&'static str),
    /// A complete path.
    Raw(String),
}

impl Path {
    /// Returns the path with the values of its parameters.
    fn filled(&self, values: &PathValues) -> Result<String, String> {
        match self {
            Self::Template(template) => address::path(template, values),
            Self::Raw(path) => address::raw(path),
        }
    }

    /// Returns the path for an error, without the query. It has the values of its parameters if they are valid.
    fn shown(&self, values: &PathValues) -> String {
        match (self, self.filled(values)) {
            (Self::Template(template), Err(_)) => (*template).to_owned(),
            (Self::Template(_), Ok(path)) => without_query(&path),
            (Self::Raw(path), _) => without_query(path),
        }
    }
}

fn without_query(path: &str) -> String {
    path.split('?').next().unwrap_or_default().to_owned()
}

/// A checked call without credentials.
pub(super) struct Prepared {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) method: Method,
    /// The operation's own server, if it has one.
    pub(super) server: Option<&'static str>,
    /// The path and query, which are appended to the base URL.
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) payload: Payload,
    pub(super) timeout: Option<Duration>,
    pub(super) deadline: Option<Duration>,
    pub(super) retry: Option<Retry>,
    pub(super) span: CallSpan,
    /// The requested page, if the operation returns pages.
    pub(super) page: Option<PageRequest>,
}

impl Core {
    /// Creates a call.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }
}

impl Request {
    fn new(core: Core, operation: &'static Operation) -> Self {
        let path = Path::Template(operation.path);
        let target = Target { method: operation.http_method(), path };
        Self::to(core, operation, target)
    }

    /// Creates a call whose method and path differ from those of the operation.
    pub(super) fn raw(
        core: Core,
        operation: &'static Operation,
        method: Method,
        path: String,
    ) -> Self {
        Self::to(core, operation, Target { method, path: Path::Raw(path) })
    }

    fn to(core: Core, operation: &'static Operation, target: Target) -> Self {
        Self(Box::new(Inner {
            core,
            operation,
            target,
            server: None,
            path: PathValues::default(),
            query: Pairs::default(),
            cookies: Pairs::default(),
            headers: HeaderMap::new(),
            body: BodyBuilder::default(),
            timeout: None,
            deadline: None,
            retry: None,
            first_error: None,
        }))
    }

    /// Sets the server for an operation that has its own server.
    #[must_use]
    pub fn served_at(self, server: &'static str) -> Self {
        self.with(|inner| inner.server = Some(server))
    }

    /// Sets the timeout of each attempt of this call.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|inner| inner.timeout = Some(timeout))
    }

    /// Sets the deadline of this call, with all its attempts and waits.
    #[must_use]
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|inner| inner.deadline = Some(deadline))
    }

    /// Sets the retries of this call.
    #[must_use]
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|inner| inner.retry = Some(retry))
    }

    /// Sets the header by which the server recognizes a repeated call, if the operation has one.
    #[must_use]
    pub fn idempotency_key(self, key: &str) -> Self {
        match self.0.operation.idempotency_key {
            Some(_) if key.trim().is_empty() => {
                self.reject("the idempotency key is empty".to_owned())
            }
            Some(name) => self.header(name, key),
            None => self,
        }
    }

    /// Checks the call and builds the request.
    pub(super) fn prepare(self) -> Result<Prepared, Error> {
        let page = self.page();
        let Inner {
            core, operation, target, path, query, cookies, body, timeout, first_error, ..
        } = *self.0;
        let (mut headers, server) = (self.0.headers, self.0.server);
        let (deadline, retry) = (self.0.deadline, self.0.retry);
        let Target { method, path: template } = target;
        let build = || {
            first_error.map_or(Ok(()), Err)?;
            let path = template.filled(&path)?;
            cookie::add_all(&mut headers, cookies.iter())?;
            let payload = body.payload(operation.body)?;
            if matches!(payload, Payload::Parts { .. }) && headers.contains_key(CONTENT_TYPE) {
                return Err(
                    "the `Content-Type` header of a multipart body cannot be set".to_owned()
                );
            }
            Ok((address::with_query(path, &query), payload))
        };
        let built = build();
        let (target, payload) = built.map_err(|reason| {
            not_sent(&core, operation, reason, (&method, server, template.shown(&path)))
        })?;
        Ok(Prepared {
            core,
            operation,
            method,
            server,
            target,
            headers,
            payload,
            timeout,
            deadline,
            retry,
            span: CallSpan::new(),
            page,
        })
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.0);
        self
    }

    /// Records an invalid input. Only the first is kept, because later errors are likely to follow from it.
    fn reject(self, error: String) -> Self {
        self.with(|inner| inner.first_error = inner.first_error.take().or(Some(error)))
    }
}

/// Returns the error of a call that was not sent, without the secrets of the client.
fn not_sent(
    core: &Core,
    operation: &Operation,
    reason: String,
    (method, server, path): (&Method, Option<&str>, String),
) -> Error {
    let secrets: Vec<_> = core.secrets().collect();
    let path = core.settings().channel.base.sent_path(server, &path);
    let line = format!("{method} {path}");
    let line = redacted_text(&line, &secrets).unwrap_or(line);
    Error::not_sent(operation.name, reason).of(FailedRequest { line, curl: None }).without(&secrets)
}

/// Shows the method and path, but no input: headers and bodies may contain secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Target { method, path: Path::Template(path), .. } = &self.0.target else {
            return write!(f, "Request({}: {})", self.0.operation.name, self.0.target.method);
        };
        write!(f, "Request({}: {method} {path})", self.0.operation.name)
    }
}
