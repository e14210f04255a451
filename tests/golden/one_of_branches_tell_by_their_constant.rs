//! `accept/one_of_branches_tell_by_their_constant.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::events::Events;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document ddc1a9ee36fe)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Events.
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

        /// Events.
        pub fn events(&self) -> Events {
            Events::new(self.core.clone())
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

    mod event {
        //! `Event`.

        use crate::runtime;
        use super::{EventPaused, Started, Stopped};

        /// Event.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            /// `"started"` on the wire.
            Started(Started),
            /// `"over"` on the wire.
            Over(Stopped),
            /// `"paused"` on the wire.
            Paused(EventPaused),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Event by "kind" {
                "started" => Started(Started),
                "over" => Over(Stopped),
                "paused" => Paused(EventPaused),
            }
        }
    }
    mod event_paused {
        //! `EventPaused`.

        use crate::runtime;

        /// EventPaused.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct EventPaused {
            /// `until` on the wire.
            pub until: Option<jiff::Timestamp>,
            unlike: runtime::Unlike,
        }

        impl EventPaused {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `EventPaused::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            EventPaused: Default else unlike {
                "kind" = "paused",
                "until" => until,
            }
        }
    }
    mod started {
        //! `Started`.

        use crate::runtime;

        /// Started.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Started {
            /// `by` on the wire.
            pub by: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Started {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Started::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Started: Default else unlike {
                "kind" = "started",
                "by" => by,
            }
        }
    }
    mod stopped {
        //! `Stopped`.

        use crate::runtime;

        /// Stopped.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Stopped {
            /// `why` on the wire.
            pub why: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Stopped {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Stopped::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Stopped: Default else unlike {
                "kind" = "over",
                "why" => why,
            }
        }
    }

    pub use event::Event;
    pub use event_paused::EventPaused;
    pub use started::Started;
    pub use stopped::Stopped;
}
pub mod events {
    //! The calls of `Events`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Events.
    ///
    /// Made by [`Client::events`](super::Client::events).
    #[derive(Clone, Debug)]
    pub struct Events {
        core: runtime::Core,
    }

    impl Events {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /event`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let event = client.events().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "events.get",
        method: &http::Method::GET,
        path: "/event",
        ..DEFAULTS
    };

    /// The call that [`Events::get`] prepares: `GET /event`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Event, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
