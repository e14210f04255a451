//! The rules of retries: which failed attempts are followed by another one.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::failure::Failure;
use super::head::Head;
use super::retry_after::{LONGEST_WAIT, SHORTEST_WAIT, retry_after};
use super::service::RetryHeader;

/// The number of retry tokens that another attempt costs, unless the server has asked for it.
pub(super) const RETRY_COST: u32 = 14;

/// An attempt that has failed.
pub(super) struct FailedAttempt {
    /// Whether another attempt may succeed.
    is_temporary: bool,
    may_have_been_executed: bool,
    /// Whether the status is 429.
    is_rate_limited: bool,
    /// Whether the status is 429 and the rate limit of the client pauses all calls.
    is_paused: bool,
    /// Whether the status is 429 or 503.
    pub(super) is_throttled: bool,
    /// The wait that the server states.
    pub(super) retry_after: Option<Duration>,
    directive: Option<Directive>,
}

/// The server's decision about a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Directive {
    Retry,
    Stop,
}

impl FailedAttempt {
    /// Returns the facts about a response with an error status. `header` is the one by which the service decides.
    /// `is_limited` states whether the request was subject to the rate limit of the client.
    pub(super) fn responded(head: &Head, header: Option<&RetryHeader>, is_limited: bool) -> Self {
        let status = head.status;
        let is_rate_limited = status == StatusCode::TOO_MANY_REQUESTS;
        Self {
            is_temporary: is_temporary(status),
            may_have_been_executed: head.may_have_been_executed(),
            is_rate_limited,
            is_paused: is_rate_limited && is_limited,
            is_throttled: is_rate_limited || status == StatusCode::SERVICE_UNAVAILABLE,
            retry_after: retry_after(&head.headers),
            // A different origin does not speak for the service.
            directive: header
                .filter(|_| !head.is_foreign())
                .and_then(|header| directive(&head.headers, header)),
        }
    }

    /// Returns the facts about an attempt without a complete response.
    pub(super) fn failed(failure: &Failure) -> Self {
        Self {
            is_temporary: failure.is_temporary() && !failure.ends_call(),
            may_have_been_executed: failure.may_have_been_executed(),
            is_rate_limited: false,
            is_paused: false,
            is_throttled: false,
            retry_after: failure.retry_after(),
            directive: None,
        }
    }

    /// Returns whether another attempt follows, if its limits permit one.
    pub(super) fn is_retried(&self, is_idempotent: bool) -> bool {
        let is_retried = match self.directive {
            Some(Directive::Retry) => true,
            Some(Directive::Stop) => false,
            None => self.is_temporary && (is_idempotent || !self.may_have_been_executed),
        };
        is_retried && self.retry_after.is_none_or(|wait| wait <= LONGEST_WAIT)
    }

    /// Returns the number of retry tokens that another attempt costs.
    pub(super) fn cost(&self) -> u32 {
        match (self.is_rate_limited, self.stated_wait()) {
            (true, Some(_)) => 0,
            (true, None) => 5,
            (false, _) => RETRY_COST,
        }
    }

    /// Returns whether the server has stated when it accepts requests again, and the client sends none until then.
    pub(super) fn is_rejected(&self) -> bool {
        self.is_paused && self.stated_wait().is_some()
    }

    /// Returns the wait that the server states, if it is long enough to replace a random one.
    pub(super) fn stated_wait(&self) -> Option<Duration> {
        self.retry_after.filter(|wait| *wait >= SHORTEST_WAIT)
    }
}

/// Returns whether another attempt may succeed after a response with this status.
pub(super) fn is_temporary(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

fn directive(headers: &HeaderMap, header: &RetryHeader) -> Option<Directive> {
    let value = headers.get(header.name)?.to_str().ok()?.trim();
    match value {
        _ if value.eq_ignore_ascii_case(header.stop) => Some(Directive::Stop),
        _ if value.eq_ignore_ascii_case(header.retry) => Some(Directive::Retry),
        _ => None,
    }
}
