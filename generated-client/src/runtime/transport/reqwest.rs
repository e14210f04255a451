//! The built-in transport, which uses reqwest. No other module names reqwest.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http_body_util::BodyExt;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder, Identity, Proxy};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use url::Url;

use super::body::Body;
use super::error::{BoxError, TransportError};
use super::settings::{HttpSettings, Route};
use super::{Transport, TransportFuture};
use crate::runtime::per_runtime::PerRuntime;

/// The timeout for connecting, unless the caller sets another one.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A transport with a pool of connections for each tokio runtime. A connection is driven by the runtime that opened it,
/// so in another runtime it would wait while that one is idle.
pub(in crate::runtime) struct ReqwestTransport {
    pools: PerRuntime<Client>,
    recipe: Recipe,
}

/// The valid settings from which the client of each runtime is made.
struct Recipe {
    connect_timeout: Duration,
    /// `None` selects the proxies of the environment variables, and an empty list none.
    proxies: Option<Vec<Proxy>>,
    root_certificates: Vec<Certificate>,
    identity: Option<Identity>,
    pool_idle_timeout: Option<Option<Duration>>,
    pool_max_idle_per_host: Option<usize>,
    tcp_keepalive: Option<Option<Duration>>,
    http1_only: bool,
    /// The client that was made to check the settings. The first runtime takes it.
    first: Mutex<Option<Client>>,
}

impl ReqwestTransport {
    /// # Errors
    /// Returns an error if the proxy or the TLS configuration is invalid.
    pub(in crate::runtime) fn new(settings: &HttpSettings, route: Route) -> Result<Self, BoxError> {
        let recipe = Recipe::new(settings, route)?;
        let client = recipe.client().map_err(|error| invalid("TLS configuration", error))?;
        *recipe.first.lock().unwrap_or_else(PoisonError::into_inner) = Some(client);
        Ok(Self { pools: PerRuntime::default(), recipe })
    }

    /// Returns the client of the current runtime.
    fn client(&self) -> Result<Client, TransportError> {
        let runtime = Handle::try_current().map_err(TransportError::not_sent)?;
        self.pools.get_or_create(&runtime, || self.recipe.client()).map_err(to_error)
    }
}

impl Recipe {
    fn new(settings: &HttpSettings, route: Route) -> Result<Self, BoxError> {
        let root_certificates = settings.root_certificates.iter().map(|pem| certificates(pem));
        let root_certificates: Vec<Vec<_>> = root_certificates.collect::<Result<_, _>>()?;
        let identity = settings.client_certificate.as_ref();
        Ok(Self {
            connect_timeout: settings.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
            proxies: match route {
                Route::Environment => None,
                Route::Direct => Some(Vec::new()),
                Route::Proxy(url) => Some(vec![Proxy::all(url)?]),
            },
            root_certificates: root_certificates.into_iter().flatten().collect(),
            identity: identity.map(|(chain, key)| self::identity(chain, key)).transpose()?,
            pool_idle_timeout: settings.pool_idle_timeout,
            pool_max_idle_per_host: settings.pool_max_idle_per_host,
            tcp_keepalive: settings.tcp_keepalive,
            http1_only: settings.http1_only.unwrap_or_default(),
            first: Mutex::default(),
        })
    }

    /// Returns a client without connections.
    fn client(&self) -> Result<Client, reqwest::Error> {
        if let Some(first) = self.first.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Ok(first);
        }
        let mut client = with_tls_library(Client::builder())
            .redirect(Policy::none())
            // The layers above decide which calls are safe to repeat.
            .retry(reqwest::retry::never())
            // A `Referer` would reveal the URL of this request, which may be signed, to another host.
            .referer(false)
            .connect_timeout(self.connect_timeout)
            .tls_certs_merge(self.root_certificates.iter().cloned());
        if let Some(proxies) = &self.proxies {
            client = proxies.iter().cloned().fold(client.no_proxy(), ClientBuilder::proxy);
        }
        if let Some(identity) = &self.identity {
            client = client.identity(identity.clone());
        }
        if let Some(timeout) = self.pool_idle_timeout {
            client = client.pool_idle_timeout(timeout);
        }
        if let Some(connections) = self.pool_max_idle_per_host {
            client = client.pool_max_idle_per_host(connections);
        }
        if let Some(time) = self.tcp_keepalive {
            client = client.tcp_keepalive(time);
        }
        if self.http1_only {
            client = client.http1_only();
        }
        client.build()
    }
}

