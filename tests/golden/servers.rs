//! `conformance/servers.json`.
// note[several-servers]: the first of these servers is called
//   at #/paths/~1uploads/post/servers
//  --> servers.json:13:77
//   help: callers make a second client, with its base URL, for another

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::items::Items;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 4f97dd23aa52)"
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
        /// It is `http://{region}.example.com:{port}/{version}/`, in which others can be chosen: [`ClientBuilder::server_region`], [`ClientBuilder::server_port`], [`ClientBuilder::server_version`].
        ///
        /// Other servers that the document names:
        ///
        /// - <http://second.example.com>
        pub const BASE_URL: &'static str = "http://eu.example.com:8080/v1/";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(
                runtime::Builder::new(
                        "http://{region}.example.com:{port}/{version}/",
                        USER_AGENT,
                    )
                    .server_variable("region", "eu")
                    .server_variable("port", "8080")
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

        /// Sets `port` in the address of the API: `8080` unless set.
        ///
        /// Where `base_url` is set, it counts for nothing.
        pub fn server_port(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable("port", value))
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
        /// It is served at `http://uploads.example.com/in`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().of_path().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn of_path(&self) -> OfPathCall {
            OfPathCall(self.core.call(&OF_PATH).served_at("http://uploads.example.com/in"))
        }

        /// `PUT /uploads`
        ///
        /// It is served at `/v2`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().of_host().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn of_host(&self) -> OfHostCall {
            OfHostCall(self.core.call(&OF_HOST).served_at("/v2"))
        }

        /// `POST /uploads`
        ///
        /// It is served at `http://s1.example.com`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().of_operation().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn of_operation(&self) -> OfOperationCall {
            OfOperationCall(self.core.call(&OF_OPERATION).served_at("http://s1.example.com"))
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

    static OF_PATH: runtime::Operation = runtime::Operation {
        name: "items.of_path",
        method: &http::Method::GET,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::of_path`] prepares: `GET /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OfPathCall(runtime::Request);

    runtime::call!(OfPathCall => (), runtime::Reply::empty);

    static OF_HOST: runtime::Operation = runtime::Operation {
        name: "items.of_host",
        method: &http::Method::PUT,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::of_host`] prepares: `PUT /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OfHostCall(runtime::Request);

    runtime::call!(OfHostCall => (), runtime::Reply::empty);

    static OF_OPERATION: runtime::Operation = runtime::Operation {
        name: "items.of_operation",
        method: &http::Method::POST,
        path: "/uploads",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::of_operation`] prepares: `POST /uploads`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OfOperationCall(runtime::Request);

    runtime::call!(OfOperationCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
