//! `accept/servers_fill_in_their_variables.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::ping::Ping;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 7433a72b23dc)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Regions.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        ///
        /// It is `https://{region}.example.com:{port}/{basePath}/`, in which others can be chosen: [`ClientBuilder::server_region`], [`ClientBuilder::server_port`], [`ClientBuilder::server_base_path`].
        ///
        /// Other servers that the document names:
        ///
        /// - <https://test.example.com/api>
        pub const BASE_URL: &'static str = "https://eu.example.com:8443/api/";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(
                runtime::Builder::new(
                        "https://{region}.example.com:{port}/{basePath}/",
                        USER_AGENT,
                    )
                    .server_variable("region", "eu")
                    .server_variable("port", "8443")
                    .server_variable("basePath", "api"),
            )
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
        /// Sets `region` in the address of the API: `eu` unless set.
        ///
        /// Where.
        ///
        /// The document names `eu`, `us`.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_region(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("region", value))
        }

        /// Sets `port` in the address of the API: `8443` unless set.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_port(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("port", value))
        }

        /// Sets `basePath` in the address of the API: `api` unless set.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_base_path(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("basePath", value))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
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
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
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
