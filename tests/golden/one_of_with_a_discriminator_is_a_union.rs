//! `accept/one_of_with_a_discriminator_is_a_union.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> one_of_with_a_discriminator_is_a_union.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

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
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f4c053a7d0e4)"
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

    mod changed {
        //! `Changed`.

        use crate::runtime;

        /// Changed.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Changed {
            /// `type` on the wire.
            pub r#type: String,
            /// `to` on the wire.
            pub to: Option<String>,
        }

        impl Changed {
            /// A value with what must be there, and nothing else.
            pub fn new(r#type: impl Into<String>) -> Self {
                Self {
                    r#type: r#type.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `to`.
            #[must_use]
            pub fn to(mut self, to: impl Into<String>) -> Self {
                self.to = Some(to.into());
                self
            }
        }

        runtime::model! {
            Changed {
                "type" => r#type,
                "to" => to,
            }
        }
    }
    mod circle {
        //! `Circle`.

        use crate::runtime;

        /// Circle.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Circle {
            /// `radius` on the wire.
            pub radius: f64,
            unlike: runtime::Unlike,
        }

        impl Circle {
            /// A value with what must be there, and nothing else.
            pub fn new(radius: f64) -> Self {
                Self {
                    radius,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Circle::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Circle else unlike {
                "kind" = "Circle",
                "radius" => radius,
            }
        }
    }
    mod ended {
        //! `Ended`.

        use crate::runtime;

        /// Ended.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Ended {
            /// `at` on the wire.
            pub at: Option<jiff::Timestamp>,
        }

        impl Ended {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `at`.
            #[must_use]
            pub fn at(mut self, at: jiff::Timestamp) -> Self {
                self.at = Some(at);
                self
            }
        }

        runtime::model! {
            Ended: Default {
                "at" => at,
            }
        }
    }
    mod event {
        //! `Event`.

        use crate::runtime;
        use super::{Changed, Ended, Started};

        /// Something that happened.
        ///
        /// `type` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            /// `"started"` on the wire.
            Started(Started),
            /// `"renamed"` or `"moved"` on the wire.
            Changed(Changed),
            /// `"session_ended"` on the wire.
            SessionEnded(Ended),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Event by "type" {
                "started" => Started(Started),
                "renamed" | "moved" => Changed(Changed),
                "session_ended" => SessionEnded(Ended),
            }
        }
    }
    mod shape {
        //! `Shape`.

        use crate::runtime;
        use super::{Circle, Square};

        /// Shape.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Shape {
            /// `"Circle"` on the wire.
            Circle(Circle),
            /// `"Square"` on the wire.
            Square(Square),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Shape by "kind" {
                "Circle" => Circle(Circle),
                "Square" => Square(Square),
            }
        }
    }
    mod square {
        //! `Square`.

        use crate::runtime;

        /// Square.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Square {
            /// `side` on the wire.
            pub side: f64,
            unlike: runtime::Unlike,
        }

        impl Square {
            /// A value with what must be there, and nothing else.
            pub fn new(side: f64) -> Self {
                Self {
                    side,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Square::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Square else unlike {
                "kind" = "Square",
                "side" => side,
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

            /// Sets `by`.
            #[must_use]
            pub fn by(mut self, by: impl Into<String>) -> Self {
                self.by = Some(by.into());
                self
            }
        }

        runtime::model! {
            Started: Default else unlike {
                "type" = "started",
                "by" => by,
            }
        }
    }

    pub use changed::Changed;
    pub use circle::Circle;
    pub use ended::Ended;
    pub use event::Event;
    pub use shape::Shape;
    pub use square::Square;
    pub use started::Started;
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

        /// `GET /events`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.events().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `POST /events`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let shape = client.events().add(client::models::Event::Started(client::models::Started::new())).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add(&self, body: models::Event) -> AddCall {
            AddCall(self.core.call(&ADD).json(body))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "events.list",
        method: &http::Method::GET,
        path: "/events",
        ..DEFAULTS
    };

    /// The call that [`Events::list`] prepares: `GET /events`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => Vec<models::Event>, runtime::Reply::json);

    static ADD: runtime::Operation = runtime::Operation {
        name: "events.add",
        method: &http::Method::POST,
        path: "/events",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Events::add`] prepares: `POST /events`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddCall(runtime::Request);

    runtime::call!(AddCall => models::Shape, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
