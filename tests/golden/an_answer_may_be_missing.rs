//! `accept/an_answer_may_be_missing.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> an_answer_may_be_missing.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::commands::Commands;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 31004eb4c524)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Commands.
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

        /// Commands.
        pub fn commands(&self) -> Commands {
            Commands::new(self.core.clone())
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

    mod command {
        //! `Command`.

        use crate::runtime;

        /// Command.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Command {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Command {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Command::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Command: Default {
                "name" => name,
            }
        }
    }

    pub use command::Command;
}
pub mod commands {
    //! The calls of `Commands`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Commands.
    ///
    /// Made by [`Client::commands`](super::Client::commands).
    #[derive(Clone, Debug)]
    pub struct Commands {
        core: runtime::Core,
    }

    impl Commands {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /next`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let command = client.commands().next().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn next(&self) -> NextCall {
            NextCall(self.core.call(&NEXT))
        }

        /// `POST /start`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let command = client.commands().start().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn start(&self) -> StartCall {
            StartCall(self.core.call(&START))
        }

        /// `POST /stop`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.commands().stop().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn stop(&self) -> StopCall {
            StopCall(self.core.call(&STOP))
        }

        /// `POST /kick`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.commands().kick().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn kick(&self) -> KickCall {
            KickCall(self.core.call(&KICK))
        }

        /// `GET /log`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.commands().log().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn log(&self) -> LogCall {
            LogCall(self.core.call(&LOG))
        }

        /// `GET /list`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.commands().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /default`
        ///
        /// # Errors
        ///
        /// - `other`: Whatever comes (`Command`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let command = client.commands().default().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn default(&self) -> DefaultCall {
            DefaultCall(self.core.call(&DEFAULT))
        }

        /// `GET /range`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let command = client.commands().range().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn range(&self) -> RangeCall {
            RangeCall(self.core.call(&RANGE))
        }
    }

    static NEXT: runtime::Operation = runtime::Operation {
        name: "commands.next",
        method: &http::Method::GET,
        path: "/next",
        ..DEFAULTS
    };

    /// The call that [`Commands::next`] prepares: `GET /next`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NextCall(runtime::Request);

    runtime::call!(NextCall => Option<models::Command>, runtime::Reply::optional);

    static START: runtime::Operation = runtime::Operation {
        name: "commands.start",
        method: &http::Method::POST,
        path: "/start",
        ..DEFAULTS
    };

    /// The call that [`Commands::start`] prepares: `POST /start`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StartCall(runtime::Request);

    runtime::call!(StartCall => models::Command, runtime::Reply::json);

    static STOP: runtime::Operation = runtime::Operation {
        name: "commands.stop",
        method: &http::Method::POST,
        path: "/stop",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Commands::stop`] prepares: `POST /stop`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StopCall(runtime::Request);

    runtime::call!(StopCall => (), runtime::Reply::empty);

    static KICK: runtime::Operation = runtime::Operation {
        name: "commands.kick",
        method: &http::Method::POST,
        path: "/kick",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Commands::kick`] prepares: `POST /kick`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct KickCall(runtime::Request);

    runtime::call!(KickCall => (), runtime::Reply::empty);

    static LOG: runtime::Operation = runtime::Operation {
        name: "commands.log",
        method: &http::Method::GET,
        path: "/log",
        accept: "text/plain, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Commands::log`] prepares: `GET /log`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LogCall(runtime::Request);

    runtime::call!(LogCall => String, runtime::Reply::into_text);

    static LIST: runtime::Operation = runtime::Operation {
        name: "commands.list",
        method: &http::Method::GET,
        path: "/list",
        ..DEFAULTS
    };

    /// The call that [`Commands::list`] prepares: `GET /list`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => Option<Vec<models::Command>>, runtime::Reply::optional);

    static DEFAULT: runtime::Operation = runtime::Operation {
        name: "commands.default",
        method: &http::Method::GET,
        path: "/default",
        ..DEFAULTS
    };

    /// The call that [`Commands::default`] prepares: `GET /default`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DefaultCall(runtime::Request);

    runtime::call!(DefaultCall => models::Command, runtime::Reply::json);

    static RANGE: runtime::Operation = runtime::Operation {
        name: "commands.range",
        method: &http::Method::GET,
        path: "/range",
        ..DEFAULTS
    };

    /// The call that [`Commands::range`] prepares: `GET /range`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RangeCall(runtime::Request);

    runtime::call!(RangeCall => models::Command, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
