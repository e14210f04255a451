//! `conformance/security.json`.
// note[caller-provided-token]: `OpenId` is taken as a bearer token; fetching one is the caller's
//   at #/components/securitySchemes/OpenId
//  --> security.json:29:15
//   help: fetch a token by other means, and give it to the client
// note[conflicting-credentials]: these schemes share one place in a request, so they are alternatives
//   at #/paths/~1shared/get/security/0
//  --> security.json:18:82
//   help: list them as alternatives of their own in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::doors::Doors;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d5666d12f368)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[
        &[&credentials::IN_HEADER],
        &[&credentials::IN_QUERY],
        &[&credentials::IN_COOKIE],
        &[&credentials::BASIC],
        &[&credentials::BEARER],
        &[&credentials::OAUTH],
        &[&credentials::OPEN_ID],
        &[
            &credentials::IN_HEADER,
            &credentials::IN_QUERY,
            &credentials::IN_COOKIE,
            &credentials::OTHER_COOKIE,
            &credentials::BEARER,
        ],
        &[&credentials::IN_HEADER, &credentials::IN_QUERY],
        &[&credentials::BASIC, &credentials::IN_COOKIE],
        &[&credentials::RAW, &credentials::IN_COOKIE],
        &[&credentials::BEARER, &credentials::IN_COOKIE],
    ];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::BEARER], &[]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Security.
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
        /// The secret of `InHeader`.
        pub fn in_header(self, in_header: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::IN_HEADER, in_header))
        }

        /// The secret of `InQuery`.
        pub fn in_query(self, in_query: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::IN_QUERY, in_query))
        }

        /// The secret of `InCookie`.
        pub fn in_cookie(self, in_cookie: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::IN_COOKIE, in_cookie))
        }

        /// The secret of `OtherCookie`.
        pub fn other_cookie(self, other_cookie: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OTHER_COOKIE, other_cookie))
        }

        /// The secret of `Raw`.
        pub fn raw(self, raw: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::RAW, raw))
        }

        /// The secret of `Basic`.
        pub fn basic(
            self,
            name: impl Into<String>,
            password: impl Into<runtime::Secret>,
        ) -> Self {
            Self(self.0.basic(&credentials::BASIC, &name.into(), password))
        }

        /// The secret of `Bearer`.
        pub fn bearer(self, bearer: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::BEARER, bearer))
        }

        /// The secret of `OAuth`.
        pub fn oauth(self, oauth: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OAUTH, oauth))
        }

        /// Fetches the tokens of `OAuth` from `/token`,
        /// with a client's own id and secret: when one is needed, and anew when it expires.
        ///
        /// The scopes to choose from:
        ///
        /// - `read`: To read
        /// - `write`: To write
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
                    .client_credentials(constant, "/token", client_id, client_secret, scopes),
            )
        }

        /// The secret of `OpenId`.
        pub fn open_id(self, open_id: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OPEN_ID, open_id))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static IN_HEADER: runtime::Scheme = runtime::Scheme {
        name: "InHeader",
        location: runtime::CredentialLocation::Header("x-key"),
        prefix: "",
    };

    pub(crate) static IN_QUERY: runtime::Scheme = runtime::Scheme {
        name: "InQuery",
        location: runtime::CredentialLocation::Query("api key"),
        prefix: "",
    };

    pub(crate) static IN_COOKIE: runtime::Scheme = runtime::Scheme {
        name: "InCookie",
        location: runtime::CredentialLocation::Cookie("sid"),
        prefix: "",
    };

    pub(crate) static OTHER_COOKIE: runtime::Scheme = runtime::Scheme {
        name: "OtherCookie",
        location: runtime::CredentialLocation::Cookie("other"),
        prefix: "",
    };

    pub(crate) static RAW: runtime::Scheme = runtime::Scheme {
        name: "Raw",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "",
    };

    pub(crate) static BASIC: runtime::Scheme = runtime::Scheme {
        name: "Basic",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Basic ",
    };

    pub(crate) static BEARER: runtime::Scheme = runtime::Scheme {
        name: "Bearer",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };

    pub(crate) static OAUTH: runtime::Scheme = runtime::Scheme {
        name: "OAuth",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };

    pub(crate) static OPEN_ID: runtime::Scheme = runtime::Scheme {
        name: "OpenId",
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

        /// `GET /inherited`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().inherited().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn inherited(&self) -> InheritedCall {
            InheritedCall(self.core.call(&INHERITED))
        }

        /// `GET /query`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().query().q("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query(&self) -> QueryCall {
            QueryCall(self.core.call(&QUERY))
        }

        /// `GET /cookie`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().cookie().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cookie(&self) -> CookieCall {
            CookieCall(self.core.call(&COOKIE))
        }

        /// `GET /basic`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().basic().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn basic(&self) -> BasicCall {
            BasicCall(self.core.call(&BASIC))
        }

        /// `GET /bearer`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().bearer().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn bearer(&self) -> BearerCall {
            BearerCall(self.core.call(&BEARER))
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

        /// `GET /open_id`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().open_id().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn open_id(&self) -> OpenIdCall {
            OpenIdCall(self.core.call(&OPEN_ID))
        }

        /// `GET /none`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().none().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn none(&self) -> NoneCall {
            NoneCall(self.core.call(&NONE))
        }

        /// `GET /optional`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().optional().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn optional(&self) -> OptionalCall {
            OptionalCall(self.core.call(&OPTIONAL))
        }

        /// `GET /optional_first`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().optional_first().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn optional_first(&self) -> OptionalFirstCall {
            OptionalFirstCall(self.core.call(&OPTIONAL_FIRST))
        }

        /// `GET /all`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().all().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn all(&self) -> AllCall {
            AllCall(self.core.call(&ALL))
        }

        /// `GET /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.doors().any().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self) -> AnyCall {
            AnyCall(self.core.call(&ANY))
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
    }

    static INHERITED: runtime::Operation = runtime::Operation {
        name: "doors.inherited",
        method: &http::Method::GET,
        path: "/inherited",
        security: &[&[&credentials::IN_HEADER]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::inherited`] prepares: `GET /inherited`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct InheritedCall(runtime::Request);

    runtime::call!(InheritedCall => (), runtime::Reply::empty);

    static QUERY: runtime::Operation = runtime::Operation {
        name: "doors.query",
        method: &http::Method::GET,
        path: "/query",
        security: &[&[&credentials::IN_QUERY]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::query`] prepares: `GET /query`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryCall(runtime::Request);

    impl QueryCall {
        /// Sets `q`.
        pub fn q(self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            Self(self.0.query("q", q))
        }
    }

    runtime::call!(QueryCall => (), runtime::Reply::empty);

    static COOKIE: runtime::Operation = runtime::Operation {
        name: "doors.cookie",
        method: &http::Method::GET,
        path: "/cookie",
        security: &[&[&credentials::IN_COOKIE]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::cookie`] prepares: `GET /cookie`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CookieCall(runtime::Request);

    runtime::call!(CookieCall => (), runtime::Reply::empty);

    static BASIC: runtime::Operation = runtime::Operation {
        name: "doors.basic",
        method: &http::Method::GET,
        path: "/basic",
        security: &[&[&credentials::BASIC]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::basic`] prepares: `GET /basic`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BasicCall(runtime::Request);

    runtime::call!(BasicCall => (), runtime::Reply::empty);

    static BEARER: runtime::Operation = runtime::Operation {
        name: "doors.bearer",
        method: &http::Method::GET,
        path: "/bearer",
        security: &[&[&credentials::BEARER]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::bearer`] prepares: `GET /bearer`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BearerCall(runtime::Request);

    runtime::call!(BearerCall => (), runtime::Reply::empty);

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

    static OPEN_ID: runtime::Operation = runtime::Operation {
        name: "doors.open_id",
        method: &http::Method::GET,
        path: "/open_id",
        security: &[&[&credentials::OPEN_ID]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::open_id`] prepares: `GET /open_id`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OpenIdCall(runtime::Request);

    runtime::call!(OpenIdCall => (), runtime::Reply::empty);

    static NONE: runtime::Operation = runtime::Operation {
        name: "doors.none",
        method: &http::Method::GET,
        path: "/none",
        security: &[],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::none`] prepares: `GET /none`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NoneCall(runtime::Request);

    runtime::call!(NoneCall => (), runtime::Reply::empty);

    static OPTIONAL: runtime::Operation = runtime::Operation {
        name: "doors.optional",
        method: &http::Method::GET,
        path: "/optional",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::optional`] prepares: `GET /optional`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OptionalCall(runtime::Request);

    runtime::call!(OptionalCall => (), runtime::Reply::empty);

    static OPTIONAL_FIRST: runtime::Operation = runtime::Operation {
        name: "doors.optional_first",
        method: &http::Method::GET,
        path: "/optional_first",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::optional_first`] prepares: `GET /optional_first`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OptionalFirstCall(runtime::Request);

    runtime::call!(OptionalFirstCall => (), runtime::Reply::empty);

    static ALL: runtime::Operation = runtime::Operation {
        name: "doors.all",
        method: &http::Method::GET,
        path: "/all",
        security: &[
            &[
                &credentials::IN_HEADER,
                &credentials::IN_QUERY,
                &credentials::IN_COOKIE,
                &credentials::OTHER_COOKIE,
                &credentials::BEARER,
            ],
        ],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::all`] prepares: `GET /all`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AllCall(runtime::Request);

    runtime::call!(AllCall => (), runtime::Reply::empty);

    static ANY: runtime::Operation = runtime::Operation {
        name: "doors.any",
        method: &http::Method::GET,
        path: "/any",
        security: &[
            &[&credentials::IN_HEADER, &credentials::IN_QUERY],
            &[&credentials::BASIC, &credentials::IN_COOKIE],
        ],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::any`] prepares: `GET /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => (), runtime::Reply::empty);

    static SHARED: runtime::Operation = runtime::Operation {
        name: "doors.shared",
        method: &http::Method::GET,
        path: "/shared",
        security: &[
            &[&credentials::RAW, &credentials::IN_COOKIE],
            &[&credentials::BEARER, &credentials::IN_COOKIE],
        ],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Doors::shared`] prepares: `GET /shared`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SharedCall(runtime::Request);

    runtime::call!(SharedCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
