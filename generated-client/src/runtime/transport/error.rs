//! The error of a transport: the stage that the request reached, whether it timed out, and the cause.

use std::error::Error as StdError;
use std::fmt;

/// A boxed error.
pub(in crate::runtime) type BoxError = Box<dyn StdError + Send + Sync>;

/// The reason why a transport received no complete response.
///
/// The stage decides whether a call is safe to repeat, so a transport must not state an earlier one. If it does not
/// know the stage, it uses [`maybe_sent`](Self::maybe_sent).
#[derive(Debug)]
pub struct TransportError {
    stage: RequestStage,
    timed_out: bool,
    source: BoxError,
}

/// The last stage that a request reached before it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum RequestStage {
    /// No byte of the request was sent.
    NotSent,
    /// Some bytes of the request may have been sent.
    MaybeSent,
    /// The head of the response was received.
    ResponseStarted,
}

impl TransportError {
    /// Creates the error of a request of which no byte was sent, because the connection could not be established, for
    /// example. The server cannot have executed it.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self::new(RequestStage::NotSent, source.into())
    }

    /// Creates the error of a request that was sent, wholly or partly, or of which that is not known.
    pub fn maybe_sent(source: impl Into<BoxError>) -> Self {
        Self::new(RequestStage::MaybeSent, source.into())
    }

    /// Creates the error of a request whose response had begun.
    pub fn response_started(source: impl Into<BoxError>) -> Self {
        Self::new(RequestStage::ResponseStarted, source.into())
    }

    /// Converts the error of another library. Its stage is unknown unless it is a `TransportError`.
    pub fn from_source(source: impl Into<BoxError>) -> Self {
        match source.into().downcast::<Self>() {
            Ok(error) => *error,
            Err(source) => Self::maybe_sent(source),
        }
    }

    /// States that the cause was a timeout of the transport.
    #[must_use]
    pub fn timed_out(self) -> Self {
        Self { timed_out: true, ..self }
    }

    /// Returns whether the cause was a timeout of the transport.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    pub(in crate::runtime) fn stage(&self) -> RequestStage {
        self.stage
    }

    pub(in crate::runtime) fn into_source(self) -> BoxError {
        self.source
    }

    fn new(stage: RequestStage, source: BoxError) -> Self {
        Self { stage, timed_out: false, source }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match self.stage {
            RequestStage::NotSent => "the request was not sent",
            RequestStage::MaybeSent => "the request failed",
            RequestStage::ResponseStarted => "the response is incomplete",
        };
        write!(f, "{stage}: {}", self.source)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
