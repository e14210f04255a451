//! `accept/one_operation_gives_several_methods.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> one_operation_gives_several_methods.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::agents::Agents;
    use super::runs::Runs;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document bf5a1c33ae68)"
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

        /// Agents.
        pub fn agents(&self) -> Agents {
            Agents::new(self.core.clone())
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

    mod agents_start_request {
        //! `AgentsStartRequest`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::AgentsStartRequestFormat;

        /// AgentsStartRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct AgentsStartRequest {
            /// `sync` on the wire.
            pub sync: Option<bool>,
            /// `timeout` on the wire.
            pub timeout: Option<i32>,
            /// `input` on the wire.
            pub input: Option<String>,
            /// `format` on the wire.
            pub format: Option<AgentsStartRequestFormat>,
            /// `depth` on the wire.
            pub depth: Option<i64>,
            /// `extra` on the wire.
            pub extra: Option<BTreeMap<String, serde_json::Value>>,
            nulls: runtime::Nulls,
        }

        impl AgentsStartRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `sync`.
            #[must_use]
            pub fn sync(mut self, sync: bool) -> Self {
                self.sync = Some(sync);
                self
            }

            /// Sets `timeout`.
            #[must_use]
            pub fn timeout(mut self, timeout: i32) -> Self {
                self.timeout = Some(timeout);
                self
            }

            /// Sets `input`.
            #[must_use]
            pub fn input(mut self, input: impl Into<String>) -> Self {
                self.input = Some(input.into());
                self
            }

            /// Sends `null` as `input`.
            #[must_use]
            pub fn clear_input(mut self) -> Self {
                self.input = None;
                self.nulls.insert("input");
                self
            }

            /// Sets `format`.
            #[must_use]
            pub fn format(mut self, format: AgentsStartRequestFormat) -> Self {
                self.format = Some(format);
                self
            }

            /// Sets `depth`.
            #[must_use]
            pub fn depth(mut self, depth: i64) -> Self {
                self.depth = Some(depth);
                self
            }

            /// Sets `extra`.
            #[must_use]
            pub fn extra(mut self, extra: BTreeMap<String, serde_json::Value>) -> Self {
                self.extra = Some(extra);
                self
            }
        }

        runtime::model! {
            AgentsStartRequest: Default, nulls {
                "sync" => sync,
                "timeout" => timeout,
                "input" => input,
                "format" => format,
                "depth" => depth,
                "extra" => extra,
            }
        }
    }
    mod agents_start_request_format {
        //! `AgentsStartRequestFormat`.

        use crate::runtime;

        /// AgentsStartRequestFormat.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum AgentsStartRequestFormat {
            /// `"json"` on the wire.
            Json,
            /// `"csv"` on the wire.
            Csv,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            AgentsStartRequestFormat: str {
                "json" => Json,
                "csv" => Csv,
            }
        }
    }
    mod records {
        //! `Records`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Records {
            /// JSON.
            Json(Vec<BTreeMap<String, serde_json::Value>>),
            /// Text.
            Text(String),
        }

        impl Records {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Json,
                        name: "",
                    },
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Text,
                        name: "",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Json),
                    Some(1) => reply.into_text().map(Self::Text),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod run {
        //! `Run`.

        use crate::runtime;

        /// Run.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Run {
            /// `id` on the wire.
            pub id: Option<i64>,
        }

        impl Run {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Run::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Run: Default {
                "id" => id,
            }
        }
    }

    pub use agents_start_request::AgentsStartRequest;
    pub use agents_start_request_format::AgentsStartRequestFormat;
    pub use records::Records;
    pub use run::Run;
}
pub mod agents {
    //! The calls of `Agents`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Agents.
    ///
    /// Made by [`Client::agents`](super::Client::agents).
    #[derive(Clone, Debug)]
    pub struct Agents {
        core: runtime::Core,
    }

    impl Agents {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Starts an agent
        ///
        /// `POST /agents/{id}/start`
        ///
        /// Waits for the end if told to.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let run = client.agents().start(1).input("input").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn start(&self, id: i64) -> StartCall {
            StartCall(self.core.call(&START).path("id", id))
        }

