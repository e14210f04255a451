//! The settings of the built-in transport. They exist without it too, so that a builder has the same methods whatever
//! features are enabled.

use std::time::Duration;

use secrecy::SecretString;
use url::Url;

use crate::runtime::secret::Secret;

/// The settings that the caller has set.
#[derive(Clone, Default)]
pub(in crate::runtime) struct HttpSettings {
    pub(in crate::runtime) connect_timeout: Option<Duration>,
    pub(in crate::runtime) proxy: Option<Secret>,
    /// PEM texts, each with one or more certificates.
    pub(in crate::runtime) root_certificates: Vec<Vec<u8>>,
    /// The certificate chain and the private key, as PEM.
    pub(in crate::runtime) client_certificate: Option<(Vec<u8>, SecretString)>,
    /// `Some(None)` disables the timeout.
    pub(in crate::runtime) pool_idle_timeout: Option<Option<Duration>>,
    pub(in crate::runtime) pool_max_idle_per_host: Option<usize>,
    /// `Some(None)` disables the probes.
    pub(in crate::runtime) tcp_keepalive: Option<Option<Duration>>,
    pub(in crate::runtime) http1_only: Option<bool>,
}

/// The proxy setting of a transport.
#[derive(Clone)]
pub(in crate::runtime) enum Route {
    /// The proxies of the environment variables.
    Environment,
    /// No proxy.
    Direct,
    /// This proxy.
    Proxy(Url),
}

impl HttpSettings {
    /// Returns the name of the first setting that was set, if any.
    pub(in crate::runtime) fn first_set(&self) -> Option<&'static str> {
        let is_set = [
            ("connect_timeout", self.connect_timeout.is_some()),
            ("proxy", self.proxy.is_some()),
            ("root_certificates", !self.root_certificates.is_empty()),
            ("client_certificate", self.client_certificate.is_some()),
            ("pool_idle_timeout", self.pool_idle_timeout.is_some()),
            ("pool_max_idle_per_host", self.pool_max_idle_per_host.is_some()),
            ("tcp_keepalive", self.tcp_keepalive.is_some()),
            ("http1_only", self.http1_only.is_some()),
        ];
        is_set.into_iter().find_map(|(name, is_set)| is_set.then_some(name))
    }
}
