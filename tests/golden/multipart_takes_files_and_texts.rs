//! `accept/multipart_takes_files_and_texts.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> multipart_takes_files_and_texts.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::files::Files;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 14be31d838c8)"
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
pub mod models {
    //! The types that calls take and answer.

    mod kind {
        //! `Kind`.

        use crate::runtime;

        /// Kind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            /// `"raw"` on the wire.
            Raw,
            /// `"clean"` on the wire.
            Clean,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Kind: str {
                "raw" => Raw,
                "clean" => Clean,
            }
        }
    }
    mod upload {
        //! `Upload`.

        use crate::runtime;

        /// Upload.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Upload {
            /// `file` on the wire.
            pub file: String,
            /// `name` on the wire.
            pub name: String,
            /// `count` on the wire.
            pub count: Option<i32>,
            /// `at` on the wire.
            pub at: Option<jiff::Timestamp>,
            unlike: runtime::Unlike,
        }

        impl Upload {
            /// A value with what must be there, and nothing else.
            pub fn new(file: impl Into<String>, name: impl Into<String>) -> Self {
                Self {
                    file: file.into(),
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Upload::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Upload else unlike {
                "v" = "2",
                "file" => file,
                "name" => name,
                "count" => count,
                "at" => at,
            }
        }
    }

    pub use kind::Kind;
    pub use upload::Upload;
}
pub mod files {
    //! The calls of `Files`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

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

        /// `PUT /files`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.files().replace(client::FilePart::new("data.csv", "a,b\n1,2\n"), "name").count(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn replace(
            &self,
            file: runtime::FilePart,
            name: impl Into<String>,
        ) -> ReplaceCall {
            let name: String = name.into();
            ReplaceCall(
                self
                    .core
                    .call(&REPLACE)
                    .part("file", file)
                    .part_text("name", name)
                    .part_text("v", String::from("2")),
            )
        }

        /// `POST /files`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.files().upload().folder("folder").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn upload(&self) -> UploadCall {
            UploadCall(self.core.call(&UPLOAD))
        }
    }

    static REPLACE: runtime::Operation = runtime::Operation {
        name: "files.replace",
        method: &http::Method::PUT,
        path: "/files",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Files::replace`] prepares: `PUT /files`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReplaceCall(runtime::Request);

    impl ReplaceCall {
        /// Sets `count`.
        pub fn count(self, count: i32) -> Self {
            Self(self.0.part_text("count", count))
        }

        /// Sets `at`.
        pub fn at(self, at: jiff::Timestamp) -> Self {
            Self(self.0.part_text("at", at))
        }
    }

    runtime::call!(ReplaceCall => (), runtime::Reply::empty);

    static UPLOAD: runtime::Operation = runtime::Operation {
        name: "files.upload",
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

    /// The call that [`Files::upload`] prepares: `POST /files`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UploadCall(runtime::Request);

    impl UploadCall {
        /// The files to keep.
        pub fn files(self, files: impl IntoIterator<Item = runtime::FilePart>) -> Self {
            Self(self.0.parts("files", files))
        }

        /// Sets `folder`.
        pub fn folder(self, folder: impl Into<String>) -> Self {
            let folder: String = folder.into();
            Self(self.0.part_text("folder", folder))
        }

        /// When absent: `false`.
        pub fn overwrite(self, overwrite: bool) -> Self {
            Self(self.0.part_text("overwrite", overwrite))
        }

        /// Sets `labels`.
        pub fn labels(self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
            Self(self.0.part_texts("labels", labels))
        }

        /// Sets `kind`.
        pub fn kind(self, kind: models::Kind) -> Self {
            Self(self.0.part_text("kind", kind))
        }
    }

    runtime::call!(UploadCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
