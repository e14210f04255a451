//! `accept/what_travels_one_way_is_not_demanded_on_the_other.json`.
// note: `at` is read-only: calls do not offer it
//   at #/paths/~1login/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/at
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:15:179
//   help: if the server takes it, set `readOnly` to false in the overlay
// note: `id` is read-only: calls do not offer it, and models may lack it
//   at #/components/schemas/User/properties/id
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:20:13
//   help: if the server takes it, set `readOnly` to false in the overlay
// note: `object` is read-only: calls do not offer it, and models may lack it
//   at #/components/schemas/User/properties/object
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:21:17
//   help: if the server takes it, set `readOnly` to false in the overlay
// note: `password` is write-only: models may lack it, as answers do
//   at #/components/schemas/User/properties/password
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:23:19
//   help: if answers hold it, set `writeOnly` to false in the overlay
// note: `displayName` is read-only: calls do not offer it, and models may lack it
//   at #/components/schemas/User/properties/displayName
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:24:22
//   help: if the server takes it, set `readOnly` to false in the overlay
// note: `secret` is write-only: models may lack it, as answers do
//   at #/components/schemas/Report/properties/secret
//  --> what_travels_one_way_is_not_demanded_on_the_other.json:29:17
//   help: if answers hold it, set `writeOnly` to false in the overlay

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
            /// `secret` on the wire.
            pub secret: Option<String>,
        }

        impl Report {
            /// A value with what must be there, and nothing else.
            pub fn new(count: i64) -> Self {
                Self {
                    count,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `secret`.
            #[must_use]
            pub fn secret(mut self, secret: impl Into<String>) -> Self {
                self.secret = Some(secret.into());
                self
            }
        }

        runtime::model! {
            Report {
                "count" => count,
                "secret" => secret,
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
            pub id: Option<i64>,
            /// `object` on the wire.
            pub object: Option<String>,
            /// `name` on the wire.
            pub name: String,
            /// `password` on the wire.
            pub password: Option<String>,
            /// `displayName` on the wire.
            pub display_name: Option<String>,
            /// `both` on the wire.
            pub both: String,
        }

        impl User {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, both: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    both: both.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, id: i64) -> Self {
                self.id = Some(id);
                self
            }

            /// Sets `object`.
            #[must_use]
            pub fn object(mut self, object: impl Into<String>) -> Self {
                self.object = Some(object.into());
                self
            }

            /// Sets `password`.
            #[must_use]
            pub fn password(mut self, password: impl Into<String>) -> Self {
                self.password = Some(password.into());
                self
            }

            /// Sets `display_name`.
            #[must_use]
            pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
                self.display_name = Some(display_name.into());
                self
            }
        }

        runtime::model! {
            User {
                "id" => id,
                "object" => object,
                "name" => name,
                "password" => password,
                "displayName" => display_name,
                "both" => both,
            }
        }
    }

    pub use report::Report;
    pub use user::User;
}
pub mod users {
    //! The calls of `Users`.

    use crate::runtime;
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
        /// let report = client.users().replace_all([client::models::User::new("name", "both")]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn replace_all(
            &self,
            body: impl IntoIterator<Item = models::User>,
        ) -> ReplaceAllCall {
            ReplaceAllCall(
                self.core.call(&REPLACE_ALL).json(body.into_iter().collect::<Vec<_>>()),
            )
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
            CreateCall(
                self
                    .core
                    .call(&CREATE)
                    .field::<String>("name", name.into())
                    .field::<String>("password", password.into())
                    .field::<String>("both", both.into()),
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
            LoginCall(self.core.call(&LOGIN).field::<String>("name", name.into()))
        }
    }

    static REPLACE_ALL: runtime::Operation = runtime::Operation {
        name: "users.replace_all",
        method: http::Method::PUT,
        path: "/users",
        security: &[],
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "application/json",
        idempotent: true,
        redirect: runtime::Redirect::Follow,
        timeout: None,
    };

    /// The call that [`Users::replace_all`] prepares: `PUT /users`.
    ///
    /// ```no_run
    /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let report = client.users().replace_all([client::models::User::new("name", "both")]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReplaceAllCall(runtime::Request);

    runtime::call!(ReplaceAllCall => models::Report, runtime::Reply::json);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "users.create",
        method: http::Method::POST,
        path: "/users",
        security: &[],
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "application/json",
        idempotent: false,
        redirect: runtime::Redirect::Follow,
        timeout: None,
    };

    /// The call that [`Users::create`] prepares: `POST /users`.
    ///
    /// ```no_run
    /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.users().create("name", "password", "both").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => models::User, runtime::Reply::json);

    static LOGIN: runtime::Operation = runtime::Operation {
        name: "users.login",
        method: http::Method::POST,
        path: "/login",
        security: &[],
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[],
        },
        accept: "*/*",
        idempotent: false,
        redirect: runtime::Redirect::Follow,
        timeout: None,
    };

    /// The call that [`Users::login`] prepares: `POST /login`.
    ///
    /// ```no_run
    /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.users().login("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LoginCall(runtime::Request);

    runtime::call!(LoginCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
