//! Settings and credentials become a [`Core`]. It knows no server: the default address comes with the API.

use std::env::VarError;
use std::fmt;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;
use url::{Host, Url};

use super::auth::Credential;
use super::core::Settings;
use super::transport::Transport;
use super::{Core, Error, Scheme};

/// What errors name when there is no operation yet.
const CLIENT: &str = "client";

/// The settings of a client.
#[derive(Clone)]
pub struct Builder {
    base: String,
    user_agent: String,
    credentials: Vec<Credential>,
    timeout: Duration,
    connect_timeout: Duration,
    allow_http: bool,
}

impl Builder {
    /// The defaults, for an API that is found at this address.
    pub fn new(base_url: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self {
            base: base_url.into(),
            user_agent: user_agent.into(),
            credentials: Vec::new(),
            timeout: Duration::from_secs(100),
            connect_timeout: Duration::from_secs(10),
            allow_http: false,
        }
    }

    /// The value of an environment variable that is needed.
    ///
    /// # Errors
    /// When the variable is not set, empty or no text; the message names it.
    pub fn env(variable: &str) -> Result<String, Error> {
        let missing = || format!("the environment variable {variable} is not set or empty");
        Self::optional_env(variable)?.ok_or_else(|| Error::not_sent(CLIENT, missing()))
    }

    /// The value of an environment variable; `None` when it is not set or empty.
    ///
    /// # Errors
    /// When the value is no text: a setting that is there must not be passed over.
    pub fn optional_env(variable: &str) -> Result<Option<String>, Error> {
        let value = match std::env::var(variable) {
            Ok(value) => value.trim().to_owned(),
            Err(VarError::NotPresent) => return Ok(None),
            Err(VarError::NotUnicode(_)) => {
                let reason = format!("the environment variable {variable} is not valid UTF-8");
                return Err(Error::not_sent(CLIENT, reason));
            }
        };
        Ok(Some(value).filter(|value| !value.is_empty()))
    }

    /// Sets the address of the API, with or without a path.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base = base_url.into();
        self
    }

    /// Sets the credential of a scheme, in place of one that is there.
    #[must_use]
    pub fn credential(self, scheme: &'static Scheme, secret: impl Into<String>) -> Self {
        self.with(scheme, Credential::new(scheme, secret.into().into()))
    }

    /// Sets the credential of a scheme that is HTTP's basic authentication.
    #[must_use]
    pub fn basic(self, scheme: &'static Scheme, user: &str, password: impl Into<String>) -> Self {
        let password = SecretString::from(password.into());
        self.with(scheme, Credential::basic(scheme, user, &password))
    }

    fn with(mut self, scheme: &Scheme, credential: Credential) -> Self {
        self.credentials.retain(|known| !known.is_for(scheme));
        self.credentials.push(credential);
        self
    }

    /// Sets the time a call may take as a whole.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time that connecting may take.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Allows plain HTTP to other machines.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Makes the core.
    ///
    /// # Errors
    /// When the address or a credential cannot be used.
    pub fn build(self) -> Result<Core, Error> {
        let wrong = |reason| Error::not_sent(CLIENT, reason);
        let base = base_url(&self.base, self.allow_http).map_err(wrong)?;
        if let Some(fault) = self.credentials.iter().find_map(Credential::fault) {
            return Err(wrong(fault));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent);
        let user_agent =
            user_agent.map_err(|_| wrong("the user agent cannot be sent".to_owned()))?;
        // What goes unencrypted to this machine must not go through another one.
        let direct = base.scheme() == "http" && is_loopback(&base);
        let transport = Transport::new(self.connect_timeout, direct)
            .map_err(|failure| Error::no_answer(CLIENT, failure))?;
        let Self { credentials, timeout, .. } = self;
        Ok(Core::new(Settings { base, credentials, timeout, user_agent, transport }))
    }
}

/// Shows neither the address, which may hold a password, nor a credential.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

fn base_url(text: &str, allow_http: bool) -> Result<Url, String> {
    if text.trim().is_empty() {
        return Err("the base URL is not set".to_owned());
    }
    // The text is not shown: it may hold a password.
    let url =
        Url::parse(text.trim()).map_err(|error| format!("the base URL is not valid: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL must not hold a user or a password".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL must not hold a query or a fragment".to_owned());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_http || is_loopback(&url) => Ok(url),
        "http" => Err(format!("{url} is not encrypted: use https, or allow http")),
        scheme => Err(format!("the base URL has the scheme `{scheme}`: use https")),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Gives a client builder (a newtype over `Builder`) the settings that all APIs have:
/// `client_builder!(ClientBuilder => Client);`, where `Client::from_core(core)` makes the client.
macro_rules! client_builder {
    () => {};
    ($name:ident => $client:ident) => {
        impl $name {
            /// Sets the address of the API, with or without a path.
            pub fn base_url(
                self,
                base_url: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self(self.0.base_url(base_url))
            }

            /// Sets the time a call may take as a whole: 100 seconds unless set. A call that takes long by nature has
            /// a time-out of its own, which its documentation tells, and keeps it; `with_timeout` changes that one.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the time that connecting may take: 10 seconds unless set.
            pub fn connect_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Allows plain HTTP to other machines; to this one it is allowed always.
            pub fn allow_http(self, allow: bool) -> Self {
                Self(self.0.allow_http(allow))
            }

            /// Makes the client.
            ///
            /// # Errors
            /// When the address or a credential cannot be used.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                self.0.build().map($client::from_core)
            }
        }
    };
}

pub(crate) use client_builder;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine() {
        for good in [
            "https://a.b",
            "https://a.b/x/",
            "http://localhost:1",
            "http://127.0.0.1",
            "http://[::1]:8",
        ] {
            assert!(base_url(good, false).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a.b",
            "http://a.b",
            "http://127.0.0.1.a.b",
            "ftp://a.b",
            "https://u:p@a.b",
            "https://a.b?x",
        ] {
            assert!(base_url(bad, false).is_err(), "{bad}");
        }
        assert!(base_url("http://a.b", true).is_ok());
    }

    #[test]
    fn nothing_that_may_be_secret_is_shown() {
        let shown = format!("{:?}", Builder::new("https://u:hunter2@h", "x"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn a_missing_variable_is_named() {
        let error = Builder::env("SURELY_NOT_SET_ANYWHERE").unwrap_err();
        assert!(error.to_string().contains("SURELY_NOT_SET_ANYWHERE"), "{error}");
    }
}
