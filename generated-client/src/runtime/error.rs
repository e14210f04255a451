//! The error type of calls: the reason, the operation, and whether the server may have executed the call.

use std::time::Duration;

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
mod format;
pub(super) mod kind;
mod predicates;
mod repetition;
mod wait;

use self::kind::{DecodeError, ErrorKind, FailedWait, Source};

/// The maximum number of bytes that are kept from the body of an error response.
const KEPT: usize = 64 << 10;

/// The reason why a call failed.
///
/// Its text names the operation, its method and path, and the reason, on one line. The methods distinguish the causes:
///
/// | I want to know | Method |
/// | --- | --- |
/// | whether the resource exists | [`is_not_found`](Self::is_not_found) |
/// | whether the credential is missing, invalid or insufficient | [`is_unauthorized`](Self::is_unauthorized), [`is_forbidden`](Self::is_forbidden), [`missing_scope`](Self::missing_scope) |
/// | whether too many requests were sent, and when to send the next one | [`is_rate_limited`](Self::is_rate_limited), [`retry_after`](Self::retry_after) |
/// | whether there was no response, or not in time | [`is_connect`](Self::is_connect), [`is_timeout`](Self::is_timeout) |
/// | whether the response could not be read | [`is_decode`](Self::is_decode) |
/// | whether a stream continues after the error | [`is_item`](Self::is_item) |
/// | whether nothing was sent, because an input or a setting is invalid | [`is_invalid_input`](Self::is_invalid_input) |
/// | how the server describes the problem | [`status`](Self::status), [`problem`](Self::problem), [`body`](Self::body), [`raw_body`](Self::raw_body) |
/// | whether to call again | [`is_temporary`](Self::is_temporary), [`is_safe_to_repeat`](Self::is_safe_to_repeat), [`may_have_been_executed`](Self::may_have_been_executed) |
/// | the details for a bug report | [`request_id`](Self::request_id), [`as_curl`](Self::as_curl), [`attempts`](Self::attempts) |
///
/// A client already retries the calls that are safe to repeat: see [`Retry`](super::retry::Retry).
///
/// # Example
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
///
/// /// Returns what a user of a program should do after a failed call.
/// fn advice(error: &Error) -> String {
///     if error.is_not_found() {
///         "check the id".to_owned()
///     } else if error.is_unauthorized() || error.is_forbidden() {
///         "check the API key".to_owned()
///     } else if let Some(wait) = error.retry_after() {
///         format!("try again in {} seconds", wait.as_secs())
///     } else if error.is_temporary() && error.is_safe_to_repeat() {
///         "try again later".to_owned()
///     } else if let Some(detail) = error.problem().and_then(|problem| problem.detail()) {
///         detail.to_owned()
///     } else {
///         error.to_string()
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    /// The name of the operation, or `client` if the client could not be built.
    scope: &'static str,
    request: Option<FailedRequest>,
    kind: ErrorKind,
    wait: Option<FailedWait>,
    /// Whether the error concerns one item of a stream.
    is_item: bool,
}

/// The request of a call, as its errors show it: without secrets and without the body.
#[derive(Clone, Debug)]
pub(super) struct FailedRequest {
    /// The method and the path.
    pub(super) line: String,
    /// A curl command, if the inputs of the call are valid.
    pub(super) curl: Option<String>,
}

/// # Operation and response
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

    /// Creates the error for an unsuccessful response, with the limit that was exceeded: a number of requests in a window.
    /// The caller must redact secrets in `reply` first, because the error message contains parts of the response.
    pub(super) fn status_error(
        reply: Reply,
        note: Option<String>,
        limit: Option<(u32, Duration)>,
    ) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(
            reply.head().operation.name,
            ErrorKind::Status { problem, note, limit, reply: reply.with_limit(KEPT) },
        )
    }

    /// Creates the error for a response with a success status that reports a failure by `sign`: a pointer to a property of
    /// the body, or a media type. The caller must redact secrets in `reply` first, because the error message contains parts
    /// of the response. The whole body is kept, because the call may not be safe to repeat.
    pub(super) fn reported_failure(reply: Reply, sign: &'static str) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(reply.head().operation.name, ErrorKind::ReportedFailure { reply, problem, sign })
    }

    pub(super) fn undecodable(reply: Reply, source: DecodeError) -> Self {
        Self::new(reply.head().operation.name, ErrorKind::Undecodable { source, reply })
    }

    /// Creates the error for a file that cannot be written. Without a response, nothing was sent.
    pub(super) fn unsaved(scope: &'static str, reply: Option<Reply>, source: Source) -> Self {
        let kind = match reply {
            Some(reply) => ErrorKind::Unsaved { reply, source },
            None => ErrorKind::NotSent { reason: source.to_string(), source: Some(source) },
        };
        Self::new(scope, kind)
    }

    /// Adds the request of the call, unless the error has one already.
    pub(super) fn of(mut self, request: FailedRequest) -> Self {
        self.0.request.get_or_insert(request);
        self
    }

    /// States that the error concerns one item of a stream, which continues after it.
    pub(super) fn of_item(mut self) -> Self {
        self.0.is_item = true;
        self
    }

    /// Replaces secrets that the server echoed with `[redacted]`.
    pub(super) fn without(mut self, secrets: &[SecretString]) -> Self {
        self.0.kind.redact(secrets);
        self
    }

    fn new(scope: &'static str, kind: ErrorKind) -> Self {
        Self(Box::new(Inner { scope, request: None, kind, wait: None, is_item: false }))
    }

    /// Returns the class of the error for spans.
    #[cfg(feature = "tracing")]
    pub(super) fn error_type(&self) -> &'static str {
        self.0.kind.error_type()
    }

    pub(super) fn reply(&self) -> Option<&Reply> {
        match &self.0.kind {
            ErrorKind::Status { reply, .. }
            | ErrorKind::ReportedFailure { reply, .. }
            | ErrorKind::Undecodable { reply, .. }
            | ErrorKind::Unsaved { reply, .. } => Some(reply),
            ErrorKind::NoResponse { reply, .. } | ErrorKind::Unfinished { reply, .. } => {
                reply.as_ref()
            }
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
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. }
            | ErrorKind::Unfinished { .. } => None,
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
