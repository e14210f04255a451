//! `accept/what_travels_one_way_is_not_demanded_on_the_other.json`.
// note[read-only-input]: `at` is read-only: calls do not offer it
//   at #/paths/~1login/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/at
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:15:179
//   help: if the server takes it, set `readOnly` to false in the overlay
// note[split-by-direction]: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only
//   at #/components/schemas/User
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:19:13
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::users::Users;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 8b7fdb0103b1)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Directions.
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

        /// Users.
        pub fn users(&self) -> Users {
            Users::new(self.core.clone())
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

    mod report {
        //! `Report`.

        use crate::runtime;

        /// Report.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Report {
            /// `count` on the wire.
            pub count: i64,
        }

        impl Report {
            /// A value with what must be there, and nothing else.
            pub fn new(count: i64) -> Self {
                Self { count }
            }

            /// Applies a function to the value and returns it: `Report::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Report {
                "count" => count,
            }
        }
    }
    mod user {
        //! `User`.

        use crate::runtime;

        /// User.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: String,
            /// `displayName` on the wire.
            pub display_name: Option<String>,
            /// `both` on the wire.
            pub both: String,
            unlike: runtime::Unlike,
        }

        impl User {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, name: impl Into<String>, both: impl Into<String>) -> Self {
                Self {
                    id,
                    name: name.into(),
                    both: both.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `User::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            User else unlike {
                "id" => id,
                "object" = "user",
                "name" => name,
                "displayName" => display_name,
                "both" => both,
            }
        }
    }
    mod user_request {
        //! `UserRequest`.

        use crate::runtime;

        /// UserRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UserRequest {
            /// `name` on the wire.
            pub name: String,
            /// `password` on the wire.
            pub password: String,
            /// `both` on the wire.
            pub both: String,
        }

        impl UserRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(
                name: impl Into<String>,
                password: impl Into<String>,
                both: impl Into<String>,
            ) -> Self {
                Self {
                    name: name.into(),
                    password: password.into(),
                    both: both.into(),
                }
            }
        }

        runtime::model! {
            UserRequest {
                "name" => name,
                "password" => password,
                "both" => both,
            }
        }
    }

    pub use report::Report;
    pub use user::User;
    pub use user_request::UserRequest;
}
pub mod users {
    //! The calls of `Users`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Users.
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

        /// `PUT /users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let report = client.users().replace_all([client::models::UserRequest::new("name", "password", "both")]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn replace_all(
            &self,
            body: impl IntoIterator<Item = models::UserRequest>,
        ) -> ReplaceAllCall {
            let body: Vec<models::UserRequest> = body.into_iter().collect();
            ReplaceAllCall(self.core.call(&REPLACE_ALL).json(body))
        }

        /// `POST /users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let user = client.users().create("name", "password", "both").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(
            &self,
            name: impl Into<String>,
            password: impl Into<String>,
            both: impl Into<String>,
        ) -> CreateCall {
            let name: String = name.into();
            let password: String = password.into();
            let both: String = both.into();
            CreateCall(
                self
                    .core
                    .call(&CREATE)
                    .field("name", name)
                    .field("password", password)
                    .field("both", both),
            )
        }

        /// `POST /login`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.users().login("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn login(&self, name: impl Into<String>) -> LoginCall {
            let name: String = name.into();
            LoginCall(self.core.call(&LOGIN).field("name", name))
        }
    }

    static REPLACE_ALL: runtime::Operation = runtime::Operation {
        name: "users.replace_all",
        method: &http::Method::PUT,
        path: "/users",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Users::replace_all`] prepares: `PUT /users`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReplaceAllCall(runtime::Request);

    runtime::call!(ReplaceAllCall => models::Report, runtime::Reply::json);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "users.create",
        method: &http::Method::POST,
        path: "/users",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Users::create`] prepares: `POST /users`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => models::User, runtime::Reply::json);

    static LOGIN: runtime::Operation = runtime::Operation {
        name: "users.login",
        method: &http::Method::POST,
        path: "/login",
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Users::login`] prepares: `POST /login`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LoginCall(runtime::Request);

    runtime::call!(LoginCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
