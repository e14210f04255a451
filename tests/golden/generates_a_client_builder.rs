//! `accept/generates_a_client_builder.json`.

// ClientBuilder#
/// A client to be. Made by [`Client::builder`].
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone, Debug)]
pub struct ClientBuilder(runtime::Builder);

// ClientBuilder!
runtime::client_builder!(ClientBuilder => Client);

// Client::builder
/// Starts to describe a client.
pub fn builder() -> ClientBuilder {
    ClientBuilder(runtime::Builder::new(Self::BASE_URL, USER_AGENT))
}

// ClientBuilder::key
/// The secret of `Key`.
pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
    Self(self.0.credential(&credentials::KEY, key))
}

// KEY
pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
    name: "Key",
    location: runtime::CredentialLocation::Header("x-key"),
    prefix: "",
};
