//! The way of a request without a credential: the base URL, the user agent and the transport. Token requests use it as it
//! is; calls add credentials and headers to it.

use http::HeaderValue;

use super::base::Base;
use super::transport::Transport;

/// What every request of a client needs, token requests included.
pub(super) struct Channel {
    pub(super) base: Base,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: Transport,
}
