//! One call while it is put together: what generated builders wrap. It owns all it needs, so it can be spawned, and
//! it keeps the first mistake until it is sent.

mod inputs;
mod parameters;

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};

use super::address::{self, Pairs};
use super::body::{Draft, Payload};
use super::cookie;
use super::core::Core;
use super::error::Error;
use super::operation::{Operation, Security};

/// A call of an operation, not sent yet.
#[derive(Clone)]
pub struct Request(Box<Inner>);

#[derive(Clone)]
struct Inner {
    core: Core,
    operation: &'static Operation,
    target: Target,
    /// Where it is served, if that is elsewhere than the API.
    server: Option<&'static str>,
    path: Vec<(&'static str, String)>,
    query: Pairs,
    cookies: Pairs,
    headers: HeaderMap,
    body: Draft,
    timeout: Option<Duration>,
    mistake: Option<String>,
}

/// What is called, and how one may authenticate there.
#[derive(Clone)]
struct Target {
    method: Method,
    path: Path,
    security: Security,
}

#[derive(Clone)]
enum Path {
    /// With its parameters in braces.
    Template(&'static str),
    /// As it is.
    Raw(String),
}

/// A call that is ready to be sent, but for the credentials.
pub(super) struct Prepared {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) method: Method,
    pub(super) security: Security,
    /// Where it is served, if that is elsewhere than the API.
    pub(super) server: Option<&'static str>,
    /// Path and query, to be put behind the base URL.
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) payload: Payload,
    pub(super) timeout: Option<Duration>,
    /// Whether an answer of any size is taken.
    pub(super) unlimited: bool,
}

impl Core {
    /// Begins a call.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }
}

impl Prepared {
    /// Takes an answer of any size.
    pub(super) fn unlimited(self, unlimited: bool) -> Self {
        Self { unlimited, ..self }
    }
}

impl Request {
    fn new(core: Core, operation: &'static Operation) -> Self {
        let path = Path::Template(operation.path);
        let target =
            Target { method: operation.method.clone(), path, security: operation.security };
        Self::to(core, operation, target)
    }

    /// A call of something else than the operation says.
    pub(super) fn raw(
        core: Core,
        operation: &'static Operation,
        security: Security,
        method: Method,
        path: String,
    ) -> Self {
        Self::to(core, operation, Target { method, path: Path::Raw(path), security })
    }

    fn to(core: Core, operation: &'static Operation, target: Target) -> Self {
        Self(Box::new(Inner {
            core,
            operation,
            target,
            server: None,
            path: Vec::new(),
            query: Pairs::default(),
            cookies: Pairs::default(),
            headers: HeaderMap::new(),
            body: Draft::default(),
            timeout: None,
            mistake: None,
        }))
    }

    /// Says where the operation is served, if that is elsewhere than the API.
    #[must_use]
    pub fn served_at(self, server: &'static str) -> Self {
        self.with(|inner| inner.server = Some(server))
    }

    /// Sets the time-out of this call.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|inner| inner.timeout = Some(timeout))
    }

    /// Checks the call and puts it together.
    pub(super) fn prepare(self) -> Result<Prepared, Error> {
        let Inner { core, operation, target, path, query, cookies, body, timeout, mistake, .. } =
            *self.0;
        let (mut headers, server) = (self.0.headers, self.0.server);
        let Target { method, path: template, security } = target;
        let build = || {
            mistake.map_or(Ok(()), Err)?;
            let path = match template {
                Path::Template(template) => address::path(template, &path)?,
                Path::Raw(path) => address::raw(&path)?,
            };
            let target = address::with_query(path, &query);
            cookie::add_all(&mut headers, cookies.text("; "))?;
            let payload = body.payload(operation.body)?;
            if matches!(payload, Payload::Parts { .. }) && headers.contains_key(CONTENT_TYPE) {
                return Err("the content type of a multipart body cannot be set".to_owned());
            }
            let unlimited = false;
            Ok(Prepared {
                core,
                operation,
                method,
                security,
                server,
                target,
                headers,
                payload,
                timeout,
                unlimited,
            })
        };
        build().map_err(|mistake: String| Error::not_sent(operation.name, mistake))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.0);
        self
    }

    /// Keeps the first mistake: those behind it are likely to follow from it.
    fn reject(self, mistake: String) -> Self {
        self.with(|inner| inner.mistake = inner.mistake.take().or(Some(mistake)))
    }
}

/// Shows what is called and nothing of what is sent: headers and bodies may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Target { method, path: Path::Template(path), .. } = &self.0.target else {
            return write!(f, "Request({}: {})", self.0.operation.name, self.0.target.method);
        };
        write!(f, "Request({}: {method} {path})", self.0.operation.name)
    }
}
