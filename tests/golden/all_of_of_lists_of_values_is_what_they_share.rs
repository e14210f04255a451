//! `accept/all_of_of_lists_of_values_is_what_they_share.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f876b8ae66ae)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Colors.
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

        /// Color.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Color {
            /// `"red"` on the wire.
            Red,
            /// `"green"` on the wire.
            Green,
            /// `"blue"` on the wire.
            Blue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Color: str {
                "red" => Red,
                "green" => Green,
                "blue" => Blue,
            }
        }
    }
    mod few {
        //! `Few`.

        use crate::runtime;

        /// Few.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Few {
            /// `"b"` on the wire.
            B,
            /// `"c"` on the wire.
            C,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Few: str {
                "b" => B,
                "c" => C,
            }
        }
    }
    mod paint {
        //! `Paint`.

        use crate::runtime;
        use super::{Color, Few, Warm};

        /// Paint.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Paint {
            /// `warm` on the wire.
            pub warm: Option<Warm>,
            /// `same` on the wire.
            pub same: Option<Color>,
            /// `few` on the wire.
            pub few: Option<Few>,
            /// `short` on the wire.
            pub short: Option<String>,
        }

        impl Paint {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Paint::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Paint: Default {
                "warm" => warm,
                "same" => same,
                "few" => few,
                "short" => short,
            }
        }
    }
    mod same {
        //! `Same`.

        use super::Color;

        /// Same.
        pub type Same = Color;
    }
    mod short {
        //! `Short`.

        /// Short.
        pub type Short = String;
    }
    mod warm {
        //! `Warm`.

        use crate::runtime;

        /// Warm.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Warm {
            /// `"red"` on the wire.
            Red,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Warm: str {
                "red" => Red,
            }
        }
    }

    pub use color::Color;
    pub use few::Few;
    pub use paint::Paint;
    pub use same::Same;
    pub use short::Short;
    pub use warm::Warm;
}

pub use client::{Client, ClientBuilder};