/// Selects the TLS library. Another crate may have enabled both in reqwest, so the default is not used.
#[cfg(feature = "rustls")]
fn with_tls_library(client: ClientBuilder) -> ClientBuilder {
    client.tls_backend_rustls()
}

#[cfg(not(feature = "rustls"))]
fn with_tls_library(client: ClientBuilder) -> ClientBuilder {
    client.tls_backend_native()
}

#[cfg(feature = "rustls")]
fn identity(chain: &[u8], key: &SecretString) -> Result<Identity, BoxError> {
    let pem = [chain, b"\n", key.expose_secret().as_bytes()].concat();
    Identity::from_pem(&pem).map_err(|error| invalid("client certificate", error))
}

#[cfg(not(feature = "rustls"))]
fn identity(chain: &[u8], key: &SecretString) -> Result<Identity, BoxError> {
    let identity = Identity::from_pkcs8_pem(chain, key.expose_secret().as_bytes());
    identity.map_err(|error| invalid("client certificate", error))
}

/// Parses PEM text with certificates.
fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, BoxError> {
    match Certificate::from_pem_bundle(pem) {
        Ok(certificates) if certificates.is_empty() => {
            Err("the root certificate is invalid: the text contains no PEM certificate".into())
        }
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(invalid("root certificate", error)),
    }
}

/// Returns the error for an invalid setting, with its innermost cause. The outer errors only state that something is
/// invalid.
fn invalid(setting: &str, error: reqwest::Error) -> BoxError {
    let mut cause: &(dyn StdError + 'static) = &error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    format!("the {setting} is invalid: {cause}").into()
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let client = self.client();
        Box::pin(async move {
            let client = client?;
            let request = to_request(request)?;
            let response = client.execute(request).await.map_err(to_error)?;
            // Errors of the body also contain the URL.
            let hide_url = reqwest::Error::without_url;
            Ok(http::Response::from(response).map(|body| Body::new(body.map_err(hide_url))))
        })
    }
}

/// Converts a request. This does the same as reqwest's conversion with fewer allocations.
fn to_request(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let authority = head.uri.authority().map_or("", |authority| authority.as_str());
    let target = head.uri.path_and_query().map_or("", |target| target.as_str());
    let mut url = String::with_capacity("https://".len() + authority.len() + target.len());
    write!(url, "{}", head.uri).map_err(TransportError::not_sent)?;
    let url = Url::parse(&url).map_err(TransportError::not_sent)?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.version_mut() = head.version;
    // reqwest copies the headers of a request whose body it could send again, so the body is always a stream for it.
    *request.body_mut() = Some(reqwest::Body::wrap(body));
    Ok(request)
}

/// Converts an error of reqwest before the head of the response. Removes the URL, because it may contain a credential
/// or be signed.
fn to_error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let (is_timeout, is_unsent) = (error.is_timeout(), error.is_connect() || error.is_builder());
    let error = match is_unsent {
        true => TransportError::not_sent(error),
        false => TransportError::maybe_sent(error),
    };
    if is_timeout { error.timed_out() } else { error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtimes_one_after_the_other_leave_no_connection_pool() {
        let transport = ReqwestTransport::new(&HttpSettings::default(), Route::Direct).unwrap();
        for _ in 0..20 {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            drop(runtime.block_on(async { transport.client() }).unwrap());
            assert_eq!(format!("{:?}", transport.pools), "PerRuntime(1)");
            drop(runtime);
            assert_eq!(format!("{:?}", transport.pools), "PerRuntime(0)");
        }
    }
}
