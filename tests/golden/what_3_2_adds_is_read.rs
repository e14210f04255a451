//! `accept/what_3_2_adds_is_read.json`.
// warning[unsupported-method]: an operation is left out: its method is `QUERY`
//   at #/paths/~1logs/query
//  --> what_3_2_adds_is_read.json:11:16
//   help: the methods are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE
// warning[unsupported-method]: an operation is left out: its method is `COPY`
//   at #/paths/~1logs/additionalOperations/COPY
//  --> what_3_2_adds_is_read.json:12:40
//   help: the methods are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE
// note[caller-provided-token]: `device` is taken as a bearer token; fetching one is the caller's
//   at #/components/securitySchemes/device
//  --> what_3_2_adds_is_read.json:25:35
//   help: fetch a token by other means, and give it to the client

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::logs::Logs;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 60a35149ca2d)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Newer.
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

        /// logs.
        pub fn logs(&self) -> Logs {
            Logs::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `device`.
        pub fn device(self, device: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::DEVICE, device))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static DEVICE: runtime::Scheme = runtime::Scheme {
        name: "device",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };
}
pub mod models {
    //! The types that calls take and answer.

    mod line {
        //! `Line`.

        use crate::runtime;

        /// Line.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Line {
            /// `text` on the wire.
            pub text: Option<String>,
        }

        impl Line {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Line::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Line: Default {
                "text" => text,
            }
        }
    }
    mod logs_last_all {
        //! `LogsLastAll`.

        use crate::runtime;

        /// LogsLastAll.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct LogsLastAll {
            /// `day` on the wire.
            pub day: Option<String>,
        }

        impl LogsLastAll {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `day`.
            #[must_use]
            pub fn day(mut self, day: impl Into<String>) -> Self {
                self.day = Some(day.into());
                self
            }
        }

        runtime::model! {
            LogsLastAll: Default {
                "day" => day,
            }
        }
    }

    pub use line::Line;
    pub use logs_last_all::LogsLastAll;
}
pub mod logs {
    //! The calls of `Logs`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// logs.
    ///
    /// Made by [`Client::logs`](super::Client::logs).
    #[derive(Clone, Debug)]
    pub struct Logs {
        core: runtime::Core,
    }

    impl Logs {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /logs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.logs().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }

        /// `PATCH /logs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.logs().patch().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn patch(&self) -> PatchCall {
            PatchCall(self.core.call(&PATCH))
        }

        /// `GET /logs/last`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let line = client.logs().last().all(client::models::LogsLastAll::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn last(&self) -> LastCall {
            LastCall(self.core.call(&LAST))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "logs.get",
        method: &http::Method::GET,
        path: "/logs",
        accept: "application/jsonl",
        ..DEFAULTS
    };

    /// The call that [`Logs::get`] prepares: `GET /logs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(
        GetCall => stream runtime::JsonStream < models::Line >, runtime::JsonStream::json
    );

    static PATCH: runtime::Operation = runtime::Operation {
        name: "logs.patch",
        method: &http::Method::PATCH,
        path: "/logs",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Logs::patch`] prepares: `PATCH /logs`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PatchCall(runtime::Request);

    runtime::call!(PatchCall => (), runtime::Reply::empty);

    static LAST: runtime::Operation = runtime::Operation {
        name: "logs.last",
        method: &http::Method::GET,
        path: "/logs/last",
        ..DEFAULTS
    };

    /// The call that [`Logs::last`] prepares: `GET /logs/last`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LastCall(runtime::Request);

    impl LastCall {
        /// Sets `all`.
        pub fn all(self, all: models::LogsLastAll) -> Self {
            Self(self.0.query_styled("all", all, runtime::Style::COMMA.exploded()))
        }
    }

    runtime::call!(LastCall => models::Line, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
