//! Everything that a request needs except credentials: the base URL, the user agent, the transport, the clock, the retry
//! tokens and the rate limit. Calls and token requests share it.

use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;

use super::base::Base;
use super::clock::SharedClock;
use super::rate_limit::RateLimit;
use super::retry::Retry;
use super::retry_tokens::RetryTokens;
use super::service::Service;
use super::transport::SharedTransport;

/// The part of a client's settings that every request needs, including token requests.
pub(super) struct Channel {
    pub(super) base: Base,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: SharedTransport,
    pub(super) clock: SharedClock,
    /// The timeout of one attempt, unless the operation or the call has its own.
    pub(super) timeout: Duration,
    /// Secrets that are neither credentials nor headers.
    pub(super) secrets: Vec<SecretString>,
    pub(super) service: &'static Service,
    pub(super) retry_tokens: RetryTokens,
    /// The rate limit of requests to the API, or `None` if there is none.
    pub(super) rate_limit: Option<RateLimit>,
}

impl Channel {
    /// Returns a channel with default settings.
    pub(super) fn new(base: Base, user_agent: HeaderValue, transport: SharedTransport) -> Self {
        Self {
            base,
            user_agent,
            transport,
            clock: SharedClock::default(),
            timeout: Duration::from_secs(100),
            secrets: Vec::new(),
            service: &Service::DEFAULT,
            retry_tokens: RetryTokens::new(Retry::default()),
            rate_limit: None,
        }
    }
}
