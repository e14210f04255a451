//! `accept/heirs_may_come_in_the_place_of_their_base.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::dog::Dog;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document e3e4a168d577)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Heirs.
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

        /// dog.
        pub fn dog(&self) -> Dog {
            Dog::new(self.core.clone())
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
            /// `claws` on the wire.
            pub claws: Option<i64>,
            unlike: runtime::Unlike,
        }

        impl Cat {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Cat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cat: Default else unlike {
                "kind" = "Cat",
                "claws" => claws,
            }
        }
    }
    mod dog {
        //! `Dog`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `bark` on the wire.
            pub bark: Option<bool>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
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
                "bark" => bark,
                .. => additional,
            }
        }
    }
    mod fixed {
        //! `Fixed`.

        use crate::runtime;

        /// Fixed.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Fixed {
            /// `name` on the wire.
            pub name: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Fixed {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Fixed::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Fixed: Default else unlike {
                "object" = "list",
                "version" = 1,
                "on" = true,
                "name" => name,
            }
        }
    }
    mod owner {
        //! `Owner`.

        use crate::runtime;
        use super::{Cat, Pet};

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `pet` on the wire.
            pub pet: Option<Pet>,
            /// `cat` on the wire.
            pub cat: Option<Cat>,
        }

        impl Owner {
            /// A value with what must be there, and nothing else.
            pub fn new(cat: Option<Cat>) -> Self {
                Self {
                    cat,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Owner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Owner {
                "pet" => pet,
                "cat" => cat nullable,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::{Cat, Dog, Puppy};

        /// Pet.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// `"Dog"` on the wire.
            Dog(Dog),
            /// `"Cat"` on the wire.
            Cat(Cat),
            /// `"Puppy"` on the wire.
            Puppy(Puppy),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Pet by "kind" {
                "Dog" => Dog(Dog),
                "Cat" => Cat(Cat),
                "Puppy" => Puppy(Puppy),
            }
        }
    }
    mod puppy {
        //! `Puppy`.

        use crate::runtime;

        /// Puppy.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Puppy {
            /// `bark` on the wire.
            pub bark: Option<bool>,
            /// `age` on the wire.
            pub age: Option<i64>,
            /// `toys` on the wire.
            pub toys: Option<Vec<String>>,
            unlike: runtime::Unlike,
        }

        impl Puppy {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Puppy::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Puppy: Default else unlike {
                "kind" = "Puppy",
                "bark" => bark,
                "age" => age,
                "toys" => toys,
            }
        }
    }

    pub use cat::Cat;
    pub use dog::Dog;
    pub use fixed::Fixed;
    pub use owner::Owner;
    pub use pet::Pet;
    pub use puppy::Puppy;
}
pub mod dog {
    //! The calls of `Dog`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// dog.
    ///
    /// Made by [`Client::dog`](super::Client::dog).
    #[derive(Clone, Debug)]
    pub struct Dog {
        core: runtime::Core,
    }

    impl Dog {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /dog`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let dog = client.dog().get_dog().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_dog(&self) -> GetDogCall {
            GetDogCall(self.core.call(&GET_DOG))
        }
    }

    static GET_DOG: runtime::Operation = runtime::Operation {
        name: "dog.get_dog",
        method: &http::Method::GET,
        path: "/dog",
        ..DEFAULTS
    };

    /// The call that [`Dog::get_dog`] prepares: `GET /dog`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetDogCall(runtime::Request);

    runtime::call!(GetDogCall => models::Dog, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
