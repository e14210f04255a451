//! `accept/tokens_are_had_with_client_credentials.json`.
// note[renamed-item]: the setter `oauth_client` is taken; this one is `oauth_client_credential`
//   at #/components/securitySchemes/OAuth
//  --> tokens_are_had_with_client_credentials.json:12:14

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 624fc8f5d178)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::OAUTH]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::OAUTH]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Tokens.
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

        /// Things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `OAuth`.
        pub fn oauth(self, oauth: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OAUTH, oauth))
        }

        /// Fetches the tokens of `OAuth` from `/oauth/token`,
        /// with a client's own id and secret: when one is needed, and anew when it expires.
        ///
        /// The scopes to choose from:
        ///
        /// - `read`: To read
        /// - `write`
        pub fn oauth_client_credential<S: AsRef<str>>(
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
                        "/oauth/token",
                        client_id,
                        client_secret,
                        scopes,
                    ),
            )
        }

        /// The secret of `Elsewhere`.
        pub fn elsewhere(self, elsewhere: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::ELSEWHERE, elsewhere))
        }

        /// Fetches the tokens of `Elsewhere` from `https://login.example.com/token?tenant=a`,
        /// with a client's own id and secret: when one is needed, and anew when it expires.
        pub fn elsewhere_client<S: AsRef<str>>(
            self,
            client_id: impl Into<String>,
            client_secret: impl Into<runtime::Secret>,
            scopes: impl IntoIterator<Item = S>,
        ) -> Self {
            let constant = &credentials::ELSEWHERE;
            Self(
                self
                    .0
                    .client_credentials(
                        constant,
                        "https://login.example.com/token?tenant=a",
                        client_id,
                        client_secret,
                        scopes,
                    ),
            )
        }

        /// The secret of `OAuthClient`.
        pub fn oauth_client(self, oauth_client: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::OAUTH_CLIENT, oauth_client))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static OAUTH: runtime::Scheme = runtime::Scheme {
        name: "OAuth",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };

    pub(crate) static ELSEWHERE: runtime::Scheme = runtime::Scheme {
        name: "Elsewhere",
        location: runtime::CredentialLocation::Header("authorization"),
        prefix: "Bearer ",
    };

    pub(crate) static OAUTH_CLIENT: runtime::Scheme = runtime::Scheme {
        name: "OAuthClient",
        location: runtime::CredentialLocation::Header("x-client"),
        prefix: "",
    };
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Things.
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
        /// let text = client.things().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `POST /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.things().make().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn make(&self) -> MakeCall {
            MakeCall(self.core.call(&MAKE))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "things.list",
        method: &http::Method::GET,
        path: "/things",
        accept: "text/plain, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Things::list`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => String, runtime::Reply::into_text);

    static MAKE: runtime::Operation = runtime::Operation {
        name: "things.make",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[],
        },
        accept: "text/plain, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Things::make`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MakeCall(runtime::Request);

    impl MakeCall {
        /// Sets `file`.
        pub fn file(self, file: runtime::FilePart) -> Self {
            Self(self.0.part("file", file))
        }
    }

    runtime::call!(MakeCall => String, runtime::Reply::into_text);
}

pub use client::{Client, ClientBuilder};
