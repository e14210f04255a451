//! Questions about a failure: whether the call was executed, whether a later attempt may succeed, and what the cause is.

use std::time::Duration;

use super::super::clock::Expired;
use super::{Cause, Failure, Phase};

impl Failure {
    /// Returns whether the server may have executed the last attempt. A redirect means that the server was reached.
    pub(in crate::runtime) fn may_have_been_executed(&self) -> bool {
        match self.0.phase {
            Phase::Build | Phase::Authenticate | Phase::RateLimit | Phase::Connect => {
                self.0.history.redirect.is_some()
            }
            Phase::Send | Phase::Receive => true,
        }
    }

    /// Returns whether a later attempt may succeed.
    pub(in crate::runtime) fn is_temporary(&self) -> bool {
        match &self.0.cause {
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RateLimited(_) => true,
            Cause::Credential(unauthorized) => unauthorized.is_temporary,
            Cause::RequestBody(_) | Cause::Invalid(_) => false,
        }
    }

    /// Returns whether the call must not make another attempt: its deadline has passed, or the rate limit permits none
    /// in time.
    pub(in crate::runtime) fn ends_call(&self) -> bool {
        match &self.0.cause {
            Cause::Expired(Expired::Deadline(_)) | Cause::RateLimited(_) => true,
            Cause::Expired(Expired::Timeout(_))
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::Credential(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_) => false,
        }
    }

    /// Returns whether the rate limit permits no request in time: it is known to, or the deadline has passed meanwhile.
    pub(in crate::runtime) fn is_rate_limited(&self) -> bool {
        match &self.0.cause {
            Cause::RateLimited(_) => true,
            Cause::Expired(Expired::Deadline(_)) => self.0.phase == Phase::RateLimit,
            Cause::Expired(Expired::Timeout(_))
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::Credential(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_) => false,
        }
    }

    /// Returns the time after which an attempt may succeed, if it is known.
    pub(in crate::runtime) fn retry_after(&self) -> Option<Duration> {
        match &self.0.cause {
            Cause::RateLimited(blocked) => Some(blocked.retry_after),
            Cause::Credential(unauthorized) => unauthorized.retry_after,
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_) => None,
        }
    }

    /// Returns whether the cause is a timeout or the deadline.
    pub(in crate::runtime) fn is_timeout(&self) -> bool {
        match &self.0.cause {
            Cause::Expired(_) | Cause::TransportTimeout(..) => true,
            Cause::Credential(unauthorized) => unauthorized.failure().is_some_and(Self::is_timeout),
            Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_)
            | Cause::RateLimited(_) => false,
        }
    }

    /// Returns whether no connection could be made to the API.
    pub(in crate::runtime) fn is_connect(&self) -> bool {
        match self.0.cause {
            Cause::TransportTimeout(..) | Cause::Transport(_) => {
                self.0.phase == Phase::Connect && self.0.history.redirect.is_none()
            }
            Cause::Expired(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_)
            | Cause::Credential(_)
            | Cause::RateLimited(_) => false,
        }
    }
}
