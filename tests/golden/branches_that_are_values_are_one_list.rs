//! `accept/branches_that_are_values_are_one_list.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Color/oneOf
//  --> branches_that_are_values_are_one_list.json:7:24
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::x::X;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 05228f81a877)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Paints.
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

        /// x.
        pub fn x(&self) -> X {
            X::new(self.core.clone())
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
            BrightRed,
            /// `"green"` on the wire.
            Green,
            /// `"blue"` on the wire.
            Blue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Color: str {
                "red" => BrightRed,
                "green" => Green,
                "blue" => Blue,
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
            /// Hardly any.
            ///
            /// `1` on the wire.
            Low,
            /// `2` on the wire.
            High,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Level: i64 {
                1 => Low,
                2 => High,
            }
        }
    }
    mod model {
        //! `Model`.

        use crate::runtime;

        /// Model.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Model {
            /// `"small"` on the wire.
            Small,
            /// `"large"` on the wire.
            Large,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Model: str {
                "small" => Small,
                "large" => Large,
            }
        }
    }
    mod named {
        //! `Named`.

        use crate::runtime;

        /// Named.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Named {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Named: str {
                "a" => A,
                "b" => B,
            }
        }
    }
    mod paint {
        //! `Paint`.

        use crate::runtime;
        use super::{Color, Level, Model, Named, PaintSame};

        /// Paint.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Paint {
            /// `level` on the wire.
            pub level: Level,
            /// `color` on the wire.
            pub color: Option<Color>,
            /// `model` on the wire.
            pub model: Option<Model>,
            /// `open` on the wire.
            pub open: Option<Named>,
            /// `same` on the wire.
            pub same: Option<PaintSame>,
        }

        impl Paint {
            /// A value with what must be there, and nothing else.
            pub fn new(level: Level) -> Self {
                Self {
                    level,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Paint::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Paint {
                "level" => level,
                "color" => color,
                "model" => model,
                "open" => open,
                "same" => same,
            }
        }
    }
    mod paint_same {
        //! `PaintSame`.

        use crate::runtime;

        /// PaintSame.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PaintSame {
            /// `"1"` on the wire.
            One,
            /// `"2"` on the wire.
            Two,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            PaintSame: str {
                "1" => One,
                "2" => Two,
            }
        }
    }
    mod word {
        //! `Word`.

        use crate::runtime;

        /// Word.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Word {
            /// `"yes"` on the wire.
            Yes,
            /// `" no"` on the wire.
            No,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Word: str {
                "yes" => Yes,
                " no" => No,
            }
        }
    }

    pub use color::Color;
    pub use level::Level;
    pub use model::Model;
    pub use named::Named;
    pub use paint::Paint;
    pub use paint_same::PaintSame;
    pub use word::Word;
}
pub mod x {
    //! The calls of `X`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// x.
    ///
    /// Made by [`Client::x`](super::Client::x).
    #[derive(Clone, Debug)]
    pub struct X {
        core: runtime::Core,
    }

    impl X {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /x`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let paint = client.x().get_x().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_x(&self) -> GetXCall {
            GetXCall(self.core.call(&GET_X))
        }
    }

    static GET_X: runtime::Operation = runtime::Operation {
        name: "x.get_x",
        method: &http::Method::GET,
        path: "/x",
        ..DEFAULTS
    };

    /// The call that [`X::get_x`] prepares: `GET /x`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetXCall(runtime::Request);

    runtime::call!(GetXCall => models::Paint, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
