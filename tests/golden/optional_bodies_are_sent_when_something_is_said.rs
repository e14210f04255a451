//! `accept/optional_bodies_are_sent_when_something_is_said.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> optional_bodies_are_sent_when_something_is_said.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::runs::Runs;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 26c30bec9eeb)"
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

    mod runs_tune_request {
        //! `RunsTuneRequest`.

        use crate::runtime;

        /// RunsTuneRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct RunsTuneRequest {
            /// `speed` on the wire.
            pub speed: Option<i32>,
        }

        impl RunsTuneRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `speed`.
            #[must_use]
            pub fn speed(mut self, speed: i32) -> Self {
                self.speed = Some(speed);
                self
            }
        }

        runtime::model! {
            RunsTuneRequest: Default {
                "speed" => speed,
            }
        }
    }
    mod start_options {
        //! `StartOptions`.

        use crate::runtime;

        /// How to start.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct StartOptions {
            /// When absent: `1`.
            pub parallelism: Option<i32>,
            /// `proxy` on the wire.
            pub proxy: Option<String>,
            nulls: runtime::Nulls,
        }

        impl StartOptions {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `parallelism`.
            #[must_use]
            pub fn parallelism(mut self, parallelism: i32) -> Self {
                self.parallelism = Some(parallelism);
                self
            }

            /// Sets `proxy`.
            #[must_use]
            pub fn proxy(mut self, proxy: impl Into<String>) -> Self {
                self.proxy = Some(proxy.into());
                self
            }

            /// Sends `null` as `proxy`.
            #[must_use]
            pub fn clear_proxy(mut self) -> Self {
                self.proxy = None;
                self.nulls.insert("proxy");
                self
            }
        }

        runtime::model! {
            StartOptions: Default, nulls {
                "parallelism" => parallelism,
                "proxy" => proxy,
            }
        }
    }

    pub use runs_tune_request::RunsTuneRequest;
    pub use start_options::StartOptions;
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

        /// `PUT /runs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().restart().parallelism(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn restart(&self) -> RestartCall {
            RestartCall(self.core.call(&RESTART))
        }

        /// `POST /runs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().start().parallelism(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn start(&self) -> StartCall {
            StartCall(self.core.call(&START))
        }

        /// `DELETE /runs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().stop().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn stop(&self) -> StopCall {
            StopCall(self.core.call(&STOP))
        }

        /// `PATCH /runs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().tune().speed(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn tune(&self) -> TuneCall {
            TuneCall(self.core.call(&TUNE))
        }
    }

    static RESTART: runtime::Operation = runtime::Operation {
        name: "runs.restart",
        method: &http::Method::PUT,
        path: "/runs",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Runs::restart`] prepares: `PUT /runs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RestartCall(runtime::Request);

    impl RestartCall {
        /// When absent: `1`.
        pub fn parallelism(self, parallelism: i32) -> Self {
            Self(self.0.field("parallelism", parallelism))
        }

        /// Sets `proxy`.
        pub fn proxy(self, proxy: impl Into<String>) -> Self {
            let proxy: String = proxy.into();
            Self(self.0.field("proxy", proxy))
        }

        /// Sends `null` as `proxy`.
        pub fn clear_proxy(self) -> Self {
            Self(self.0.clear_field("proxy"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::StartOptions) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(RestartCall => (), runtime::Reply::empty);

    static START: runtime::Operation = runtime::Operation {
        name: "runs.start",
        method: &http::Method::POST,
        path: "/runs",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Runs::start`] prepares: `POST /runs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StartCall(runtime::Request);

    impl StartCall {
        /// When absent: `1`.
        pub fn parallelism(self, parallelism: i32) -> Self {
            Self(self.0.field("parallelism", parallelism))
        }

        /// Sets `proxy`.
        pub fn proxy(self, proxy: impl Into<String>) -> Self {
            let proxy: String = proxy.into();
            Self(self.0.field("proxy", proxy))
        }

        /// Sends `null` as `proxy`.
        pub fn clear_proxy(self) -> Self {
            Self(self.0.clear_field("proxy"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::StartOptions) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(StartCall => (), runtime::Reply::empty);

    static STOP: runtime::Operation = runtime::Operation {
        name: "runs.stop",
        method: &http::Method::DELETE,
        path: "/runs",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Runs::stop`] prepares: `DELETE /runs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StopCall(runtime::Request);

    runtime::call!(StopCall => (), runtime::Reply::empty);

    static TUNE: runtime::Operation = runtime::Operation {
        name: "runs.tune",
        method: &http::Method::PATCH,
        path: "/runs",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Runs::tune`] prepares: `PATCH /runs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TuneCall(runtime::Request);

    impl TuneCall {
        /// Sets `speed`.
        pub fn speed(self, speed: i32) -> Self {
            Self(self.0.field("speed", speed))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::RunsTuneRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(TuneCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
