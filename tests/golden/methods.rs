//! `conformance/methods.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 9602c77275aa)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Methods.
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

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
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
        /// client.things().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }

        /// `PUT /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().put().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put(&self) -> PutCall {
            PutCall(self.core.call(&PUT))
        }

        /// `POST /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().post().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn post(&self) -> PostCall {
            PostCall(self.core.call(&POST))
        }

        /// `DELETE /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().delete().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn delete(&self) -> DeleteCall {
            DeleteCall(self.core.call(&DELETE))
        }

        /// `OPTIONS /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().options().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn options(&self) -> OptionsCall {
            OptionsCall(self.core.call(&OPTIONS))
        }

        /// `HEAD /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().head().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn head(&self) -> HeadCall {
            HeadCall(self.core.call(&HEAD))
        }

        /// `PATCH /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().patch().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn patch(&self) -> PatchCall {
            PatchCall(self.core.call(&PATCH))
        }

        /// `TRACE /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().trace().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn trace(&self) -> TraceCall {
            TraceCall(self.core.call(&TRACE))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "things.get",
        method: &http::Method::GET,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::get`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => (), runtime::Reply::empty);

    static PUT: runtime::Operation = runtime::Operation {
        name: "things.put",
        method: &http::Method::PUT,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::put`] prepares: `PUT /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutCall(runtime::Request);

    runtime::call!(PutCall => (), runtime::Reply::empty);

    static POST: runtime::Operation = runtime::Operation {
        name: "things.post",
        method: &http::Method::POST,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::post`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PostCall(runtime::Request);

    runtime::call!(PostCall => (), runtime::Reply::empty);

    static DELETE: runtime::Operation = runtime::Operation {
        name: "things.delete",
        method: &http::Method::DELETE,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::delete`] prepares: `DELETE /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DeleteCall(runtime::Request);

    runtime::call!(DeleteCall => (), runtime::Reply::empty);

    static OPTIONS: runtime::Operation = runtime::Operation {
        name: "things.options",
        method: &http::Method::OPTIONS,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::options`] prepares: `OPTIONS /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OptionsCall(runtime::Request);

    runtime::call!(OptionsCall => (), runtime::Reply::empty);

    static HEAD: runtime::Operation = runtime::Operation {
        name: "things.head",
        method: &http::Method::HEAD,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::head`] prepares: `HEAD /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct HeadCall(runtime::Request);

    runtime::call!(HeadCall => (), runtime::Reply::empty);

    static PATCH: runtime::Operation = runtime::Operation {
        name: "things.patch",
        method: &http::Method::PATCH,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::patch`] prepares: `PATCH /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PatchCall(runtime::Request);

    runtime::call!(PatchCall => (), runtime::Reply::empty);

    static TRACE: runtime::Operation = runtime::Operation {
        name: "things.trace",
        method: &http::Method::TRACE,
        path: "/things",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::trace`] prepares: `TRACE /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TraceCall(runtime::Request);

    runtime::call!(TraceCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
