//! Facts about a service that its document states with extensions: the rate limit, and the header that decides about
//! retries.

use std::time::Duration;

/// Facts about a service.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The rate limit of the service.
    pub rate_limit: Option<ServiceRateLimit>,
    /// The response header by which the service requests or forbids a retry.
    pub retry_header: Option<RetryHeader>,
}

impl Service {
    /// A service of which nothing is known.
    pub const DEFAULT: Self = Self { rate_limit: None, retry_header: None };
}

/// The rate limit of a service: a number of requests in any window of time.
#[derive(Clone, Copy, Debug)]
pub struct ServiceRateLimit {
    /// The number of requests.
    pub requests: u32,
    /// The length of the window.
    pub window: Duration,
    /// The name of the response header that states the number of requests, in lower case.
    pub limit_header: Option<&'static str>,
    /// The name of the response header that states the length of the window in seconds, in lower case.
    pub window_header: Option<&'static str>,
}

/// A response header by which a service requests or forbids a retry.
#[derive(Clone, Copy, Debug)]
pub struct RetryHeader {
    /// The name in lower case.
    pub name: &'static str,
    /// The value that requests a retry.
    pub retry: &'static str,
    /// The value that forbids a retry.
    pub stop: &'static str,
}
