//! `accept/swagger_2_0_is_read.json`.
// note[alternative-body-not-offered]: a body of `application/xml` is not offered: `application/json` is
//   at #/parameters/NewPet/content/application~1xml
//  --> swagger_2_0_is_read.json:14:15
//   help: nothing is lost: both have one schema

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::pets::Pets;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 4665b81c39ae)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[
        &[&credentials::KEY],
        &[&credentials::USER],
        &[&credentials::MACHINE],
    ];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::KEY]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Old.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        ///
        /// Other servers that the document names:
        ///
        /// - <http://api.example.com/v1>
        pub const BASE_URL: &'static str = "https://api.example.com/v1";

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

    impl ClientBuilder {
        /// The secret of `key`.
        pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::KEY, key))
        }

        /// The secret of `user`.
        pub fn user(
            self,
            name: impl Into<String>,
            password: impl Into<runtime::Secret>,
        ) -> Self {
            Self(self.0.basic(&credentials::USER, &name.into(), password))
        }

        /// The secret of `machine`.
        pub fn machine(self, machine: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::MACHINE, machine))
        }

        /// Fetches the tokens of `machine` from `https://example.com/token`,
        /// with a client's own id and secret: when one is needed, and anew when it expires.
        ///
        /// The scopes to choose from:
        ///
        /// - `read`: Read.
        pub fn machine_client<S: AsRef<str>>(
            self,
            client_id: impl Into<String>,
            client_secret: impl Into<runtime::Secret>,
            scopes: impl IntoIterator<Item = S>,
        ) -> Self {
            let constant = &credentials::MACHINE;
            Self(
                self
                    .0
                    .client_credentials(
                        constant,
                        "https://example.com/token",
                        client_id,
                        client_secret,
                        scopes,
                    ),
            )
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
        name: "key",
        location: runtime::CredentialLocation::Header("x-key"),
        prefix: "",
    };

    pub(crate) static USER: runtime::Scheme = runtime::Scheme {
        name: "user",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Basic ",
    };

    pub(crate) static MACHINE: runtime::Scheme = runtime::Scheme {
        name: "machine",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-Total`.
    pub const X_TOTAL: runtime::Header<i64> = runtime::Header::new("x-total");
}
pub mod models {
    //! The types that calls take and answer.

    mod dog {
        //! `Dog`.

        use crate::runtime;

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `name` on the wire.
            pub name: String,
            /// `born` on the wire.
            pub born: Option<jiff::civil::Date>,
            /// `barks` on the wire.
            pub barks: Option<bool>,
            nulls: runtime::Nulls,
            unlike: runtime::Unlike,
        }

        impl Dog {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `born`.
            #[must_use]
            pub fn born(mut self, born: jiff::civil::Date) -> Self {
                self.born = Some(born);
                self
            }

            /// Sends `null` as `born`.
            #[must_use]
            pub fn clear_born(mut self) -> Self {
                self.born = None;
                self.nulls.insert("born");
                self
            }

            /// Sets `barks`.
            #[must_use]
            pub fn barks(mut self, barks: bool) -> Self {
                self.barks = Some(barks);
                self
            }
        }

        runtime::model! {
            Dog, nulls else unlike {
                "name" => name,
                "kind" = "dog",
                "born" => born,
                "barks" => barks,
            }
        }
    }
    mod error {
        //! `Error`.

        use crate::runtime;

        /// Error.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Error {
            /// `message` on the wire.
            pub message: Option<String>,
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
                "message" => message,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::Dog;

        /// Pet.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// `"dog"` on the wire.
            Dog(Dog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Pet by "kind" {
                "dog" => Dog(Dog),
            }
        }
    }
    mod pets_list_kind {
        //! `PetsListKind`.

        use crate::runtime;

        /// PetsListKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PetsListKind {
            /// `"cat"` on the wire.
            Cat,
            /// `"dog"` on the wire.
            Dog,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            PetsListKind: str {
                "cat" => Cat,
                "dog" => Dog,
            }
        }
    }

    pub use dog::Dog;
    pub use error::Error;
    pub use pet::Pet;
    pub use pets_list_kind::PetsListKind;
}
pub mod pets {
    //! The calls of `Pets`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::credentials;
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
        /// let list = client.pets().list().page(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `POST /pets`
        ///
        /// - `body`: The pet.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().create(client::models::Pet::Dog(client::models::Dog::new("name"))).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, body: models::Pet) -> CreateCall {
            CreateCall(self.core.call(&CREATE).json(body))
        }

        /// `GET /pets/{id}`
        ///
        /// # Errors
        ///
        /// - `404`: None (`Error`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let pet = client.pets().get(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: i64) -> GetCall {
            GetCall(self.core.call(&GET).path("id", id))
        }

        /// `GET /pets/{id}/picture`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.pets().picture(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn picture(&self, id: i64) -> PictureCall {
            PictureCall(self.core.call(&PICTURE).path("id", id))
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

    impl ListCall {
        /// When absent: `1`.
        pub fn page(self, page: i32) -> Self {
            Self(self.0.query("page", page))
        }

        /// Sets `tags`.
        pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("tags", tags, ','))
        }

        /// Sets `kinds`.
        pub fn kinds(self, kinds: impl IntoIterator<Item = models::PetsListKind>) -> Self {
            Self(self.0.query_list("kinds", kinds))
        }
    }

    runtime::call!(ListCall => Vec<models::Pet>, runtime::Reply::json);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "pets.create",
        method: &http::Method::POST,
        path: "/pets",
        security: &[&[&credentials::USER], &[&credentials::MACHINE]],
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::create`] prepares: `POST /pets`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => (), runtime::Reply::empty);

    static GET: runtime::Operation = runtime::Operation {
        name: "pets.get",
        method: &http::Method::GET,
        path: "/pets/{id}",
        ..DEFAULTS
    };

    /// The call that [`Pets::get`] prepares: `GET /pets/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Pet, runtime::Reply::json);

    static PICTURE: runtime::Operation = runtime::Operation {
        name: "pets.picture",
        method: &http::Method::GET,
        path: "/pets/{id}/picture",
        accept: "image/png, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Pets::picture`] prepares: `GET /pets/{id}/picture`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PictureCall(runtime::Request);

    runtime::call!(PictureCall);
}

pub use client::{Client, ClientBuilder};
