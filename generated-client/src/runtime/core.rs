//! The settings and credentials that all calls of a client share. This module sends nothing.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::SecretString;

use super::channel::Channel;
use super::credentials::{Credential, Credentials};
use super::redact;

/// The shared state of a client. Cloning it is cheap.
#[derive(Clone)]
pub struct Core(Arc<Settings>);

pub(super) struct Settings {
    pub(super) channel: Channel,
    pub(super) credentials: Credentials,
    /// Headers of every call. A call may override them, and a redirect to a different origin does not receive them.
    pub(super) headers: HeaderMap,
    /// The deadline of a call, with all its attempts and waits.
    pub(super) deadline: Option<Duration>,
    /// The maximum size in bytes of a response that is read into memory, after decompression.
    pub(super) body_limit: usize,
    /// Secrets that are neither credentials nor headers.
    pub(super) secrets: Vec<SecretString>,
    #[cfg(feature = "blocking")]
    pub(super) worker: super::worker::Worker,
}

impl Core {
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0
    }

    /// Returns the strings that must not appear in an error.
    pub(super) fn secrets(&self) -> impl Iterator<Item = SecretString> + '_ {
        let settings = &self.0;
        let credentials = settings.credentials.iter().flat_map(Credential::secrets);
        credentials
            .chain(redact::secrets_in(&settings.headers))
            .chain(settings.secrets.iter().cloned())
    }
}

/// Shows the base URL, but no credential.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Core({})", self.0.channel.base.url())
    }
}
