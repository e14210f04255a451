//! The settings and credentials that all calls of a client share. This module sends nothing.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::SecretString;

use super::channel::Channel;
use super::credentials::{Credential, Credentials};
use super::drift::policy::Policy;
use super::rate_limit::budget::RateBudget;
use super::redact;
use super::retry::Retry;

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
    pub(super) retry: Retry,
    /// The maximum size in bytes of a response that is read into memory, after decompression.
    pub(super) body_limit: usize,
    /// How responses are decoded, or `None` if strictly and without reports.
    pub(super) policy: Option<Arc<Policy>>,
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

    /// Returns the state of the rate limit, or `None` if there is none.
    #[must_use]
    pub fn rate_budget(&self) -> Option<RateBudget> {
        let Channel { rate_limit, clock, .. } = &self.0.channel;
        rate_limit.as_ref().map(|limit| limit.budget(clock.now()))
    }

    /// Returns the strings that must not appear in an error.
    pub(super) fn secrets(&self) -> impl Iterator<Item = SecretString> + '_ {
        let settings = &self.0;
        let credentials = settings.credentials.iter().flat_map(Credential::secrets);
        credentials
            .chain(redact::secrets_in(&settings.headers, None))
            .chain(settings.channel.secrets.iter().cloned())
    }
}

/// Shows the base URL, but no credential.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Core({})", self.0.channel.base.url())
    }
}
