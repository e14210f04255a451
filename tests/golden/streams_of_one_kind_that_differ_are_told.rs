//! `accept/streams_of_one_kind_that_differ_are_told.json`.
// warning[conflicting-streams]: a stream of `application/x-ndjson` is not offered: one of `application/x-ndjson` with other items is
//   at #/paths/~1lines/post/responses
//  --> streams_of_one_kind_that_differ_are_told.json:9:22
//   help: describe the items of both by one schema, in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::lines::Lines;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 05b747ed42e1)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Streams.
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

        /// lines.
        pub fn lines(&self) -> Lines {
            Lines::new(self.core.clone())
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

    mod lines_lines_response {
        //! `LinesLinesResponse`.

        use crate::runtime;

        /// LinesLinesResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct LinesLinesResponse {
            /// `a` on the wire.
            pub a: Option<String>,
        }

        impl LinesLinesResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `LinesLinesResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            LinesLinesResponse: Default {
                "a" => a,
            }
        }
    }

    pub use lines_lines_response::LinesLinesResponse;
}
pub mod lines {
    //! The calls of `Lines`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// lines.
    ///
    /// Made by [`Client::lines`](super::Client::lines).
    #[derive(Clone, Debug)]
    pub struct Lines {
        core: runtime::Core,
    }

    impl Lines {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /lines`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.lines().lines().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lines(&self) -> LinesCall {
            LinesCall(self.core.call(&LINES))
        }
    }

    static LINES: runtime::Operation = runtime::Operation {
        name: "lines.lines",
        method: &http::Method::POST,
        path: "/lines",
        accept: "application/x-ndjson",
        ..DEFAULTS
    };

    /// The call that [`Lines::lines`] prepares: `POST /lines`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LinesCall(runtime::Request);

    runtime::call!(
        LinesCall => stream runtime::JsonStream < models::LinesLinesResponse >,
        runtime::JsonStream::json
    );
}

pub use client::{Client, ClientBuilder};
