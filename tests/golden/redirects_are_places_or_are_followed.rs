//! `accept/redirects_are_places_or_are_followed.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> redirects_are_places_or_are_followed.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::files::Files;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d3307413cf08)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Downloads.
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

        /// Files.
        pub fn files(&self) -> Files {
            Files::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod files {
    //! The calls of `Files`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Files.
    ///
    /// Made by [`Client::files`](super::Client::files).
    #[derive(Clone, Debug)]
    pub struct Files {
        core: runtime::Core,
    }

    impl Files {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /locate/{id}`
        ///
        /// # Errors
        ///
        /// - `404`: Gone
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let location = client.files().locate(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn locate(&self, id: i64) -> LocateCall {
            LocateCall(self.core.call(&LOCATE).path("id", id))
        }

        /// `GET /download/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.files().download(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn download(&self, id: i64) -> DownloadCall {
            DownloadCall(self.core.call(&DOWNLOAD).path("id", id))
        }
    }

    static LOCATE: runtime::Operation = runtime::Operation {
        name: "files.locate",
        method: &http::Method::GET,
        path: "/locate/{id}",
        accept: "*/*",
        redirect: runtime::Redirect::Return,
        ..DEFAULTS
    };

    /// The call that [`Files::locate`] prepares: `GET /locate/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LocateCall(runtime::Request);

    runtime::call!(LocateCall => String, runtime::Reply::location);

    static DOWNLOAD: runtime::Operation = runtime::Operation {
        name: "files.download",
        method: &http::Method::GET,
        path: "/download/{id}",
        accept: "application/octet-stream, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Files::download`] prepares: `GET /download/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DownloadCall(runtime::Request);

    runtime::call!(DownloadCall);
}

pub use client::{Client, ClientBuilder};
