//! `accept/methods_are_named_by_verb_and_path.json`.
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}/put
//  --> methods_are_named_by_verb_and_path.json:12:14
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}/delete
//  --> methods_are_named_by_verb_and_path.json:14:17
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}/patch
//  --> methods_are_named_by_verb_and_path.json:13:16
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1feed/post
//  --> methods_are_named_by_verb_and_path.json:16:40
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys/get
//  --> methods_are_named_by_verb_and_path.json:19:14
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys/post
//  --> methods_are_named_by_verb_and_path.json:20:15
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys~1{toyId}/get
//  --> methods_are_named_by_verb_and_path.json:23:14
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `toyId` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys~1{toyId}/get
//  --> methods_are_named_by_verb_and_path.json:23:14
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `id` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys~1{toyId}/delete
//  --> methods_are_named_by_verb_and_path.json:24:17
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `toyId` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1pets~1{id}~1toys~1{toyId}/delete
//  --> methods_are_named_by_verb_and_path.json:24:17
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[undeclared-path-variable]: the path variable `key` is not declared; it is taken for text
//   at #/paths/~1api~1v1~1settings~1{key}/get
//  --> methods_are_named_by_verb_and_path.json:27:39
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> methods_are_named_by_verb_and_path.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::api::Api;
    use super::health::Health;
    use super::pets::Pets;
    use super::settings::Settings;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 79d39bb4c14f)"
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

        /// Animals at home.
        pub fn pets(&self) -> Pets {
            Pets::new(self.core.clone())
        }

        /// health.
        pub fn health(&self) -> Health {
            Health::new(self.core.clone())
        }

        /// settings.
        pub fn settings(&self) -> Settings {
            Settings::new(self.core.clone())
        }

        /// api.
        pub fn api(&self) -> Api {
            Api::new(self.core.clone())
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

    mod pets_get_response {
        //! `PetsGetResponse`.

        use crate::runtime;

        /// PetsGetResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PetsGetResponse {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl PetsGetResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `PetsGetResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PetsGetResponse: Default {
                "name" => name,
            }
        }
    }
    mod settings_get_response {
        //! `SettingsGetResponse`.

        use crate::runtime;

        /// SettingsGetResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct SettingsGetResponse {
            /// `value` on the wire.
            pub value: Option<String>,
        }

        impl SettingsGetResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `SettingsGetResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            SettingsGetResponse: Default {
                "value" => value,
            }
        }
    }

    pub use pets_get_response::PetsGetResponse;
    pub use settings_get_response::SettingsGetResponse;
}
pub mod pets {
    //! The calls of `Pets`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Animals at home.
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

        /// `GET /api/v1/pets`
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

        /// `POST /api/v1/pets`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().create().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self) -> CreateCall {
            CreateCall(self.core.call(&CREATE))
        }

        /// `GET /api/v1/pets/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let pets_get_response = client.pets().get(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: i64) -> GetCall {
            GetCall(self.core.call(&GET).path("id", id))
        }

        /// `PUT /api/v1/pets/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().update("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, id: impl Into<String>) -> UpdateCall {
            let id: String = id.into();
            UpdateCall(self.core.call(&UPDATE).path("id", id))
        }

        /// `DELETE /api/v1/pets/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().delete("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn delete(&self, id: impl Into<String>) -> DeleteCall {
            let id: String = id.into();
            DeleteCall(self.core.call(&DELETE).path("id", id))
        }

        /// `PATCH /api/v1/pets/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().patch("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn patch(&self, id: impl Into<String>) -> PatchCall {
            let id: String = id.into();
            PatchCall(self.core.call(&PATCH).path("id", id))
        }

        /// `POST /api/v1/pets/{id}/feed`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().feed("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn feed(&self, id: impl Into<String>) -> FeedCall {
            let id: String = id.into();
            FeedCall(self.core.call(&FEED).path("id", id))
        }

        /// `POST /api/v1/pets/search`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().search().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn search(&self) -> SearchCall {
            SearchCall(self.core.call(&SEARCH))
        }

        /// `GET /api/v1/pets/{id}/toys`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().toys("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn toys(&self, id: impl Into<String>) -> ToysCall {
            let id: String = id.into();
            ToysCall(self.core.call(&TOYS).path("id", id))
        }

        /// `POST /api/v1/pets/{id}/toys`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().create_toy("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create_toy(&self, id: impl Into<String>) -> CreateToyCall {
            let id: String = id.into();
            CreateToyCall(self.core.call(&CREATE_TOY).path("id", id))
        }

        /// `GET /api/v1/pets/{id}/toys/{toyId}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().toy("id", "toyId").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn toy(&self, id: impl Into<String>, toy_id: impl Into<String>) -> ToyCall {
            let id: String = id.into();
            let toy_id: String = toy_id.into();
            ToyCall(self.core.call(&TOY).path("id", id).path("toyId", toy_id))
        }

        /// `DELETE /api/v1/pets/{id}/toys/{toyId}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.pets().delete_toy("id", "toyId").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn delete_toy(
            &self,
            id: impl Into<String>,
            toy_id: impl Into<String>,
        ) -> DeleteToyCall {
            let id: String = id.into();
            let toy_id: String = toy_id.into();
            DeleteToyCall(self.core.call(&DELETE_TOY).path("id", id).path("toyId", toy_id))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "pets.list",
        method: &http::Method::GET,
        path: "/api/v1/pets",
        ..DEFAULTS
    };

    /// The call that [`Pets::list`] prepares: `GET /api/v1/pets`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => Vec<String>, runtime::Reply::json);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "pets.create",
        method: &http::Method::POST,
        path: "/api/v1/pets",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::create`] prepares: `POST /api/v1/pets`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => (), runtime::Reply::empty);

    static GET: runtime::Operation = runtime::Operation {
        name: "pets.get",
        method: &http::Method::GET,
        path: "/api/v1/pets/{id}",
        ..DEFAULTS
    };

    /// The call that [`Pets::get`] prepares: `GET /api/v1/pets/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::PetsGetResponse, runtime::Reply::json);

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "pets.update",
        method: &http::Method::PUT,
        path: "/api/v1/pets/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::update`] prepares: `PUT /api/v1/pets/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    runtime::call!(UpdateCall => (), runtime::Reply::empty);

    static DELETE: runtime::Operation = runtime::Operation {
        name: "pets.delete",
        method: &http::Method::DELETE,
        path: "/api/v1/pets/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::delete`] prepares: `DELETE /api/v1/pets/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DeleteCall(runtime::Request);

    runtime::call!(DeleteCall => (), runtime::Reply::empty);

    static PATCH: runtime::Operation = runtime::Operation {
        name: "pets.patch",
        method: &http::Method::PATCH,
        path: "/api/v1/pets/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::patch`] prepares: `PATCH /api/v1/pets/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PatchCall(runtime::Request);

    runtime::call!(PatchCall => (), runtime::Reply::empty);

    static FEED: runtime::Operation = runtime::Operation {
        name: "pets.feed",
        method: &http::Method::POST,
        path: "/api/v1/pets/{id}/feed",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::feed`] prepares: `POST /api/v1/pets/{id}/feed`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FeedCall(runtime::Request);

    runtime::call!(FeedCall => (), runtime::Reply::empty);

    static SEARCH: runtime::Operation = runtime::Operation {
        name: "pets.search",
        method: &http::Method::POST,
        path: "/api/v1/pets/search",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::search`] prepares: `POST /api/v1/pets/search`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SearchCall(runtime::Request);

    runtime::call!(SearchCall => (), runtime::Reply::empty);

    static TOYS: runtime::Operation = runtime::Operation {
        name: "pets.toys",
        method: &http::Method::GET,
        path: "/api/v1/pets/{id}/toys",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::toys`] prepares: `GET /api/v1/pets/{id}/toys`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ToysCall(runtime::Request);

    runtime::call!(ToysCall => (), runtime::Reply::empty);

    static CREATE_TOY: runtime::Operation = runtime::Operation {
        name: "pets.create_toy",
        method: &http::Method::POST,
        path: "/api/v1/pets/{id}/toys",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::create_toy`] prepares: `POST /api/v1/pets/{id}/toys`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateToyCall(runtime::Request);

    runtime::call!(CreateToyCall => (), runtime::Reply::empty);

    static TOY: runtime::Operation = runtime::Operation {
        name: "pets.toy",
        method: &http::Method::GET,
        path: "/api/v1/pets/{id}/toys/{toyId}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::toy`] prepares: `GET /api/v1/pets/{id}/toys/{toyId}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ToyCall(runtime::Request);

    runtime::call!(ToyCall => (), runtime::Reply::empty);

    static DELETE_TOY: runtime::Operation = runtime::Operation {
        name: "pets.delete_toy",
        method: &http::Method::DELETE,
        path: "/api/v1/pets/{id}/toys/{toyId}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Pets::delete_toy`] prepares: `DELETE /api/v1/pets/{id}/toys/{toyId}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DeleteToyCall(runtime::Request);

    runtime::call!(DeleteToyCall => (), runtime::Reply::empty);
}
pub mod health {
    //! The calls of `Health`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// health.
    ///
    /// Made by [`Client::health`](super::Client::health).
    #[derive(Clone, Debug)]
    pub struct Health {
        core: runtime::Core,
    }

    impl Health {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /health`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.health().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "health.get",
        method: &http::Method::GET,
        path: "/health",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Health::get`] prepares: `GET /health`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => (), runtime::Reply::empty);
}
pub mod settings {
    //! The calls of `Settings`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// settings.
    ///
    /// Made by [`Client::settings`](super::Client::settings).
    #[derive(Clone, Debug)]
    pub struct Settings {
        core: runtime::Core,
    }

    impl Settings {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /api/v1/settings/{key}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let settings_get_response = client.settings().get("key").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, key: impl Into<String>) -> GetCall {
            let key: String = key.into();
            GetCall(self.core.call(&GET).path("key", key))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "settings.get",
        method: &http::Method::GET,
        path: "/api/v1/settings/{key}",
        ..DEFAULTS
    };

    /// The call that [`Settings::get`] prepares: `GET /api/v1/settings/{key}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::SettingsGetResponse, runtime::Reply::json);
}
pub mod api {
    //! The calls of `Api`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// api.
    ///
    /// Made by [`Client::api`](super::Client::api).
    #[derive(Clone, Debug)]
    pub struct Api {
        core: runtime::Core,
    }

    impl Api {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.api().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "api.get",
        method: &http::Method::GET,
        path: "/",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Api::get`] prepares: `GET /`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
