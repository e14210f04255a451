//! `accept/bodies_that_are_no_objects_are_one_input.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> bodies_that_are_no_objects_are_one_input.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::bodies::Bodies;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 690228c134d8)"
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

    mod bodies_color_request {
        //! `BodiesColorRequest`.

        use crate::runtime;

        /// BodiesColorRequest.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum BodiesColorRequest {
            /// `"red"` on the wire.
            Red,
            /// `"blue"` on the wire.
            Blue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            BodiesColorRequest: str {
                "red" => Red,
                "blue" => Blue,
            }
        }
    }
    mod row {
        //! `Row`.

        use crate::runtime;

        /// Row.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Row {
            /// `x` on the wire.
            pub x: Option<f64>,
        }

        impl Row {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `x`.
            #[must_use]
            pub fn x(mut self, x: f64) -> Self {
                self.x = Some(x);
                self
            }
        }

        runtime::model! {
            Row: Default {
                "x" => x,
            }
        }
    }
    mod rows {
        //! `Rows`.

        use super::Row;

        /// Rows.
        pub type Rows = Vec<Row>;
    }

    pub use bodies_color_request::BodiesColorRequest;
    pub use row::Row;
    pub use rows::Rows;
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

        /// `POST /list`
        ///
        /// - `body`: The ids to delete.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().list([1]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self, body: impl IntoIterator<Item = i64>) -> ListCall {
            let body: Vec<i64> = body.into_iter().collect();
            ListCall(self.core.call(&LIST).json(body))
        }

        /// `POST /maybe`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().maybe_list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn maybe_list(&self) -> MaybeListCall {
            MaybeListCall(self.core.call(&MAYBE_LIST))
        }

        /// `POST /map`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().map(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn map(&self, body: BTreeMap<String, models::Row>) -> MapCall {
            MapCall(self.core.call(&MAP).json(body))
        }

        /// `POST /text`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().text("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn text(&self, body: impl Into<String>) -> TextCall {
            let body: String = body.into();
            TextCall(self.core.call(&TEXT).text(body))
        }

        /// `POST /csv`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().csv().body("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn csv(&self) -> CsvCall {
            CsvCall(self.core.call(&CSV))
        }

        /// `POST /bytes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().bytes("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn bytes(&self, body: impl Into<runtime::Body>) -> BytesCall {
            BytesCall(self.core.call(&BYTES).body(body))
        }

        /// `PUT /image`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().image().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn image(&self) -> ImageCall {
            ImageCall(self.core.call(&IMAGE))
        }

        /// `PUT /color`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().color(client::models::BodiesColorRequest::Red).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn color(&self, body: models::BodiesColorRequest) -> ColorCall {
            ColorCall(self.core.call(&COLOR).json(body))
        }

        /// `PUT /number`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().number(None).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn number(&self, body: Option<i32>) -> NumberCall {
            NumberCall(self.core.call(&NUMBER).json(body))
        }

        /// `PUT /named`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.bodies().named([client::models::Row::new()]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn named(&self, body: impl IntoIterator<Item = models::Row>) -> NamedCall {
            let body: Vec<models::Row> = body.into_iter().collect();
            NamedCall(self.core.call(&NAMED).json(body))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "bodies.list",
        method: &http::Method::POST,
        path: "/list",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::list`] prepares: `POST /list`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => (), runtime::Reply::empty);

    static MAYBE_LIST: runtime::Operation = runtime::Operation {
        name: "bodies.maybe_list",
        method: &http::Method::POST,
        path: "/maybe",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::maybe_list`] prepares: `POST /maybe`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MaybeListCall(runtime::Request);

    impl MaybeListCall {
        /// Sets `body`.
        pub fn body(self, body: impl IntoIterator<Item = models::Row>) -> Self {
            let body: Vec<models::Row> = body.into_iter().collect();
            Self(self.0.json(body))
        }
    }

    runtime::call!(MaybeListCall => (), runtime::Reply::empty);

    static MAP: runtime::Operation = runtime::Operation {
        name: "bodies.map",
        method: &http::Method::POST,
        path: "/map",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::map`] prepares: `POST /map`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MapCall(runtime::Request);

    runtime::call!(MapCall => (), runtime::Reply::empty);

    static TEXT: runtime::Operation = runtime::Operation {
        name: "bodies.text",
        method: &http::Method::POST,
        path: "/text",
        body: runtime::BodyKind::Raw {
            media: "text/plain; charset=utf-8",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::text`] prepares: `POST /text`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TextCall(runtime::Request);

    runtime::call!(TextCall => (), runtime::Reply::empty);

    static CSV: runtime::Operation = runtime::Operation {
        name: "bodies.csv",
        method: &http::Method::POST,
        path: "/csv",
        body: runtime::BodyKind::Raw {
            media: "text/csv; charset=utf-8",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::csv`] prepares: `POST /csv`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CsvCall(runtime::Request);

    impl CsvCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            Self(self.0.text(body))
        }
    }

    runtime::call!(CsvCall => (), runtime::Reply::empty);

    static BYTES: runtime::Operation = runtime::Operation {
        name: "bodies.bytes",
        method: &http::Method::POST,
        path: "/bytes",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::bytes`] prepares: `POST /bytes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BytesCall(runtime::Request);

    runtime::call!(BytesCall => (), runtime::Reply::empty);

    static IMAGE: runtime::Operation = runtime::Operation {
        name: "bodies.image",
        method: &http::Method::PUT,
        path: "/image",
        body: runtime::BodyKind::Raw {
            media: "image/png",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::image`] prepares: `PUT /image`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ImageCall(runtime::Request);

    impl ImageCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<runtime::Body>) -> Self {
            Self(self.0.body(body))
        }
    }

    runtime::call!(ImageCall => (), runtime::Reply::empty);

    static COLOR: runtime::Operation = runtime::Operation {
        name: "bodies.color",
        method: &http::Method::PUT,
        path: "/color",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::color`] prepares: `PUT /color`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ColorCall(runtime::Request);

    runtime::call!(ColorCall => (), runtime::Reply::empty);

    static NUMBER: runtime::Operation = runtime::Operation {
        name: "bodies.number",
        method: &http::Method::PUT,
        path: "/number",
        body: runtime::BodyKind::Json {
            media: "application/json",
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

    static NAMED: runtime::Operation = runtime::Operation {
        name: "bodies.named",
        method: &http::Method::PUT,
        path: "/named",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Bodies::named`] prepares: `PUT /named`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NamedCall(runtime::Request);

    runtime::call!(NamedCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
