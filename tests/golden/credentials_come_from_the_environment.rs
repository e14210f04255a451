//! `accept/credentials_come_from_the_environment.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::ping::Ping;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 24efe4d38b10)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::KEY]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::KEY]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Secrets.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://secrets.example.com";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(runtime::Builder::new(Self::BASE_URL, USER_AGENT))
        }

        /// A client with the secrets in the environment variables `SECRETS_KEY`, `SECRETS_TOKEN`: those that are set.
        /// `SECRETS_URL` may replace [`Self::BASE_URL`].
        ///
        /// # Errors
        /// None of them is set, or a value is not usable.
        pub fn from_env() -> Result<Self, runtime::Error> {
            runtime::Builder::any_env(&["SECRETS_KEY", "SECRETS_TOKEN"])?;
            let mut builder = Self::builder();
            if let Some(secret) = runtime::Builder::optional_env("SECRETS_KEY")? {
                builder = builder.key(secret);
            }
            if let Some(secret) = runtime::Builder::optional_env("SECRETS_TOKEN")? {
                builder = builder.token(secret);
            }
            if let Some(base_url) = runtime::Builder::optional_env("SECRETS_URL")? {
                builder = builder.base_url(base_url);
            }
            builder.build()
        }

        pub(crate) fn from_core(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Begins a call of an endpoint that has no method here, under the same credentials, time-outs and errors:
        /// `path` is what follows [`Self::BASE_URL`], escaped where it must be.
        pub fn request(
            &self,
            method: http::Method,
            path: impl Into<String>,
        ) -> runtime::RawCall {
            self.core.raw(SECURITY, method, path)
        }

        /// Ping.
        pub fn ping(&self) -> Ping {
            Ping::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `Key`.
        pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::KEY, key))
        }

        /// The secret of `Bearer`.
        pub fn token(self, token: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::BEARER, token))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
        name: "Key",
        location: runtime::CredentialLocation::Header("x-api-key"),
        prefix: "Key ",
    };

    pub(crate) static BEARER: runtime::Scheme = runtime::Scheme {
        name: "Bearer",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };
}
pub mod ping {
    //! The calls of `Ping`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Ping.
    ///
    /// Made by [`Client::ping`](super::Client::ping).
    #[derive(Clone, Debug)]
    pub struct Ping {
        core: runtime::Core,
    }

    impl Ping {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /ping`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: secrets::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.ping().ping().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn ping(&self) -> PingCall {
            PingCall(self.core.call(&PING))
        }
    }

    static PING: runtime::Operation = runtime::Operation {
        name: "ping.ping",
        method: &http::Method::GET,
        path: "/ping",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Ping::ping`] prepares: `GET /ping`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PingCall(runtime::Request);

    runtime::call!(PingCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
