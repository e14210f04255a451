//! The class of a failure, for spans and events.

use super::super::clock::Expired;
use super::{Cause, Failure, Phase};

impl Failure {
    /// Returns the class of the failure: the attribute `error.type` of OpenTelemetry. It contains no data of the call.
    pub(in crate::runtime) fn error_type(&self) -> &'static str {
        match &self.0.cause {
            Cause::Expired(Expired::Deadline(_)) => "deadline",
            Cause::Expired(Expired::Timeout(_)) | Cause::TransportTimeout(..) => "timeout",
            Cause::Transport(_) if self.0.phase == Phase::Connect => "connect",
            Cause::Transport(_) => "connection",
            Cause::RequestBody(_) => "request_body",
            Cause::Invalid(_) => "invalid_request",
            Cause::Credential(_) => "credential",
            Cause::RateLimited(_) => "rate_limit",
        }
    }
}
