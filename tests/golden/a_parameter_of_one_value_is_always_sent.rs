//! `accept/a_parameter_of_one_value_is_always_sent.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document df6be9d1a4ed)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Versions.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://api.example.com";

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

        /// Things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod models {
    //! The types that calls take and answer.

    mod things_list_maybe {
        //! `ThingsListMaybe`.

        use crate::runtime;

        /// ThingsListMaybe.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ThingsListMaybe {
            /// `"yes"` on the wire.
            Yes,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            ThingsListMaybe: str {
                "yes" => Yes,
            }
        }
    }

    pub use things_list_maybe::ThingsListMaybe;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Things.
    ///
    /// Made by [`Client::things`](super::Client::things).
    #[derive(Clone, Debug)]
    pub struct Things {
        core: runtime::Core,
    }

    impl Things {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /things/{kind}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().list("kind").maybe(client::models::ThingsListMaybe::Yes).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self, kind: impl Into<String>) -> ListCall {
            let kind: String = kind.into();
            ListCall(
                self
                    .core
                    .call(&LIST)
                    .path("kind", kind)
                    .query("api-version", String::from("2024-01-01"))
                    .header("X-Level", 2i64),
            )
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "things.list",
        method: &http::Method::GET,
        path: "/things/{kind}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::list`] prepares: `GET /things/{kind}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// Sets `maybe`.
        pub fn maybe(self, maybe: models::ThingsListMaybe) -> Self {
            Self(self.0.query("maybe", maybe))
        }
    }

    runtime::call!(ListCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
