//! `accept/a_base_may_be_a_branch_and_have_a_base.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::animals::Animals;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 778a78e68c7c)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Animals.
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

        /// Animals.
        pub fn animals(&self) -> Animals {
            Animals::new(self.core.clone())
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

    mod animal {
        //! `Animal`.

        use crate::runtime;
        use super::{AnimalBase, DogBase, Puppy};

        /// Animal.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Animal {
            /// `"animal"` on the wire.
            Animal(AnimalBase),
            /// `"dog"` on the wire.
            Dog(DogBase),
            /// `"puppy"` on the wire.
            Puppy(Puppy),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Animal by "kind" {
                "animal" => Animal(AnimalBase),
                "dog" => Dog(DogBase),
                "puppy" => Puppy(Puppy),
            }
        }
    }
    mod animal_base {
        //! `AnimalBase`.

        use crate::runtime;
        use super::Cage;

        /// AnimalBase.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct AnimalBase {
            /// `cage` on the wire.
            pub cage: Option<Box<Cage>>,
            unlike: runtime::Unlike,
        }

        impl AnimalBase {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `AnimalBase::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            AnimalBase: Default else unlike {
                "kind" = "animal",
                "cage" => cage,
            }
        }
    }
    mod cage {
        //! `Cage`.

        use crate::runtime;
        use super::Animal;

        /// Cage.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cage {
            /// `inmate` on the wire.
            pub inmate: Option<Box<Animal>>,
        }

        impl Cage {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Cage::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cage: Default {
                "inmate" => inmate,
            }
        }
    }
    mod dog {
        //! `Dog`.

        use crate::runtime;
        use super::{DogBase, Puppy};

        /// Dog.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Dog {
            /// `"dog"` on the wire.
            Dog(DogBase),
            /// `"puppy"` on the wire.
            Puppy(Puppy),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Dog by "kind" {
                "dog" => Dog(DogBase),
                "puppy" => Puppy(Puppy),
            }
        }
    }
    mod dog_base {
        //! `DogBase`.

        use crate::runtime;
        use super::Cage;

        /// DogBase.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct DogBase {
            /// `cage` on the wire.
            pub cage: Option<Box<Cage>>,
            /// `loud` on the wire.
            pub loud: Option<bool>,
            unlike: runtime::Unlike,
        }

        impl DogBase {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `DogBase::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            DogBase: Default else unlike {
                "kind" = "dog",
                "cage" => cage,
                "loud" => loud,
            }
        }
    }
    mod puppy {
        //! `Puppy`.

        use crate::runtime;
        use super::Cage;

        /// Puppy.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Puppy {
            /// `cage` on the wire.
            pub cage: Option<Box<Cage>>,
            /// `loud` on the wire.
            pub loud: Option<bool>,
            /// `weeks` on the wire.
            pub weeks: Option<i64>,
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
                "kind" = "puppy",
                "cage" => cage,
                "loud" => loud,
                "weeks" => weeks,
            }
        }
    }

    pub use animal::Animal;
    pub use animal_base::AnimalBase;
    pub use cage::Cage;
    pub use dog::Dog;
    pub use dog_base::DogBase;
    pub use puppy::Puppy;
}
pub mod animals {
    //! The calls of `Animals`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Animals.
    ///
    /// Made by [`Client::animals`](super::Client::animals).
    #[derive(Clone, Debug)]
    pub struct Animals {
        core: runtime::Core,
    }

    impl Animals {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /animals`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let cage = client.animals().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "animals.list",
        method: &http::Method::GET,
        path: "/animals",
        ..DEFAULTS
    };

    /// The call that [`Animals::list`] prepares: `GET /animals`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => models::Cage, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
