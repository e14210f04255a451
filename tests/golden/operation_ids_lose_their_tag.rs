//! `accept/operation_ids_lose_their_tag.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> operation_ids_lose_their_tag.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::g::G;
    use super::user_accounts::UserAccounts;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f957178a322f)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Ids.
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

        /// User Accounts.
        pub fn user_accounts(&self) -> UserAccounts {
            UserAccounts::new(self.core.clone())
        }

        /// g.
        pub fn g(&self) -> G {
            G::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod user_accounts {
    //! The calls of `UserAccounts`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// User Accounts.
    ///
    /// Made by [`Client::user_accounts`](super::Client::user_accounts).
    #[derive(Clone, Debug)]
    pub struct UserAccounts {
        core: runtime::Core,
    }

    impl UserAccounts {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /b`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }

        /// `GET /c`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().get_http_status().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_http_status(&self) -> GetHttpStatusCall {
            GetHttpStatusCall(self.core.call(&GET_HTTP_STATUS))
        }

        /// `GET /d`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().id_close().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn id_close(&self) -> IdCloseCall {
            IdCloseCall(self.core.call(&ID_CLOSE))
        }

        /// `GET /e`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().user_accounts().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn user_accounts(&self) -> UserAccountsCall {
            UserAccountsCall(self.core.call(&USER_ACCOUNTS))
        }

        /// `GET /f`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.user_accounts().f().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn f(&self) -> FCall {
            FCall(self.core.call(&F))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "user_accounts.list",
        method: &http::Method::GET,
        path: "/a",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::list`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => (), runtime::Reply::empty);

    static GET: runtime::Operation = runtime::Operation {
        name: "user_accounts.get",
        method: &http::Method::GET,
        path: "/b",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::get`] prepares: `GET /b`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => (), runtime::Reply::empty);

    static GET_HTTP_STATUS: runtime::Operation = runtime::Operation {
        name: "user_accounts.get_http_status",
        method: &http::Method::GET,
        path: "/c",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::get_http_status`] prepares: `GET /c`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetHttpStatusCall(runtime::Request);

    runtime::call!(GetHttpStatusCall => (), runtime::Reply::empty);

    static ID_CLOSE: runtime::Operation = runtime::Operation {
        name: "user_accounts.id_close",
        method: &http::Method::GET,
        path: "/d",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::id_close`] prepares: `GET /d`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct IdCloseCall(runtime::Request);

    runtime::call!(IdCloseCall => (), runtime::Reply::empty);

    static USER_ACCOUNTS: runtime::Operation = runtime::Operation {
        name: "user_accounts.user_accounts",
        method: &http::Method::GET,
        path: "/e",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::user_accounts`] prepares: `GET /e`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UserAccountsCall(runtime::Request);

    runtime::call!(UserAccountsCall => (), runtime::Reply::empty);

    static F: runtime::Operation = runtime::Operation {
        name: "user_accounts.f",
        method: &http::Method::GET,
        path: "/f",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`UserAccounts::f`] prepares: `GET /f`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FCall(runtime::Request);

    runtime::call!(FCall => (), runtime::Reply::empty);
}
pub mod g {
    //! The calls of `G`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// g.
    ///
    /// Made by [`Client::g`](super::Client::g).
    #[derive(Clone, Debug)]
    pub struct G {
        core: runtime::Core,
    }

    impl G {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /g`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.g().ping().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn ping(&self) -> PingCall {
            PingCall(self.core.call(&PING))
        }
    }

    static PING: runtime::Operation = runtime::Operation {
        name: "g.ping",
        method: &http::Method::GET,
        path: "/g",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`G::ping`] prepares: `GET /g`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PingCall(runtime::Request);

    runtime::call!(PingCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
