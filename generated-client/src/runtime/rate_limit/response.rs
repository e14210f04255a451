//! The statements of a response head about the rate limit.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::super::retry_after::seconds;
use super::super::service::ServiceRateLimit;

/// The longest window that a response can state, which is also the longest one in a document. A longer one, such as a
/// date, would block the client for too long.
const LONGEST_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// The statements of a response head about the rate limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::runtime) struct LimitedResponse {
    pub(in crate::runtime) verdict: Verdict,
    /// The time until the server accepts requests again.
    pub(in crate::runtime) retry_after: Option<Duration>,
    /// The number of requests that the server permits in a window.
    pub(in crate::runtime) requests: Option<u32>,
    /// The length of the window.
    pub(in crate::runtime) window: Option<Duration>,
}

/// The classification of a response by its status, for the rate limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::runtime) enum Verdict {
    /// The server admits requests.
    #[default]
    Accepted,
    /// There were too many requests: the status is 429.
    Rejected,
    /// The server may be overloaded: the status is 408 or 5xx.
    Failed,
}

impl Verdict {
    fn of(status: StatusCode) -> Self {
        match status {
            StatusCode::TOO_MANY_REQUESTS => Self::Rejected,
            StatusCode::REQUEST_TIMEOUT => Self::Failed,
            status if status.is_server_error() => Self::Failed,
            _ => Self::Accepted,
        }
    }
}

impl LimitedResponse {
    /// Reads a response head, with the value of its `Retry-After` header. If it states only one part of the limit, the
    /// other one is that of the document. Values that are zero or cannot be parsed are ignored.
    pub(in crate::runtime) fn read(
        status: StatusCode,
        headers: &HeaderMap,
        retry_after: Option<Duration>,
        service: Option<&ServiceRateLimit>,
    ) -> Self {
        let value = |name: Option<&str>| headers.get(name?)?.to_str().ok().map(str::trim);
        let requests = service.and_then(|service| requests(value(service.limit_header)?));
        let window = service.and_then(|service| window(value(service.window_header)?));
        let documented = service.filter(|_| requests.is_some() || window.is_some());
        Self {
            verdict: Verdict::of(status),
            retry_after,
            requests: requests.or(documented.map(|service| service.requests)),
            window: window.or(documented.map(|service| service.window)),
        }
    }
}

fn requests(value: &str) -> Option<u32> {
    // The parser of integers also accepts a sign.
    let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| value.parse().ok()).flatten().filter(|requests| *requests > 0)
}

fn window(value: &str) -> Option<Duration> {
    seconds(value).filter(|window| !window.is_zero() && *window <= LONGEST_WINDOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: ServiceRateLimit = ServiceRateLimit {
        requests: 100,
        window: Duration::from_secs(60),
        limit_header: Some("x-limit"),
        window_header: Some("x-window"),
    };

    /// Returns the limit that a response with these headers states.
    fn stated(limit: &str, window: &str) -> (Option<u32>, Option<u128>) {
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-limit", limit), ("x-window", window)] {
            headers.insert(name, value.parse().unwrap());
        }
        let response = LimitedResponse::read(StatusCode::OK, &headers, None, Some(&SERVICE));
        (response.requests, response.window.map(|window| window.as_millis()))
    }

    #[test]
    fn reads_the_limit_from_the_headers_of_the_service() {
        assert_eq!(stated("50", "30"), (Some(50), Some(30_000)));
        assert_eq!(stated(" 7 ", "0.5"), (Some(7), Some(500)));
    }

    #[test]
    fn completes_one_part_of_the_limit_from_the_document() {
        assert_eq!(stated("50", "soon"), (Some(50), Some(60_000)));
        assert_eq!(stated("", "1"), (Some(100), Some(1_000)));
    }

    #[test]
    fn ignores_zero_and_values_that_cannot_be_parsed() {
        for value in ["0", "", "-1", "+1", "1e3", "100, 100;w=60", "9999999999999999999", "NaN"] {
            assert_eq!(stated(value, value), (None, None), "{value}");
        }
        // A day is the longest window; the rest may be a date.
        assert_eq!(stated("0", "86400"), (Some(100), Some(86_400_000)));
        assert_eq!(stated("0", "86401"), (None, None));
        assert_eq!(stated("1", "1789000000"), (Some(1), Some(60_000)));
        let mut headers = HeaderMap::new();
        headers.insert("x-limit", "5".parse().unwrap());
        let unnamed = ServiceRateLimit { limit_header: None, ..SERVICE };
        for service in [Some(&unnamed), None] {
            let response = LimitedResponse::read(StatusCode::OK, &headers, None, service);
            assert_eq!(response, LimitedResponse::default());
        }
    }

    #[test]
    fn status_is_an_acceptance_a_rejection_or_a_failure() {
        let retry_after = Some(Duration::from_secs(3));
        for (code, verdict) in [
            (200, Verdict::Accepted),
            (302, Verdict::Accepted),
            (404, Verdict::Accepted),
            (408, Verdict::Failed),
            (429, Verdict::Rejected),
            (500, Verdict::Failed),
            (503, Verdict::Failed),
        ] {
            let status = StatusCode::from_u16(code).unwrap();
            let read = LimitedResponse::read(status, &HeaderMap::new(), retry_after, None);
            assert_eq!((read.verdict, read.retry_after), (verdict, retry_after), "{code}");
        }
    }
}
