//! `accept/an_api_without_operations_compiles.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document a8c2ba94ad01)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Nothing.
    ///
    /// There is nothing yet.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(runtime::Builder::new(Self::BASE_URL, USER_AGENT))
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
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}

pub use client::{Client, ClientBuilder};
