//! `accept/references_may_be_percent_encoded.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::pages::Pages;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 8693c43195c4)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Encoded.
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

        /// Pages.
        pub fn pages(&self) -> Pages {
            Pages::new(self.core.clone())
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

    mod a_square {
        //! `ASquare`.

        use crate::runtime;

        /// ASquare.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ASquare {
            /// `width` on the wire.
            pub width: Option<f64>,
            unlike: runtime::Unlike,
        }

        impl ASquare {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ASquare::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ASquare: Default else unlike {
                "kind" = "square",
                "width" => width,
            }
        }
    }
    mod any_shape {
        //! `AnyShape`.

        use crate::runtime;
        use super::{ASquare, TheCircle};

        /// AnyShape.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnyShape {
            /// `"round"` on the wire.
            Round(TheCircle),
            /// `"square"` on the wire.
            Square(ASquare),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            AnyShape by "kind" {
                "round" => Round(TheCircle),
                "square" => Square(ASquare),
            }
        }
    }
    mod list1 {
        //! `List1`.

        /// List1.
        pub type List1 = Vec<String>;
    }
    mod page_agent {
        //! `PageAgent`.

        use crate::runtime;
        use super::Total;

        /// PageAgent.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PageAgent {
            /// `items` on the wire.
            pub items: Option<Vec<String>>,
            /// `total` on the wire.
            pub total: Option<Total>,
        }

        impl PageAgent {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `PageAgent::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PageAgent: Default {
                "items" => items,
                "total" => total,
            }
        }
    }
    mod the_circle {
        //! `TheCircle`.

        use crate::runtime;

        /// TheCircle.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TheCircle {
            /// `radius` on the wire.
            pub radius: Option<f64>,
            unlike: runtime::Unlike,
        }

        impl TheCircle {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TheCircle::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TheCircle: Default else unlike {
                "kind" = "round",
                "radius" => radius,
            }
        }
    }
    mod total {
        //! `Total`.

        use crate::runtime;

        /// Total.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Total {
            /// `10` on the wire.
            Value10,
            /// `100` on the wire.
            Value100,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Total: i64 {
                10 => Value10,
                100 => Value100,
            }
        }
    }

    pub use a_square::ASquare;
    pub use any_shape::AnyShape;
    pub use list1::List1;
    pub use page_agent::PageAgent;
    pub use the_circle::TheCircle;
    pub use total::Total;
}
pub mod pages {
    //! The calls of `Pages`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Pages.
    ///
    /// Made by [`Client::pages`](super::Client::pages).
    #[derive(Clone, Debug)]
    pub struct Pages {
        core: runtime::Core,
    }

    impl Pages {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /pages`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let page_agent = client.pages().list().size(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /shapes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let any_shape = client.pages().shapes().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn shapes(&self) -> ShapesCall {
            ShapesCall(self.core.call(&SHAPES))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "pages.list",
        method: &http::Method::GET,
        path: "/pages",
        ..DEFAULTS
    };

    /// The call that [`Pages::list`] prepares: `GET /pages`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// Sets `size`.
        pub fn size(self, size: i64) -> Self {
            Self(self.0.query("size", size))
        }
    }

    runtime::call!(ListCall => models::PageAgent, runtime::Reply::json);

    static SHAPES: runtime::Operation = runtime::Operation {
        name: "pages.shapes",
        method: &http::Method::GET,
        path: "/shapes",
        ..DEFAULTS
    };

    /// The call that [`Pages::shapes`] prepares: `GET /shapes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ShapesCall(runtime::Request);

    runtime::call!(ShapesCall => models::AnyShape, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
