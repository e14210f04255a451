//! `accept/bodies_of_any_media_type_are_sent.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::bodies::Bodies;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document b442d470a6d3)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Bodies.
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

        /// Bodies.
        pub fn bodies(&self) -> Bodies {
            Bodies::new(self.core.clone())
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

    mod bodies_lines_request {
        //! `BodiesLinesRequest`.

        use crate::runtime;

        /// BodiesLinesRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BodiesLinesRequest {
            /// `x` on the wire.
            pub x: Option<i64>,
        }

        impl BodiesLinesRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `x`.
            #[must_use]
            pub fn x(mut self, x: i64) -> Self {
                self.x = Some(x);
                self
            }
        }

        runtime::model! {
            BodiesLinesRequest: Default {
                "x" => x,
            }
        }
    }
    mod bodies_object_request {
        //! `BodiesObjectRequest`.

        use crate::runtime;

        /// BodiesObjectRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BodiesObjectRequest {
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl BodiesObjectRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `x`.
            #[must_use]
            pub fn x(mut self, x: impl Into<String>) -> Self {
                self.x = Some(x.into());
                self
            }
        }

        runtime::model! {
            BodiesObjectRequest: Default {
                "x" => x,
            }
        }
    }
    mod bodies_search_request {
        //! `BodiesSearchRequest`.

        use crate::runtime;

        /// BodiesSearchRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BodiesSearchRequest {
            /// `q` on the wire.
            pub q: Option<String>,
        }

        impl BodiesSearchRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `q`.
            #[must_use]
            pub fn q(mut self, q: impl Into<String>) -> Self {
                self.q = Some(q.into());
                self
            }
        }

        runtime::model! {
            BodiesSearchRequest: Default {
                "q" => q,
            }
        }
    }
    mod bodies_vendor_request {
        //! `BodiesVendorRequest`.

        use crate::runtime;

        /// BodiesVendorRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BodiesVendorRequest {
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl BodiesVendorRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `x`.
            #[must_use]
            pub fn x(mut self, x: impl Into<String>) -> Self {
                self.x = Some(x.into());
                self
            }
        }

        runtime::model! {
            BodiesVendorRequest: Default {
                "x" => x,
            }
        }
    }

    pub use bodies_lines_request::BodiesLinesRequest;
    pub use bodies_object_request::BodiesObjectRequest;
    pub use bodies_search_request::BodiesSearchRequest;
    pub use bodies_vendor_request::BodiesVendorRequest;
}
pub mod bodies {
    //! The calls of `Bodies`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Bodies.
    ///
    /// Made by [`Client::bodies`](super::Client::bodies).
    #[derive(Clone, Debug)]
    pub struct Bodies {
        core: runtime::Core,
    }

