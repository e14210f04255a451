//! `accept/operations_may_have_servers_of_their_own.json`.
// note[several-servers]: the first of these servers is called
//   at #/paths/~1uploads/put/servers
//  --> operations_may_have_servers_of_their_own.json:14:69
//   help: callers make a second client, with its base URL, for another

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::items::Items;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document ba358ffae669)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::KEY]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::KEY]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Servers.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        ///
        /// It is `https://{region}.example.com/{version}`, in which others can be chosen: [`ClientBuilder::server_region`], [`ClientBuilder::server_version`].
        ///
        /// Other servers that the document names:
        ///
        /// - <https://staging.example.com/v1>: For trying things out
        pub const BASE_URL: &'static str = "https://eu.example.com/v1";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(
                runtime::Builder::new("https://{region}.example.com/{version}", USER_AGENT)
                    .server_variable("region", "eu")
                    .server_variable("version", "v1"),
            )
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

    impl ClientBuilder {
        /// The secret of `Key`.
        pub fn key(self, key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::KEY, key))
        }

        /// Sets `region` in the address of the API: `eu` unless set.
        ///
        /// The document names `eu`, `us`.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_region(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("region", value))
        }

        /// Sets `version` in the address of the API: `v1` unless set.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_version(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("version", value))
        }

        /// Whether calls that the document serves at a place of their own go there even where `base_url` is set.
        /// Unless this is set, a base URL that is given is where everything goes.
        pub fn own_servers(self, own_servers: bool) -> Self {
            Self(self.0.own_servers(own_servers))
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
}
pub mod items {
    //! The calls of `Items`.

    use crate::runtime;
    use super::client::DEFAULTS;

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
        /// client.items().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /uploads`
        ///
        /// It is served at `/v2`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().uploads().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn uploads(&self) -> UploadsCall {
            UploadsCall(self.core.call(&UPLOADS).served_at("/v2"))
        }

        /// `PUT /uploads`
        ///
        /// It is served at `http://plain.example.com`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().plain().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn plain(&self) -> PlainCall {
            PlainCall(self.core.call(&PLAIN).served_at("http://plain.example.com"))
        }

        /// `POST /uploads`
        ///
        /// It is served at `https://uploads.example.com/in`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().upload().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn upload(&self) -> UploadCall {
            UploadCall(self.core.call(&UPLOAD).served_at("https://uploads.example.com/in"))
        }

        /// `DELETE /uploads`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().same().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn same(&self) -> SameCall {
            SameCall(self.core.call(&SAME))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "items.list",
        method: &http::Method::GET,
        path: "/items",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::list`] prepares: `GET /items`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => (), runtime::Reply::empty);

    static UPLOADS: runtime::Operation = runtime::Operation {
        name: "items.uploads",
        method: &http::Method::GET,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::uploads`] prepares: `GET /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UploadsCall(runtime::Request);

    runtime::call!(UploadsCall => (), runtime::Reply::empty);

    static PLAIN: runtime::Operation = runtime::Operation {
        name: "items.plain",
        method: &http::Method::PUT,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::plain`] prepares: `PUT /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PlainCall(runtime::Request);

    runtime::call!(PlainCall => (), runtime::Reply::empty);

    static UPLOAD: runtime::Operation = runtime::Operation {
        name: "items.upload",
        method: &http::Method::POST,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::upload`] prepares: `POST /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UploadCall(runtime::Request);

    runtime::call!(UploadCall => (), runtime::Reply::empty);

    static SAME: runtime::Operation = runtime::Operation {
        name: "items.same",
        method: &http::Method::DELETE,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::same`] prepares: `DELETE /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SameCall(runtime::Request);

    runtime::call!(SameCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
