//! `accept/models_are_named_by_their_use.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> models_are_named_by_their_use.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::agents::Agents;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f990776d9330)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Agents.
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

    mod agent {
        //! `Agent`.

        use crate::runtime;
        use super::{AgentConfig, AgentId, Status};

        /// Agent.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Agent {
            /// `id` on the wire.
            pub id: Option<AgentId>,
            /// `status` on the wire.
            pub status: Option<Status>,
            /// `config` on the wire.
            pub config: Option<AgentConfig>,
        }

        impl Agent {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Agent::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Agent: Default {
                "id" => id,
                "status" => status,
                "config" => config,
            }
        }
    }
    mod agent_config {
        //! `AgentConfig`.

        use crate::runtime;

        /// AgentConfig.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct AgentConfig {
            /// `level` on the wire.
            pub level: Option<i32>,
        }

        impl AgentConfig {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `AgentConfig::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            AgentConfig: Default {
                "level" => level,
            }
        }
    }
    mod agent_id {
        //! `AgentId`.

        use crate::runtime;

        /// AgentId.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct AgentId(i64);

        runtime::id! {
            AgentId: i64
        }
    }
    mod level {
        //! `Level`.

        use crate::runtime;

        /// Level.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Level {
            /// `"low"` on the wire.
            Quiet,
            /// `"high"` on the wire.
            High,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Level: str {
                "low" => Quiet,
                "high" => High,
            }
        }
    }
    mod proxy_id {
        //! `ProxyId`.

        use crate::runtime;

        /// ProxyId.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct ProxyId(i64);

        runtime::id! {
            ProxyId: i64
        }
    }
    mod run {
        //! `Run`.

        use crate::runtime;
        use super::{AgentConfig, AgentId, Level, SessionId, Status};

        /// Run.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Run {
            /// `id` on the wire.
            pub id: Option<AgentId>,
            /// `status` on the wire.
            pub status: Option<Status>,
            /// `config` on the wire.
            pub config: Option<AgentConfig>,
            /// `session` on the wire.
            pub session: Option<SessionId>,
            /// `level` on the wire.
            pub level: Option<Level>,
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
                "status" => status,
                "config" => config,
                "session" => session,
                "level" => level,
            }
        }
    }
    mod session_id {
        //! `SessionId`.

        use crate::runtime;

        /// SessionId.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct SessionId(String);

        runtime::id! {
            SessionId: str
        }
    }
    mod start_options {
        //! `StartOptions`.

        use crate::runtime;
        use super::{ProxyId, SessionId};

        /// StartOptions.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct StartOptions {
            /// `proxyId` on the wire.
            pub proxy_id: Option<ProxyId>,
            /// `session` on the wire.
            pub session: Option<SessionId>,
        }

        impl StartOptions {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `proxy_id`.
            #[must_use]
            pub fn proxy_id(mut self, proxy_id: impl Into<ProxyId>) -> Self {
                self.proxy_id = Some(proxy_id.into());
                self
            }

            /// Sets `session`.
            #[must_use]
            pub fn session(mut self, session: impl Into<SessionId>) -> Self {
                self.session = Some(session.into());
                self
            }
        }

        runtime::model! {
            StartOptions: Default {
                "proxyId" => proxy_id,
                "session" => session,
            }
        }
    }
    mod status {
        //! `Status`.

        use crate::runtime;

        /// Status.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Status {
            /// `0` on the wire.
            Idle,
            /// `1` on the wire.
            Busy,
            /// `2` on the wire.
            Value2,
            /// `7` on the wire.
            Lost,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Status: i64 {
                0 => Idle,
                1 => Busy,
                2 => Value2,
                7 => Lost,
            }
        }
    }

    pub use agent::Agent;
    pub use agent_config::AgentConfig;
    pub use agent_id::AgentId;
    pub use level::Level;
    pub use proxy_id::ProxyId;
    pub use run::Run;
    pub use session_id::SessionId;
    pub use start_options::StartOptions;
    pub use status::Status;
}
pub mod agents {
    //! The calls of `Agents`.

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

        /// `GET /agents`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.agents().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /agents/{agentId}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let agent = client.agents().get(101).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, agent_id: impl Into<models::AgentId>) -> GetCall {
            let agent_id: models::AgentId = agent_id.into();
            GetCall(self.core.call(&GET).path("agentId", agent_id))
        }

        /// `POST /runs/{agentId}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let run = client.agents().start(101).proxy_id(101).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn start(&self, agent_id: impl Into<models::AgentId>) -> StartCall {
            let agent_id: models::AgentId = agent_id.into();
            StartCall(self.core.call(&START).path("agentId", agent_id))
        }
    }

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

    runtime::call!(ListCall => Vec<models::Agent>, runtime::Reply::json);

    static GET: runtime::Operation = runtime::Operation {
        name: "agents.get",
        method: &http::Method::GET,
        path: "/agents/{agentId}",
        ..DEFAULTS
    };

    /// The call that [`Agents::get`] prepares: `GET /agents/{agentId}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Agent, runtime::Reply::json);

    static START: runtime::Operation = runtime::Operation {
        name: "agents.start",
        method: &http::Method::POST,
        path: "/runs/{agentId}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Agents::start`] prepares: `POST /runs/{agentId}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StartCall(runtime::Request);

    impl StartCall {
        /// Sets `proxyId`.
        pub fn proxy_id(self, proxy_id: impl Into<models::ProxyId>) -> Self {
            let proxy_id: models::ProxyId = proxy_id.into();
            Self(self.0.field("proxyId", proxy_id))
        }

        /// Sets `session`.
        pub fn session(self, session: impl Into<models::SessionId>) -> Self {
            let session: models::SessionId = session.into();
            Self(self.0.field("session", session))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::StartOptions) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(StartCall => models::Run, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
