//! Builds a [`Core`] from settings and credentials. The default URL comes from the document.

use std::env::VarError;
use std::fmt;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use super::auth::{Credential, CredentialSource};
use super::base::Base;
use super::channel::Channel;
use super::core::{Core, Settings};
use super::error::Error;
use super::scheme::Scheme;
use super::secret::Secret;
use super::server::Server;
use super::transport::Transport;
use super::{header, route};

/// The name of the operation in errors of the builder.
const CLIENT: &str = "client";

/// The settings of a client.
#[derive(Clone)]
pub struct Builder {
    /// The document's server URL.
    document: Server,
    /// The caller's base URL.
    base: Option<String>,
    own_servers: bool,
    user_agent: String,
    credentials: Vec<Credential>,
    timeout: Duration,
    connect_timeout: Duration,
    allow_http: bool,
    body_limit: usize,
    proxy: Option<Secret>,
    headers: HeaderMap,
    /// The first invalid setting.
    first_error: Option<String>,
}

impl Builder {
    /// Creates a builder with default settings for an API at this URL.
    pub fn new(base_url: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self {
            document: Server::new(base_url.into()),
            base: None,
            own_servers: false,
            user_agent: user_agent.into(),
            credentials: Vec::new(),
            timeout: Duration::from_secs(100),
            connect_timeout: Duration::from_secs(10),
            allow_http: false,
            body_limit: 128 << 20,
            proxy: None,
            headers: HeaderMap::new(),
            first_error: None,
        }
    }

    /// Returns the value of a required environment variable.
    ///
    /// # Errors
    /// Returns an error if the variable is unset, empty or not valid UTF-8. The message contains the variable's name.
    pub fn env(variable: &str) -> Result<String, Error> {
        let missing = || format!("the environment variable {variable} is unset or empty");
        Self::optional_env(variable)?.ok_or_else(|| Error::not_sent(CLIENT, missing()))
    }

    /// Returns the value of an environment variable without surrounding whitespace, or `None` if the variable is unset
    /// or empty.
    ///
    /// # Errors
    /// Returns an error if the value is not valid UTF-8, because ignoring it would hide a mistake.
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

    /// Checks that at least one of several environment variables is set and not empty. Any of them is enough to
    /// authenticate.
    ///
    /// # Errors
    /// Returns an error if all variables are unset or empty, or if a value is not valid UTF-8. Variables after the
    /// first one that is set are not checked.
    pub fn any_env(variables: &[&str]) -> Result<(), Error> {
        for variable in variables {
            if Self::optional_env(variable)?.is_some() {
                return Ok(());
            }
        }
        let variables = variables.join(", ");
        Err(Error::not_sent(
            CLIENT,
            format!("none of these environment variables is set: {variables}"),
        ))
    }

    /// Sets a variable of the server URL. The first call for a variable sets its default; later calls set its value.
    #[must_use]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.document.set(name, value.into());
        self
    }

    /// Sets the base URL of the API, with or without a path.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base = Some(base_url.into());
        self
    }

    /// Sets whether operations that have their own server use that server even if a base URL is set.
    #[must_use]
    pub fn own_servers(mut self, own_servers: bool) -> Self {
        self.own_servers = own_servers;
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
        self.credentials.retain(|known| !known.is_for(scheme));
        self.credentials.push(Credential::new(scheme, source));
        self
    }

    /// Sets the timeout for a whole call.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the timeout for connecting.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets whether plain HTTP to other machines is allowed.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the maximum size in bytes of a response that is read into memory.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the proxy for all requests.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
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

    /// Records an invalid setting. Only the first is reported.
    pub(super) fn reject(&mut self, error: String) {
        self.first_error.get_or_insert(error);
    }

    /// Builds the core.
    ///
    /// # Errors
    /// Returns an error if the base URL, a credential or another setting is invalid.
    pub fn build(self) -> Result<Core, Error> {
        let wrong = |reason| Error::not_sent(CLIENT, reason);
        let overrides_servers = self.base.is_some() && !self.own_servers;
        // The caller's base URL replaces a server URL that has a host, so invalid variables in the server URL do not
        // matter.
        let document = match self.base.is_some() && self.document.is_whole() {
            true => String::new(),
            false => self.document.url().map_err(wrong)?,
        };
        let base = Base::new(&document, self.base.as_deref(), self.allow_http, overrides_servers);
        let base = base.map_err(wrong)?;
        let faults = self.credentials.iter().find_map(Credential::fault);
        if let Some(fault) = self.first_error.clone().or(faults) {
            return Err(wrong(fault));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent);
        let user_agent = user_agent.map_err(|_| {
            wrong("the user agent contains a character that cannot be sent".to_owned())
        })?;
        let route =
            route::route(base.url(), self.proxy.as_ref(), self.allow_http).map_err(wrong)?;
        let secrets = route::password(&route).into_iter().collect();
        let transport = Transport::new(self.connect_timeout, route)
            .map_err(|failure| Error::no_response(CLIENT, failure))?;
        let Self { credentials, headers, timeout, body_limit, .. } = self;
        let channel = Channel { base, user_agent, transport };
        Ok(Core::new(Settings { channel, credentials, headers, timeout, body_limit, secrets }))
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

    #[test]
    fn error_names_a_missing_variable() {
        let error = Builder::env("SURELY_NOT_SET_ANYWHERE").unwrap_err();
        assert!(error.to_string().contains("SURELY_NOT_SET_ANYWHERE"), "{error}");
    }

    #[test]
    fn accepts_one_of_several_variables_and_names_all_missing_ones() {
        // Cargo sets the second variable for every test.
        assert!(Builder::any_env(&["NO_SUCH_A", "CARGO_MANIFEST_DIR"]).is_ok());
        let error = Builder::any_env(&["NO_SUCH_A", "NO_SUCH_B"]).unwrap_err();
        assert!(error.to_string().contains("is set: NO_SUCH_A, NO_SUCH_B"), "{error}");
    }
}
