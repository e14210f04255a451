//! Everything that a request needs except credentials: the base URL, the user agent, the transport and the clock. Calls
//! and token requests share it.

use std::time::Duration;

use http::HeaderValue;

use super::base::Base;
use super::clock::SharedClock;
use super::transport::SharedTransport;

/// The part of a client's settings that every request needs, including token requests.
pub(super) struct Channel {
    pub(super) base: Base,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: SharedTransport,
    pub(super) clock: SharedClock,
    /// The timeout of one attempt, unless the operation or the call has its own.
    pub(super) timeout: Duration,
}
