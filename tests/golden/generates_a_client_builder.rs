//! `accept/generates_a_client_builder.json`.

// ClientBuilder!
runtime::client_builder!(ClientBuilder => Client);

// Client::builder
/// Returns a builder.
pub fn builder() -> ClientBuilder {
    ClientBuilder(
        runtime::Builder::new(Self::BASE_URL, USER_AGENT).required(REQUEST.security),
    )
}

// ClientBuilder::key
/// Sets the secret for the security scheme `Key`.
pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
    Self(self.0.credential(&credentials::KEY, key))
}

// KEY
pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
    name: "Key",
    location: runtime::CredentialLocation::Header("x-key"),
    prefix: "",
    setters: &["key"],
    env: None,
};
