//! The message of a failure, and its source.

use std::error::Error as StdError;
use std::fmt;

use super::super::causes::innermost;
use super::super::clock::{Expired, in_millis};
use super::super::history::History;
use super::{Cause, Failure, Phase};

impl Phase {
    /// Returns the phase as it follows "timed out". `is_repeated` states whether an earlier request was sent.
    fn text(self, is_repeated: bool) -> &'static str {
        match (self, is_repeated) {
            (Self::Build, false) => "before anything was sent",
            (Self::Build, true) => "before the next request",
            (Self::Authenticate, false) => {
                "while waiting for a credential, before anything was sent"
            }
            (Self::Authenticate, true) => "while waiting for a credential, before the next request",
            (Self::RateLimit, false) => {
                "while waiting for the rate limit, before anything was sent"
            }
            (Self::RateLimit, true) => "while waiting for the rate limit, before the next request",
            (Self::Connect, _) => "while connecting",
            (Self::Send, _) => "while waiting for the response",
            (Self::Receive, _) => "while reading the response",
        }
    }
}

impl Failure {
    /// Returns the host as it follows "connect".
    fn to_host(&self) -> String {
        self.0.host.as_ref().map_or_else(String::new, |host| format!(" to {host}"))
    }

    /// Returns the phase as it follows "timed out", with the host of a connection.
    fn phase_text(&self, is_repeated: bool) -> String {
        let host = if self.0.phase == Phase::Connect { self.to_host() } else { String::new() };
        format!("{}{host}", self.0.phase.text(is_repeated))
    }

    /// Formats the failure of a limit that has passed.
    fn expired_text(&self, expired: Expired, phase: &str) -> String {
        match expired {
            // Only the transport knows whether there was a connection.
            Expired::Timeout(after) if self.0.phase == Phase::Send => {
                let host = self.to_host();
                format!(
                    "timed out after {after:?} while connecting{host} or waiting for the response"
                )
            }
            Expired::Timeout(after) => format!("timed out after {after:?} {phase}"),
            Expired::Deadline(after) => format!("the deadline of {after:?} has passed {phase}"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let History { attempts, redirect, .. } = &self.0.history;
        let is_repeated = !attempts.earlier.is_empty() || redirect.is_some();
        let phase = self.phase_text(is_repeated);
        if let Some(redirect) = redirect {
            write!(f, "{redirect}: ")?;
        }
        match &self.0.cause {
            Cause::Expired(expired) => f.write_str(&self.expired_text(*expired, &phase)),
            Cause::TransportTimeout(after, _) => {
                write!(f, "timed out after {:?} {phase}", in_millis(*after))
            }
            Cause::Transport(source) => match self.0.phase {
                Phase::Connect => {
                    write!(f, "cannot connect{}: {}", self.to_host(), innermost(&**source))
                }
                Phase::Build
                | Phase::Authenticate
                | Phase::RateLimit
                | Phase::Send
                | Phase::Receive => {
                    write!(f, "the connection failed {phase}: {}", innermost(&**source))
                }
            },
            Cause::RequestBody(source) => {
                write!(f, "cannot read the request body: {}", innermost(&**source))
            }
            Cause::Invalid(source) => write!(f, "{source}"),
            Cause::Credential(unauthorized) => f.write_str(&unauthorized.reason),
            Cause::RateLimited(blocked) if is_repeated => blocked.fmt(f),
            Cause::RateLimited(blocked) => write!(f, "{blocked}; nothing was sent"),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Expired(_) | Cause::RateLimited(_) => None,
            Cause::TransportTimeout(_, source)
            | Cause::Transport(source)
            | Cause::RequestBody(source)
            | Cause::Invalid(source) => Some(&**source),
            Cause::Credential(unauthorized) => {
                unauthorized.source.as_deref().map(|source| source as _)
            }
        }
    }
}
