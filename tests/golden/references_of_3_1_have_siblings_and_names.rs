//! `accept/references_of_3_1_have_siblings_and_names.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> references_of_3_1_have_siblings_and_names.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::pets::Pets;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document fd3ec345a80b)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the References.
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

        /// pets.
        pub fn pets(&self) -> Pets {
            Pets::new(self.core.clone())
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

    mod dog {
        //! `Dog`.

        use crate::runtime;
        use super::{Person, Pet};

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `name` on the wire.
            pub name: String,
            /// Who feeds it.
            pub owner: Option<Person>,
            /// `puppies` on the wire.
            pub puppies: Option<Vec<Pet>>,
            /// `barks` on the wire.
            pub barks: bool,
        }

        impl Dog {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, barks: bool) -> Self {
                Self {
                    name: name.into(),
                    barks,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Dog::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Dog {
                "name" => name,
                "owner" => owner,
                "puppies" => puppies,
                "barks" => barks,
            }
        }
    }
    mod person {
        //! `Person`.

        use crate::runtime;

        /// Person.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Person {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Person {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Person::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Person: Default {
                "name" => name,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::Person;

        /// Pet.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            /// `name` on the wire.
            pub name: String,
            /// Who feeds it.
            pub owner: Option<Person>,
            /// `puppies` on the wire.
            pub puppies: Option<Vec<Pet>>,
        }

        impl Pet {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Pet::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Pet {
                "name" => name,
                "owner" => owner,
                "puppies" => puppies,
            }
        }
    }

    pub use dog::Dog;
    pub use person::Person;
    pub use pet::Pet;
}
pub mod pets {
    //! The calls of `Pets`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// pets.
    ///
    /// Made by [`Client::pets`](super::Client::pets).
    #[derive(Clone, Debug)]
    pub struct Pets {
        core: runtime::Core,
    }

    impl Pets {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /pets`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.pets().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "pets.list",
        method: &http::Method::GET,
        path: "/pets",
        ..DEFAULTS
    };

    /// The call that [`Pets::list`] prepares: `GET /pets`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => Vec<models::Pet>, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
