//! `accept/branches_that_nothing_tells_apart_are_read_when_asked.json`.
// warning[ambiguous-union]: nothing tells these branches apart; the value stays raw JSON, which can be read as each
//   at #/components/schemas/Pet
//  --> branches_that_nothing_tells_apart_are_read_when_asked.json:8:12
//   help: give each a member of its own that is `required`, or add a discriminator
// warning[ambiguous-union]: nothing tells these branches apart; the value stays raw JSON, which can be read as each
//   at #/components/schemas/Owner/properties/any
//  --> branches_that_nothing_tells_apart_are_read_when_asked.json:9:100
//   help: give each a member of its own that is `required`, or add a discriminator

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::x::X;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document b1f10c304065)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

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
            pub meow: Option<String>,
        }

        impl Cat {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `meow`.
            #[must_use]
            pub fn meow(mut self, meow: impl Into<String>) -> Self {
                self.meow = Some(meow.into());
                self
            }
        }

        runtime::model! {
            Cat: Default {
                "meow" => meow,
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
            /// `bark` on the wire.
            pub bark: Option<String>,
        }

        impl Dog {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `bark`.
            #[must_use]
            pub fn bark(mut self, bark: impl Into<String>) -> Self {
                self.bark = Some(bark.into());
                self
            }
        }

        runtime::model! {
            Dog: Default {
                "bark" => bark,
            }
        }
    }
    mod owner {
        //! `Owner`.

        use crate::runtime;
        use super::{OwnerAny, Pet};

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `pet` on the wire.
            pub pet: Option<Pet>,
            /// `any` on the wire.
            pub any: Option<OwnerAny>,
        }

        impl Owner {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Owner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Owner: Default {
                "pet" => pet,
                "any" => any,
            }
        }
    }
    mod owner_any {
        //! `OwnerAny`.

        use crate::runtime;
        use super::Cat;

        /// OwnerAny.
        ///
        /// Nothing tells the kinds of this value apart, so it stays as it came: ask for the one that you expect.
        #[derive(Clone, Debug, PartialEq)]
        pub struct OwnerAny(serde_json::Value);

        runtime::loose! {
            OwnerAny {
                as_cat -> Cat,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::{Cat, Dog};

        /// Pet.
        ///
        /// Nothing tells the kinds of this value apart, so it stays as it came: ask for the one that you expect.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Pet(serde_json::Value);

        runtime::loose! {
            Pet {
                as_cat -> Cat,
                as_dog -> Dog,
                as_text -> String,
            }
        }
    }

    pub use cat::Cat;
    pub use dog::Dog;
    pub use owner::Owner;
    pub use owner_any::OwnerAny;
    pub use pet::Pet;
}
pub mod x {
    //! The calls of `X`.

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

        /// `GET /x`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let owner = client.x().get_x().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_x(&self) -> GetXCall {
            GetXCall(self.core.call(&GET_X))
        }

        /// `PUT /x`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.x().put_x(client::models::Pet::new(&client::models::Cat::new())?).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put_x(&self, body: models::Pet) -> PutXCall {
            PutXCall(self.core.call(&PUT_X).json(body))
        }
    }

    static GET_X: runtime::Operation = runtime::Operation {
        name: "x.get_x",
        method: &http::Method::GET,
        path: "/x",
        ..DEFAULTS
    };

    /// The call that [`X::get_x`] prepares: `GET /x`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetXCall(runtime::Request);

    runtime::call!(GetXCall => models::Owner, runtime::Reply::json);

    static PUT_X: runtime::Operation = runtime::Operation {
        name: "x.put_x",
        method: &http::Method::PUT,
        path: "/x",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`X::put_x`] prepares: `PUT /x`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutXCall(runtime::Request);

    runtime::call!(PutXCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
