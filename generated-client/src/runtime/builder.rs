//! Builds a [`Core`] from settings and credentials. The default URL comes from the document.

mod address;
mod connection;
mod decoding;

use std::fmt;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::auth::CredentialSource;
use super::channel::Channel;
use super::clock::{Clock, SharedClock};
use super::core::{Core, Settings};
use super::credentials::{Credential, Credentials};
use super::drift::policy::Decoding;
use super::error::Error;
use super::header;
use super::operation::Security;
use super::rate_limit::RateLimit;
use super::retry::Retry;
use super::retry_tokens::RetryTokens;
use super::scheme::Scheme;
use super::secret::Secret;
use super::server::Server;
use super::service::Service;
use super::transport::SharedTransport;
use super::transport::settings::HttpSettings;

/// The name of the operation in errors of the builder.
pub(super) const CLIENT: &str = "client";

/// The settings of a client.
#[derive(Clone)]
pub struct Builder {
    /// The document's server URL.
    document: Server,
    service: &'static Service,
    /// The caller's base URL.
    base: Option<String>,
    /// The environment variable that contains the caller's base URL.
    base_variable: Option<&'static str>,
    own_servers: bool,
    user_agent: String,
    credentials: Credentials,
    /// The alternative sets of credentials, if every operation needs one of them.
    required: Security,
    timeout: Duration,
    deadline: Option<Duration>,
    retry: Retry,
    /// The rate limit that the caller has set, or `Some(None)` if there is none.
    rate_limit: Option<Option<RateLimit>>,
    clock: SharedClock,
    allow_http: bool,
    body_limit: usize,
    decoding: Decoding,
    http: HttpSettings,
    transport: Option<SharedTransport>,
    headers: HeaderMap,
    /// The first invalid setting.
    first_error: Option<String>,
}

impl Builder {
    /// Creates a builder with default settings for an API at this URL.
    pub fn new(base_url: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self {
            document: Server::new(base_url.into()),
            service: &Service::DEFAULT,
            base: None,
            base_variable: None,
            own_servers: false,
            user_agent: user_agent.into(),
            credentials: Credentials::default(),
            required: &[],
            timeout: Duration::from_secs(100),
            deadline: None,
            retry: Retry::default(),
            rate_limit: None,
            clock: SharedClock::default(),
            allow_http: false,
            body_limit: 128 << 20,
            decoding: Decoding::default(),
            http: HttpSettings::default(),
            transport: None,
            headers: HeaderMap::new(),
            first_error: None,
        }
    }

    /// Sets the facts that the document states about the service.
    #[must_use]
    pub fn service(mut self, service: &'static Service) -> Self {
        self.service = service;
        self
    }

    /// Sets the credential of a scheme and replaces the previous one.
    #[must_use]
    pub fn credential(self, scheme: &'static Scheme, secret: impl Into<Secret>) -> Self {
        self.with(scheme, secret.into())
    }

    /// Sets the source of the credential of a scheme and replaces the previous one.
    pub(super) fn with(
        mut self,
        scheme: &'static Scheme,
        source: impl CredentialSource + 'static,
    ) -> Self {
        self.credentials.set(Credential::new(scheme, source));
        self
    }

    /// Requires the credentials of at least one alternative, because every operation needs them.
    #[must_use]
    pub fn required(mut self, security: Security) -> Self {
        self.required = security;
        self
    }

    /// Permits calls without credentials.
    #[must_use]
    pub fn anonymous(mut self) -> Self {
        self.credentials.anonymous = true;
        self
    }

    /// Sets the timeout of one attempt.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the deadline of a call, with all its attempts and waits.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the retries of calls.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the rate limit, and replaces that of the service. `None` removes it.
    #[must_use]
    pub fn rate_limit(mut self, rate_limit: Option<RateLimit>) -> Self {
        self.rate_limit = Some(rate_limit);
        self
    }

    /// Sets the clock and replaces the default one.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = SharedClock::new(clock);
        self
    }

    /// Sets whether plain HTTP to other machines is allowed.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the maximum size in bytes of a response that is read into memory, after decompression.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets a header of every call.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header::checked(name, value) {
            Ok((name, _)) if name == CONTENT_TYPE => {
                self.reject(format!("the header `{name}` can be set for a single request only"));
            }
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(error) => self.reject(error),
        }
        self
    }

    /// Appends a product to the `User-Agent` header.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: &str) -> Self {
        self.user_agent = format!("{} {}", self.user_agent, suffix.trim()).trim_end().to_owned();
        self
    }

    /// Returns the caller's rate limit, or else a new one with the limit of the service.
    fn limit(&self) -> Option<RateLimit> {
        let of_service = || self.service.rate_limit.as_ref().map(RateLimit::of_service);
        self.rate_limit.clone().unwrap_or_else(of_service)
    }

    /// Records an invalid setting. Only the first is reported.
    pub(super) fn reject(&mut self, error: String) {
        self.first_error.get_or_insert(error);
    }

    /// Builds the core.
    ///
    /// # Errors
    /// Returns an error if the base URL, a credential or another setting is invalid, or if a required credential is
    /// missing.
    pub fn build(self) -> Result<Core, Error> {
        let wrong = |reason| Error::not_sent(CLIENT, reason);
        let base = self.api_base().map_err(wrong)?;
        let faults = self.credentials.iter().find_map(Credential::fault);
        let missing = || self.credentials.missing(self.required, &self.headers);
        if let Some(fault) = self.first_error.clone().or(faults).or_else(missing) {
            return Err(wrong(fault));
        }
        let reason = "the user agent contains a character that cannot be sent";
        let user_agent = HeaderValue::from_str(&self.user_agent);
        let user_agent = user_agent.map_err(|_| wrong(reason.to_owned()))?;
        let (transport, secrets) = self.open_transport(&base)?;
        let (policy, rate_limit) = (self.policy(&secrets), self.limit());
        let Self { credentials, headers, timeout, deadline, clock, .. } = self;
        let Self { service, retry, body_limit, .. } = self;
        let channel = Channel {
            clock,
            timeout,
            service,
            secrets,
            rate_limit,
            retry_tokens: RetryTokens::new(retry),
            ..Channel::new(base, user_agent, transport)
        };
        Ok(Core::new(Settings {
            channel,
            credentials,
            headers,
            deadline,
            retry,
            body_limit,
            policy,
            #[cfg(feature = "blocking")]
            worker: Default::default(),
        }))
    }
}

/// Shows neither the URL, which may contain a password, nor a credential.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_shows_no_secret() {
        let shown = format!("{:?}", Builder::new("https://u:hunter2@h", "x"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
