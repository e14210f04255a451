//! `accept/what_is_missing_is_supplied.json`.
// note[unconventional-version]: this is taken for OpenAPI 3.0
//   at #/openapi
//  --> what_is_missing_is_supplied.json:2:14
//   help: nothing is lost; the standard has three numbers in a string, such as "3.0.1"
// note[missing-required-field]: `info` is missing: the API has no name
//   at #
//  --> what_is_missing_is_supplied.json:1:1
//   help: add it; OpenAPI 3.0 asks for it
// note[repaired-path]: the path `users` does not start with a slash; it is added
//   at #/paths/users
//  --> what_is_missing_is_supplied.json:4:14
//   help: write the slash before it
// note[empty-keyword]: `oneOf` is empty; it is ignored
//   at #/components/schemas/User/properties/kind/oneOf
//  --> what_is_missing_is_supplied.json:18:113
//   help: list what is allowed, or remove it
// note[string-for-object]: a string is taken for an object with this `propertyName`
//   at #/components/schemas/User/properties/shape/discriminator
//  --> what_is_missing_is_supplied.json:18:145
//   help: write `{"propertyName": …}`
// note[repaired-spelling]: `apikey` is taken for `apiKey`
//   at #/components/securitySchemes/Key/type
//  --> what_is_missing_is_supplied.json:19:41
//   help: write it like that
// note[repaired-spelling]: `Header` is taken for `header`
//   at #/components/securitySchemes/Key/in
//  --> what_is_missing_is_supplied.json:19:57
//   help: write it like that
// note[http-scheme-as-type]: `basic` is taken for a scheme of `http`
//   at #/components/securitySchemes/Basic/type
//  --> what_is_missing_is_supplied.json:19:103
//   help: write `"type": "http"`, and this as the `scheme`
// note[flow-without-url]: this flow has no `authorizationUrl`; it is ignored
//   at #/components/securitySchemes/Token/flows/implicit
//  --> what_is_missing_is_supplied.json:19:163
//   help: add it; callers must bring a token of their own until then
// note[repaired-spelling]: `GET` is taken for `get`
//   at #/paths/users/GET
//  --> what_is_missing_is_supplied.json:5:14
//   help: write it like that
// note[missing-required-field]: `responses` is missing: what is answered is not read
//   at #/paths/users/GET
//  --> what_is_missing_is_supplied.json:5:14
//   help: describe at least one response
// note[missing-parameter-schema]: a parameter has neither `schema` nor `content`; it is taken for text
//   at #/paths/users/GET/parameters/0
//  --> what_is_missing_is_supplied.json:5:30
//   help: give it a `schema`, such as `{"type": "string"}`
// note[parameter-type-without-schema]: the type of a parameter stands beside its name; it is read all the same
//   at #/paths/users/GET/parameters/1
//  --> what_is_missing_is_supplied.json:5:60
//   help: put it into a `schema`
// note[repaired-status]: the status `2xx` is taken for `2XX`
//   at #/paths/users/post/responses/2xx
//  --> what_is_missing_is_supplied.json:8:30
//   help: a status is written like `200`, `2XX` or `default`
// warning[invalid-status]: `20X` is no status; the response is left out
//   at #/paths/users/post/responses/20X
//  --> what_is_missing_is_supplied.json:8:88
//   help: a status is written like `200`, `2XX` or `default`
// note[repaired-status]: the status `Default` is taken for `default`
//   at #/paths/users/post/responses/Default
//  --> what_is_missing_is_supplied.json:8:103
//   help: a status is written like `200`, `2XX` or `default`
// note[repaired-status]: the status `not found` is taken for `404`
//   at #/paths/users/post/responses/not found
//  --> what_is_missing_is_supplied.json:8:122
//   help: a status is written like `200`, `2XX` or `default`
// note[schema-without-media-type]: a `schema` without a media type is taken for one of `application/json`
//   at #/paths/users/post/requestBody/schema
//  --> what_is_missing_is_supplied.json:7:35
//   help: put it under its media type in `content`
// note[missing-required-field]: `description` is missing: a response needs it
//   at #/paths/users/post/responses/2xx
//  --> what_is_missing_is_supplied.json:8:30
//   help: say when this is answered
// note[schema-without-media-type]: a `schema` without a media type is taken for one of `application/json`
//   at #/paths/users/post/responses/2xx/schema
//  --> what_is_missing_is_supplied.json:8:41
//   help: put it under its media type in `content`
// note[null-object]: a response is null; it is taken for an empty one
//   at #/paths/users/post/responses/Default
//  --> what_is_missing_is_supplied.json:8:103
//   help: describe it, or remove its key
// note[missing-required-field]: `description` is missing: a response needs it
//   at #/paths/users/post/responses/Default
//  --> what_is_missing_is_supplied.json:8:103
//   help: say when this is answered
// note[missing-required-field]: `description` is missing: a response needs it
//   at #/paths/users/post/responses/not found
//  --> what_is_missing_is_supplied.json:8:122
//   help: say when this is answered
// note[repaired-media-type]: the media type ` application/json ` is taken for `application/json`
//   at #/paths/users/post/responses/not found/content/ application~1json 
//  --> what_is_missing_is_supplied.json:8:157
//   help: write it like that
// note[null-value]: `schema` is null; it is ignored
//   at #/paths/users/post/responses/not found/content/ application~1json /schema
//  --> what_is_missing_is_supplied.json:8:168
//   help: describe it, or remove the key
// note[duplicate-parameter]: this parameter stands twice
//   at #/paths/~1users~1{id}/parameters/1
//  --> what_is_missing_is_supplied.json:12:83
//   help: keep one of the two
// note[optional-path-parameter]: a parameter in the path is always required
//   at #/paths/~1users~1{id}/parameters/0
//  --> what_is_missing_is_supplied.json:12:22
//   help: write `"required": true`
// note[missing-required-field]: `description` is missing: a response needs it
//   at #/paths/~1users~1{id}/delete/responses/204
//  --> what_is_missing_is_supplied.json:13:60
//   help: say when this is answered
// note[missing-parameter-schema]: a header has neither `schema` nor `content`; it is taken for text
//   at #/paths/~1users~1{id}/delete/responses/204/headers/X-Left
//  --> what_is_missing_is_supplied.json:13:83
//   help: give it a `schema`, such as `{"type": "string"}`
// note[repaired-requirement]: a scheme's name is taken for a requirement of it
//   at #/paths/~1users~1{id}/delete/security/0
//  --> what_is_missing_is_supplied.json:13:31
//   help: write `{"NAME": []}`, or `{}` where nothing is needed
// note[null-object]: a path is null; it is taken for an empty one
//   at #/paths/~1nothing
//  --> what_is_missing_is_supplied.json:15:17
//   help: describe it, or remove its key
// note[caller-provided-token]: `Token` is taken as a bearer token; fetching one is the caller's
//   at #/components/securitySchemes/Token
//  --> what_is_missing_is_supplied.json:19:122
//   help: fetch a token by other means, and give it to the client
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> what_is_missing_is_supplied.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::users::Users;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 1beabea9adbf)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::KEY]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the API.
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

        /// users.
        pub fn users(&self) -> Users {
            Users::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `Key`.
        pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::KEY, key))
        }

        /// The secret of `Basic`.
        pub fn basic(
            self,
            name: impl Into<String>,
            password: impl Into<runtime::Secret>,
        ) -> Self {
            Self(self.0.basic(&credentials::BASIC, &name.into(), password))
        }

        /// The secret of `Token`.
        pub fn token(self, token: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::TOKEN, token))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static KEY: runtime::Scheme = runtime::Scheme {
        name: "Key",
        location: runtime::CredentialLocation::Header("x-key"),
        prefix: "",
    };

    pub(crate) static BASIC: runtime::Scheme = runtime::Scheme {
        name: "Basic",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Basic ",
    };

    pub(crate) static TOKEN: runtime::Scheme = runtime::Scheme {
        name: "Token",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-Left`.
    pub const X_LEFT: runtime::Header<String> = runtime::Header::new("x-left");
}
pub mod models {
    //! The types that calls take and answer.

    mod user {
        //! `User`.

        use crate::runtime;
        use super::UserShape;

        /// User.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            /// `id` on the wire.
            pub id: Option<i64>,
            /// `pets` on the wire.
            pub pets: Option<Vec<serde_json::Value>>,
            /// `kind` on the wire.
            pub kind: Option<serde_json::Value>,
            /// `shape` on the wire.
            pub shape: Option<UserShape>,
        }

        impl User {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, id: i64) -> Self {
                self.id = Some(id);
                self
            }

            /// Sets `pets`.
            #[must_use]
            pub fn pets(
                mut self,
                pets: impl IntoIterator<Item = impl Into<serde_json::Value>>,
            ) -> Self {
                self.pets = Some(pets.into_iter().map(Into::into).collect());
                self
            }

            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, kind: impl Into<serde_json::Value>) -> Self {
                self.kind = Some(kind.into());
                self
            }

            /// Sets `shape`.
            #[must_use]
            pub fn shape(mut self, shape: UserShape) -> Self {
                self.shape = Some(shape);
                self
            }
        }

        runtime::model! {
            User: Default {
                "id" => id,
                "pets" => pets,
                "kind" => kind,
                "shape" => shape,
            }
        }
    }
    mod user_shape {
        //! `UserShape`.

        use crate::runtime;

        /// UserShape.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UserShape {
            /// `kind` on the wire.
            pub kind: Option<String>,
        }

        impl UserShape {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, kind: impl Into<String>) -> Self {
                self.kind = Some(kind.into());
                self
            }
        }

        runtime::model! {
            UserShape: Default {
                "kind" => kind,
            }
        }
    }
    mod users_list_sort {
        //! `UsersListSort`.

        use crate::runtime;

        /// UsersListSort.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum UsersListSort {
            /// `"up"` on the wire.
            Up,
            /// `"down"` on the wire.
            Down,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            UsersListSort: str {
                "up" => Up,
                "down" => Down,
            }
        }
    }

    pub use user::User;
    pub use user_shape::UserShape;
    pub use users_list_sort::UsersListSort;
}
pub mod users {
    //! The calls of `Users`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::credentials;
    use super::models;

    /// users.
    ///
    /// Made by [`Client::users`](super::Client::users).
    #[derive(Clone, Debug)]
    pub struct Users {
        core: runtime::Core,
    }

    impl Users {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.users().list().q("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `POST /users`
        ///
        /// # Errors
        ///
        /// - `404`: (`Value`)
        /// - `other`:
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let user = client.users().create().id(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self) -> CreateCall {
            CreateCall(self.core.call(&CREATE))
        }

        /// `DELETE /users/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.users().delete(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn delete(&self, id: i64) -> DeleteCall {
            DeleteCall(self.core.call(&DELETE).path("id", id))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "users.list",
        method: &http::Method::GET,
        path: "/users",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Users::list`] prepares: `GET /users`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// Sets `q`.
        pub fn q(self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            Self(self.0.query("q", q))
        }

        /// Sets `sort`.
        pub fn sort(self, sort: models::UsersListSort) -> Self {
            Self(self.0.query("sort", sort))
        }
    }

    runtime::call!(ListCall => (), runtime::Reply::empty);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "users.create",
        method: &http::Method::POST,
        path: "/users",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Users::create`] prepares: `POST /users`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    impl CreateCall {
        /// Sets `id`.
        pub fn id(self, id: i64) -> Self {
            Self(self.0.field("id", id))
        }

        /// Sets `pets`.
        pub fn pets(
            self,
            pets: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        ) -> Self {
            let pets: Vec<serde_json::Value> = pets.into_iter().map(Into::into).collect();
            Self(self.0.field_list("pets", pets))
        }

        /// Sets `kind`.
        pub fn kind(self, kind: impl Into<serde_json::Value>) -> Self {
            let kind: serde_json::Value = kind.into();
            Self(self.0.field("kind", kind))
        }

        /// Sets `shape`.
        pub fn shape(self, shape: models::UserShape) -> Self {
            Self(self.0.field("shape", shape))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::User) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(CreateCall => models::User, runtime::Reply::json);

    static DELETE: runtime::Operation = runtime::Operation {
        name: "users.delete",
        method: &http::Method::DELETE,
        path: "/users/{id}",
        security: &[&[&credentials::KEY]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Users::delete`] prepares: `DELETE /users/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DeleteCall(runtime::Request);

    runtime::call!(DeleteCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
