//! Everything a request needs except credentials: the base URL, the user agent and the transport. Token requests use it
//! unchanged; calls add credentials and headers.

use http::HeaderValue;

use super::base::Base;
use super::transport::Transport;

/// The part of a client's settings that every request needs, including token requests.
pub(super) struct Channel {
    pub(super) base: Base,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: Transport,
}
