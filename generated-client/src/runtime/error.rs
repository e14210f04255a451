//! Everything that can go wrong with a call, as one pointer: what happened, in which operation, and whether the
//! server may have acted on it.

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

/// How much of the body of an error is kept.
const KEPT: usize = 64 << 10;

/// How many characters a message has at most: some servers send a stack trace as the detail.
const SHOWN: usize = 1000;

/// Why a call did not succeed.
pub struct Error(Box<Inner>);

struct Inner {
    /// What failed: the name of an operation, as a rule.
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

    /// The secrets must be gone from the reply: what is read of it is shown.
    pub(super) fn status_error(reply: Reply, note: Option<&'static str>) -> Self {
        let problem = Problem::read(reply.body()).map(Box::new);
        Self::new(
            reply.head().operation,
            ErrorKind::Status { problem, note, reply: reply.cap(KEPT) },
        )
    }

    pub(super) fn undecodable(reply: Reply, source: DecodeError) -> Self {
        Self::new(reply.head().operation, ErrorKind::Undecodable { source, reply })
    }

    /// The same error, in which a server's echo of a secret is not shown.
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

    /// The operation that failed, as `handle.method`; `client` if it was the making of the client.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.scope
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(Reply::status)
    }

    /// The headers of the answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.reply().map(Reply::headers)
    }

    /// A header of the answer; `None` if it did not come or cannot be read as its type.
    #[must_use]
    pub fn header<H>(&self, header: Header<H>) -> Option<H> {
        header.read(self.headers()?)
    }

    /// What the server says is wrong, if it says so in one of the usual shapes.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        match &self.0.kind {
            ErrorKind::Status { problem, .. } => problem.as_deref(),
            _ => None,
        }
    }

    /// The body of the answer as a type; `None` if there is none or it does not fit.
    #[must_use]
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(unmarked(self.raw_body()?)).ok()
    }

    /// The body of the answer as it came: all of a success that cannot be read, since the call may not be repeatable;
    /// the first 64 KiB of an error.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.reply().map(Reply::body)
    }

    /// How often the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => 0,
            ErrorKind::NoResponse { failure, .. } if failure.not_sent => 0,
            _ => self.reply().map_or(1, |reply| reply.head().attempts),
        }
    }

    /// Whether the server may have done what was asked, all the same. A 4xx says that it refused.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => false,
            ErrorKind::NoResponse { failure, .. } => !failure.connect && !failure.not_sent,
            ErrorKind::Status { reply, .. } => !reply.status().is_client_error(),
            ErrorKind::Undecodable { .. } => true,
        }
    }

    /// Whether a later attempt may succeed: too many requests, a failure of the server, or none reached. Repeating
    /// what is not idempotent is safe only if it was not executed.
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

    /// Whether there is no such thing: 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Whether the credential is missing or not accepted: 401.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is(StatusCode::UNAUTHORIZED)
    }

    /// Whether the credential is good, but not for this: 403.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is(StatusCode::FORBIDDEN)
    }

    /// Whether the state of things does not allow it: 409.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.is(StatusCode::CONFLICT)
    }

    /// Whether there were too many requests: 429.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the time was up before the answer was there.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.timeout)
    }

    /// Whether the server could not be reached, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.connect)
    }

    /// Whether the call succeeded, but its answer could not be read.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Undecodable { .. })
    }

    fn is(&self, status: StatusCode) -> bool {
        matches!(&self.0.kind, ErrorKind::Status { reply, .. } if reply.status() == status)
    }
}

/// One line, whatever the server sent: the operation that failed, and why.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.kind.text();
        let line = text.chars().map(|c| if is_plain(c) { c } else { ' ' }).take(SHOWN);
        write!(f, "{}: {}", self.0.scope, line.collect::<String>())
    }
}

/// Whether a letter shows as itself: neither as a control, nor by turning the text around it.
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
    fn an_error_is_one_pointer_that_may_travel() {
        fn may_travel<T: Send + Sync + 'static>() {}
        may_travel::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