    impl Bodies {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /vendor`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().vendor().x("x").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn vendor(&self) -> VendorCall {
            VendorCall(self.core.call(&VENDOR))
        }

        /// `PATCH /merge`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().merge(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn merge(&self, body: BTreeMap<String, serde_json::Value>) -> MergeCall {
            MergeCall(self.core.call(&MERGE).json(body))
        }

        /// `PUT /scalar`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().scalar("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn scalar(&self, body: impl Into<String>) -> ScalarCall {
            let body: String = body.into();
            ScalarCall(self.core.call(&SCALAR).json(body))
        }

        /// `PUT /number`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().number(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn number(&self, body: i64) -> NumberCall {
            NumberCall(self.core.call(&NUMBER).text(body))
        }

        /// `POST /lines`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().lines([client::models::BodiesLinesRequest::new()]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lines(
            &self,
            body: impl IntoIterator<Item = models::BodiesLinesRequest>,
        ) -> LinesCall {
            LinesCall(self.core.call(&LINES).json_lines(body))
        }

        /// `POST /yaml`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().yaml().body("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn yaml(&self) -> YamlCall {
            YamlCall(self.core.call(&YAML))
        }

        /// `POST /csv`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().csv("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn csv(&self, body: impl Into<runtime::Body>) -> CsvCall {
            CsvCall(self.core.call(&CSV).body(body))
        }

        /// `POST /cbor`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().cbor("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cbor(&self, body: impl Into<runtime::Body>) -> CborCall {
            CborCall(self.core.call(&CBOR).body(body))
        }

        /// `POST /any`
        ///
        /// - `body`: It is sent as `application/octet-stream`, unless `Body::with_media_type` says otherwise.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().any("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self, body: impl Into<runtime::Body>) -> AnyCall {
            AnyCall(self.core.call(&ANY).body(body))
        }

        /// `PUT /image`
        ///
        /// - `body`: It is sent as `application/octet-stream`, unless `Body::with_media_type` says `image/*`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().image("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn image(&self, body: impl Into<runtime::Body>) -> ImageCall {
            ImageCall(self.core.call(&IMAGE).body(body))
        }

        /// `PUT /binary`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().binary("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn binary(&self, body: impl Into<runtime::Body>) -> BinaryCall {
            BinaryCall(self.core.call(&BINARY).body(body))
        }

        /// `POST /object`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().object().x("x").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn object(&self) -> ObjectCall {
            ObjectCall(self.core.call(&OBJECT))
        }

        /// `POST /nothing`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().nothing().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn nothing(&self) -> NothingCall {
            NothingCall(self.core.call(&NOTHING))
        }

        /// `GET /read`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().search().q("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn search(&self) -> SearchCall {
            SearchCall(self.core.call(&SEARCH))
        }

        /// `DELETE /read`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().remove([1]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn remove(&self, body: impl IntoIterator<Item = i64>) -> RemoveCall {
            let body: Vec<i64> = body.into_iter().collect();
            RemoveCall(self.core.call(&REMOVE).json(body))
        }
    }

    static VENDOR: runtime::Operation = runtime::Operation {
        name: "bodies.vendor",
        method: &http::Method::POST,
        path: "/vendor",
        body: runtime::BodyKind::Json {
            media: "application/vnd.a.v2+json; version=2",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::vendor`] prepares: `POST /vendor`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct VendorCall(runtime::Request);

    impl VendorCall {
        /// Sets `x`.
        pub fn x(self, x: impl Into<String>) -> Self {
            let x: String = x.into();
            Self(self.0.field("x", x))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::BodiesVendorRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(VendorCall => (), runtime::Reply::empty);

    static MERGE: runtime::Operation = runtime::Operation {
        name: "bodies.merge",
        method: &http::Method::PATCH,
        path: "/merge",
        body: runtime::BodyKind::Json {
            media: "Application/Merge-Patch+JSON",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::merge`] prepares: `PATCH /merge`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MergeCall(runtime::Request);

    runtime::call!(MergeCall => (), runtime::Reply::empty);

    static SCALAR: runtime::Operation = runtime::Operation {
        name: "bodies.scalar",
        method: &http::Method::PUT,
        path: "/scalar",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::scalar`] prepares: `PUT /scalar`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ScalarCall(runtime::Request);

    runtime::call!(ScalarCall => (), runtime::Reply::empty);

    static NUMBER: runtime::Operation = runtime::Operation {
        name: "bodies.number",
        method: &http::Method::PUT,
        path: "/number",
        body: runtime::BodyKind::Raw {
            media: "text/plain; charset=utf-8",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::number`] prepares: `PUT /number`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NumberCall(runtime::Request);

    runtime::call!(NumberCall => (), runtime::Reply::empty);

    static LINES: runtime::Operation = runtime::Operation {
        name: "bodies.lines",
        method: &http::Method::POST,
        path: "/lines",
        body: runtime::BodyKind::Raw {
            media: "application/x-ndjson",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::lines`] prepares: `POST /lines`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LinesCall(runtime::Request);

    runtime::call!(LinesCall => (), runtime::Reply::empty);

    static YAML: runtime::Operation = runtime::Operation {
        name: "bodies.yaml",
        method: &http::Method::POST,
        path: "/yaml",
        body: runtime::BodyKind::Raw {
            media: "application/yaml",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::yaml`] prepares: `POST /yaml`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct YamlCall(runtime::Request);

    impl YamlCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            Self(self.0.text(body))
        }
    }

    runtime::call!(YamlCall => (), runtime::Reply::empty);

    static CSV: runtime::Operation = runtime::Operation {
        name: "bodies.csv",
        method: &http::Method::POST,
        path: "/csv",
        body: runtime::BodyKind::Raw {
            media: "text/csv",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::csv`] prepares: `POST /csv`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CsvCall(runtime::Request);

    runtime::call!(CsvCall => (), runtime::Reply::empty);

    static CBOR: runtime::Operation = runtime::Operation {
        name: "bodies.cbor",
        method: &http::Method::POST,
        path: "/cbor",
        body: runtime::BodyKind::Raw {
            media: "application/cbor",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::cbor`] prepares: `POST /cbor`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CborCall(runtime::Request);

    runtime::call!(CborCall => (), runtime::Reply::empty);

    static ANY: runtime::Operation = runtime::Operation {
        name: "bodies.any",
        method: &http::Method::POST,
        path: "/any",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::any`] prepares: `POST /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => (), runtime::Reply::empty);

    static IMAGE: runtime::Operation = runtime::Operation {
        name: "bodies.image",
        method: &http::Method::PUT,
        path: "/image",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::image`] prepares: `PUT /image`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ImageCall(runtime::Request);

    runtime::call!(ImageCall => (), runtime::Reply::empty);

    static BINARY: runtime::Operation = runtime::Operation {
        name: "bodies.binary",
        method: &http::Method::PUT,
        path: "/binary",
        body: runtime::BodyKind::Raw {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::binary`] prepares: `PUT /binary`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BinaryCall(runtime::Request);

    runtime::call!(BinaryCall => (), runtime::Reply::empty);

    static OBJECT: runtime::Operation = runtime::Operation {
        name: "bodies.object",
        method: &http::Method::POST,
        path: "/object",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::object`] prepares: `POST /object`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ObjectCall(runtime::Request);

    impl ObjectCall {
        /// Sets `x`.
        pub fn x(self, x: impl Into<String>) -> Self {
            let x: String = x.into();
            Self(self.0.field("x", x))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::BodiesObjectRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(ObjectCall => (), runtime::Reply::empty);

    static NOTHING: runtime::Operation = runtime::Operation {
        name: "bodies.nothing",
        method: &http::Method::POST,
        path: "/nothing",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::nothing`] prepares: `POST /nothing`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NothingCall(runtime::Request);

    runtime::call!(NothingCall => (), runtime::Reply::empty);

    static SEARCH: runtime::Operation = runtime::Operation {
        name: "bodies.search",
        method: &http::Method::GET,
        path: "/read",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::search`] prepares: `GET /read`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SearchCall(runtime::Request);

    impl SearchCall {
        /// Sets `q`.
        pub fn q(self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            Self(self.0.field("q", q))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::BodiesSearchRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(SearchCall => (), runtime::Reply::empty);

    static REMOVE: runtime::Operation = runtime::Operation {
        name: "bodies.remove",
        method: &http::Method::DELETE,
        path: "/read",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::remove`] prepares: `DELETE /read`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RemoveCall(runtime::Request);

    runtime::call!(RemoveCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
