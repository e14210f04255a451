//! The settings and credentials that all calls of a client share. It sends nothing.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::SecretString;

use super::auth::Credential;
use super::channel::Channel;
use super::redact;

/// What all calls of a client share. Cloning it is cheap.
#[derive(Clone)]
pub struct Core(Arc<Settings>);

pub(super) struct Settings {
    pub(super) channel: Channel,
    pub(super) credentials: Vec<Credential>,
    /// What every request to the base's origin carries, unless the call says otherwise.
    pub(super) headers: HeaderMap,
    pub(super) timeout: Duration,
    /// The size up to which an answer is held in memory as a whole.
    pub(super) body_limit: usize,
    /// Secrets that are neither credentials nor headers.
    pub(super) secrets: Vec<SecretString>,
}

impl Core {
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0
    }

    /// The texts that no error may show.
    pub(super) fn secrets(&self) -> impl Iterator<Item = SecretString> + '_ {
        let settings = &self.0;
        let credentials = settings.credentials.iter().flat_map(Credential::secrets);
        credentials.chain(redact::among(&settings.headers)).chain(settings.secrets.iter().cloned())
    }
}

/// Names the server and shows no credential.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Core({})", self.0.channel.base.url())
    }
}
