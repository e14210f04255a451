//! `accept/constants_are_not_the_callers_to_say.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> constants_are_not_the_callers_to_say.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the type `Result` is taken; this one is `ResultModel`
//   at #/components/schemas/Result
//  --> constants_are_not_the_callers_to_say.json:17:15

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::commands::Commands;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 403d48fa658b)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Constants.
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
        use super::{CommandLevel, Options};

        /// Command.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Command {
            /// `text` on the wire.
            pub text: String,
            /// `level` on the wire.
            pub level: Option<CommandLevel>,
            /// `options` on the wire.
            pub options: Option<Options>,
            unlike: runtime::Unlike,
        }

        impl Command {
            /// A value with what must be there, and nothing else.
            pub fn new(text: impl Into<String>) -> Self {
                Self {
                    text: text.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `level`.
            #[must_use]
            pub fn level(mut self, level: CommandLevel) -> Self {
                self.level = Some(level);
                self
            }

            /// Sets `options`.
            #[must_use]
            pub fn options(mut self, options: Options) -> Self {
                self.options = Some(options);
                self
            }
        }

        runtime::model! {
            Command else unlike {
                "kind" = "command",
                "version" = 2,
                "confirmed" = true,
                "text" => text,
                "level" => level,
                "options" => options,
            }
        }
    }
    mod command_level {
        //! `CommandLevel`.

        use crate::runtime;

        /// CommandLevel.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CommandLevel {
            /// `"high"` on the wire.
            High,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CommandLevel: str {
                "high" => High,
            }
        }
    }
    mod commands_send_mode {
        //! `CommandsSendMode`.

        use crate::runtime;

        /// CommandsSendMode.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CommandsSendMode {
            /// `"only"` on the wire.
            Only,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CommandsSendMode: str {
                "only" => Only,
            }
        }
    }
    mod options {
        //! `Options`.

        use crate::runtime;

        /// Options.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Options {
            /// `trace` on the wire.
            pub trace: Option<bool>,
            unlike: runtime::Unlike,
        }

        impl Options {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `trace`.
            #[must_use]
            pub fn trace(mut self, trace: bool) -> Self {
                self.trace = Some(trace);
                self
            }
        }

        runtime::model! {
            Options: Default else unlike {
                "type" = "options",
                "trace" => trace,
            }
        }
    }
    mod result_model {
        //! `ResultModel`.

        use crate::runtime;

        /// ResultModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ResultModel {
            /// `ok` on the wire.
            pub ok: Option<bool>,
            unlike: runtime::Unlike,
        }

        impl ResultModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ResultModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ResultModel: Default else unlike {
                "kind" = "result",
                "ok" => ok,
            }
        }
    }

    pub use command::Command;
    pub use command_level::CommandLevel;
    pub use commands_send_mode::CommandsSendMode;
    pub use options::Options;
    pub use result_model::ResultModel;
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

        /// `POST /commands`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let result_model = client.commands().send("text").mode(client::models::CommandsSendMode::Only).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn send(&self, text: impl Into<String>) -> SendCall {
            let text: String = text.into();
            SendCall(
                self
                    .core
                    .call(&SEND)
                    .field("text", text)
                    .query("api-version", String::from("2024-01-01"))
                    .field("kind", String::from("command"))
                    .field("version", 2i64)
                    .field("confirmed", true),
            )
        }
    }

    static SEND: runtime::Operation = runtime::Operation {
        name: "commands.send",
        method: &http::Method::POST,
        path: "/commands",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Commands::send`] prepares: `POST /commands`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SendCall(runtime::Request);

    impl SendCall {
        /// Sets `mode`.
        pub fn mode(self, mode: models::CommandsSendMode) -> Self {
            Self(self.0.query("mode", mode))
        }

        /// Sets `level`.
        pub fn level(self, level: models::CommandLevel) -> Self {
            Self(self.0.field("level", level))
        }

        /// Sets `options`.
        pub fn options(self, options: models::Options) -> Self {
            Self(self.0.field("options", options))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Command) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(SendCall => models::ResultModel, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
