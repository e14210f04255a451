//! `accept/unions_may_hold_unions_and_themselves.json`.
// note[unmapped-branch]: `Dog` is not mapped; its own name is its value
//   at #/components/schemas/Inner/discriminator/mapping
//  --> unions_may_hold_unions_and_themselves.json:12:155
//   help: map the value that servers send

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 2fe7ca6a9dcf)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Values.
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

    mod cat {
        //! `Cat`.

        use crate::runtime;
        use super::Value;

        /// Cat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `kind` on the wire.
            pub kind: String,
            /// `next` on the wire.
            pub next: Option<Box<Value>>,
        }

        impl Cat {
            /// A value with what must be there, and nothing else.
            pub fn new(kind: impl Into<String>) -> Self {
                Self {
                    kind: kind.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Cat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cat {
                "kind" => kind,
                "next" => next,
            }
        }
    }
    mod chain {
        //! `Chain`.

        use crate::runtime;
        use super::Value;

        /// Chain.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Chain {
            /// A value.
            Value(Value),
            /// A list of value.
            ValueList(Vec<Value>),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Chain {
                Value(Value) = Any,
                ValueList(Vec<Value>) = List Any,
            }
        }
    }
    mod dog {
        //! `Dog`.

        use crate::runtime;

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            unlike: runtime::Unlike,
        }

        impl Dog {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Dog::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Dog: Default else unlike {
                "kind" = "Dog",
            }
        }
    }
    mod fox {
        //! `Fox`.

        use crate::runtime;

        /// Fox.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Fox {
            /// `tail` on the wire.
            pub tail: Option<String>,
        }

        impl Fox {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Fox::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Fox: Default {
                "tail" => tail,
            }
        }
    }
    mod inner {
        //! `Inner`.

        use crate::runtime;
        use super::{Cat, Dog};

        /// Inner.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Inner {
            /// `"cat"` or `"kitten"` on the wire.
            Cat(Cat),
            /// `"Dog"` on the wire.
            Dog(Dog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Inner by "kind" {
                "cat" | "kitten" => Cat(Cat),
                "Dog" => Dog(Dog),
            }
        }
    }
    mod json {
        //! `Json`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Json.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Json {
            /// A boolean.
            Boolean(bool),
            /// A text.
            Text(String),
            /// A number.
            Number(f64),
            /// A list of value.
            JsonList(Vec<Json>),
            /// A dictionary of value.
            JsonMap(BTreeMap<String, Json>),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Json {
                Boolean(bool) = Boolean,
                Text(String) = Text,
                Number(f64) = Number,
                JsonList(Vec<Json>) = List Any,
                JsonMap(BTreeMap<String, Json>) = Map Any,
            }
        }
    }
    mod outer {
        //! `Outer`.

        use crate::runtime;
        use super::{Fox, Inner};

        /// Outer.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Outer {
            /// `"cat"` or `"kitten"` or `"Dog"` on the wire.
            Inner(Inner),
            /// `"Fox"` on the wire.
            Fox(Fox),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Outer by "kind" {
                "cat" | "kitten" | "Dog" => Inner(Inner),
                "Fox" => Fox(Fox),
                Text(String) = Text,
            }
        }
    }
    mod scalar {
        //! `Scalar`.

        use crate::runtime;

        /// Scalar.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Scalar {
            /// An integer.
            Integer(i64),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Scalar {
                Integer(i64) = Integer,
                Text(String) = Text,
            }
        }
    }
    mod value {
        //! `Value`.

        use crate::runtime;
        use super::{Cat, Scalar};

        /// Value.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Value {
            /// An object with `kind`.
            Cat(Cat),
            /// A value.
            Scalar(Scalar),
            /// A list of value.
            ValueList(Vec<Value>),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Value {
                Cat(Cat) = Object ["kind"],
                Scalar(Scalar) = Any,
                ValueList(Vec<Value>) = List Any,
            }
        }
    }

    pub use cat::Cat;
    pub use chain::Chain;
    pub use dog::Dog;
    pub use fox::Fox;
    pub use inner::Inner;
    pub use json::Json;
    pub use outer::Outer;
    pub use scalar::Scalar;
    pub use value::Value;
}

pub use client::{Client, ClientBuilder};
