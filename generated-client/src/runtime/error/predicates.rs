//! Questions about the cause of an error.

use http::StatusCode;

use super::super::reply::Reply;
use super::Error;
use super::kind::ErrorKind;

/// # Causes
impl Error {
    /// Returns whether the API responded with status 404: the resource does not exist. An error of another origin, to
    /// which a redirect led, is not the API's; this holds for all methods that check a status.
    ///
    /// An HTML page with status 404 does not count, unless the call accepts pages: it comes from a proxy or another server,
    /// for example because the base URL is wrong, and says nothing about the resource. [`status`](Error::status) returns 404
    /// for it nevertheless.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        let is_page = || self.reply().is_some_and(Reply::is_unexpected_page);
        self.is(StatusCode::NOT_FOUND) && !is_page()
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

    /// Returns whether there were too many requests: the API responded with status 429, or the client's rate limit permits
    /// no request before the deadline of the call. [`retry_after`](Error::retry_after) returns the time after which the call may succeed.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        let is_blocked = matches!(&self.0.kind, ErrorKind::NoResponse { failure, .. } if failure.is_rate_limited());
        is_blocked || self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether an attempt timed out, or the deadline of the call or of a wait has passed, or the last events of a
    /// process have not arrived in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => failure.is_timeout(),
            ErrorKind::Unfinished { is_timeout, .. } => *is_timeout,
            ErrorKind::NotSent { .. }
            | ErrorKind::Status { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. } => false,
        }
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

    /// Returns whether the error concerns one item of a stream: an item of a list, an event or a line that cannot be decoded.
    /// The stream continues with the next item. Any other error of a stream ends it.
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
    ///
    /// /// Returns the item, or `None` for an item that cannot be read, and fails if the stream has ended with an error.
    /// fn readable<T>(item: Result<T, Error>) -> Result<Option<T>, Error> {
    ///     match item {
    ///         Ok(item) => Ok(Some(item)),
    ///         Err(error) if error.is_item() => {
    ///             eprintln!("skipped: {error}");
    ///             Ok(None)
    ///         }
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn is_item(&self) -> bool {
        self.0.is_item
    }

    /// Returns whether nothing was sent because the program uses the client in a way that cannot succeed: with an invalid
    /// input, such as a page size of 0 or a file that cannot be opened, with an invalid setting, such as a base URL without a
    /// scheme, or without a tokio runtime. The call can succeed only after the program or its inputs have changed.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, ErrorKind::NotSent { .. })
    }

    fn is(&self, status: StatusCode) -> bool {
        match &self.0.kind {
            ErrorKind::Status { reply, .. } => {
                reply.status() == status && !reply.head().is_foreign()
            }
            ErrorKind::NotSent { .. }
            | ErrorKind::NoResponse { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. }
            | ErrorKind::Unfinished { .. } => false,
        }
    }
}
