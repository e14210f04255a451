//! Why there is no answer, or no whole one: what happened, and how far the call had come. It knows no HTTP library.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

/// Why there is no answer, or no whole one.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) timeout: bool,
    /// No connection was made, so nothing was sent.
    pub(super) connect: bool,
    /// The request or the client could not be made.
    pub(super) not_built: bool,
    /// What the caller gave to be sent could not be read.
    pub(super) unreadable_body: bool,
    /// It was before anything was sent.
    pub(super) not_sent: bool,
    /// It happened where the server redirected to.
    redirected: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl Failure {
    /// The time is up.
    pub(super) fn timeout() -> Self {
        Self { timeout: true, ..Self::new("the time is up".into()) }
    }

    pub(super) fn not_built(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { not_built: true, ..Self::new(reason.into()) }
    }

    pub(super) fn new(source: Box<dyn StdError + Send + Sync>) -> Self {
        let [timeout, connect, not_built, unreadable_body, not_sent, redirected] = [false; 6];
        Self { timeout, connect, not_built, unreadable_body, not_sent, redirected, source }
    }

    /// What is behind it.
    pub(super) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }

    /// The same failure, when nothing had been sent yet.
    pub(super) fn before_sending(self) -> Self {
        Self { not_sent: true, ..self }
    }

    /// The same failure, of a request that followed a redirect: the server itself was reached.
    pub(super) fn redirected(self) -> Self {
        Self { connect: false, redirected: true, ..self }
    }

    /// The innermost reason: what is around it only says that a request failed.
    fn innermost(&self) -> &(dyn StdError + 'static) {
        let mut inner: &(dyn StdError + 'static) = &*self.source;
        while let Some(source) = inner.source() {
            inner = source;
        }
        inner
    }
}

/// A file that cannot be read.
#[derive(Debug)]
pub(super) struct FileError(pub(super) PathBuf, pub(super) std::io::Error);

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {:?}: {}", self.0, self.1)
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.1)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.innermost();
        if self.redirected {
            f.write_str("after a redirect: ")?;
        }
        match (self.timeout, self.connect) {
            _ if self.not_built => write!(f, "{}", self.source),
            _ if self.unreadable_body => write!(f, "what was to be sent cannot be read: {inner}"),
            _ if self.not_sent => f.write_str("timed out before anything was sent"),
            (true, true) => f.write_str("timed out while connecting"),
            (true, false) => f.write_str("timed out"),
            (false, true) => write!(f, "cannot connect: {inner}"),
            (false, false) => write!(f, "the connection failed: {inner}"),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
