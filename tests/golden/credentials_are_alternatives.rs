//! `accept/credentials_are_alternatives.json`.
// note[conflicting-credentials]: these schemes share one place in a request, so they are alternatives
//   at #/paths/~1shared/get/security/0
//  --> credentials_are_alternatives.json:10:82
//   help: list them as alternatives of their own in the overlay
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> credentials_are_alternatives.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::doors::Doors;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document da35351a729a)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[
        &[&credentials::API_KEY],
        &[&credentials::BEARER],
        &[&credentials::QUERY_KEY, &credentials::SESSION],
        &[&credentials::PASSWORD],
        &[&credentials::OAUTH],
    ];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::API_KEY], &[&credentials::BEARER]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Vault.
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

        /// Doors.
        pub fn doors(&self) -> Doors {
            Doors::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The key from your profile.
        pub fn api_key(self, api_key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::API_KEY, api_key))
        }

        /// The secret of `Bearer`.
        pub fn bearer(self, bearer: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::BEARER, bearer))
        }

        /// Name and password.
        pub fn password(
            self,
            name: impl Into<String>,
            password: impl Into<runtime::Secret>,
        ) -> Self {
            Self(self.0.basic(&credentials::PASSWORD, &name.into(), password))
        }

        /// The secret of `QueryKey`.
        pub fn query_key(self, query_key: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::QUERY_KEY, query_key))
        }

        /// The secret of `Session`.
        pub fn session(self, session: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::SESSION, session))
        }

        /// The secret of `OAuth`.
        pub fn oauth(self, oauth: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OAUTH, oauth))
        }

        /// Fetches the tokens of `OAuth` from `https://a.example/token`,
        /// with a client's own id and secret: when one is needed, and anew when it expires.
        ///
        /// The scopes to choose from:
        ///
        /// - `read`: Read
        pub fn oauth_client<S: AsRef<str>>(
            self,
            client_id: impl Into<String>,
            client_secret: impl Into<runtime::Secret>,
            scopes: impl IntoIterator<Item = S>,
        ) -> Self {
            let constant = &credentials::OAUTH;
            Self(
                self
                    .0
                    .client_credentials(
                        constant,
                        "https://a.example/token",
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

    pub(crate) static API_KEY: runtime::Scheme = runtime::Scheme {
        name: "ApiKey",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "",
    };

    pub(crate) static BEARER: runtime::Scheme = runtime::Scheme {
        name: "Bearer",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };

    pub(crate) static PASSWORD: runtime::Scheme = runtime::Scheme {
        name: "Password",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Basic ",
    };

    pub(crate) static QUERY_KEY: runtime::Scheme = runtime::Scheme {
        name: "QueryKey",
        location: runtime::CredentialLocation::Query("api_key"),
        prefix: "",
    };

    pub(crate) static SESSION: runtime::Scheme = runtime::Scheme {
        name: "Session",
        location: runtime::CredentialLocation::Cookie("sid"),
        prefix: "",
    };

    pub(crate) static OAUTH: runtime::Scheme = runtime::Scheme {
        name: "OAuth",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };
}
pub mod doors {
    //! The calls of `Doors`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::credentials;

    /// Doors.
    ///
    /// Made by [`Client::doors`](super::Client::doors).
    #[derive(Clone, Debug)]
    pub struct Doors {
        core: runtime::Core,
    }

    impl Doors {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /either`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().either().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn either(&self) -> EitherCall {
            EitherCall(self.core.call(&EITHER))
        }

        /// `GET /open`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().open().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn open(&self) -> OpenCall {
            OpenCall(self.core.call(&OPEN))
        }

        /// `GET /maybe`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().maybe().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn maybe(&self) -> MaybeCall {
            MaybeCall(self.core.call(&MAYBE))
        }

        /// `GET /both`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().both().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn both(&self) -> BothCall {
            BothCall(self.core.call(&BOTH))
        }

        /// `GET /shared`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().shared().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn shared(&self) -> SharedCall {
            SharedCall(self.core.call(&SHARED))
        }

        /// `GET /oauth`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().oauth().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn oauth(&self) -> OauthCall {
            OauthCall(self.core.call(&OAUTH))
        }
    }

    static EITHER: runtime::Operation = runtime::Operation {
        name: "doors.either",
        method: &http::Method::GET,
        path: "/either",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::either`] prepares: `GET /either`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct EitherCall(runtime::Request);

    runtime::call!(EitherCall => (), runtime::Reply::empty);

    static OPEN: runtime::Operation = runtime::Operation {
        name: "doors.open",
        method: &http::Method::GET,
        path: "/open",
        security: &[],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::open`] prepares: `GET /open`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OpenCall(runtime::Request);

    runtime::call!(OpenCall => (), runtime::Reply::empty);

    static MAYBE: runtime::Operation = runtime::Operation {
        name: "doors.maybe",
        method: &http::Method::GET,
        path: "/maybe",
        security: &[&[&credentials::BEARER], &[]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::maybe`] prepares: `GET /maybe`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MaybeCall(runtime::Request);

    runtime::call!(MaybeCall => (), runtime::Reply::empty);

    static BOTH: runtime::Operation = runtime::Operation {
        name: "doors.both",
        method: &http::Method::GET,
        path: "/both",
        security: &[&[&credentials::QUERY_KEY, &credentials::SESSION]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::both`] prepares: `GET /both`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BothCall(runtime::Request);

    runtime::call!(BothCall => (), runtime::Reply::empty);

    static SHARED: runtime::Operation = runtime::Operation {
        name: "doors.shared",
        method: &http::Method::GET,
        path: "/shared",
        security: &[
            &[&credentials::API_KEY],
            &[&credentials::BEARER],
            &[&credentials::PASSWORD],
        ],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::shared`] prepares: `GET /shared`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SharedCall(runtime::Request);

    runtime::call!(SharedCall => (), runtime::Reply::empty);

    static OAUTH: runtime::Operation = runtime::Operation {
        name: "doors.oauth",
        method: &http::Method::GET,
        path: "/oauth",
        security: &[&[&credentials::OAUTH]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::oauth`] prepares: `GET /oauth`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OauthCall(runtime::Request);

    runtime::call!(OauthCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
