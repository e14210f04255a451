//! `conformance/paths.json`.
// note[repaired-path]: the path `bare` does not start with a slash; it is added
//   at #/paths/bare
//  --> paths.json:15:13
//   help: write the slash before it
// note[path-fragment-not-sent]: the path `/one#first` has a fragment, which is not sent
//   at #/paths/~1one#first
//  --> paths.json:12:19
//   help: it tells operations of one path apart in the document; nothing is lost
// note[path-fragment-not-sent]: the path `/one#second` has a fragment, which is not sent
//   at #/paths/~1one#second
//  --> paths.json:13:20
//   help: it tells operations of one path apart in the document; nothing is lost
// note[path-pattern-ignored]: the path `/pattern/{id:[0-9]{3}}` has more than names in its braces, of which only what they are called is kept
//   at #/paths/~1pattern~1{id:[0-9]{3}}
//  --> paths.json:17:31
//   help: patterns are for the server to check; `{+a}`, `{*a}` and `{a*}` let slashes pass
// note[path-pattern-ignored]: the path `/files/{path*}` has more than names in its braces, of which only what they are called is kept
//   at #/paths/~1files~1{path*}
//  --> paths.json:18:23
//   help: patterns are for the server to check; `{+a}`, `{*a}` and `{a*}` let slashes pass
// note[path-pattern-ignored]: the path `/lists/{+ids}` has more than names in its braces, of which only what they are called is kept
//   at #/paths/~1lists~1{+ids}
//  --> paths.json:19:22
//   help: patterns are for the server to check; `{+a}`, `{*a}` and `{a*}` let slashes pass
// note[path-pattern-ignored]: the path `/search{?q,page}` has more than names in its braces, of which only what they are called is kept
//   at #/paths/~1search{?q,page}
//  --> paths.json:20:25
//   help: patterns are for the server to check; `{+a}`, `{*a}` and `{a*}` let slashes pass
// note[undeclared-path-variable]: the path variable `undeclared` is not declared; it is taken for text
//   at #/paths/~1things~1{undeclared}/get
//  --> paths.json:21:37
//   help: declare it under `parameters`, with `"in": "path"` and a `schema`
// note[relative-server]: `/v1` is relative to where the document is served; callers must give the base URL
//   at #/servers/0/url
//  --> paths.json:3:23
//   help: give the whole URL in the overlay, such as `https://api.example.com/v1`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::routes::Routes;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document acf68cb7b3cf)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Paths.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        /// It is relative to the host, which callers must give: `base_url`.
        pub const BASE_URL: &'static str = "/v1";

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

        /// Routes.
        pub fn routes(&self) -> Routes {
            Routes::new(self.core.clone())
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

    mod routes_several_format {
        //! `RoutesSeveralFormat`.

        use crate::runtime;

        /// RoutesSeveralFormat.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RoutesSeveralFormat {
            /// `"json"` on the wire.
            Json,
            /// `"xml"` on the wire.
            Xml,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            RoutesSeveralFormat: str {
                "json" => Json,
                "xml" => Xml,
            }
        }
    }

    pub use routes_several_format::RoutesSeveralFormat;
}
pub mod routes {
    //! The calls of `Routes`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Routes.
    ///
    /// Made by [`Client::routes`](super::Client::routes).
    #[derive(Clone, Debug)]
    pub struct Routes {
        core: runtime::Core,
    }

    impl Routes {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /{a}-{b}/{name}.{format}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().several("a", 1, "name", client::models::RoutesSeveralFormat::Json).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn several(
            &self,
            a: impl Into<String>,
            b: i32,
            name: impl Into<String>,
            format: models::RoutesSeveralFormat,
        ) -> SeveralCall {
            let a: String = a.into();
            let name: String = name.into();
            SeveralCall(
                self
                    .core
                    .call(&SEVERAL)
                    .path("a", a)
                    .path("b", b)
                    .path("name", name)
                    .path("format", format),
            )
        }

