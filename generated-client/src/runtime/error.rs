//! The error type of calls: the reason, the operation, and whether the server may have executed the call.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::failure::Failure;
use super::header::Header;
use super::pointer::pointer;
use super::problem::Problem;
use super::reply::Reply;
use super::wire::json::unmarked;

mod facts;
pub(super) mod kind;
mod predicates;
mod repetition;

use self::kind::{DecodeError, ErrorKind};

/// The maximum number of bytes that are kept from the body of an error response.
const KEPT: usize = 64 << 10;

/// The maximum length of a message in characters. Some servers send a stack trace as the detail.
const SHOWN: usize = 1000;

/// The maximum length of the method and path in a message in characters.
const SHOWN_REQUEST: usize = 200;

/// The reason why a call failed.
pub struct Error(Box<Inner>);

struct Inner {
    /// The name of the operation, or `client` if the client could not be built.
    scope: &'static str,
    request: Option<FailedRequest>,
    kind: ErrorKind,
}

/// The request of a call, as its errors show it: without secrets and without the body.
#[derive(Clone, Debug)]
pub(super) struct FailedRequest {
    /// The method and the path.
    pub(super) line: String,
    /// A curl command, if the inputs of the call are valid.
    pub(super) curl: Option<String>,
}

impl Error {
    pub(super) fn not_sent(scope: &'static str, reason: String) -> Self {
        Self::new(scope, ErrorKind::NotSent { reason, source: None })
    }

    pub(super) fn no_response(scope: &'static str, failure: Failure) -> Self {
        let kind = match failure.into_reason() {
            Ok((reason, source)) => ErrorKind::NotSent { reason, source },
            Err(failure) => ErrorKind::NoResponse { failure, reply: None },
        };
        Self::new(scope, kind)
    }

    pub(super) fn incomplete(mut reply: Reply, failure: Failure) -> Self {
        reply.end_attempt(failure.to_string());
        Self::new(
            reply.head().operation.name,
            ErrorKind::NoResponse { failure, reply: Some(reply) },
        )
    }

    /// Creates the error for an unsuccessful response. The caller must redact secrets in `reply` first, because the
    /// error message contains parts of the response.
    pub(super) fn status_error(reply: Reply, note: Option<String>) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(
            reply.head().operation.name,
            ErrorKind::Status { problem, note, reply: reply.with_limit(KEPT) },
        )
    }

    /// Creates the error for a response with a success status whose body reports a failure at `pointer`. The caller
    /// must redact secrets in `reply` first, because the error message contains parts of the response. The whole body
    /// is kept, because the call may not be safe to repeat.
    pub(super) fn reported_failure(reply: Reply, pointer: &'static str) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(
            reply.head().operation.name,
            ErrorKind::ReportedFailure { reply, problem, pointer },
        )
    }

    pub(super) fn undecodable(reply: Reply, source: DecodeError) -> Self {
        Self::new(reply.head().operation.name, ErrorKind::Undecodable { source, reply })
    }

    /// Adds the request of the call, unless the error has one already.
    pub(super) fn of(mut self, request: FailedRequest) -> Self {
        self.0.request.get_or_insert(request);
        self
    }

    /// Replaces secrets that the server echoed with `[redacted]`.
    pub(super) fn without(mut self, secrets: &[SecretString]) -> Self {
        self.0.kind.redact(secrets);
        self
    }

    fn new(scope: &'static str, kind: ErrorKind) -> Self {
        Self(Box::new(Inner { scope, request: None, kind }))
    }

    /// Returns the class of the error for spans.
    #[cfg(feature = "tracing")]
    pub(super) fn error_type(&self) -> &'static str {
        self.0.kind.error_type()
    }

    fn reply(&self) -> Option<&Reply> {
        match &self.0.kind {
            ErrorKind::Status { reply, .. }
            | ErrorKind::ReportedFailure { reply, .. }
            | ErrorKind::Undecodable { reply, .. } => Some(reply),
            ErrorKind::NoResponse { reply, .. } => reply.as_ref(),
            ErrorKind::NotSent { .. } => None,
        }
    }

    /// Returns the operation that failed, as `handle.method`, or `client` if the client could not be built.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.0.scope
    }

    /// Returns the HTTP status, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(Reply::status)
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.reply().map(Reply::headers)
    }

    /// Returns a header of the response, or `None` if it is missing or does not match its type.
    #[must_use]
    pub fn header<H>(&self, header: Header<H>) -> Option<H> {
        header.read(self.headers()?)
    }

    /// Returns the problem that the server describes, if the body has one of the known shapes.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        match &self.0.kind {
            ErrorKind::Status { problem, .. } | ErrorKind::ReportedFailure { problem, .. } => {
                problem.as_deref()
            }
            ErrorKind::NotSent { .. }
            | ErrorKind::NoResponse { .. }
            | ErrorKind::Undecodable { .. } => None,
        }
    }

    /// Deserializes the body of the response. Returns `None` if there is no body or it does not match the type.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(unmarked(self.raw_body()?)).ok()
    }

    /// Returns a single value from the body of the response by its JSON Pointer (RFC 6901), even if the body is
    /// truncated or malformed after that value. After a call that has an effect, this is how to find the id of the
    /// created resource. Returns `None` if the body does not contain the complete value.
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
    ///
    /// /// Returns the id of the resource that a call has created, although its response cannot be read.
    /// fn created_id(error: &Error) -> Option<i64> {
    ///     error.pointer("/id")?.as_i64()
    /// }
    /// ```
    #[must_use]
    pub fn pointer(&self, json_pointer: &str) -> Option<Value> {
        pointer(self.raw_body()?, json_pointer)
    }

    /// Returns the body of the response as bytes, with secrets redacted. If a successful response cannot be decoded,
    /// or reports a failure, its whole body is kept, because the call may not be safe to repeat. The body of an error
    /// response is truncated to 64 KiB.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.reply().map(Reply::body)
    }
}

/// Formats the operation, its method and path, and the reason on one line. Line breaks and control characters become
/// spaces.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.scope)?;
        if let Some(request) = &self.0.request {
            write!(f, " ({})", line(&request.line, SHOWN_REQUEST))?;
        }
        write!(f, ": {}{}", line(&self.0.kind.text(), SHOWN), line(&self.earlier(), SHOWN))
    }
}

/// Returns at most `length` characters of a text, without line breaks and control characters.
fn line(text: &str, length: usize) -> String {
    text.chars().map(|c| if is_plain(c) { c } else { ' ' }).take(length).collect()
}

/// Returns whether a character is safe to show: neither a control character, nor a line separator, nor a character that
/// changes the text direction.
fn is_plain(letter: char) -> bool {
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !letter.is_control() && !turns
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.to_string()).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => failure.as_source(),
            ErrorKind::Undecodable { source, .. } => Some(source.as_error()),
            ErrorKind::NotSent { source, .. } => source.as_deref().map(|source| source as _),
            ErrorKind::Status { .. } | ErrorKind::ReportedFailure { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_is_pointer_sized_send_and_sync() {
        fn assert_send_and_sync<T: Send + Sync + 'static>() {}
        assert_send_and_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
