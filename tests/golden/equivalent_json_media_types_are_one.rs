//! `accept/equivalent_json_media_types_are_one.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> equivalent_json_media_types_are_one.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::items::Items;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 1883ae347070)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Aspnet.
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

        /// Items.
        pub fn items(&self) -> Items {
            Items::new(self.core.clone())
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

    mod item {
        //! `Item`.

        use crate::runtime;

        /// Item.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Item {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Item {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `name`.
            #[must_use]
            pub fn name(mut self, name: impl Into<String>) -> Self {
                self.name = Some(name.into());
                self
            }
        }

        runtime::model! {
            Item: Default {
                "name" => name,
            }
        }
    }

    pub use item::Item;
}
pub mod items {
    //! The calls of `Items`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Items.
    ///
    /// Made by [`Client::items`](super::Client::items).
    #[derive(Clone, Debug)]
    pub struct Items {
        core: runtime::Core,
    }

    impl Items {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /items`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.items().names().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn names(&self) -> NamesCall {
            NamesCall(self.core.call(&NAMES))
        }

        /// `PUT /items`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.items().rename().body("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn rename(&self) -> RenameCall {
            RenameCall(self.core.call(&RENAME))
        }

        /// `POST /items`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let item = client.items().add().name("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add(&self) -> AddCall {
            AddCall(self.core.call(&ADD))
        }
    }

    static NAMES: runtime::Operation = runtime::Operation {
        name: "items.names",
        method: &http::Method::GET,
        path: "/items",
        ..DEFAULTS
    };

    /// The call that [`Items::names`] prepares: `GET /items`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NamesCall(runtime::Request);

    runtime::call!(NamesCall => Vec<String>, runtime::Reply::json);

    static RENAME: runtime::Operation = runtime::Operation {
        name: "items.rename",
        method: &http::Method::PUT,
        path: "/items",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "application/json, text/plain;q=0.9, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Items::rename`] prepares: `PUT /items`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RenameCall(runtime::Request);

    impl RenameCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            Self(self.0.json(body))
        }
    }

    runtime::call!(RenameCall => String, runtime::Reply::into_text);

    static ADD: runtime::Operation = runtime::Operation {
        name: "items.add",
        method: &http::Method::POST,
        path: "/items",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Items::add`] prepares: `POST /items`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddCall(runtime::Request);

    impl AddCall {
        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.field("name", name))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Item) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddCall => models::Item, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
