//! `accept/answers_are_complete_where_the_overlay_says_so.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> answers_are_complete_where_the_overlay_says_so.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document daeb8d3ccfac)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Presence.
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

        /// Things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
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

    mod failure {
        //! `Failure`.

        use crate::runtime;

        /// Failure.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Failure {
            /// `message` on the wire.
            pub message: Option<String>,
        }

        impl Failure {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Failure::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Failure: Default {
                "message" => message,
            }
        }
    }
    mod new_thing {
        //! `NewThing`.

        use crate::runtime;
        use super::Shared;

        /// NewThing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NewThing {
            /// `name` on the wire.
            pub name: String,
            /// `size` on the wire.
            pub size: Option<f64>,
            /// `shared` on the wire.
            pub shared: Option<Shared>,
        }

        impl NewThing {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `size`.
            #[must_use]
            pub fn size(mut self, size: f64) -> Self {
                self.size = Some(size);
                self
            }

            /// Sets `shared`.
            #[must_use]
            pub fn shared(mut self, shared: Shared) -> Self {
                self.shared = Some(shared);
                self
            }
        }

        runtime::model! {
            NewThing {
                "name" => name,
                "size" => size,
                "shared" => shared,
            }
        }
    }
    mod owner {
        //! `Owner`.

        use crate::runtime;

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `name` on the wire.
            pub name: String,
        }

        impl Owner {
            /// A value with nothing set: what is always there in answers is zero, empty or unknown.
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
                "name" => name,
            }
        }
    }
    mod shared {
        //! `Shared`.

        use crate::runtime;

        /// Shared.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Shared {
            /// `note` on the wire.
            pub note: Option<String>,
        }

        impl Shared {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `note`.
            #[must_use]
            pub fn note(mut self, note: impl Into<String>) -> Self {
                self.note = Some(note.into());
                self
            }
        }

        runtime::model! {
            Shared: Default {
                "note" => note,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use crate::runtime;
        use super::{Owner, Shared};

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: Option<String>,
            /// `owner` on the wire.
            pub owner: Owner,
            /// Who made it.
            pub maker: Owner,
            /// `size` on the wire.
            pub size: Option<f64>,
            /// `shared` on the wire.
            pub shared: Option<Shared>,
        }

        impl Thing {
            /// A value with nothing set: what is always there in answers is zero, empty or unknown.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Thing::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Thing: Default {
                "id" => id,
                "name" => name,
                "owner" => owner,
                "maker" => maker,
                "size" => size,
                "shared" => shared,
            }
        }
    }

    pub use failure::Failure;
    pub use new_thing::NewThing;
    pub use owner::Owner;
    pub use shared::Shared;
    pub use thing::Thing;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Things.
    ///
    /// Made by [`Client::things`](super::Client::things).
    #[derive(Clone, Debug)]
    pub struct Things {
        core: runtime::Core,
    }

    impl Things {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let thing = client.things().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }

        /// `POST /things`
        ///
        /// # Errors
        ///
        /// - `400`: Bad (`Failure`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().add("name").shared(client::models::Shared::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add(&self, name: impl Into<String>) -> AddCall {
            let name: String = name.into();
            AddCall(self.core.call(&ADD).field("name", name))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "things.get",
        method: &http::Method::GET,
        path: "/things",
        ..DEFAULTS
    };

    /// The call that [`Things::get`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Thing, runtime::Reply::json);

    static ADD: runtime::Operation = runtime::Operation {
        name: "things.add",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::add`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddCall(runtime::Request);

    impl AddCall {
        /// Sets `size`.
        pub fn size(self, size: f64) -> Self {
            Self(self.0.field("size", size))
        }

        /// Sets `shared`.
        pub fn shared(self, shared: models::Shared) -> Self {
            Self(self.0.field("shared", shared))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::NewThing) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
