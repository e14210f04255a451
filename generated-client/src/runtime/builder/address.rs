//! The settings of a client about the URL of the API.

use super::super::base::Base;
use super::super::error::Error;
use super::Builder;

impl Builder {
    /// Sets a variable of the server URL. The first call for a variable sets its default; later calls set its value.
    #[must_use]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.document.set(name, value.into());
        self
    }

    /// Sets the base URL of the API, with or without a path.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        (self.base, self.base_variable) = (Some(base_url.into()), None);
        self
    }

    /// Sets whether operations that have their own server use that server even if a base URL is set.
    #[must_use]
    pub fn own_servers(mut self, own_servers: bool) -> Self {
        self.own_servers = own_servers;
        self
    }

    /// Sets the base URL from an environment variable, if that is set. An error of the base URL names the variable.
    ///
    /// # Errors
    /// Returns an error if the variable is empty or not valid UTF-8.
    pub fn base_url_from_env(mut self, variable: &'static str) -> Result<Self, Error> {
        if let Some(base_url) = Self::nonempty_env(variable)? {
            (self.base, self.base_variable) = (Some(base_url), Some(variable));
        }
        Ok(self)
    }

    /// Returns the base URL of the calls, or the reason why it is invalid.
    pub(super) fn api_base(&self) -> Result<Base, String> {
        let overrides_servers = self.base.is_some() && !self.own_servers;
        // The caller's base URL replaces a server URL that has a host, so invalid variables in the server URL do not
        // matter.
        let document = match self.base.is_some() && self.document.is_whole() {
            true => String::new(),
            false => self.document.url()?,
        };
        let base = Base::new(&document, self.base.as_deref(), self.allow_http, overrides_servers);
        base.map_err(|reason| match self.base_variable {
            Some(variable) => {
                format!("the environment variable {variable} is invalid: {reason}")
            }
            None => reason,
        })
    }
}
