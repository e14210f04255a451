//! Facts about a failed call for the caller and for the operator of the API: the wait that the server requests, the id of
//! the request, the missing scope, and the request as a curl command.

use std::time::Duration;

use super::super::reply::Reply;
use super::super::request_id::{self, request_id};
use super::super::retry_after::retry_after;
use super::Error;
use super::kind::ErrorKind;

/// # Facts about the failure
impl Error {
    /// Returns the time after which the call may succeed, if it is known: that of the header `Retry-After`, counted from
    /// the arrival of the response, or the rest of a pause of the client's rate limit.
    ///
    /// The header may contain seconds, also with a fraction, or a date, which is compared with the date of the response. A
    /// date in the past is zero. Invalid values are ignored, and times of more than a year are reduced to a year.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, reply: None } => failure.retry_after(),
            ErrorKind::NotSent { .. }
            | ErrorKind::NoResponse { reply: Some(_), .. }
            | ErrorKind::Status { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. }
            | ErrorKind::Unfinished { .. } => retry_after(self.headers()?),
        }
    }

    /// Returns the id by which the operator of the API finds the request in logs.
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
    ///
    /// /// Returns the text of a bug report.
    /// fn report(error: &Error) -> String {
    ///     let id = error.request_id().unwrap_or("unknown");
    ///     let command = error.as_curl().unwrap_or_default();
    ///     format!("{error}\nrequest id: {id}\n{command}")
    /// }
    /// ```
    ///
    /// It is the first of these that the response has:
    ///
    /// 1. the header `x-request-id`, then `request-id`;
    /// 2. a vendor's header whose name ends with `-request-id` or `-requestid`, such as `x-amzn-requestid`,
    ///    `x-ms-request-id` or `x-github-request-id`, except `client-request-id`;
    /// 3. the header `x-correlation-id`, `correlation-id` or `x-trace-id`;
    /// 4. the property `traceId`, `requestId`, `request_id` or `trace_id` of the [problem](Self::problem).
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let in_body = || {
            let problem = self.problem()?;
            let mut ids = request_id::PROPERTIES.iter();
            ids.find_map(|name| {
                let id = problem.extension(name)?.as_str()?.trim();
                (!id.is_empty()).then_some(id)
            })
        };
        self.headers().and_then(request_id).or_else(in_body)
    }

    /// Returns the scope that the call needs and the credential lacks, if the API states it with status 403 or 401:
    /// `WWW-Authenticate: Bearer error="insufficient_scope", scope="…"` (RFC 6750). Several scopes are separated by
    /// spaces.
    #[must_use]
    pub fn missing_scope(&self) -> Option<&str> {
        self.reply().and_then(Reply::missing_scope)
    }

    /// Returns the request of the call as a curl command for a POSIX shell, for a bug report. Returns `None` if there is
    /// no request, because the client could not be built or an input of the call is invalid.
    ///
    /// The command has no body, and `[redacted]` in place of each credential, known secret and cookie. It also hides the
    /// values of query parameters whose names suggest a secret (`token`, `key`, `signature`, …), and of all headers except
    /// standard ones such as `Accept` and `Range`, ids of requests, idempotency keys and versions. It does not show a
    /// proxy. After a redirect, it shows the URL of the call and not that of the redirect.
    ///
    /// ```text
    /// curl -X POST -H 'accept: application/json' -H 'user-agent: …' -H 'authorization: Bearer [redacted]' 'https://…'
    /// ```
    #[must_use]
    pub fn as_curl(&self) -> Option<String> {
        self.0.request.as_ref()?.curl.clone()
    }
}
