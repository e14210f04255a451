//! The reason why there is no complete response, and how far the call got. This module does not depend on an HTTP
//! library.

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

/// The reason why there is no complete response.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) timeout: bool,
    /// No connection was made, so nothing was sent.
    pub(super) connect: bool,
    /// The request or the client could not be built.
    pub(super) not_built: bool,
    /// The body that the caller supplied could not be read.
    pub(super) unreadable_body: bool,
    /// Nothing was sent.
    pub(super) not_sent: bool,
    /// The failure happened after a redirect.
    redirected: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl Failure {
    /// Returns the failure of an expired timeout.
    pub(super) fn timeout() -> Self {
        Self { timeout: true, ..Self::new("the timeout has expired".into()) }
    }

    pub(super) fn not_built(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { not_built: true, ..Self::new(reason.into()) }
    }

    pub(super) fn new(source: Box<dyn StdError + Send + Sync>) -> Self {
        let [timeout, connect, not_built, unreadable_body, not_sent, redirected] = [false; 6];
        Self { timeout, connect, not_built, unreadable_body, not_sent, redirected, source }
    }

    /// Returns the underlying error.
    pub(super) fn into_source(self) -> Box<dyn StdError + Send + Sync> {
        self.source
    }

    /// Marks the failure as one that happened before anything was sent.
    pub(super) fn before_sending(self) -> Self {
        Self { not_sent: true, ..self }
    }

    /// Marks the failure as one that happened after a redirect, so the original server was reached.
    pub(super) fn redirected(self) -> Self {
        Self { connect: false, redirected: true, ..self }
    }

    /// Returns the innermost error. The outer errors only state that a request failed.
    fn innermost(&self) -> &(dyn StdError + 'static) {
        let mut inner: &(dyn StdError + 'static) = &*self.source;
        while let Some(source) = inner.source() {
            inner = source;
        }
        inner
    }
}

/// The error for a file that cannot be read.
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
            _ if self.unreadable_body => write!(f, "cannot read the request body: {inner}"),
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
