//! `accept/the_narrower_word_of_a_member_counts.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document a404ad3afe4e)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Members.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://example.com";

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

        /// Things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
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

    mod a {
        //! `A`.

        use crate::runtime;

        /// A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct A {
            /// `narrowed` on the wire.
            pub narrowed: Option<String>,
            /// `kept` on the wire.
            pub kept: Option<jiff::civil::Date>,
            /// `whole` on the wire.
            pub whole: Option<i64>,
            /// `said` on the wire.
            pub said: Option<bool>,
            /// `found` on the wire.
            pub found: Option<serde_json::Value>,
        }

        impl A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            A: Default {
                "narrowed" => narrowed,
                "kept" => kept,
                "whole" => whole,
                "said" => said,
                "found" => found,
            }
        }
    }
    mod b {
        //! `B`.

        use crate::runtime;
        use super::BNarrowed;

        /// B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct B {
            /// `narrowed` on the wire.
            pub narrowed: Option<BNarrowed>,
            /// `kept` on the wire.
            pub kept: Option<String>,
            /// `whole` on the wire.
            pub whole: Option<f64>,
            /// No type at all.
            pub said: Option<serde_json::Value>,
            /// `found` on the wire.
            pub found: Option<String>,
        }

        impl B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            B: Default {
                "narrowed" => narrowed,
                "kept" => kept,
                "whole" => whole,
                "said" => said,
                "found" => found,
            }
        }
    }
    mod b_narrowed {
        //! `BNarrowed`.

        use crate::runtime;

        /// BNarrowed.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum BNarrowed {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            BNarrowed: str {
                "a" => A,
                "b" => B,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use crate::runtime;
        use super::ThingNarrowed;

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `narrowed` on the wire.
            pub narrowed: Option<ThingNarrowed>,
            /// `kept` on the wire.
            pub kept: Option<jiff::civil::Date>,
            /// `whole` on the wire.
            pub whole: Option<i64>,
            /// `said` on the wire.
            pub said: Option<bool>,
            /// `found` on the wire.
            pub found: Option<String>,
        }

        impl Thing {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Thing::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Thing: Default {
                "narrowed" => narrowed,
                "kept" => kept,
                "whole" => whole,
                "said" => said,
                "found" => found,
            }
        }
    }
    mod thing_narrowed {
        //! `ThingNarrowed`.

        use crate::runtime;

        /// ThingNarrowed.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ThingNarrowed {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            ThingNarrowed: str {
                "a" => A,
                "b" => B,
            }
        }
    }

    pub use a::A;
    pub use b::B;
    pub use b_narrowed::BNarrowed;
    pub use thing::Thing;
    pub use thing_narrowed::ThingNarrowed;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Things.
    ///
    /// Made by [`Client::things`](super::Client::things).
    #[derive(Clone, Debug)]
    pub struct Things {
        core: runtime::Core,
    }

    impl Things {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let thing = client.things().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "things.get",
        method: &http::Method::GET,
        path: "/a",
        ..DEFAULTS
    };

    /// The call that [`Things::get`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Thing, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
