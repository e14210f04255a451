//! `accept/files_beside_the_document_are_one_with_it/main.yaml`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::owners::Owners;
    use super::pets::Pets;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 593e29ac60cc)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Files.
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

        /// Pets.
        pub fn pets(&self) -> Pets {
            Pets::new(self.core.clone())
        }

        /// Owners.
        pub fn owners(&self) -> Owners {
            Owners::new(self.core.clone())
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

    mod error {
        //! `Error`.

        use crate::runtime;

        /// Error.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Error {
            /// `code` on the wire.
            pub code: Option<i64>,
        }

        impl Error {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Error::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Error: Default {
                "code" => code,
            }
        }
    }
    mod owner {
        //! `Owner`.

        use crate::runtime;
        use super::{Pet, PetKind};

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `pets` on the wire.
            pub pets: Option<Vec<Pet>>,
            /// `favourite` on the wire.
            pub favourite: Option<PetKind>,
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
                "pets" => pets,
                "favourite" => favourite,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::{Owner, PetKind, Size};

        /// Pet.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            /// `name` on the wire.
            pub name: Option<String>,
            /// `kind` on the wire.
            pub kind: Option<PetKind>,
            /// `owner` on the wire.
            pub owner: Option<Owner>,
            /// `size` on the wire.
            pub size: Option<Size>,
        }

        impl Pet {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Pet::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Pet: Default {
                "name" => name,
                "kind" => kind,
                "owner" => owner,
                "size" => size,
            }
        }
    }
    mod pet_kind {
        //! `PetKind`.

        use crate::runtime;

        /// PetKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PetKind {
            /// `"cat"` on the wire.
            Cat,
            /// `"dog"` on the wire.
            Dog,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            PetKind: str {
                "cat" => Cat,
                "dog" => Dog,
            }
        }
    }
    mod size {
        //! `Size`.

        use crate::runtime;

        /// Size.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Size {
            /// `height` on the wire.
            pub height: Option<f64>,
        }

        impl Size {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Size::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Size: Default {
                "height" => height,
            }
        }
    }

    pub use error::Error;
    pub use owner::Owner;
    pub use pet::Pet;
    pub use pet_kind::PetKind;
    pub use size::Size;
}
pub mod pets {
    //! The calls of `Pets`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Pets.
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
pub mod owners {
    //! The calls of `Owners`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Owners.
    ///
    /// Made by [`Client::owners`](super::Client::owners).
    #[derive(Clone, Debug)]
    pub struct Owners {
        core: runtime::Core,
    }

    impl Owners {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /owners/{id}`
        ///
        /// # Errors
        ///
        /// - `other`: No (`Error`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let owner = client.owners().owner("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn owner(&self, id: impl Into<String>) -> OwnerCall {
            let id: String = id.into();
            OwnerCall(self.core.call(&OWNER).path("id", id))
        }
    }

    static OWNER: runtime::Operation = runtime::Operation {
        name: "owners.owner",
        method: &http::Method::GET,
        path: "/owners/{id}",
        ..DEFAULTS
    };

    /// The call that [`Owners::owner`] prepares: `GET /owners/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OwnerCall(runtime::Request);

    runtime::call!(OwnerCall => models::Owner, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
