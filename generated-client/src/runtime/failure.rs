//! The reason why a call has no complete response: the phase in which it failed, and the cause.

use std::error::Error as StdError;
use std::time::Duration;

use http::Uri;
use secrecy::SecretString;

use super::causes::{causes, redact_error, redact_text};
use super::clock::Expired;
use super::content::StreamError;
use super::history::History;
use super::rate_limit::blocked::Blocked;
use super::transport::error::{BoxError, RequestStage, TransportError};

mod error_type;
mod predicates;
mod text;

/// The reason why there is no complete response. It is boxed, because each layer passes on results that may contain it.
#[derive(Debug)]
pub(super) struct Failure(Box<Inner>);

#[derive(Debug)]
struct Inner {
    phase: Phase,
    cause: Cause,
    /// The host and the port of the request, if there was one.
    host: Option<String>,
    history: History,
}

/// The point that a call has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The client or the request is built: a file is opened, for example.
    Build,
    /// A credential is fetched.
    Authenticate,
    /// The call waits until the rate limit permits a request.
    RateLimit,
    /// A connection is made, and nothing is sent yet.
    Connect,
    /// The request may have been sent, wholly or partly.
    Send,
    /// The head of the response was received.
    Receive,
}

/// The cause of a failure.
#[derive(Debug)]
pub(super) enum Cause {
    /// A limit has passed.
    Expired(Expired),
    /// The transport has given up waiting, after this duration.
    TransportTimeout(Duration, BoxError),
    /// The transport has failed.
    Transport(BoxError),
    /// The body that the caller supplied cannot be read.
    RequestBody(BoxError),
    /// The request or the client cannot be built.
    Invalid(BoxError),
    /// There is no credential. The source may be the failure of a token request.
    Credential(Unauthorized),
    /// The rate limit permits no request in time.
    RateLimited(Blocked),
}

/// The reason why a call cannot be authorized.
#[derive(Debug)]
pub(super) struct Unauthorized {
    pub(super) reason: String,
    /// The provider's error, or the failure of a token request.
    pub(super) source: Option<BoxError>,
    /// Whether a later attempt may succeed.
    pub(super) is_temporary: bool,
    /// The wait that a token endpoint states.
    pub(super) retry_after: Option<Duration>,
}

impl Unauthorized {
    /// Returns the reason for a credential that no later attempt gets.
    pub(super) fn new(reason: String, source: Option<BoxError>) -> Self {
        Self { reason, source, is_temporary: false, retry_after: None }
    }

    /// Returns the failure of the token request.
    fn failure(&self) -> Option<&Failure> {
        self.source.as_ref()?.downcast_ref()
    }
}

impl Failure {
    pub(super) fn new(phase: Phase, cause: Cause) -> Self {
        Self(Box::new(Inner { phase, cause, host: None, history: History::NONE }))
    }

    /// Returns the failure of a limit that passed in this phase.
    pub(super) fn expired(phase: Phase, expired: Expired) -> Self {
        Self::new(phase, Cause::Expired(expired))
    }

    /// Returns the failure of a request or client that cannot be built.
    pub(super) fn invalid(reason: impl Into<BoxError>) -> Self {
        Self::new(Phase::Build, Cause::Invalid(reason.into()))
    }

    /// Returns the failure of a transport, `after` the beginning of the attempt.
    pub(super) fn transport(error: TransportError, after: Duration) -> Self {
        let (timed_out, stage) = (error.is_timeout(), error.stage());
        let source = error.into_source();
        let phase = match stage {
            RequestStage::NotSent => Phase::Connect,
            RequestStage::MaybeSent => Phase::Send,
            RequestStage::ResponseStarted => Phase::Receive,
        };
        let cause = if is_from_body(&*source) {
            Cause::RequestBody(source)
        } else if timed_out {
            Cause::TransportTimeout(after, source)
        } else {
            Cause::Transport(source)
        };
        Self::new(phase, cause)
    }

    /// Returns the failure of a response body that broke off, `after` the beginning of the wait.
    pub(super) fn of_body(error: BoxError, after: Duration) -> Self {
        let error = match error.downcast::<TransportError>() {
            Ok(error) => *error,
            Err(source) => TransportError::response_started(source),
        };
        let mut failure = Self::transport(error, after);
        failure.0.phase = Phase::Receive;
        failure
    }

    /// States the URI of the request. Only its host and its port are kept.
    pub(super) fn to(mut self, uri: &Uri) -> Self {
        let port = uri.port_u16().or(match uri.scheme_str() {
            Some("https") => Some(443),
            Some("http") => Some(80),
            Some(_) | None => None,
        });
        let port = port.map_or_else(String::new, |port| format!(":{port}"));
        self.0.host = uri.host().map(|host| format!("{host}{port}"));
        self
    }

    /// States the history of the call.
    pub(super) fn after(mut self, history: History) -> Self {
        self.0.history = history;
        self
    }

    pub(super) fn history(&self) -> &History {
        &self.0.history
    }

    pub(super) fn history_mut(&mut self) -> &mut History {
        &mut self.0.history
    }

    /// Returns the error below the message of the call's error, which contains the text of the failure.
    pub(super) fn as_source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Credential(_) => self.source(),
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_)
            | Cause::RateLimited(_) => Some(self),
        }
    }

    /// Returns the message and the source of a request or client that cannot be built.
    ///
    /// # Errors
    /// Returns the failure if it has another cause.
    pub(super) fn into_reason(self) -> Result<(String, Option<BoxError>), Self> {
        match self.0.cause {
            // An earlier attempt may have been sent: a file that it read may have been deleted since.
            Cause::Invalid(_) if !self.0.history.attempts.is_empty() => Err(self),
            Cause::Invalid(source) => Ok((source.to_string(), Some(source))),
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Credential(_)
            | Cause::RateLimited(_) => Err(self),
        }
    }

    /// Replaces secrets in the texts of the causes with `[redacted]`. An error that contains one is replaced by its text.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        self.0.history.attempts.redact(secrets);
        self.0.host.iter_mut().for_each(|host| redact_text(host, secrets));
        match &mut self.0.cause {
            Cause::Expired(_) | Cause::RateLimited(_) => {}
            Cause::TransportTimeout(_, source)
            | Cause::Transport(source)
            | Cause::RequestBody(source)
            | Cause::Invalid(source) => redact_error(source, secrets),
            Cause::Credential(unauthorized) => {
                redact_text(&mut unauthorized.reason, secrets);
                unauthorized.source.iter_mut().for_each(|source| redact_error(source, secrets));
            }
        }
    }
}

/// Returns whether the error was caused by the body that the caller supplied.
fn is_from_body(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(<dyn StdError>::is::<StreamError>)
}
