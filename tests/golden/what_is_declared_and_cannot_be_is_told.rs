//! `accept/what_is_declared_and_cannot_be_is_told.json`.
// note[reserved-header]: the header `Content-Length` is decided by the rest of the request
//   at #/paths/~1things/get/parameters/0
//  --> what_is_declared_and_cannot_be_is_told.json:10:11
//   help: credentials and bodies set it; nothing is lost
// note[reserved-header]: the header `Host` is decided by the rest of the request
//   at #/paths/~1things/get/parameters/1
//  --> what_is_declared_and_cannot_be_is_told.json:11:11
//   help: credentials and bodies set it; nothing is lost
// note[alternative-body-not-offered]: a body of `application/xml` is not offered: `application/json` is
//   at #/paths/~1things/post/requestBody/content/application~1xml
//  --> what_is_declared_and_cannot_be_is_told.json:28:32
//   help: nothing is lost: both have one schema
// note[alternative-body-not-offered]: a body of `text/csv` is not offered: `application/json` is
//   at #/paths/~1things/post/requestBody/content/text~1csv
//  --> what_is_declared_and_cannot_be_is_told.json:29:25
//   help: nothing is lost: both have one schema
// note[content-forbidden-by-status]: an answer of this status has no content; what is declared is not used
//   at #/paths/~1things/delete/responses/204/content
//  --> what_is_declared_and_cannot_be_is_told.json:42:54
//   help: declare it for another status, or remove it
// note[split-by-direction]: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only
//   at #/components/schemas/Thing
//  --> what_is_declared_and_cannot_be_is_told.json:50:16
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document cc8569541303)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Declared.
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

        /// things.
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

    mod id {
        //! `Id`.

        /// Id.
        pub type Id = String;
    }
    mod owner {
        //! `Owner`.

        use crate::runtime;

        /// Owner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// `name` on the wire.
            pub name: Option<String>,
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
                "name" => name,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use crate::runtime;
        use super::Owner;

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// Made by the server.
            pub id: String,
            /// `owner` on the wire.
            pub owner: Owner,
            /// `wide` on the wire.
            pub wide: i64,
            /// `edge` on the wire.
            pub edge: i64,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(id: impl Into<String>, owner: Owner, wide: i64, edge: i64) -> Self {
                Self {
                    id: id.into(),
                    owner,
                    wide,
                    edge,
                }
            }

            /// Applies a function to the value and returns it: `Thing::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Thing {
                "id" => id,
                "owner" => owner,
                "wide" => wide,
                "edge" => edge,
            }
        }
    }
    mod thing_request {
        //! `ThingRequest`.

        use crate::runtime;

        /// ThingRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ThingRequest {
            /// `password` on the wire.
            pub password: Option<String>,
            /// `wide` on the wire.
            pub wide: i64,
            /// `edge` on the wire.
            pub edge: i64,
        }

        impl ThingRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(wide: i64, edge: i64) -> Self {
                Self {
                    wide,
                    edge,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `password`.
            #[must_use]
            pub fn password(mut self, password: impl Into<String>) -> Self {
                self.password = Some(password.into());
                self
            }
        }

        runtime::model! {
            ThingRequest {
                "password" => password,
                "wide" => wide,
                "edge" => edge,
            }
        }
    }

    pub use id::Id;
    pub use owner::Owner;
    pub use thing::Thing;
    pub use thing_request::ThingRequest;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// things.
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
        /// let thing = client.things().list_things().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list_things(&self) -> ListThingsCall {
            ListThingsCall(self.core.call(&LIST_THINGS))
        }

        /// `PUT /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().keep_thing(1, 1).password("password").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn keep_thing(&self, wide: i64, edge: i64) -> KeepThingCall {
            KeepThingCall(
                self.core.call(&KEEP_THING).field("wide", wide).field("edge", edge),
            )
        }

        /// `POST /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let thing = client.things().add_thing(1, 1).password("password").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add_thing(&self, wide: i64, edge: i64) -> AddThingCall {
            AddThingCall(self.core.call(&ADD_THING).field("wide", wide).field("edge", edge))
        }

        /// `DELETE /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().clear_things().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn clear_things(&self) -> ClearThingsCall {
            ClearThingsCall(self.core.call(&CLEAR_THINGS))
        }
    }

    static LIST_THINGS: runtime::Operation = runtime::Operation {
        name: "things.list_things",
        method: &http::Method::GET,
        path: "/things",
        accept: "text/plain, application/json;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Things::list_things`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListThingsCall(runtime::Request);

    runtime::call!(ListThingsCall => models::Thing, runtime::Reply::json);

    static KEEP_THING: runtime::Operation = runtime::Operation {
        name: "things.keep_thing",
        method: &http::Method::PUT,
        path: "/things",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::keep_thing`] prepares: `PUT /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct KeepThingCall(runtime::Request);

    impl KeepThingCall {
        /// Sets `password`.
        pub fn password(self, password: impl Into<String>) -> Self {
            let password: String = password.into();
            Self(self.0.field("password", password))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::ThingRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(KeepThingCall => (), runtime::Reply::empty);

    static ADD_THING: runtime::Operation = runtime::Operation {
        name: "things.add_thing",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Things::add_thing`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddThingCall(runtime::Request);

    impl AddThingCall {
        /// Sets `password`.
        pub fn password(self, password: impl Into<String>) -> Self {
            let password: String = password.into();
            Self(self.0.field("password", password))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::ThingRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddThingCall => models::Thing, runtime::Reply::json);

    static CLEAR_THINGS: runtime::Operation = runtime::Operation {
        name: "things.clear_things",
        method: &http::Method::DELETE,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::clear_things`] prepares: `DELETE /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ClearThingsCall(runtime::Request);

    runtime::call!(ClearThingsCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
