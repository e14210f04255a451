//! `accept/response_headers_are_constants.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> response_headers_are_constants.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::limits::Limits;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d764071ef588)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Headers.
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

        /// Limits.
        pub fn limits(&self) -> Limits {
            Limits::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `ETag`.
    pub const ETAG: runtime::Header<String> = runtime::Header::new("etag");

    /// When it is stale.
    pub const EXPIRES: runtime::Header<String> = runtime::Header::new("expires");

    /// Seconds to wait.
    pub const RETRY_AFTER: runtime::Header<i32> = runtime::Header::new("retry-after");

    /// `X-Cached`.
    pub const X_CACHED: runtime::Header<bool> = runtime::Header::new("x-cached");

    /// `X-Kind`.
    pub const X_KIND: runtime::Header<String> = runtime::Header::new("x-kind");

    /// How many calls are left.
    pub const X_RATE_LIMIT_REMAINING: runtime::Header<i32> = runtime::Header::new(
        "x-ratelimit-remaining",
    );
}
pub mod limits {
    //! The calls of `Limits`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Limits.
    ///
    /// Made by [`Client::limits`](super::Client::limits).
    #[derive(Clone, Debug)]
    pub struct Limits {
        core: runtime::Core,
    }

    impl Limits {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /limits`
        ///
        /// # Errors
        ///
        /// - `429`: Slow down
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.limits().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "limits.get",
        method: &http::Method::GET,
        path: "/limits",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Limits::get`] prepares: `GET /limits`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
