//! `accept/files_of_3_1_need_no_schema.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::files::Files;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 7de529a0ba53)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Files.
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

        /// files.
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

    /// files.
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

        /// `GET /files`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.files().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }

        /// `PUT /files`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.files().update("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, body: impl Into<runtime::Body>) -> UpdateCall {
            UpdateCall(self.core.call(&UPDATE).body(body))
        }

        /// `POST /files`
        ///
        /// - `file`: The file.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.files().create(client::FilePart::new("data.csv", "a,b\n1,2\n")).title("title").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, file: runtime::FilePart) -> CreateCall {
            CreateCall(self.core.call(&CREATE).part("file", file))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "files.get",
        method: &http::Method::GET,
        path: "/files",
        accept: "application/octet-stream, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Files::get`] prepares: `GET /files`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall);

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "files.update",
        method: &http::Method::PUT,
        path: "/files",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Files::update`] prepares: `PUT /files`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    runtime::call!(UpdateCall => (), runtime::Reply::empty);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "files.create",
        method: &http::Method::POST,
        path: "/files",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Files::create`] prepares: `POST /files`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    impl CreateCall {
        /// Sets `preview`.
        pub fn preview(self, preview: runtime::FilePart) -> Self {
            Self(self.0.part("preview", preview))
        }

        /// Sets `title`.
        pub fn title(self, title: impl Into<String>) -> Self {
            let title: String = title.into();
            Self(self.0.part_text("title", title))
        }
    }

    runtime::call!(CreateCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
