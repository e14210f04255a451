//! `accept/text_and_bytes_are_answers.json`.
// note[response-schema-ignored]: an answer of `application/xml` is handed over as text; its schema is not used
//   at #/paths/~1xml/get/responses/200/content/application~1xml
//  --> text_and_bytes_are_answers.json:13:139
//   help: declare JSON too where the server can answer it, or read it yourself
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> text_and_bytes_are_answers.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::exports::Exports;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 3b5bdef5964d)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Exports.
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

        /// Exports.
        pub fn exports(&self) -> Exports {
            Exports::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod exports {
    //! The calls of `Exports`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Exports.
    ///
    /// Made by [`Client::exports`](super::Client::exports).
    #[derive(Clone, Debug)]
    pub struct Exports {
        core: runtime::Core,
    }

    impl Exports {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /csv`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.exports().csv().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn csv(&self) -> CsvCall {
            CsvCall(self.core.call(&CSV))
        }

        /// `GET /message`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.exports().message().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn message(&self) -> MessageCall {
            MessageCall(self.core.call(&MESSAGE))
        }

        /// `GET /zip`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.exports().zip().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn zip(&self) -> ZipCall {
            ZipCall(self.core.call(&ZIP))
        }

        /// `GET /png`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.exports().png().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn png(&self) -> PngCall {
            PngCall(self.core.call(&PNG))
        }

        /// `GET /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.exports().any().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self) -> AnyCall {
            AnyCall(self.core.call(&ANY))
        }

        /// `GET /file`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.exports().file().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn file(&self) -> FileCall {
            FileCall(self.core.call(&FILE))
        }

        /// `GET /xlsx`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.exports().xlsx().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn xlsx(&self) -> XlsxCall {
            XlsxCall(self.core.call(&XLSX))
        }

        /// `GET /count`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.exports().count().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn count(&self) -> CountCall {
            CountCall(self.core.call(&COUNT))
        }

        /// `GET /xml`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.exports().xml().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn xml(&self) -> XmlCall {
            XmlCall(self.core.call(&XML))
        }
    }

    static CSV: runtime::Operation = runtime::Operation {
        name: "exports.csv",
        method: &http::Method::GET,
        path: "/csv",
        accept: "text/csv, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::csv`] prepares: `GET /csv`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CsvCall(runtime::Request);

    runtime::call!(CsvCall => String, runtime::Reply::into_text);

    static MESSAGE: runtime::Operation = runtime::Operation {
        name: "exports.message",
        method: &http::Method::GET,
        path: "/message",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::message`] prepares: `GET /message`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MessageCall(runtime::Request);

    runtime::call!(MessageCall => String, runtime::Reply::into_text);

    static ZIP: runtime::Operation = runtime::Operation {
        name: "exports.zip",
        method: &http::Method::GET,
        path: "/zip",
        accept: "application/zip, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::zip`] prepares: `GET /zip`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ZipCall(runtime::Request);

    runtime::call!(ZipCall);

    static PNG: runtime::Operation = runtime::Operation {
        name: "exports.png",
        method: &http::Method::GET,
        path: "/png",
        accept: "image/png, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::png`] prepares: `GET /png`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PngCall(runtime::Request);

    runtime::call!(PngCall);

    static ANY: runtime::Operation = runtime::Operation {
        name: "exports.any",
        method: &http::Method::GET,
        path: "/any",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Exports::any`] prepares: `GET /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall);

    static FILE: runtime::Operation = runtime::Operation {
        name: "exports.file",
        method: &http::Method::GET,
        path: "/file",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::file`] prepares: `GET /file`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FileCall(runtime::Request);

    runtime::call!(FileCall);

    static XLSX: runtime::Operation = runtime::Operation {
        name: "exports.xlsx",
        method: &http::Method::GET,
        path: "/xlsx",
        accept: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::xlsx`] prepares: `GET /xlsx`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct XlsxCall(runtime::Request);

    runtime::call!(XlsxCall);

    static COUNT: runtime::Operation = runtime::Operation {
        name: "exports.count",
        method: &http::Method::GET,
        path: "/count",
        accept: "text/plain, application/json;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::count`] prepares: `GET /count`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CountCall(runtime::Request);

    runtime::call!(CountCall => i32, runtime::Reply::json);

    static XML: runtime::Operation = runtime::Operation {
        name: "exports.xml",
        method: &http::Method::GET,
        path: "/xml",
        accept: "application/xml, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Exports::xml`] prepares: `GET /xml`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct XmlCall(runtime::Request);

    runtime::call!(XmlCall => String, runtime::Reply::into_text);
}

pub use client::{Client, ClientBuilder};
