//! `accept/all_of_inherits_members.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> all_of_inherits_members.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::cats::Cats;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c78a93fb967f)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Zoo.
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

        /// Cats.
        pub fn cats(&self) -> Cats {
            Cats::new(self.core.clone())
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

        /// Animal.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Animal {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: Option<String>,
            /// `diet` on the wire.
            pub diet: Option<String>,
        }

        impl Animal {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64) -> Self {
                Self {
                    id,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Animal::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Animal {
                "id" => id,
                "name" => name,
                "diet" => diet,
            }
        }
    }
    mod cat {
        //! `Cat`.

        use crate::runtime;

        /// Knows best.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: Option<String>,
            /// `diet` on the wire.
            pub diet: Option<String>,
            /// When absent: `9`.
            pub lives: Option<i32>,
        }

        impl Cat {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, name: Option<String>) -> Self {
                Self {
                    id,
                    name,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `diet`.
            #[must_use]
            pub fn diet(mut self, diet: impl Into<String>) -> Self {
                self.diet = Some(diet.into());
                self
            }

            /// Sets `lives`.
            #[must_use]
            pub fn lives(mut self, lives: i32) -> Self {
                self.lives = Some(lives);
                self
            }
        }

        runtime::model! {
            Cat {
                "id" => id,
                "name" => name nullable,
                "diet" => diet,
                "lives" => lives,
            }
        }
    }
    mod keeper {
        //! `Keeper`.

        use crate::runtime;

        /// Keeper.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Keeper {
            /// `keeper` on the wire.
            pub keeper: String,
        }

        impl Keeper {
            /// A value with what must be there, and nothing else.
            pub fn new(keeper: impl Into<String>) -> Self {
                Self { keeper: keeper.into() }
            }

            /// Applies a function to the value and returns it: `Keeper::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Keeper {
                "keeper" => keeper,
            }
        }
    }
    mod lion {
        //! `Lion`.

        use crate::runtime;
        use super::LionDiet;

        /// Lion.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Lion {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: Option<String>,
            /// `diet` on the wire.
            pub diet: Option<LionDiet>,
            /// When absent: `9`.
            pub lives: Option<i32>,
            /// `mane` on the wire.
            pub mane: bool,
        }

        impl Lion {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, name: Option<String>, mane: bool) -> Self {
                Self {
                    id,
                    name,
                    mane,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Lion::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Lion {
                "id" => id,
                "name" => name nullable,
                "diet" => diet,
                "lives" => lives,
                "mane" => mane,
            }
        }
    }
    mod lion_diet {
        //! `LionDiet`.

        use crate::runtime;

        /// LionDiet.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LionDiet {
            /// `"meat"` on the wire.
            Meat,
            /// `"salad"` on the wire.
            Salad,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LionDiet: str {
                "meat" => Meat,
                "salad" => Salad,
            }
        }
    }
    mod pair {
        //! `Pair`.

        use crate::runtime;

        /// Pair.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Pair {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: Option<String>,
            /// `diet` on the wire.
            pub diet: Option<String>,
            /// `keeper` on the wire.
            pub keeper: String,
        }

        impl Pair {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, keeper: impl Into<String>) -> Self {
                Self {
                    id,
                    keeper: keeper.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Pair::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Pair {
                "id" => id,
                "name" => name,
                "diet" => diet,
                "keeper" => keeper,
            }
        }
    }

    pub use animal::Animal;
    pub use cat::Cat;
    pub use keeper::Keeper;
    pub use lion::Lion;
    pub use lion_diet::LionDiet;
    pub use pair::Pair;
}
pub mod cats {
    //! The calls of `Cats`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Cats.
    ///
    /// Made by [`Client::cats`](super::Client::cats).
    #[derive(Clone, Debug)]
    pub struct Cats {
        core: runtime::Core,
    }

    impl Cats {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /cats`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let lion = client.cats().add(1, None).diet("diet").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add(&self, id: i64, name: Option<String>) -> AddCall {
            AddCall(self.core.call(&ADD).field("id", id).field("name", name))
        }
    }

    static ADD: runtime::Operation = runtime::Operation {
        name: "cats.add",
        method: &http::Method::POST,
        path: "/cats",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Cats::add`] prepares: `POST /cats`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddCall(runtime::Request);

    impl AddCall {
        /// Sets `diet`.
        pub fn diet(self, diet: impl Into<String>) -> Self {
            let diet: String = diet.into();
            Self(self.0.field("diet", diet))
        }

        /// When absent: `9`.
        pub fn lives(self, lives: i32) -> Self {
            Self(self.0.field("lives", lives))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Cat) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddCall => models::Lion, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
