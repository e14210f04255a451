//! The settings of a builder for connections: those of the built-in transport, or another transport.

use std::time::Duration;

use secrecy::SecretString;

use super::{Builder, CLIENT};
use crate::runtime::base::Base;
use crate::runtime::error::Error;
use crate::runtime::failure::Failure;
use crate::runtime::route;
use crate::runtime::secret::Secret;
use crate::runtime::transport::{SharedTransport, Transport, built_in};

impl Builder {
    /// Sets the timeout for connecting.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = Some(timeout);
        self
    }

    /// Sets the proxy for all requests.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Adds root certificates to those of the system.
    #[must_use]
    pub fn root_certificates(mut self, pem: &[u8]) -> Self {
        self.http.root_certificates.push(pem.to_owned());
        self
    }

    /// Sets the certificate that authenticates the client to servers.
    #[must_use]
    pub fn client_certificate(mut self, chain: &[u8], key: impl Into<Secret>) -> Self {
        match key.into().constant() {
            Some(key) => self.http.client_certificate = Some((chain.to_owned(), key.clone())),
            None => self.reject("the key of the client certificate must be a constant".to_owned()),
        }
        self
    }

    /// Sets how long an unused connection is kept, or `None` for any time.
    #[must_use]
    pub fn pool_idle_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.http.pool_idle_timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of unused connections per host.
    #[must_use]
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.http.pool_max_idle_per_host = Some(connections);
        self
    }

    /// Sets the time after which TCP probes an unused connection, or `None` for no probes.
    #[must_use]
    pub fn tcp_keepalive(mut self, time: Option<Duration>) -> Self {
        self.http.tcp_keepalive = Some(time);
        self
    }

    /// Sets whether HTTP/2 is disabled.
    #[must_use]
    pub fn http1_only(mut self, http1_only: bool) -> Self {
        self.http.http1_only = Some(http1_only);
        self
    }

    /// Sets the transport and replaces the default one.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(SharedTransport::new(transport));
        self
    }

    /// Returns the transport, and the secrets that it contains.
    pub(super) fn open_transport(
        &self,
        base: &Base,
    ) -> Result<(SharedTransport, Vec<SecretString>), Error> {
        let wrong = |reason| Error::not_sent(CLIENT, reason);
        if let Some(transport) = &self.transport {
            if let Some(setting) = self.http.first_set() {
                let reason = "has no effect on a custom transport: configure the transport itself";
                return Err(wrong(format!("`{setting}` {reason}")));
            }
            return Ok((transport.clone(), Vec::new()));
        }
        let route =
            route::route(base.url(), self.http.proxy.as_ref(), self.allow_http).map_err(wrong)?;
        let secrets = route::password(&route).into_iter().collect();
        let transport = built_in::open(&self.http, route)
            .map_err(|error| Error::no_response(CLIENT, Failure::invalid(error)))?;
        Ok((transport, secrets))
    }
}
