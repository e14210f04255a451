//! `accept/bodies_of_several_kinds_have_a_method_each.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d49e733be024)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Kinds.
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
pub mod models {
    //! The types that calls take and answer.

    mod thing {
        //! `Thing`.

        use crate::runtime;

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `name` on the wire.
            pub name: String,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self { name: name.into() }
            }
        }

        runtime::model! {
            Thing {
                "name" => name,
            }
        }
    }

    pub use thing::Thing;
}
pub mod things {
    //! The calls of `Things`.

    use std::collections::BTreeMap;
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

        /// `PUT /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().update("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, name: impl Into<String>) -> UpdateCall {
            let name: String = name.into();
            UpdateCall(self.core.call(&UPDATE).field("name", name))
        }

        /// `PUT /things`
        ///
        /// The body is sent as `text/plain; charset=utf-8`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().update_as_text().body("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update_as_text(&self) -> UpdateAsTextCall {
            UpdateAsTextCall(self.core.call(&UPDATE_AS_TEXT))
        }

        /// `POST /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().create("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, name: impl Into<String>) -> CreateCall {
            let name: String = name.into();
            CreateCall(self.core.call(&CREATE).field("name", name))
        }

        /// `POST /things`
        ///
        /// The body is sent as `application/xml`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().create_as_xml("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create_as_xml(&self, body: impl Into<String>) -> CreateAsXmlCall {
            let body: String = body.into();
            CreateAsXmlCall(self.core.call(&CREATE_AS_XML).text(body))
        }

        /// `POST /things`
        ///
        /// The body is sent as `application/merge-patch+json`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().create_as_merge_patch_json(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create_as_merge_patch_json(
            &self,
            body: BTreeMap<String, serde_json::Value>,
        ) -> CreateAsMergePatchJsonCall {
            CreateAsMergePatchJsonCall(
                self.core.call(&CREATE_AS_MERGE_PATCH_JSON).json(body),
            )
        }

        /// `POST /things`
        ///
        /// The body is sent as `multipart/form-data`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().create_as_multipart(client::FilePart::new("data.csv", "a,b\n1,2\n")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create_as_multipart(&self, file: runtime::FilePart) -> CreateAsMultipartCall {
            CreateAsMultipartCall(self.core.call(&CREATE_AS_MULTIPART).part("file", file))
        }

        /// `POST /things`
        ///
        /// The body is sent as `application/octet-stream`.
        ///
        /// - `body`: It is sent as `application/octet-stream`, unless `Body::with_media_type` says otherwise.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().create_as_bytes("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create_as_bytes(&self, body: impl Into<runtime::Body>) -> CreateAsBytesCall {
            CreateAsBytesCall(self.core.call(&CREATE_AS_BYTES).body(body))
        }
    }

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "things.update",
        method: &http::Method::PUT,
        path: "/things",
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::update`] prepares: `PUT /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    runtime::call!(UpdateCall => (), runtime::Reply::empty);

    static UPDATE_AS_TEXT: runtime::Operation = runtime::Operation {
        name: "things.update_as_text",
        method: &http::Method::PUT,
        path: "/things",
        body: runtime::BodyKind::Raw {
            media: "text/plain; charset=utf-8",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::update_as_text`] prepares: `PUT /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateAsTextCall(runtime::Request);

    impl UpdateAsTextCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            Self(self.0.text(body))
        }
    }

    runtime::call!(UpdateAsTextCall => (), runtime::Reply::empty);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "things.create",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::create`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => (), runtime::Reply::empty);

    static CREATE_AS_XML: runtime::Operation = runtime::Operation {
        name: "things.create_as_xml",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Raw {
            media: "application/xml",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::create_as_xml`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateAsXmlCall(runtime::Request);

    runtime::call!(CreateAsXmlCall => (), runtime::Reply::empty);

    static CREATE_AS_MERGE_PATCH_JSON: runtime::Operation = runtime::Operation {
        name: "things.create_as_merge_patch_json",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Json {
            media: "application/merge-patch+json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::create_as_merge_patch_json`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateAsMergePatchJsonCall(runtime::Request);

    runtime::call!(CreateAsMergePatchJsonCall => (), runtime::Reply::empty);

    static CREATE_AS_MULTIPART: runtime::Operation = runtime::Operation {
        name: "things.create_as_multipart",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::create_as_multipart`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateAsMultipartCall(runtime::Request);

    runtime::call!(CreateAsMultipartCall => (), runtime::Reply::empty);

    static CREATE_AS_BYTES: runtime::Operation = runtime::Operation {
        name: "things.create_as_bytes",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::create_as_bytes`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateAsBytesCall(runtime::Request);

    runtime::call!(CreateAsBytesCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