        /// Starts an agent and waits for its records
        ///
        /// `POST /agents/{id}/start`
        ///
        /// Takes long.
        ///
        /// Times out after 600 seconds, unless `with_timeout` says otherwise.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let records = client.agents().start_and_collect(1, 1).input("input").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn start_and_collect(&self, id: i64, timeout: i32) -> StartAndCollectCall {
            StartAndCollectCall(
                self
                    .core
                    .call(&START_AND_COLLECT)
                    .path("id", id)
                    .field("timeout", timeout)
                    .field("sync", true)
                    .field("format", String::from("json"))
                    .field("depth", 3i64)
                    .field(
                        "extra",
                        serde_json::from_str::<serde_json::Value>("{\"a\":[1]}")
                            .unwrap_or_default(),
                    ),
            )
        }

        /// `GET /agents`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.agents().list().name("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// Lists agents, page by page
        ///
        /// `GET /agents`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let page = client.agents().page(1, 1).name("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn page(&self, page_index: i32, page_size: i32) -> PageCall {
            PageCall(
                self
                    .core
                    .call(&PAGE)
                    .query("pageIndex", page_index)
                    .query("pageSize", page_size),
            )
        }
    }

    static START: runtime::Operation = runtime::Operation {
        name: "agents.start",
        method: &http::Method::POST,
        path: "/agents/{id}/start",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// Starts an agent
    ///
    /// The call that [`Agents::start`] prepares: `POST /agents/{id}/start`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StartCall(runtime::Request);

    impl StartCall {
        /// Sets `input`.
        pub fn input(self, input: impl Into<String>) -> Self {
            let input: String = input.into();
            Self(self.0.field("input", input))
        }

        /// Sends `null` as `input`.
        pub fn clear_input(self) -> Self {
            Self(self.0.clear_field("input"))
        }

        /// Sets `format`.
        pub fn format(self, format: models::AgentsStartRequestFormat) -> Self {
            Self(self.0.field("format", format))
        }

        /// Sets `depth`.
        pub fn depth(self, depth: i64) -> Self {
            Self(self.0.field("depth", depth))
        }

        /// Sets `extra`.
        pub fn extra(self, extra: BTreeMap<String, serde_json::Value>) -> Self {
            Self(self.0.field("extra", extra))
        }
    }

    runtime::call!(StartCall => models::Run, runtime::Reply::json);

    static START_AND_COLLECT: runtime::Operation = runtime::Operation {
        name: "agents.start_and_collect",
        method: &http::Method::POST,
        path: "/agents/{id}/start",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "application/json, text/plain;q=0.9, */*;q=0.8",
        timeout: Some(std::time::Duration::from_secs(600)),
        ..DEFAULTS
    };

    /// Starts an agent and waits for its records
    ///
    /// The call that [`Agents::start_and_collect`] prepares: `POST /agents/{id}/start`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StartAndCollectCall(runtime::Request);

    impl StartAndCollectCall {
        /// Sets `input`.
        pub fn input(self, input: impl Into<String>) -> Self {
            let input: String = input.into();
            Self(self.0.field("input", input))
        }

        /// Sends `null` as `input`.
        pub fn clear_input(self) -> Self {
            Self(self.0.clear_field("input"))
        }
    }

    runtime::call!(StartAndCollectCall => models::Records, models::Records::read);

    static LIST: runtime::Operation = runtime::Operation {
        name: "agents.list",
        method: &http::Method::GET,
        path: "/agents",
        ..DEFAULTS
    };

    /// The call that [`Agents::list`] prepares: `GET /agents`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.query("name", name))
        }
    }

    runtime::call!(ListCall => Vec<models::Run>, runtime::Reply::json);

    static PAGE: runtime::Operation = runtime::Operation {
        name: "agents.page",
        method: &http::Method::GET,
        path: "/agents",
        ..DEFAULTS
    };

    /// Lists agents, page by page
    ///
    /// The call that [`Agents::page`] prepares: `GET /agents`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PageCall(runtime::Request);

    impl PageCall {
        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.query("name", name))
        }
    }

    runtime::call!(PageCall => runtime::Page<models::Run>, |reply| runtime::Page::read(
        reply,
        &["agents", "items"],
        &["totalRecordCount"],
    ));
}
pub mod runs {
    //! The calls of `Runs`.

    use crate::runtime;
    use super::client::DEFAULTS;

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

        /// `POST /agents/{id}/stop`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.runs().stop(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn stop(&self, id: i64) -> StopCall {
            StopCall(self.core.call(&STOP).path("id", id))
        }
    }

    static STOP: runtime::Operation = runtime::Operation {
        name: "runs.stop",
        method: &http::Method::POST,
        path: "/agents/{id}/stop",
        accept: "*/*",
        idempotent: Some(true),
        ..DEFAULTS
    };

    /// The call that [`Runs::stop`] prepares: `POST /agents/{id}/stop`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StopCall(runtime::Request);

    runtime::call!(StopCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