        /// `GET /Items({id})`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().odata(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn odata(&self, id: i32) -> OdataCall {
            OdataCall(self.core.call(&ODATA).path("id", id))
        }

        /// `GET /{a}{b}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().joined("a", "b").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn joined(&self, a: impl Into<String>, b: impl Into<String>) -> JoinedCall {
            let a: String = a.into();
            let b: String = b.into();
            JoinedCall(self.core.call(&JOINED).path("a", a).path("b", b))
        }

        /// `GET /query?x=1&y={y}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().query("y").z("z").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query(&self, y: impl Into<String>) -> QueryCall {
            let y: String = y.into();
            QueryCall(self.core.call(&QUERY).path("y", y))
        }

        /// `GET /query`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().queried().op("op").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn queried(&self) -> QueriedCall {
            QueriedCall(self.core.call(&QUERIED))
        }

        /// `GET /one`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().first().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn first(&self) -> FirstCall {
            FirstCall(self.core.call(&FIRST))
        }

        /// `GET /one`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().second().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn second(&self) -> SecondCall {
            SecondCall(self.core.call(&SECOND))
        }

        /// `GET /slash/`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().slash().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn slash(&self) -> SlashCall {
            SlashCall(self.core.call(&SLASH))
        }

        /// `GET /bare`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().bare().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn bare(&self) -> BareCall {
            BareCall(self.core.call(&BARE))
        }

        /// `GET /a b/ä|"`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().odd().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn odd(&self) -> OddCall {
            OddCall(self.core.call(&ODD))
        }

        /// `GET /pattern/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().pattern(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn pattern(&self, id: i32) -> PatternCall {
            PatternCall(self.core.call(&PATTERN).path("id", id))
        }

        /// `GET /files/{path}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().file("path").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn file(&self, path: impl Into<String>) -> FileCall {
            let path: String = path.into();
            FileCall(
                self
                    .core
                    .call(&FILE)
                    .path_styled("path", path, runtime::Style::COMMA.reserved()),
            )
        }

        /// `GET /lists/{ids}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().lists(["ids"]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lists(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> ListsCall {
            let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
            ListsCall(
                self
                    .core
                    .call(&LISTS)
                    .path_styled("ids", ids, runtime::Style::COMMA.reserved()),
            )
        }

        /// `GET /search?page={page}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().search(1).q("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn search(&self, page: i32) -> SearchCall {
            SearchCall(self.core.call(&SEARCH).path("page", page))
        }

        /// `GET /things/{undeclared}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.routes().undeclared("undeclared").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn undeclared(&self, undeclared: impl Into<String>) -> UndeclaredCall {
            let undeclared: String = undeclared.into();
            UndeclaredCall(self.core.call(&UNDECLARED).path("undeclared", undeclared))
        }
    }

    static SEVERAL: runtime::Operation = runtime::Operation {
        name: "routes.several",
        method: &http::Method::GET,
        path: "/{a}-{b}/{name}.{format}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::several`] prepares: `GET /{a}-{b}/{name}.{format}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SeveralCall(runtime::Request);

    runtime::call!(SeveralCall => (), runtime::Reply::empty);

    static ODATA: runtime::Operation = runtime::Operation {
        name: "routes.odata",
        method: &http::Method::GET,
        path: "/Items({id})",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::odata`] prepares: `GET /Items({id})`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OdataCall(runtime::Request);

    runtime::call!(OdataCall => (), runtime::Reply::empty);

    static JOINED: runtime::Operation = runtime::Operation {
        name: "routes.joined",
        method: &http::Method::GET,
        path: "/{a}{b}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::joined`] prepares: `GET /{a}{b}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct JoinedCall(runtime::Request);

    runtime::call!(JoinedCall => (), runtime::Reply::empty);

    static QUERY: runtime::Operation = runtime::Operation {
        name: "routes.query",
        method: &http::Method::GET,
        path: "/query?x=1&y={y}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::query`] prepares: `GET /query?x=1&y={y}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryCall(runtime::Request);

    impl QueryCall {
        /// Sets `z`.
        pub fn z(self, z: impl Into<String>) -> Self {
            let z: String = z.into();
            Self(self.0.query("z", z))
        }
    }

    runtime::call!(QueryCall => (), runtime::Reply::empty);

    static QUERIED: runtime::Operation = runtime::Operation {
        name: "routes.queried",
        method: &http::Method::GET,
        path: "/query",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::queried`] prepares: `GET /query`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueriedCall(runtime::Request);

    impl QueriedCall {
        /// Sets `op`.
        pub fn op(self, op: impl Into<String>) -> Self {
            let op: String = op.into();
            Self(self.0.query("op", op))
        }
    }

    runtime::call!(QueriedCall => (), runtime::Reply::empty);

    static FIRST: runtime::Operation = runtime::Operation {
        name: "routes.first",
        method: &http::Method::GET,
        path: "/one",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::first`] prepares: `GET /one`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FirstCall(runtime::Request);

    runtime::call!(FirstCall => (), runtime::Reply::empty);

    static SECOND: runtime::Operation = runtime::Operation {
        name: "routes.second",
        method: &http::Method::GET,
        path: "/one",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::second`] prepares: `GET /one`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SecondCall(runtime::Request);

    runtime::call!(SecondCall => (), runtime::Reply::empty);

    static SLASH: runtime::Operation = runtime::Operation {
        name: "routes.slash",
        method: &http::Method::GET,
        path: "/slash/",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::slash`] prepares: `GET /slash/`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SlashCall(runtime::Request);

    runtime::call!(SlashCall => (), runtime::Reply::empty);

    static BARE: runtime::Operation = runtime::Operation {
        name: "routes.bare",
        method: &http::Method::GET,
        path: "/bare",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::bare`] prepares: `GET /bare`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BareCall(runtime::Request);

    runtime::call!(BareCall => (), runtime::Reply::empty);

    static ODD: runtime::Operation = runtime::Operation {
        name: "routes.odd",
        method: &http::Method::GET,
        path: "/a b/ä|\"",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::odd`] prepares: `GET /a b/ä|"`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OddCall(runtime::Request);

    runtime::call!(OddCall => (), runtime::Reply::empty);

    static PATTERN: runtime::Operation = runtime::Operation {
        name: "routes.pattern",
        method: &http::Method::GET,
        path: "/pattern/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::pattern`] prepares: `GET /pattern/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PatternCall(runtime::Request);

    runtime::call!(PatternCall => (), runtime::Reply::empty);

    static FILE: runtime::Operation = runtime::Operation {
        name: "routes.file",
        method: &http::Method::GET,
        path: "/files/{path}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::file`] prepares: `GET /files/{path}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FileCall(runtime::Request);

    runtime::call!(FileCall => (), runtime::Reply::empty);

    static LISTS: runtime::Operation = runtime::Operation {
        name: "routes.lists",
        method: &http::Method::GET,
        path: "/lists/{ids}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::lists`] prepares: `GET /lists/{ids}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListsCall(runtime::Request);

    runtime::call!(ListsCall => (), runtime::Reply::empty);

    static SEARCH: runtime::Operation = runtime::Operation {
        name: "routes.search",
        method: &http::Method::GET,
        path: "/search?page={page}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::search`] prepares: `GET /search?page={page}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SearchCall(runtime::Request);

    impl SearchCall {
        /// Sets `q`.
        pub fn q(self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            Self(self.0.query("q", q))
        }
    }

    runtime::call!(SearchCall => (), runtime::Reply::empty);

    static UNDECLARED: runtime::Operation = runtime::Operation {
        name: "routes.undeclared",
        method: &http::Method::GET,
        path: "/things/{undeclared}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Routes::undeclared`] prepares: `GET /things/{undeclared}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UndeclaredCall(runtime::Request);

    runtime::call!(UndeclaredCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
