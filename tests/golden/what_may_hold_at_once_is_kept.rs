//! `accept/what_may_hold_at_once_is_kept.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::a::A;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 936d5bf0aae8)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Any.
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

        /// a.
        pub fn a(&self) -> A {
            A::new(self.core.clone())
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

    mod beside {
        //! `Beside`.

        use crate::runtime;
        use super::{BesideById, BesideByKey};

        /// Beside.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Beside {
            /// by id
            ///
            /// An object with `name`, `id`.
            ById(BesideById),
            /// by key
            ///
            /// An object with `name`, `key`.
            ByKey(BesideByKey),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Beside {
                ById(BesideById) = Object ["name", "id"],
                ByKey(BesideByKey) = Object ["name", "key"],
            }
        }
    }
    mod beside_by_id {
        //! `BesideById`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// by id
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BesideById {
            /// `name` on the wire.
            pub name: String,
            /// `id` on the wire.
            pub id: i64,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl BesideById {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, id: i64) -> Self {
                Self {
                    name: name.into(),
                    id,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `BesideById::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BesideById {
                "name" => name,
                "id" => id,
                .. => additional,
            }
        }
    }
    mod beside_by_key {
        //! `BesideByKey`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// by key
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BesideByKey {
            /// `name` on the wire.
            pub name: String,
            /// `key` on the wire.
            pub key: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl BesideByKey {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, key: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    key: key.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `BesideByKey::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BesideByKey {
                "name" => name,
                "key" => key,
                .. => additional,
            }
        }
    }
    mod closed {
        //! `Closed`.

        use crate::runtime;

        /// Closed.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Closed {
            /// `c` on the wire.
            pub c: String,
        }

        impl Closed {
            /// A value with what must be there, and nothing else.
            pub fn new(c: impl Into<String>) -> Self {
                Self { c: c.into() }
            }

            /// Applies a function to the value and returns it: `Closed::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Closed {
                "c" => c,
            }
        }
    }
    mod either {
        //! `Either`.

        use crate::runtime;
        use super::{Closed, EitherFirst, EitherSecond};

        /// Either.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Either {
            /// first
            ///
            /// An object with `a`.
            First(EitherFirst),
            /// second
            ///
            /// An object with `b`.
            Second(EitherSecond),
            /// An object with `c`.
            Closed(Closed),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Either {
                First(EitherFirst) = Object ["a"],
                Second(EitherSecond) = Object ["b"],
                Closed(Closed) = Object ["c"],
            }
        }
    }
    mod either_first {
        //! `EitherFirst`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// first
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct EitherFirst {
            /// `a` on the wire.
            pub a: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl EitherFirst {
            /// A value with what must be there, and nothing else.
            pub fn new(a: impl Into<String>) -> Self {
                Self {
                    a: a.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `EitherFirst::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            EitherFirst {
                "a" => a,
                .. => additional,
            }
        }
    }
    mod either_second {
        //! `EitherSecond`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// second
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct EitherSecond {
            /// `b` on the wire.
            pub b: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl EitherSecond {
            /// A value with what must be there, and nothing else.
            pub fn new(b: impl Into<String>) -> Self {
                Self {
                    b: b.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `EitherSecond::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            EitherSecond {
                "b" => b,
                .. => additional,
            }
        }
    }
    mod only {
        //! `Only`.

        use crate::runtime;
        use super::{OnlyLeft, OnlyRight};

        /// Only.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Only {
            /// left
            ///
            /// An object with `l`.
            Left(OnlyLeft),
            /// right
            ///
            /// An object with `r`.
            Right(OnlyRight),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Only {
                Left(OnlyLeft) = Object ["l"],
                Right(OnlyRight) = Object ["r"],
            }
        }
    }
    mod only_left {
        //! `OnlyLeft`.

        use crate::runtime;

        /// left
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OnlyLeft {
            /// `l` on the wire.
            pub l: String,
        }

        impl OnlyLeft {
            /// A value with what must be there, and nothing else.
            pub fn new(l: impl Into<String>) -> Self {
                Self { l: l.into() }
            }

            /// Applies a function to the value and returns it: `OnlyLeft::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OnlyLeft {
                "l" => l,
            }
        }
    }
    mod only_right {
        //! `OnlyRight`.

        use crate::runtime;

        /// right
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OnlyRight {
            /// `r` on the wire.
            pub r: String,
        }

        impl OnlyRight {
            /// A value with what must be there, and nothing else.
            pub fn new(r: impl Into<String>) -> Self {
                Self { r: r.into() }
            }

            /// Applies a function to the value and returns it: `OnlyRight::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OnlyRight {
                "r" => r,
            }
        }
    }

    pub use beside::Beside;
    pub use beside_by_id::BesideById;
    pub use beside_by_key::BesideByKey;
    pub use closed::Closed;
    pub use either::Either;
    pub use either_first::EitherFirst;
    pub use either_second::EitherSecond;
    pub use only::Only;
    pub use only_left::OnlyLeft;
    pub use only_right::OnlyRight;
}
pub mod a {
    //! The calls of `A`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// a.
    ///
    /// Made by [`Client::a`](super::Client::a).
    #[derive(Clone, Debug)]
    pub struct A {
        core: runtime::Core,
    }

    impl A {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let either = client.a().get_a().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_a(&self) -> GetACall {
            GetACall(self.core.call(&GET_A))
        }
    }

    static GET_A: runtime::Operation = runtime::Operation {
        name: "a.get_a",
        method: &http::Method::GET,
        path: "/a",
        ..DEFAULTS
    };

    /// The call that [`A::get_a`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetACall(runtime::Request);

    runtime::call!(GetACall => models::Either, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
