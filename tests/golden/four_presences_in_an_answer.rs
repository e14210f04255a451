//! `accept/four_presences_in_an_answer.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> four_presences_in_an_answer.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 623a407846d5)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Presence.
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

    mod inner {
        //! `Inner`.

        use crate::runtime;

        /// Inner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Inner {
            /// `n` on the wire.
            pub n: Option<i32>,
        }

        impl Inner {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Inner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Inner: Default {
                "n" => n,
            }
        }
    }
    mod maybe_inner {
        //! `MaybeInner`.

        use crate::runtime;

        /// MaybeInner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct MaybeInner {
            /// `n` on the wire.
            pub n: Option<i32>,
        }

        impl MaybeInner {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `MaybeInner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            MaybeInner: Default {
                "n" => n,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use crate::runtime;
        use super::{Inner, MaybeInner};

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `must` on the wire.
            pub must: String,
            /// `mustNullable` on the wire.
            pub must_nullable: Option<String>,
            /// `may` on the wire.
            pub may: Option<String>,
            /// `mayNullable` on the wire.
            pub may_nullable: Option<String>,
            /// `listMust` on the wire.
            pub list_must: Vec<Option<String>>,
            /// `listMayNullable` on the wire.
            pub list_may_nullable: Option<Vec<String>>,
            /// `innerMustNullable` on the wire.
            pub inner_must_nullable: Option<Inner>,
            /// `innerNullableItself` on the wire.
            pub inner_nullable_itself: Option<MaybeInner>,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(
                must: impl Into<String>,
                must_nullable: Option<String>,
                list_must: impl IntoIterator<Item = Option<String>>,
                inner_must_nullable: Option<Inner>,
            ) -> Self {
                Self {
                    must: must.into(),
                    must_nullable,
                    list_must: list_must.into_iter().collect(),
                    inner_must_nullable,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Thing::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Thing {
                "must" => must,
                "mustNullable" => must_nullable nullable,
                "may" => may,
                "mayNullable" => may_nullable,
                "listMust" => list_must,
                "listMayNullable" => list_may_nullable,
                "innerMustNullable" => inner_must_nullable nullable,
                "innerNullableItself" => inner_nullable_itself,
            }
        }
    }

    pub use inner::Inner;
    pub use maybe_inner::MaybeInner;
    pub use thing::Thing;
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

        /// `GET /things`
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
        path: "/things",
        ..DEFAULTS
    };

    /// The call that [`Things::get`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Thing, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
