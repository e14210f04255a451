//! Questions about an error: how often the call was sent, whether it was executed, and what the cause is.

use http::StatusCode;

use super::Error;
use super::kind::ErrorKind;

impl Error {
    /// Returns the number of times that the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => 0,
            ErrorKind::NoResponse { failure, reply: None } => failure.attempts(),
            ErrorKind::NoResponse { reply: Some(reply), .. }
            | ErrorKind::Status { reply, .. }
            | ErrorKind::ReportedFailure { reply, .. }
            | ErrorKind::Undecodable { reply, .. } => reply.head().attempts,
        }
    }

    /// Returns whether the server may have executed the call despite the error. A 4xx status means that the call was
    /// not executed.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => false,
            ErrorKind::NoResponse { failure, reply } => {
                reply.is_some() || failure.may_have_been_executed()
            }
            // The error of another origin says nothing about the call, which reached the API before.
            ErrorKind::Status { reply, .. } => {
                reply.head().is_foreign() || !reply.status().is_client_error()
            }
            ErrorKind::ReportedFailure { .. } | ErrorKind::Undecodable { .. } => true,
        }
    }

    /// Returns whether a later attempt may succeed: after a timeout, a failed connection, or one of the statuses 408,
    /// 429, 500, 502, 503 and 504. An operation that is not idempotent is safe to repeat only if it was not executed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => failure.is_retryable(),
            ErrorKind::Status { reply, .. } => {
                matches!(reply.status().as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
            }
            ErrorKind::NotSent { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. } => false,
        }
    }

    /// Returns whether the API responded with status 404: the resource does not exist. An error of another origin, to
    /// which a redirect led, is not the API's; this holds for all methods that check a status.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Returns whether the API responded with status 401: the credential is missing or not accepted.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the API responded with status 403: the credential does not permit this call.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is(StatusCode::FORBIDDEN)
    }

    /// Returns whether the API responded with status 409: the call conflicts with the state of the resource.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.is(StatusCode::CONFLICT)
    }

    /// Returns whether the API responded with status 429: there were too many requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether an attempt timed out, or the deadline of the call has passed.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.is_timeout())
    }

    /// Returns whether no connection could be made, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.is_connect())
    }

    /// Returns whether the call succeeded, but its response could not be decoded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Undecodable { .. })
    }

    fn is(&self, status: StatusCode) -> bool {
        match &self.0.kind {
            ErrorKind::Status { reply, .. } => {
                reply.status() == status && !reply.head().is_foreign()
            }
            ErrorKind::NotSent { .. }
            | ErrorKind::NoResponse { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. } => false,
        }
    }
}
