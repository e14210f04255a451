//! `accept/enums_are_open.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> enums_are_open.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the type `LightMode` is taken; this one is `LightModeModel`
//   at #/components/schemas/Light/properties/modes/items
//  --> enums_are_open.json:22:45
// note[renamed-item]: the variant `DarkGreen` is taken; this one is `DarkGreenValue`
//   at #/components/schemas/Color/enum
//  --> enums_are_open.json:25:71
// note[renamed-item]: the variant `Red` is taken; this one is `RedValue`
//   at #/components/schemas/Color/enum
//  --> enums_are_open.json:25:71
// note[renamed-item]: the variant `Self` is taken; this one is `SelfValue`
//   at #/components/schemas/Color/enum
//  --> enums_are_open.json:25:71

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::lights::Lights;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 745636f5ac5f)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Lights.
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

        /// Lights.
        pub fn lights(&self) -> Lights {
            Lights::new(self.core.clone())
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

    mod color {
        //! `Color`.

        use crate::runtime;

        /// A colour.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Color {
            /// `"red"` on the wire.
            Red,
            /// `"dark-green"` on the wire.
            DarkGreen,
            /// `"darkGreen"` on the wire.
            DarkGreenValue,
            /// `"RED"` on the wire.
            RedValue,
            /// `""` on the wire.
            Empty,
            /// `"1st"` on the wire.
            N1st,
            /// `"+"` on the wire.
            Plus,
            /// `"type"` on the wire.
            Type,
            /// `"Self"` on the wire.
            SelfValue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Color: str {
                "red" => Red,
                "dark-green" => DarkGreen,
                "darkGreen" => DarkGreenValue,
                "RED" => RedValue,
                "" => Empty,
                "1st" => N1st,
                "+" => Plus,
                "type" => Type,
                "Self" => SelfValue,
            }
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
            /// `0` on the wire.
            Value0,
            /// `1` on the wire.
            Value1,
            /// `-1` on the wire.
            ValueMinus1,
            /// `100` on the wire.
            Value100,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Level: i64 {
                0 => Value0,
                1 => Value1,
                - 1 => ValueMinus1,
                100 => Value100,
            }
        }
    }
    mod light {
        //! `Light`.

        use crate::runtime;
        use super::{Color, Level, LightMode, LightModeModel, LightUntyped, State};

        /// Light.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Light {
            /// A colour.
            pub color: Option<Color>,
            /// `level` on the wire.
            pub level: Option<Level>,
            /// `state` on the wire.
            pub state: Option<State>,
            /// When it shines.
            pub mode: Option<LightMode>,
            /// `modes` on the wire.
            pub modes: Option<Vec<LightModeModel>>,
            /// `untyped` on the wire.
            pub untyped: Option<LightUntyped>,
        }

        impl Light {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Light::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Light: Default {
                "color" => color,
                "level" => level,
                "state" => state,
                "mode" => mode,
                "modes" => modes,
                "untyped" => untyped,
            }
        }
    }
    mod light_mode {
        //! `LightMode`.

        use crate::runtime;

        /// When it shines.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LightMode {
            /// `"day"` on the wire.
            Day,
            /// `"night"` on the wire.
            Night,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LightMode: str {
                "day" => Day,
                "night" => Night,
            }
        }
    }
    mod light_mode_model {
        //! `LightModeModel`.

        use crate::runtime;

        /// LightModeModel.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LightModeModel {
            /// `"fast"` on the wire.
            Fast,
            /// `"slow"` on the wire.
            Slow,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LightModeModel: str {
                "fast" => Fast,
                "slow" => Slow,
            }
        }
    }
    mod light_untyped {
        //! `LightUntyped`.

        use crate::runtime;

        /// LightUntyped.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LightUntyped {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LightUntyped: str {
                "a" => A,
                "b" => B,
            }
        }
    }
    mod lights_list_order {
        //! `LightsListOrder`.

        use crate::runtime;

        /// LightsListOrder.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LightsListOrder {
            /// `"asc"` on the wire.
            Asc,
            /// `"desc"` on the wire.
            Desc,
            /// `"-asc"` on the wire.
            MinusAsc,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LightsListOrder: str {
                "asc" => Asc,
                "desc" => Desc,
                "-asc" => MinusAsc,
            }
        }
    }
    mod state {
        //! `State`.

        use crate::runtime;

        /// State.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum State {
            /// `"on"` on the wire.
            On,
            /// `"off"` on the wire.
            Off,
            /// `"Unknown"` on the wire.
            Unknown,
            /// A value that this crate does not know; it survives a round trip.
            Unrecognized(runtime::UnknownValue),
        }

        runtime::enumeration! {
            State: str, Unrecognized {
                "on" => On,
                "off" => Off,
                "Unknown" => Unknown,
            }
        }
    }

    pub use color::Color;
    pub use level::Level;
    pub use light::Light;
    pub use light_mode::LightMode;
    pub use light_mode_model::LightModeModel;
    pub use light_untyped::LightUntyped;
    pub use lights_list_order::LightsListOrder;
    pub use state::State;
}
pub mod lights {
    //! The calls of `Lights`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Lights.
    ///
    /// Made by [`Client::lights`](super::Client::lights).
    #[derive(Clone, Debug)]
    pub struct Lights {
        core: runtime::Core,
    }

    impl Lights {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /lights/{color}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let light = client.lights().list(client::models::Color::Red).order(client::models::LightsListOrder::Asc).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self, color: models::Color) -> ListCall {
            ListCall(self.core.call(&LIST).path("color", color))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "lights.list",
        method: &http::Method::GET,
        path: "/lights/{color}",
        ..DEFAULTS
    };

    /// The call that [`Lights::list`] prepares: `GET /lights/{color}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// When absent: `asc`.
        pub fn order(self, order: models::LightsListOrder) -> Self {
            Self(self.0.query("order", order))
        }

        /// Sets `level`.
        pub fn level(self, level: models::Level) -> Self {
            Self(self.0.query("level", level))
        }
    }

    runtime::call!(ListCall => models::Light, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
