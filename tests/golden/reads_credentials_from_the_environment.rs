//! `accept/reads_credentials_from_the_environment.json`.

// Client::from_env
/// Creates a client with the secrets from the environment variables `SECRETS_KEY`, `SECRETS_TOKEN`. Unset variables are ignored.
/// If `SECRETS_URL` is set, it overrides [`Self::BASE_URL`].
///
/// [`ClientBuilder::from_env`] returns a builder, for a client with further settings.
///
/// # Errors
/// Returns an error if none of the secrets is set, or if a variable has an invalid value.
pub fn from_env() -> Result<Self, runtime::Error> {
    ClientBuilder::from_env()?.build()
}

// ClientBuilder::token
/// Sets the secret for the security scheme `Bearer`.
pub fn token(self, token: impl Into<runtime::Secret>) -> Self {
    Self(self.0.credential(&credentials::BEARER, token))
}

// KEY
pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
    name: "Key",
    location: runtime::CredentialLocation::Header("x-api-key"),
    prefix: "Key ",
    setters: &["key"],
    env: Some("SECRETS_KEY"),
};

// BEARER
pub(crate) static BEARER: runtime::Scheme = runtime::Scheme {
    name: "Bearer",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &["token"],
    env: Some("SECRETS_TOKEN"),
};
