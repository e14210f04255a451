//! `accept/types_may_be_large_and_nested.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]
#![allow(
    clippy::type_complexity,
    reason = "lists and dictionaries are nested as deep as in the document"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::all::All;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document da259da5f206)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Large.
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

        /// All.
        pub fn all(&self) -> All {
            All::new(self.core.clone())
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

    mod all_a_answer {
        //! `AllAAnswer`.

        use crate::runtime;
        use super::Large;

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AllAAnswer {
            /// JSON.
            Json(Large),
            /// Text.
            Text(String),
            /// Nothing.
            Empty,
        }

        impl AllAAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Json,
                        name: "",
                    },
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Text,
                        name: "",
                    },
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Empty,
                        name: "",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Json),
                    Some(1) => reply.into_text().map(Self::Text),
                    Some(2) => reply.empty().map(|()| Self::Empty),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod either {
        //! `Either`.

        use crate::runtime;
        use super::{Large, Small};

        /// Either.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Either {
            /// `"Large"` on the wire.
            Large(Large),
            /// `"Small"` on the wire.
            Small(Small),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Either by "kind" {
                "Large" => Large(Large),
                "Small" => Small(Small),
            }
        }
    }
    mod large {
        //! `Large`.

        use crate::runtime;

        /// Large.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Large {
            /// `a` on the wire.
            pub a: Option<String>,
            /// `b` on the wire.
            pub b: Option<String>,
            /// `c` on the wire.
            pub c: Option<String>,
            /// `d` on the wire.
            pub d: Option<String>,
            /// `e` on the wire.
            pub e: Option<String>,
            /// `f` on the wire.
            pub f: Option<String>,
            /// `g` on the wire.
            pub g: Option<String>,
            /// `h` on the wire.
            pub h: Option<String>,
            /// `i` on the wire.
            pub i: Option<String>,
            /// `j` on the wire.
            pub j: Option<String>,
            /// `k` on the wire.
            pub k: Option<String>,
            /// `l` on the wire.
            pub l: Option<String>,
            /// `m` on the wire.
            pub m: Option<String>,
            /// `n` on the wire.
            pub n: Option<String>,
            /// `o` on the wire.
            pub o: Option<String>,
            /// `p` on the wire.
            pub p: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Large {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Large::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Large: Default else unlike {
                "kind" = "Large",
                "a" => a,
                "b" => b,
                "c" => c,
                "d" => d,
                "e" => e,
                "f" => f,
                "g" => g,
                "h" => h,
                "i" => i,
                "j" => j,
                "k" => k,
                "l" => l,
                "m" => m,
                "n" => n,
                "o" => o,
                "p" => p,
            }
        }
    }
    mod maps {
        //! `Maps`.

        use std::collections::BTreeMap;
        use super::Small;

        /// Maps.
        pub type Maps = BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, Small>>>>;
    }
    mod nested {
        //! `Nested`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::Small;

        /// Nested.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Nested {
            /// `deep` on the wire.
            pub deep: Option<
                BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<Vec<Small>>>>>,
            >,
        }

        impl Nested {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Nested::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Nested: Default {
                "deep" => deep,
            }
        }
    }
    mod small {
        //! `Small`.

        use crate::runtime;

        /// Small.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Small {
            unlike: runtime::Unlike,
        }

        impl Small {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }
        }

        runtime::model! {
            Small: Default else unlike {
                "kind" = "Small",
            }
        }
    }

    pub use all_a_answer::AllAAnswer;
    pub use either::Either;
    pub use large::Large;
    pub use maps::Maps;
    pub use nested::Nested;
    pub use small::Small;
}
pub mod all {
    //! The calls of `All`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// All.
    ///
    /// Made by [`Client::all`](super::Client::all).
    #[derive(Clone, Debug)]
    pub struct All {
        core: runtime::Core,
    }

    impl All {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let all_a_answer = client.all().a().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn a(&self) -> ACall {
            ACall(self.core.call(&A))
        }

        /// `GET /b`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let either = client.all().b().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn b(&self) -> BCall {
            BCall(self.core.call(&B))
        }

        /// `POST /c`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let nested = client.all().c(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn c(
            &self,
            body: BTreeMap<String, BTreeMap<String, Vec<BTreeMap<String, models::Small>>>>,
        ) -> CCall {
            CCall(self.core.call(&C).json(body))
        }
    }

    static A: runtime::Operation = runtime::Operation {
        name: "all.a",
        method: &http::Method::GET,
        path: "/a",
        accept: "application/json, text/plain;q=0.9, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`All::a`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ACall(runtime::Request);

    runtime::call!(ACall => models::AllAAnswer, models::AllAAnswer::read);

    static B: runtime::Operation = runtime::Operation {
        name: "all.b",
        method: &http::Method::GET,
        path: "/b",
        ..DEFAULTS
    };

    /// The call that [`All::b`] prepares: `GET /b`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BCall(runtime::Request);

    runtime::call!(BCall => models::Either, runtime::Reply::json);

    static C: runtime::Operation = runtime::Operation {
        name: "all.c",
        method: &http::Method::POST,
        path: "/c",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`All::c`] prepares: `POST /c`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CCall(runtime::Request);

    runtime::call!(CCall => models::Nested, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
