//! Facts about the service: its rate limit, and the header that decides about retries.

use std::time::Duration;

/// Facts about the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// The rate limit.
    pub rate_limit: Option<RateLimit>,
    /// The response header by which the service requests or forbids a retry.
    pub retry_header: Option<RetryHeader>,
}

/// The number of requests that the service accepts in any window of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The number of requests.
    pub requests: u32,
    /// The length of the window, in whole milliseconds.
    pub window: Duration,
    /// The response header that states the number of requests.
    pub limit_header: Option<String>,
    /// The response header that states the length of the window in seconds.
    pub window_header: Option<String>,
}

/// A response header by which the service requests or forbids a retry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryHeader {
    /// The name of the header.
    pub name: String,
    /// The value that requests a retry.
    pub retry: String,
    /// The value that forbids a retry.
    pub stop: String,
}
