//! `accept/branches_beside_members_hold_those_too.json`.

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
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 2a0fdd15e0c8)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Pets.
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

    mod both {
        //! `Both`.

        use crate::runtime;
        use super::{BothCat, BothVariant2};

        /// Both.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Both {
            /// An object with `name`, `meow`.
            Cat(BothCat),
            /// An object with `name`, `bark`.
            Variant2(BothVariant2),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Both {
                Cat(BothCat) = Object ["name", "meow"],
                Variant2(BothVariant2) = Object ["name", "bark"],
            }
        }
    }
    mod both_cat {
        //! `BothCat`.

        use crate::runtime;

        /// BothCat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BothCat {
            /// `name` on the wire.
            pub name: String,
            /// `meow` on the wire.
            pub meow: String,
        }

        impl BothCat {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, meow: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    meow: meow.into(),
                }
            }

            /// Applies a function to the value and returns it: `BothCat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BothCat {
                "name" => name,
                "meow" => meow,
            }
        }
    }
    mod both_variant2 {
        //! `BothVariant2`.

        use crate::runtime;

        /// BothVariant2.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BothVariant2 {
            /// `name` on the wire.
            pub name: String,
            /// `bark` on the wire.
            pub bark: String,
        }

        impl BothVariant2 {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, bark: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    bark: bark.into(),
                }
            }

            /// Applies a function to the value and returns it: `BothVariant2::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BothVariant2 {
                "name" => name,
                "bark" => bark,
            }
        }
    }
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

            /// Applies a function to the value and returns it: `Cat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cat {
                "meow" => meow,
            }
        }
    }
    mod either {
        //! `Either`.

        use crate::runtime;

        /// Either.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Either {
            /// `a` on the wire.
            pub a: Option<String>,
            /// `b` on the wire.
            pub b: Option<String>,
        }

        impl Either {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Either::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Either: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod event {
        //! `Event`.

        use crate::runtime;
        use super::{Started, Stopped};

        /// Event.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            /// `"Started"` on the wire.
            Started(Started),
            /// `"Stopped"` on the wire.
            Stopped(Stopped),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Event by "kind" {
                "Started" => Started(Started),
                "Stopped" => Stopped(Stopped),
            }
        }
    }
    mod named {
        //! `Named`.

        use crate::runtime;

        /// Named.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Named {
            /// `name` on the wire.
            pub name: String,
        }

        impl Named {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }

            /// Applies a function to the value and returns it: `Named::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Named {
                "name" => name,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::{PetCat, PetDog};

        /// Pet.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object with `id`, `meow`.
            Cat(PetCat),
            /// Dog
            ///
            /// An object with `id`, `bark`.
            Dog(PetDog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Pet {
                Cat(PetCat) = Object ["id", "meow"],
                Dog(PetDog) = Object ["id", "bark"],
            }
        }
    }
    mod pet_cat {
        //! `PetCat`.

        use crate::runtime;

        /// PetCat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PetCat {
            /// `id` on the wire.
            pub id: i64,
            /// `meow` on the wire.
            pub meow: String,
        }

        impl PetCat {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, meow: impl Into<String>) -> Self {
                Self { id, meow: meow.into() }
            }

            /// Applies a function to the value and returns it: `PetCat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PetCat {
                "id" => id,
                "meow" => meow,
            }
        }
    }
    mod pet_dog {
        //! `PetDog`.

        use crate::runtime;

        /// Dog
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PetDog {
            /// `id` on the wire.
            pub id: i64,
            /// `bark` on the wire.
            pub bark: String,
        }

        impl PetDog {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, bark: impl Into<String>) -> Self {
                Self { id, bark: bark.into() }
            }

            /// Applies a function to the value and returns it: `PetDog::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PetDog {
                "id" => id,
                "bark" => bark,
            }
        }
    }
    mod started {
        //! `Started`.

        use crate::runtime;

        /// Started.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Started {
            /// `at` on the wire.
            pub at: Option<String>,
            /// `by` on the wire.
            pub by: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Started {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Started::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Started: Default else unlike {
                "kind" = "Started",
                "at" => at,
                "by" => by,
            }
        }
    }
    mod stopped {
        //! `Stopped`.

        use crate::runtime;

        /// Stopped.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Stopped {
            /// `at` on the wire.
            pub at: Option<String>,
            /// `why` on the wire.
            pub why: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Stopped {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Stopped::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Stopped: Default else unlike {
                "kind" = "Stopped",
                "at" => at,
                "why" => why,
            }
        }
    }

    pub use both::Both;
    pub use both_cat::BothCat;
    pub use both_variant2::BothVariant2;
    pub use cat::Cat;
    pub use either::Either;
    pub use event::Event;
    pub use named::Named;
    pub use pet::Pet;
    pub use pet_cat::PetCat;
    pub use pet_dog::PetDog;
    pub use started::Started;
    pub use stopped::Stopped;
}

pub use client::{Client, ClientBuilder};
