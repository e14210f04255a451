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

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let History { attempts, redirect, .. } = &self.0.history;
        let is_repeated = !attempts.earlier.is_empty() || redirect.is_some();
        let phase = self.0.phase.text(is_repeated);
        if let Some(redirect) = redirect {
            write!(f, "{redirect}: ")?;
        }
        match &self.0.cause {
            // Only the transport knows whether there was a connection.
            Cause::Expired(Expired::Timeout(after)) if self.0.phase == Phase::Send => {
                write!(f, "timed out after {after:?} while connecting or waiting for the response")
            }
            Cause::Expired(Expired::Timeout(after)) => {
                write!(f, "timed out after {after:?} {phase}")
            }
            Cause::Expired(Expired::Deadline(after)) => {
                write!(f, "the deadline of {after:?} has passed {phase}")
            }
            Cause::TransportTimeout(after, _) => {
                write!(f, "timed out after {:?} {phase}", in_millis(*after))
            }
            Cause::Transport(source) => match self.0.phase {
                Phase::Connect => write!(f, "cannot connect: {}", innermost(&**source)),
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
