//! The error type of calls: the reason, the operation, and whether the server may have executed the call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde::de::DeserializeOwned;

use super::failure::Failure;
use super::header::Header;
use super::problem::Problem;
use super::reply::Reply;
use super::wire::json::unmarked;

pub(super) mod kind;

use self::kind::{DecodeError, ErrorKind, Source};

/// The maximum number of bytes that are kept from the body of an error response.
const KEPT: usize = 64 << 10;

/// The maximum length of a message in characters. Some servers send a stack trace as the detail.
const SHOWN: usize = 1000;

/// The reason why a call failed.
pub struct Error(Box<Inner>);

struct Inner {
    /// The name of the operation, or `client` if the client could not be built.
    scope: Cow<'static, str>,
    kind: ErrorKind,
}

impl Error {
    pub(super) fn not_sent(scope: &'static str, reason: String) -> Self {
        Self::new(scope, ErrorKind::NotSent { reason, source: None })
    }

    pub(super) fn no_response(scope: &'static str, failure: Failure) -> Self {
        if failure.not_built {
            let reason = failure.to_string();
            return Self::new(
                scope,
                ErrorKind::NotSent { reason, source: Some(failure.into_source()) },
            );
        }
        Self::new(scope, ErrorKind::NoResponse { failure, reply: None })
    }

    pub(super) fn incomplete(reply: Reply, failure: Failure) -> Self {
        Self::new(reply.head().operation, ErrorKind::NoResponse { failure, reply: Some(reply) })
    }

    pub(super) fn unauthorized(
        scope: &'static str,
        reason: String,
        source: Option<Source>,
    ) -> Self {
        Self::new(scope, ErrorKind::NotSent { reason, source })
    }

    /// Creates the error for an unsuccessful response. The caller must redact secrets in `reply` first, because the
    /// error message contains parts of the response.
    pub(super) fn status_error(reply: Reply, note: Option<&'static str>) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(
            reply.head().operation,
            ErrorKind::Status { problem, note, reply: reply.with_limit(KEPT) },
        )
    }

    pub(super) fn undecodable(reply: Reply, source: DecodeError) -> Self {
        Self::new(reply.head().operation, ErrorKind::Undecodable { source, reply })
    }

    /// Replaces secrets that the server echoed with `[redacted]`.
    pub(super) fn without(mut self, secrets: &[SecretString]) -> Self {
        self.0.kind.redact(secrets);
        self
    }

    fn new(scope: &'static str, kind: ErrorKind) -> Self {
        Self(Box::new(Inner { scope: scope.into(), kind }))
    }

    fn reply(&self) -> Option<&Reply> {
        match &self.0.kind {
            ErrorKind::Status { reply, .. } | ErrorKind::Undecodable { reply, .. } => Some(reply),
            ErrorKind::NoResponse { reply, .. } => reply.as_ref(),
            ErrorKind::NotSent { .. } => None,
        }
    }

    /// Returns the operation that failed, as `handle.method`, or `client` if the client could not be built.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.scope
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
            ErrorKind::Status { problem, .. } => problem.as_deref(),
            _ => None,
        }
    }

    /// Deserializes the body of the response. Returns `None` if there is no body or it does not match the type.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(unmarked(self.raw_body()?)).ok()
    }

    /// Returns the body of the response as bytes, with secrets redacted. If a successful response cannot be decoded,
    /// its whole body is kept, because the call may not be safe to repeat. The body of an error response is truncated
    /// to 64 KiB.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.reply().map(Reply::body)
    }

    /// Returns the number of times that the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => 0,
            ErrorKind::NoResponse { failure, .. } if failure.not_sent => 0,
            _ => self.reply().map_or(1, |reply| reply.head().attempts),
        }
    }

    /// Returns whether the server may have executed the call despite the error. A 4xx status means that the call was
    /// not executed.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => false,
            ErrorKind::NoResponse { failure, .. } => !failure.connect && !failure.not_sent,
            ErrorKind::Status { reply, .. } => !reply.status().is_client_error(),
            ErrorKind::Undecodable { .. } => true,
        }
    }

    /// Returns whether a later attempt may succeed: after a timeout, a failed connection, or one of the statuses 408,
    /// 429, 500, 502, 503 and 504. An operation that is not idempotent is safe to repeat only if it was not executed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => !failure.unreadable_body,
            ErrorKind::Status { reply, .. } => {
                matches!(reply.status().as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
            }
            ErrorKind::NotSent { .. } | ErrorKind::Undecodable { .. } => false,
        }
    }

    /// Returns whether the status is 404: the resource does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Returns whether the status is 401: the credential is missing or not accepted.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the status is 403: the credential does not permit this call.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is(StatusCode::FORBIDDEN)
    }

    /// Returns whether the status is 409: the call conflicts with the state of the resource.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.is(StatusCode::CONFLICT)
    }

    /// Returns whether the status is 429: there were too many requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the call timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.timeout)
    }

    /// Returns whether no connection could be made, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.connect)
    }

    /// Returns whether the call succeeded, but its response could not be decoded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Undecodable { .. })
    }

    fn is(&self, status: StatusCode) -> bool {
        matches!(&self.0.kind, ErrorKind::Status { reply, .. } if reply.status() == status)
    }
}

/// Formats the operation and the reason on one line. Line breaks and control characters from the server become spaces.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.kind.text();
        let line = text.chars().map(|c| if is_plain(c) { c } else { ' ' }).take(SHOWN);
        write!(f, "{}: {}", self.0.scope, line.collect::<String>())
    }
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
            ErrorKind::NoResponse { failure, .. } => Some(failure),
            ErrorKind::Undecodable { source, .. } => Some(source.as_error()),
            ErrorKind::NotSent { source, .. } => source.as_deref().map(|source| source as _),
            ErrorKind::Status { .. } => None,
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
