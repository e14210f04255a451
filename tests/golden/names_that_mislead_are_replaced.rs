//! `accept/names_that_mislead_are_replaced.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> names_that_mislead_are_replaced.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::runs::Runs;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 938aa290a6a2)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Runs.
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

        /// Runs.
        pub fn runs(&self) -> Runs {
            Runs::new(self.core.clone())
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

    mod options {
        //! `Options`.

        use crate::runtime;
        use super::RunId;

        /// Options.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Options {
            /// `timeout` on the wire.
            pub run_timeout: Option<i32>,
            /// Identifies a run.
            pub parent: Option<RunId>,
        }

        impl Options {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `run_timeout`.
            #[must_use]
            pub fn run_timeout(mut self, run_timeout: i32) -> Self {
                self.run_timeout = Some(run_timeout);
                self
            }

            /// Sets `parent`.
            #[must_use]
            pub fn parent(mut self, parent: impl Into<RunId>) -> Self {
                self.parent = Some(parent.into());
                self
            }
        }

        runtime::model! {
            Options: Default {
                "timeout" => run_timeout,
                "parent" => parent,
            }
        }
    }
    mod run_id {
        //! `RunId`.

        use crate::runtime;

        /// Identifies a run.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct RunId(i64);

        runtime::id! {
            RunId: i64
        }
    }

    pub use options::Options;
    pub use run_id::RunId;
}
pub mod runs {
    //! The calls of `Runs`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Runs.
    ///
    /// Made by [`Client::runs`](super::Client::runs).
    #[derive(Clone, Debug)]
    pub struct Runs {
        core: runtime::Core,
    }

    impl Runs {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /runs/{runId}`
        ///
        /// - `run_id`: The run to change.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().update(101).search("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, run_id: impl Into<models::RunId>) -> UpdateCall {
            let run_id: models::RunId = run_id.into();
            UpdateCall(self.core.call(&UPDATE).path("runId", run_id))
        }
    }

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "runs.update",
        method: &http::Method::PUT,
        path: "/runs/{runId}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Runs::update`] prepares: `PUT /runs/{runId}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    impl UpdateCall {
        /// Sets `q`.
        pub fn search(self, search: impl Into<String>) -> Self {
            let search: String = search.into();
            Self(self.0.query("q", search))
        }

        /// Sets `timeout`.
        pub fn run_timeout(self, run_timeout: i32) -> Self {
            Self(self.0.field("timeout", run_timeout))
        }

        /// Identifies a run.
        pub fn parent(self, parent: impl Into<models::RunId>) -> Self {
            let parent: models::RunId = parent.into();
            Self(self.0.field("parent", parent))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Options) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(UpdateCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
