//! `accept/null_among_branches_is_null.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Owner/properties/a/oneOf
//  --> null_among_branches_is_null.json:7:87
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::x::X;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 4c888605dc2b)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Owners.
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

    mod cat {
        //! `Cat`.

        use crate::runtime;

        /// Cat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `meow` on the wire.
            pub meow: String,
        }

        impl Cat {
            /// A value with what must be there, and nothing else.
            pub fn new(meow: impl Into<String>) -> Self {
                Self { meow: meow.into() }
            }
        }

        runtime::model! {
            Cat {
                "meow" => meow,
            }
        }
    }
    mod maybe {
        //! `Maybe`.

        use super::Cat;

        /// Maybe.
        pub type Maybe = Option<Cat>;
    }
    mod owner {
        //! `Owner`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{Cat, OwnerD, OwnerG};

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `a` on the wire.
            pub a: Option<Cat>,
            /// `b` on the wire.
            pub b: Option<Cat>,
            /// `c` on the wire.
            pub c: Option<Cat>,
            /// `d` on the wire.
            pub d: Option<OwnerD>,
            /// `e` on the wire.
            pub e: Option<Vec<Option<Cat>>>,
            /// `f` on the wire.
            pub f: Option<BTreeMap<String, Option<i64>>>,
            /// `g` on the wire.
            pub g: Option<OwnerG>,
            nulls: runtime::Nulls,
        }

        impl Owner {
            /// A value with what must be there, and nothing else.
            pub fn new(a: Option<Cat>, b: Option<Cat>) -> Self {
                Self {
                    a,
                    b,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `c`.
            #[must_use]
            pub fn c(mut self, c: Cat) -> Self {
                self.c = Some(c);
                self
            }

            /// Sends `null` as `c`.
            #[must_use]
            pub fn clear_c(mut self) -> Self {
                self.c = None;
                self.nulls.insert("c");
                self
            }

            /// Sets `d`.
            #[must_use]
            pub fn d(mut self, d: OwnerD) -> Self {
                self.d = Some(d);
                self
            }

            /// Sends `null` as `d`.
            #[must_use]
            pub fn clear_d(mut self) -> Self {
                self.d = None;
                self.nulls.insert("d");
                self
            }

            /// Sets `e`.
            #[must_use]
            pub fn e(mut self, e: impl IntoIterator<Item = Option<Cat>>) -> Self {
                self.e = Some(e.into_iter().collect());
                self
            }

            /// Sets `f`.
            #[must_use]
            pub fn f(mut self, f: BTreeMap<String, Option<i64>>) -> Self {
                self.f = Some(f);
                self
            }

            /// Sets `g`.
            #[must_use]
            pub fn g(mut self, g: OwnerG) -> Self {
                self.g = Some(g);
                self
            }

            /// Sends `null` as `g`.
            #[must_use]
            pub fn clear_g(mut self) -> Self {
                self.g = None;
                self.nulls.insert("g");
                self
            }
        }

        runtime::model! {
            Owner, nulls {
                "a" => a nullable,
                "b" => b nullable,
                "c" => c,
                "d" => d,
                "e" => e,
                "f" => f,
                "g" => g,
            }
        }
    }
    mod owner_d {
        //! `OwnerD`.

        use crate::runtime;
        use super::Cat;

        /// OwnerD.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum OwnerD {
            /// An object with `meow`.
            Cat(Cat),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            OwnerD {
                Cat(Cat) = Object ["meow"],
                Text(String) = Text,
            }
        }
    }
    mod owner_g {
        //! `OwnerG`.

        use crate::runtime;

        /// OwnerG.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OwnerG {
            /// `"x"` on the wire.
            X,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            OwnerG: str {
                "x" => X,
            }
        }
    }

    pub use cat::Cat;
    pub use maybe::Maybe;
    pub use owner::Owner;
    pub use owner_d::OwnerD;
    pub use owner_g::OwnerG;
}
pub mod x {
    //! The calls of `X`.

    use std::collections::BTreeMap;
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

        /// `PUT /x`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.x().put_x(None, None).c(client::models::Cat::new("meow")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put_x(&self, a: Option<models::Cat>, b: Option<models::Cat>) -> PutXCall {
            PutXCall(self.core.call(&PUT_X).field("a", a).field("b", b))
        }
    }

    static PUT_X: runtime::Operation = runtime::Operation {
        name: "x.put_x",
        method: &http::Method::PUT,
        path: "/x",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`X::put_x`] prepares: `PUT /x`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutXCall(runtime::Request);

    impl PutXCall {
        /// Sets `c`.
        pub fn c(self, c: models::Cat) -> Self {
            Self(self.0.field("c", c))
        }

        /// Sends `null` as `c`.
        pub fn clear_c(self) -> Self {
            Self(self.0.clear_field("c"))
        }

        /// Sets `d`.
        pub fn d(self, d: models::OwnerD) -> Self {
            Self(self.0.field("d", d))
        }

        /// Sends `null` as `d`.
        pub fn clear_d(self) -> Self {
            Self(self.0.clear_field("d"))
        }

        /// Sets `e`.
        pub fn e(self, e: impl IntoIterator<Item = Option<models::Cat>>) -> Self {
            Self(self.0.field_list("e", e))
        }

        /// Sets `f`.
        pub fn f(self, f: BTreeMap<String, Option<i64>>) -> Self {
            Self(self.0.field("f", f))
        }

        /// Sets `g`.
        pub fn g(self, g: models::OwnerG) -> Self {
            Self(self.0.field("g", g))
        }

        /// Sends `null` as `g`.
        pub fn clear_g(self) -> Self {
            Self(self.0.clear_field("g"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Owner) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(PutXCall => Option<models::Cat>, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
