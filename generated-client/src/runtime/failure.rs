//! The reason why a call has no complete response: the phase in which it failed, and the cause.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use secrecy::SecretString;

use super::causes::{causes, innermost, redact_error, redact_text};
use super::clock::Expired;
use super::content::StreamError;
use super::redirected::Redirected;
use super::transport::error::{BoxError, RequestStage, TransportError};

/// The reason why there is no complete response. It is boxed, because each layer passes on results that may contain it.
#[derive(Debug)]
pub(super) struct Failure(Box<Inner>);

#[derive(Debug)]
struct Inner {
    phase: Phase,
    cause: Cause,
    /// The redirect that led to the request.
    redirect: Option<Redirected>,
    /// The number of requests that were rejected with status 401 and sent once more.
    renewals: u32,
}

/// The point that a call has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The client or the request is built: a file is opened, for example.
    Build,
    /// A credential is fetched.
    Authenticate,
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
}

/// The reason why a call cannot be authorized.
#[derive(Debug)]
pub(super) struct Unauthorized {
    pub(super) reason: String,
    /// The provider's error, or the failure of a token request.
    pub(super) source: Option<BoxError>,
    /// Whether a later attempt may succeed.
    pub(super) is_temporary: bool,
}

impl Unauthorized {
    /// Returns the reason for a credential that no later attempt gets.
    pub(super) fn new(reason: String, source: Option<BoxError>) -> Self {
        Self { reason, source, is_temporary: false }
    }

    /// Returns the failure of the token request.
    fn failure(&self) -> Option<&Failure> {
        self.source.as_ref()?.downcast_ref()
    }
}

impl Failure {
    pub(super) fn new(phase: Phase, cause: Cause) -> Self {
        Self(Box::new(Inner { phase, cause, redirect: None, renewals: 0 }))
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

    /// States the redirect that led to the request, and the number of requests that were rejected and sent once more.
    pub(super) fn after(mut self, redirect: Option<Redirected>, renewals: u32) -> Self {
        (self.0.redirect, self.0.renewals) = (redirect, renewals);
        self
    }

    /// Returns the number of times that the transport received the call. Redirects do not count.
    pub(super) fn attempts(&self) -> u32 {
        match self.0.phase {
            Phase::Build | Phase::Authenticate => {
                self.0.renewals + u32::from(self.0.redirect.is_some())
            }
            Phase::Connect | Phase::Send | Phase::Receive => self.0.renewals + 1,
        }
    }

    /// Returns whether the server may have executed the call. A redirect means that the server was reached.
    pub(super) fn may_have_been_executed(&self) -> bool {
        match self.0.phase {
            Phase::Build | Phase::Authenticate | Phase::Connect => self.0.redirect.is_some(),
            Phase::Send | Phase::Receive => true,
        }
    }

    /// Returns whether a later attempt may succeed.
    pub(super) fn is_retryable(&self) -> bool {
        match &self.0.cause {
            Cause::Expired(_) | Cause::TransportTimeout(..) | Cause::Transport(_) => true,
            Cause::Credential(unauthorized) => unauthorized.is_temporary,
            Cause::RequestBody(_) | Cause::Invalid(_) => false,
        }
    }

    /// Returns whether the cause is a timeout or the deadline.
    pub(super) fn is_timeout(&self) -> bool {
        match &self.0.cause {
            Cause::Expired(_) | Cause::TransportTimeout(..) => true,
            Cause::Credential(unauthorized) => unauthorized.failure().is_some_and(Self::is_timeout),
            Cause::Transport(_) | Cause::RequestBody(_) | Cause::Invalid(_) => false,
        }
    }

    /// Returns whether no connection could be made to the API.
    pub(super) fn is_connect(&self) -> bool {
        match self.0.cause {
            Cause::TransportTimeout(..) | Cause::Transport(_) => {
                self.0.phase == Phase::Connect && self.0.redirect.is_none()
            }
            Cause::Expired(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_)
            | Cause::Credential(_) => false,
        }
    }

    /// Returns the error below the message of the call's error, which contains the text of the failure.
    pub(super) fn as_source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Credential(_) => self.source(),
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Invalid(_) => Some(self),
        }
    }

    /// Returns the message and the source of a request or client that cannot be built.
    ///
    /// # Errors
    /// Returns the failure if it has another cause.
    pub(super) fn into_reason(self) -> Result<(String, Option<BoxError>), Self> {
        match self.0.cause {
            Cause::Invalid(source) => Ok((source.to_string(), Some(source))),
            Cause::Expired(_)
            | Cause::TransportTimeout(..)
            | Cause::Transport(_)
            | Cause::RequestBody(_)
            | Cause::Credential(_) => Err(self),
        }
    }

    /// Replaces secrets in the texts of the causes with `[redacted]`. An error that contains one is replaced by its text.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        match &mut self.0.cause {
            Cause::Expired(_) => {}
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

impl Phase {
    /// Returns the phase as it follows "timed out".
    fn text(self) -> &'static str {
        match self {
            Self::Build => "before anything was sent",
            Self::Authenticate => "while waiting for a credential, before anything was sent",
            Self::Connect => "while connecting",
            Self::Send => "while waiting for the response",
            Self::Receive => "while reading the response",
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(redirect) = &self.0.redirect {
            write!(f, "{redirect}: ")?;
        }
        let phase = self.0.phase.text();
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
                // Microseconds say nothing about a measured time.
                let millis = after.as_millis().try_into().unwrap_or(u64::MAX);
                write!(f, "timed out after {:?} {phase}", Duration::from_millis(millis))
            }
            Cause::Transport(source) => match self.0.phase {
                Phase::Connect => write!(f, "cannot connect: {}", innermost(&**source)),
                Phase::Build | Phase::Authenticate | Phase::Send | Phase::Receive => {
                    write!(f, "the connection failed {phase}: {}", innermost(&**source))
                }
            },
            Cause::RequestBody(source) => {
                write!(f, "cannot read the request body: {}", innermost(&**source))
            }
            Cause::Invalid(source) => write!(f, "{source}"),
            Cause::Credential(unauthorized) => f.write_str(&unauthorized.reason),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Expired(_) => None,
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
