//! Settings and credentials become a [`Core`]. It knows no server: the default address comes with the API.

use std::env::VarError;
use std::fmt;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::auth::Credential;
use super::core::Settings;
use super::transport::Transport;
use super::{Core, Error, Scheme, Secret, base, header, route};

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
    body_limit: usize,
    proxy: Option<Secret>,
    headers: HeaderMap,
    /// The first mistake among the settings.
    mistake: Option<String>,
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
            body_limit: 128 << 20,
            proxy: None,
            headers: HeaderMap::new(),
            mistake: None,
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
    pub fn credential(self, scheme: &'static Scheme, secret: impl Into<Secret>) -> Self {
        self.with(scheme, Credential::new(scheme, secret.into()))
    }

    /// Sets the credential of a scheme that is HTTP's basic authentication.
    #[must_use]
    pub fn basic(self, scheme: &'static Scheme, user: &str, password: impl Into<Secret>) -> Self {
        self.with(scheme, Credential::basic(scheme, user, &password.into()))
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

    /// Sets how large an answer may be that is held in memory, in bytes.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the proxy that everything goes through.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Adds a header to every request.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header::checked(name, value) {
            Ok((name, _)) if name == CONTENT_TYPE => {
                self.blame(format!("the header `{name}` is for each request to set"));
            }
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(mistake) => self.blame(mistake),
        }
        self
    }

    /// Says more about who is calling.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: &str) -> Self {
        self.user_agent = format!("{} {}", self.user_agent, suffix.trim()).trim_end().to_owned();
        self
    }

    fn blame(&mut self, mistake: String) {
        self.mistake.get_or_insert(mistake);
    }

    /// Makes the core.
    ///
    /// # Errors
    /// When the address or a credential cannot be used.
    pub fn build(self) -> Result<Core, Error> {
        let wrong = |reason| Error::not_sent(CLIENT, reason);
        let base = base::base_url(&self.base, self.allow_http).map_err(wrong)?;
        let faults = self.credentials.iter().find_map(Credential::fault);
        if let Some(fault) = self.mistake.clone().or(faults) {
            return Err(wrong(fault));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent);
        let user_agent =
            user_agent.map_err(|_| wrong("the user agent cannot be sent".to_owned()))?;
        let route = route::route(&base, self.proxy.as_ref(), self.allow_http).map_err(wrong)?;
        let secrets = route::password(&route).into_iter().collect();
        let transport = Transport::new(self.connect_timeout, route)
            .map_err(|failure| Error::no_answer(CLIENT, failure))?;
        let Self { credentials, headers, timeout, body_limit, .. } = self;
        Ok(Core::new(Settings {
            base,
            credentials,
            headers,
            timeout,
            body_limit,
            secrets,
            user_agent,
            transport,
        }))
    }
}

/// Shows neither the address, which may hold a password, nor a credential.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("timeout", &self.timeout).finish_non_exhaustive()
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

            /// Sets how large an answer may be that is held in memory, in bytes: 128 MiB unless set. What is
            /// asked for as bytes, a download or a raw call, has no limit.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Sets the proxy that everything goes through, as in `http://user:password@proxy.example:3128`. Unless it is
            /// set, the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment say.
            pub fn proxy(self, url: impl ::core::convert::Into<$crate::runtime::Secret>) -> Self {
                Self(self.0.proxy(url))
            }

            /// Adds a header to every request, except to hosts that the API redirects to.
            pub fn header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Says more about who is calling, behind this crate's name in `User-Agent`: `my-service/1.2`, say.
            pub fn user_agent_suffix(self, suffix: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent_suffix(suffix.as_ref()))
            }

            /// Makes the client.
            ///
            /// # Errors
            /// When the address, a credential or another setting cannot be used.
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
