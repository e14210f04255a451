//! `accept/answers_come_as_streams.json`.
// note[renamed-item]: the setter `stream` is taken; this one is `stream_field`
//   at #/paths/~1answers/post/requestBody/content/application~1json/schema/properties/stream
//  --> answers_come_as_streams.json:11:245
// note[renamed-item]: the setter `events` is taken; this one is `events_field`
//   at #/paths/~1answers/post/requestBody/content/application~1json/schema/properties/events
//  --> answers_come_as_streams.json:11:276

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::streams::Streams;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 9a7cde5b8585)"
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

        /// Streams.
        pub fn streams(&self) -> Streams {
            Streams::new(self.core.clone())
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

    mod bit {
        //! `Bit`.

        use crate::runtime;

        /// Bit.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Bit {
            /// `text` on the wire.
            pub text: Option<String>,
        }

        impl Bit {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Bit::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Bit: Default {
                "text" => text,
            }
        }
    }
    mod streams_ask_request {
        //! `StreamsAskRequest`.

        use crate::runtime;

        /// StreamsAskRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct StreamsAskRequest {
            /// `prompt` on the wire.
            pub prompt: String,
            /// `stream` on the wire.
            pub stream: Option<bool>,
            /// `events` on the wire.
            pub events: Option<i64>,
        }

        impl StreamsAskRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(prompt: impl Into<String>) -> Self {
                Self {
                    prompt: prompt.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `stream`.
            #[must_use]
            pub fn stream(mut self, stream: bool) -> Self {
                self.stream = Some(stream);
                self
            }

            /// Sets `events`.
            #[must_use]
            pub fn events(mut self, events: i64) -> Self {
                self.events = Some(events);
                self
            }
        }

        runtime::model! {
            StreamsAskRequest {
                "prompt" => prompt,
                "stream" => stream,
                "events" => events,
            }
        }
    }
    mod tick {
        //! `Tick`.

        use crate::runtime;

        /// Tick.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Tick {
            /// `n` on the wire.
            pub n: i64,
        }

        impl Tick {
            /// A value with what must be there, and nothing else.
            pub fn new(n: i64) -> Self {
                Self { n }
            }

            /// Applies a function to the value and returns it: `Tick::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Tick {
                "n" => n,
            }
        }
    }

    pub use bit::Bit;
    pub use streams_ask_request::StreamsAskRequest;
    pub use tick::Tick;
}
pub mod streams {
    //! The calls of `Streams`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Streams.
    ///
    /// Made by [`Client::streams`](super::Client::streams).
    #[derive(Clone, Debug)]
    pub struct Streams {
        core: runtime::Core,
    }

    impl Streams {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /events`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.streams().watch().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn watch(&self) -> WatchCall {
            WatchCall(self.core.call(&WATCH))
        }

        /// `GET /texts`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.streams().texts().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn texts(&self) -> TextsCall {
            TextsCall(self.core.call(&TEXTS))
        }

        /// `GET /whole`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.streams().whole().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn whole(&self) -> WholeCall {
            WholeCall(self.core.call(&WHOLE))
        }

        /// `GET /lines`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.streams().lines().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lines(&self) -> LinesCall {
            LinesCall(self.core.call(&LINES))
        }

        /// `GET /records`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let stream = client.streams().records().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn records(&self) -> RecordsCall {
            RecordsCall(self.core.call(&RECORDS))
        }

        /// `POST /answers`
        ///
        /// # Errors
        ///
        /// - `other`: Bad (`Bit`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let tick = client.streams().ask("prompt").stream_field(true).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn ask(&self, prompt: impl Into<String>) -> AskCall {
            let prompt: String = prompt.into();
            AskCall(self.core.call(&ASK).field("prompt", prompt))
        }
    }

    static WATCH: runtime::Operation = runtime::Operation {
        name: "streams.watch",
        method: &http::Method::GET,
        path: "/events",
        accept: "text/event-stream",
        ..DEFAULTS
    };

    /// The call that [`Streams::watch`] prepares: `GET /events`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct WatchCall(runtime::Request);

    runtime::call!(
        WatchCall => stream runtime::EventStream < models::Tick >, runtime::EventStream::json
    );

    static TEXTS: runtime::Operation = runtime::Operation {
        name: "streams.texts",
        method: &http::Method::GET,
        path: "/texts",
        accept: "text/event-stream",
        ..DEFAULTS
    };

    /// The call that [`Streams::texts`] prepares: `GET /texts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TextsCall(runtime::Request);

    runtime::call!(
        TextsCall => stream runtime::EventStream < String >, runtime::EventStream::text
    );

    static WHOLE: runtime::Operation = runtime::Operation {
        name: "streams.whole",
        method: &http::Method::GET,
        path: "/whole",
        accept: "text/event-stream",
        ..DEFAULTS
    };

    /// The call that [`Streams::whole`] prepares: `GET /whole`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct WholeCall(runtime::Request);

    runtime::call!(
        WholeCall => stream runtime::EventStream < models::Tick >, runtime::EventStream::json
    );

    static LINES: runtime::Operation = runtime::Operation {
        name: "streams.lines",
        method: &http::Method::GET,
        path: "/lines",
        accept: "application/x-ndjson",
        ..DEFAULTS
    };

    /// The call that [`Streams::lines`] prepares: `GET /lines`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LinesCall(runtime::Request);

    runtime::call!(
        LinesCall => stream runtime::JsonStream < models::Tick >, runtime::JsonStream::json
    );

    static RECORDS: runtime::Operation = runtime::Operation {
        name: "streams.records",
        method: &http::Method::GET,
        path: "/records",
        accept: "application/json-seq",
        ..DEFAULTS
    };

    /// The call that [`Streams::records`] prepares: `GET /records`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RecordsCall(runtime::Request);

    runtime::call!(
        RecordsCall => stream runtime::JsonStream < serde_json::Value >,
        runtime::JsonStream::json
    );

    static ASK: runtime::Operation = runtime::Operation {
        name: "streams.ask",
        method: &http::Method::POST,
        path: "/answers",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Streams::ask`] prepares: `POST /answers`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AskCall(runtime::Request);

    impl AskCall {
        /// Sets `stream`.
        pub fn stream_field(self, stream_field: bool) -> Self {
            Self(self.0.field("stream", stream_field))
        }

        /// Sets `events`.
        pub fn events_field(self, events_field: i64) -> Self {
            Self(self.0.field("events", events_field))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::StreamsAskRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AskCall => models::Tick, runtime::Reply::json);

    runtime::call!(
        AskCall.events => stream runtime::EventStream < models::Bit >,
        runtime::EventStream::json, "text/event-stream"
    );

    runtime::call!(
        AskCall.lines => stream runtime::JsonStream < models::Bit >,
        runtime::JsonStream::json, "application/jsonl"
    );
}

pub use client::{Client, ClientBuilder};
