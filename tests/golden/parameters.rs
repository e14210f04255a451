//! `conformance/parameters.json`.
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathSimple~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:9:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathSimpleExplode~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:16:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathLabel~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:23:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathLabelExplode~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:30:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathMatrix~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:37:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1pathMatrixExplode~1{string}~1{array}~1{object}~1{nested}/get/parameters/3
//  --> parameters.json:44:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1queryForm/get/parameters/4
//  --> parameters.json:52:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1queryFormExplode/get/parameters/4
//  --> parameters.json:60:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1querySpace/get/parameters/2
//  --> parameters.json:66:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1queryPipe/get/parameters/2
//  --> parameters.json:72:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `X-Nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1headerSimple/get/parameters/4
//  --> parameters.json:85:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `X-Nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1headerSimpleExplode/get/parameters/4
//  --> parameters.json:93:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1cookieForm/get/parameters/4
//  --> parameters.json:101:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[nested-parameter-values]: the parameter `nested` holds values within values, which its style cannot say: the inner ones are JSON
//   at #/paths/~1cookieFormExplode/get/parameters/4
//  --> parameters.json:109:9
//   help: give it the style `deepObject` in the overlay, if it is not that
// note[undefined-style]: the parameter `objects` is a list, for which `deepObject` has no meaning: it is sent in brackets, `name[]=value`
//   at #/paths/~1kinds/get/parameters/12
//  --> parameters.json:153:9
//   help: give it the style `form` in the overlay, if it is not that
// note[undefined-style]: the parameter `list` is a list, for which `deepObject` has no meaning: it is sent in brackets, `name[]=value`
//   at #/paths/~1kinds/get/parameters/13
//  --> parameters.json:154:9
//   help: give it the style `form` in the overlay, if it is not that
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> parameters.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the setter `id` is taken; this one is `id_header`
//   at #/paths/~1same~1{id}/get/parameters/2
//  --> parameters.json:128:9
// note[renamed-item]: the setter `id` is taken; this one is `id_cookie`
//   at #/paths/~1same~1{id}/get/parameters/3
//  --> parameters.json:129:9

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::cells::Cells;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f62fc4725d73)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::SESSION]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Parameters.
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

        /// Cells.
        pub fn cells(&self) -> Cells {
            Cells::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `Session`.
        pub fn session(self, session: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::SESSION, session))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static SESSION: runtime::Scheme = runtime::Scheme {
        name: "Session",
        location: runtime::CredentialLocation::Cookie("session"),
        prefix: "",
    };
}
pub mod models {
    //! The types that calls take and answer.

    mod cells_kinds_kind {
        //! `CellsKindsKind`.

        use crate::runtime;

        /// CellsKindsKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CellsKindsKind {
            /// `"a b"` on the wire.
            AB,
            /// `"c"` on the wire.
            C,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CellsKindsKind: str {
                "a b" => AB,
                "c" => C,
            }
        }
    }
    mod cells_kinds_level {
        //! `CellsKindsLevel`.

        use crate::runtime;

        /// CellsKindsLevel.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CellsKindsLevel {
            /// `1` on the wire.
            Value1,
            /// `2` on the wire.
            Value2,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CellsKindsLevel: i64 {
                1 => Value1,
                2 => Value2,
            }
        }
    }
    mod color {
        //! `Color`.

        use crate::runtime;

        /// Color.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Color {
            /// `R` on the wire.
            pub r: i64,
            /// `G` on the wire.
            pub g: i64,
        }

        impl Color {
            /// A value with what must be there, and nothing else.
            pub fn new(r: i64, g: i64) -> Self {
                Self { r, g }
            }
        }

        runtime::model! {
            Color {
                "R" => r,
                "G" => g,
            }
        }
    }
    mod nested {
        //! `Nested`.

        use crate::runtime;
        use super::Color;

        /// Nested.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Nested {
            /// `at` on the wire.
            pub at: Color,
            /// `on` on the wire.
            pub on: Vec<String>,
        }

        impl Nested {
            /// A value with what must be there, and nothing else.
            pub fn new(at: Color, on: impl IntoIterator<Item = impl Into<String>>) -> Self {
                Self {
                    at,
                    on: on.into_iter().map(Into::into).collect(),
                }
            }
        }

        runtime::model! {
            Nested {
                "at" => at,
                "on" => on,
            }
        }
    }

    pub use cells_kinds_kind::CellsKindsKind;
    pub use cells_kinds_level::CellsKindsLevel;
    pub use color::Color;
    pub use nested::Nested;
}
pub mod cells {
    //! The calls of `Cells`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::credentials;
    use super::models;

    /// Cells.
    ///
    /// Made by [`Client::cells`](super::Client::cells).
    #[derive(Clone, Debug)]
    pub struct Cells {
        core: runtime::Core,
    }

    impl Cells {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /pathSimple/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_simple("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_simple(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathSimpleCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathSimpleCall(
                self
                    .core
                    .call(&PATH_SIMPLE)
                    .path("string", string)
                    .path_joined("array", array, ',')
                    .path_styled("object", object, runtime::Style::COMMA)
                    .path_styled("nested", nested, runtime::Style::COMMA),
            )
        }

        /// `GET /pathSimpleExplode/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_simple_explode("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_simple_explode(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathSimpleExplodeCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathSimpleExplodeCall(
                self
                    .core
                    .call(&PATH_SIMPLE_EXPLODE)
                    .path("string", string)
                    .path_joined("array", array, ',')
                    .path_styled("object", object, runtime::Style::COMMA.exploded())
                    .path_styled("nested", nested, runtime::Style::COMMA.exploded()),
            )
        }

        /// `GET /pathLabel/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_label("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_label(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathLabelCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathLabelCall(
                self
                    .core
                    .call(&PATH_LABEL)
                    .path_styled("string", string, runtime::Style::LABEL)
                    .path_styled("array", array, runtime::Style::LABEL)
                    .path_styled("object", object, runtime::Style::LABEL)
                    .path_styled("nested", nested, runtime::Style::LABEL),
            )
        }

        /// `GET /pathLabelExplode/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_label_explode("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_label_explode(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathLabelExplodeCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathLabelExplodeCall(
                self
                    .core
                    .call(&PATH_LABEL_EXPLODE)
                    .path_styled("string", string, runtime::Style::LABEL.exploded())
                    .path_styled("array", array, runtime::Style::LABEL.exploded())
                    .path_styled("object", object, runtime::Style::LABEL.exploded())
                    .path_styled("nested", nested, runtime::Style::LABEL.exploded()),
            )
        }

        /// `GET /pathMatrix/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_matrix("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_matrix(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathMatrixCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathMatrixCall(
                self
                    .core
                    .call(&PATH_MATRIX)
                    .path_styled("string", string, runtime::Style::MATRIX)
                    .path_styled("array", array, runtime::Style::MATRIX)
                    .path_styled("object", object, runtime::Style::MATRIX)
                    .path_styled("nested", nested, runtime::Style::MATRIX),
            )
        }

        /// `GET /pathMatrixExplode/{string}/{array}/{object}/{nested}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().path_matrix_explode("string", ["array"], client::models::Color::new(1, 1), client::models::Nested::new(client::models::Color::new(1, 1), ["on"])).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn path_matrix_explode(
            &self,
            string: impl Into<String>,
            array: impl IntoIterator<Item = impl Into<String>>,
            object: models::Color,
            nested: models::Nested,
        ) -> PathMatrixExplodeCall {
            let string: String = string.into();
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            PathMatrixExplodeCall(
                self
                    .core
                    .call(&PATH_MATRIX_EXPLODE)
                    .path_styled("string", string, runtime::Style::MATRIX.exploded())
                    .path_styled("array", array, runtime::Style::MATRIX.exploded())
                    .path_styled("object", object, runtime::Style::MATRIX.exploded())
                    .path_styled("nested", nested, runtime::Style::MATRIX.exploded()),
            )
        }

        /// `GET /queryForm`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().query_form().string("string").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query_form(&self) -> QueryFormCall {
            QueryFormCall(self.core.call(&QUERY_FORM))
        }

        /// `GET /queryFormExplode`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().query_form_explode().string("string").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query_form_explode(&self) -> QueryFormExplodeCall {
            QueryFormExplodeCall(self.core.call(&QUERY_FORM_EXPLODE))
        }

        /// `GET /querySpace`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().query_space().object(client::models::Color::new(1, 1)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query_space(&self) -> QuerySpaceCall {
            QuerySpaceCall(self.core.call(&QUERY_SPACE))
        }

        /// `GET /queryPipe`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().query_pipe().object(client::models::Color::new(1, 1)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query_pipe(&self) -> QueryPipeCall {
            QueryPipeCall(self.core.call(&QUERY_PIPE))
        }

        /// `GET /queryDeepExplode`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().query_deep_explode().object(client::models::Color::new(1, 1)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn query_deep_explode(&self) -> QueryDeepExplodeCall {
            QueryDeepExplodeCall(self.core.call(&QUERY_DEEP_EXPLODE))
        }

        /// `GET /headerSimple`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().header_simple().x_string("X-String").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn header_simple(&self) -> HeaderSimpleCall {
            HeaderSimpleCall(self.core.call(&HEADER_SIMPLE))
        }

        /// `GET /headerSimpleExplode`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().header_simple_explode().x_string("X-String").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn header_simple_explode(&self) -> HeaderSimpleExplodeCall {
            HeaderSimpleExplodeCall(self.core.call(&HEADER_SIMPLE_EXPLODE))
        }

        /// `GET /cookieForm`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().cookie_form().string("string").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cookie_form(&self) -> CookieFormCall {
            CookieFormCall(self.core.call(&COOKIE_FORM))
        }

        /// `GET /cookieFormExplode`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().cookie_form_explode().string("string").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cookie_form_explode(&self) -> CookieFormExplodeCall {
            CookieFormExplodeCall(self.core.call(&COOKIE_FORM_EXPLODE))
        }

        /// `GET /reserved`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().reserved().url("url").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn reserved(&self) -> ReservedCall {
            ReservedCall(self.core.call(&RESERVED))
        }

        /// `GET /names`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().names().filter_name("filter[name]").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn names(&self) -> NamesCall {
            NamesCall(self.core.call(&NAMES))
        }

        /// `GET /same/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().same("id").id("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn same(&self, id: impl Into<String>) -> SameCall {
            let id: String = id.into();
            SameCall(self.core.call(&SAME).path("id", id))
        }

        /// `GET /content/{path}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().content(client::models::Color::new(1, 1)).query(client::models::Color::new(1, 1)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn content(&self, path: models::Color) -> ContentCall {
            ContentCall(
                self.core.call(&CONTENT).path_styled("path", path, runtime::Style::JSON),
            )
        }

        /// `GET /kinds`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().kinds().maybe("maybe").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn kinds(&self) -> KindsCall {
            KindsCall(self.core.call(&KINDS))
        }

        /// `GET /cookies`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().cookies().sid("sid").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cookies(&self) -> CookiesCall {
            CookiesCall(self.core.call(&COOKIES))
        }
    }

    static PATH_SIMPLE: runtime::Operation = runtime::Operation {
        name: "cells.path_simple",
        method: &http::Method::GET,
        path: "/pathSimple/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_simple`] prepares: `GET /pathSimple/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathSimpleCall(runtime::Request);

    runtime::call!(PathSimpleCall => (), runtime::Reply::empty);

    static PATH_SIMPLE_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.path_simple_explode",
        method: &http::Method::GET,
        path: "/pathSimpleExplode/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_simple_explode`] prepares: `GET /pathSimpleExplode/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathSimpleExplodeCall(runtime::Request);

    runtime::call!(PathSimpleExplodeCall => (), runtime::Reply::empty);

    static PATH_LABEL: runtime::Operation = runtime::Operation {
        name: "cells.path_label",
        method: &http::Method::GET,
        path: "/pathLabel/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_label`] prepares: `GET /pathLabel/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathLabelCall(runtime::Request);

    runtime::call!(PathLabelCall => (), runtime::Reply::empty);

    static PATH_LABEL_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.path_label_explode",
        method: &http::Method::GET,
        path: "/pathLabelExplode/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_label_explode`] prepares: `GET /pathLabelExplode/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathLabelExplodeCall(runtime::Request);

    runtime::call!(PathLabelExplodeCall => (), runtime::Reply::empty);

    static PATH_MATRIX: runtime::Operation = runtime::Operation {
        name: "cells.path_matrix",
        method: &http::Method::GET,
        path: "/pathMatrix/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_matrix`] prepares: `GET /pathMatrix/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathMatrixCall(runtime::Request);

    runtime::call!(PathMatrixCall => (), runtime::Reply::empty);

    static PATH_MATRIX_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.path_matrix_explode",
        method: &http::Method::GET,
        path: "/pathMatrixExplode/{string}/{array}/{object}/{nested}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::path_matrix_explode`] prepares: `GET /pathMatrixExplode/{string}/{array}/{object}/{nested}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PathMatrixExplodeCall(runtime::Request);

    runtime::call!(PathMatrixExplodeCall => (), runtime::Reply::empty);

    static QUERY_FORM: runtime::Operation = runtime::Operation {
        name: "cells.query_form",
        method: &http::Method::GET,
        path: "/queryForm",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::query_form`] prepares: `GET /queryForm`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryFormCall(runtime::Request);

    impl QueryFormCall {
        /// Sets `string`.
        pub fn string(self, string: impl Into<String>) -> Self {
            let string: String = string.into();
            Self(self.0.query("string", string))
        }

        /// Sets `integer`.
        pub fn integer(self, integer: i32) -> Self {
            Self(self.0.query("integer", integer))
        }

        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("array", array, ','))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.query_styled("object", object, runtime::Style::COMMA))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.query_styled("nested", nested, runtime::Style::COMMA))
        }
    }

    runtime::call!(QueryFormCall => (), runtime::Reply::empty);

    static QUERY_FORM_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.query_form_explode",
        method: &http::Method::GET,
        path: "/queryFormExplode",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::query_form_explode`] prepares: `GET /queryFormExplode`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryFormExplodeCall(runtime::Request);

    impl QueryFormExplodeCall {
        /// Sets `string`.
        pub fn string(self, string: impl Into<String>) -> Self {
            let string: String = string.into();
            Self(self.0.query("string", string))
        }

        /// Sets `integer`.
        pub fn integer(self, integer: i32) -> Self {
            Self(self.0.query("integer", integer))
        }

        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.query_list("array", array))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.query_styled("object", object, runtime::Style::COMMA.exploded()))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.query_styled("nested", nested, runtime::Style::COMMA.exploded()))
        }
    }

    runtime::call!(QueryFormExplodeCall => (), runtime::Reply::empty);

    static QUERY_SPACE: runtime::Operation = runtime::Operation {
        name: "cells.query_space",
        method: &http::Method::GET,
        path: "/querySpace",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::query_space`] prepares: `GET /querySpace`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QuerySpaceCall(runtime::Request);

    impl QuerySpaceCall {
        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("array", array, ' '))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.query_styled("object", object, runtime::Style::SPACE))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.query_styled("nested", nested, runtime::Style::SPACE))
        }
    }

    runtime::call!(QuerySpaceCall => (), runtime::Reply::empty);

    static QUERY_PIPE: runtime::Operation = runtime::Operation {
        name: "cells.query_pipe",
        method: &http::Method::GET,
        path: "/queryPipe",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::query_pipe`] prepares: `GET /queryPipe`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryPipeCall(runtime::Request);

    impl QueryPipeCall {
        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("array", array, '|'))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.query_styled("object", object, runtime::Style::PIPE))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.query_styled("nested", nested, runtime::Style::PIPE))
        }
    }

    runtime::call!(QueryPipeCall => (), runtime::Reply::empty);

    static QUERY_DEEP_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.query_deep_explode",
        method: &http::Method::GET,
        path: "/queryDeepExplode",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::query_deep_explode`] prepares: `GET /queryDeepExplode`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct QueryDeepExplodeCall(runtime::Request);

    impl QueryDeepExplodeCall {
        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.query_styled("object", object, runtime::Style::DEEP.exploded()))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.query_styled("nested", nested, runtime::Style::DEEP.exploded()))
        }
    }

    runtime::call!(QueryDeepExplodeCall => (), runtime::Reply::empty);

    static HEADER_SIMPLE: runtime::Operation = runtime::Operation {
        name: "cells.header_simple",
        method: &http::Method::GET,
        path: "/headerSimple",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::header_simple`] prepares: `GET /headerSimple`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct HeaderSimpleCall(runtime::Request);

    impl HeaderSimpleCall {
        /// Sets `X-String`.
        pub fn x_string(self, x_string: impl Into<String>) -> Self {
            let x_string: String = x_string.into();
            Self(self.0.header("X-String", x_string))
        }

        /// Sets `X-Integer`.
        pub fn x_integer(self, x_integer: i32) -> Self {
            Self(self.0.header("X-Integer", x_integer))
        }

        /// Sets `X-Array`.
        pub fn x_array(self, x_array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_array: Vec<String> = x_array.into_iter().map(Into::into).collect();
            Self(self.0.header_joined("X-Array", x_array, ','))
        }

        /// Sets `X-Object`.
        pub fn x_object(self, x_object: models::Color) -> Self {
            Self(self.0.header_styled("X-Object", x_object, runtime::Style::COMMA))
        }

        /// Sets `X-Nested`.
        pub fn x_nested(self, x_nested: models::Nested) -> Self {
            Self(self.0.header_styled("X-Nested", x_nested, runtime::Style::COMMA))
        }
    }

    runtime::call!(HeaderSimpleCall => (), runtime::Reply::empty);

    static HEADER_SIMPLE_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.header_simple_explode",
        method: &http::Method::GET,
        path: "/headerSimpleExplode",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::header_simple_explode`] prepares: `GET /headerSimpleExplode`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct HeaderSimpleExplodeCall(runtime::Request);

    impl HeaderSimpleExplodeCall {
        /// Sets `X-String`.
        pub fn x_string(self, x_string: impl Into<String>) -> Self {
            let x_string: String = x_string.into();
            Self(self.0.header("X-String", x_string))
        }

        /// Sets `X-Integer`.
        pub fn x_integer(self, x_integer: i32) -> Self {
            Self(self.0.header("X-Integer", x_integer))
        }

        /// Sets `X-Array`.
        pub fn x_array(self, x_array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_array: Vec<String> = x_array.into_iter().map(Into::into).collect();
            Self(self.0.header_joined("X-Array", x_array, ','))
        }

        /// Sets `X-Object`.
        pub fn x_object(self, x_object: models::Color) -> Self {
            Self(
                self.0.header_styled("X-Object", x_object, runtime::Style::COMMA.exploded()),
            )
        }

        /// Sets `X-Nested`.
        pub fn x_nested(self, x_nested: models::Nested) -> Self {
            Self(
                self.0.header_styled("X-Nested", x_nested, runtime::Style::COMMA.exploded()),
            )
        }
    }

    runtime::call!(HeaderSimpleExplodeCall => (), runtime::Reply::empty);

    static COOKIE_FORM: runtime::Operation = runtime::Operation {
        name: "cells.cookie_form",
        method: &http::Method::GET,
        path: "/cookieForm",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::cookie_form`] prepares: `GET /cookieForm`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CookieFormCall(runtime::Request);

    impl CookieFormCall {
        /// Sets `string`.
        pub fn string(self, string: impl Into<String>) -> Self {
            let string: String = string.into();
            Self(self.0.cookie_styled("string", string, runtime::Style::COMMA))
        }

        /// Sets `integer`.
        pub fn integer(self, integer: i32) -> Self {
            Self(self.0.cookie_styled("integer", integer, runtime::Style::COMMA))
        }

        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.cookie_styled("array", array, runtime::Style::COMMA))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.cookie_styled("object", object, runtime::Style::COMMA))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.cookie_styled("nested", nested, runtime::Style::COMMA))
        }
    }

    runtime::call!(CookieFormCall => (), runtime::Reply::empty);

    static COOKIE_FORM_EXPLODE: runtime::Operation = runtime::Operation {
        name: "cells.cookie_form_explode",
        method: &http::Method::GET,
        path: "/cookieFormExplode",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::cookie_form_explode`] prepares: `GET /cookieFormExplode`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CookieFormExplodeCall(runtime::Request);

    impl CookieFormExplodeCall {
        /// Sets `string`.
        pub fn string(self, string: impl Into<String>) -> Self {
            let string: String = string.into();
            Self(self.0.cookie_styled("string", string, runtime::Style::COMMA.exploded()))
        }

        /// Sets `integer`.
        pub fn integer(self, integer: i32) -> Self {
            Self(self.0.cookie_styled("integer", integer, runtime::Style::COMMA.exploded()))
        }

        /// Sets `array`.
        pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let array: Vec<String> = array.into_iter().map(Into::into).collect();
            Self(self.0.cookie_styled("array", array, runtime::Style::COMMA.exploded()))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Color) -> Self {
            Self(self.0.cookie_styled("object", object, runtime::Style::COMMA.exploded()))
        }

        /// Sets `nested`.
        pub fn nested(self, nested: models::Nested) -> Self {
            Self(self.0.cookie_styled("nested", nested, runtime::Style::COMMA.exploded()))
        }
    }

    runtime::call!(CookieFormExplodeCall => (), runtime::Reply::empty);

    static RESERVED: runtime::Operation = runtime::Operation {
        name: "cells.reserved",
        method: &http::Method::GET,
        path: "/reserved",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::reserved`] prepares: `GET /reserved`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReservedCall(runtime::Request);

    impl ReservedCall {
        /// Sets `url`.
        pub fn url(self, url: impl Into<String>) -> Self {
            let url: String = url.into();
            Self(
                self.0.query_styled("url", url, runtime::Style::COMMA.exploded().reserved()),
            )
        }

        /// Sets `list`.
        pub fn list(self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let list: Vec<String> = list.into_iter().map(Into::into).collect();
            Self(self.0.query_styled("list", list, runtime::Style::COMMA.reserved()))
        }
    }

    runtime::call!(ReservedCall => (), runtime::Reply::empty);

    static NAMES: runtime::Operation = runtime::Operation {
        name: "cells.names",
        method: &http::Method::GET,
        path: "/names",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::names`] prepares: `GET /names`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NamesCall(runtime::Request);

    impl NamesCall {
        /// Sets `filter[name]`.
        pub fn filter_name(self, filter_name: impl Into<String>) -> Self {
            let filter_name: String = filter_name.into();
            Self(self.0.query("filter[name]", filter_name))
        }

        /// Sets `a.b`.
        pub fn a_b(self, a_b: impl Into<String>) -> Self {
            let a_b: String = a_b.into();
            Self(self.0.query("a.b", a_b))
        }

        /// Sets `$top`.
        pub fn top(self, top: i64) -> Self {
            Self(self.0.query("$top", top))
        }

        /// Sets `X-Y`.
        pub fn x_y(self, x_y: impl Into<String>) -> Self {
            let x_y: String = x_y.into();
            Self(self.0.query("X-Y", x_y))
        }

        /// Sets `ä b`.
        pub fn ä_b(self, ä_b: impl Into<String>) -> Self {
            let ä_b: String = ä_b.into();
            Self(self.0.query("ä b", ä_b))
        }
    }

    runtime::call!(NamesCall => (), runtime::Reply::empty);

    static SAME: runtime::Operation = runtime::Operation {
        name: "cells.same",
        method: &http::Method::GET,
        path: "/same/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::same`] prepares: `GET /same/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SameCall(runtime::Request);

    impl SameCall {
        /// Sets `id`.
        pub fn id(self, id: impl Into<String>) -> Self {
            let id: String = id.into();
            Self(self.0.query("id", id))
        }

        /// Sets `id`.
        pub fn id_header(self, id_header: impl Into<String>) -> Self {
            let id_header: String = id_header.into();
            Self(self.0.header("id", id_header))
        }

        /// Sets `id`.
        pub fn id_cookie(self, id_cookie: impl Into<String>) -> Self {
            let id_cookie: String = id_cookie.into();
            Self(self.0.cookie_styled("id", id_cookie, runtime::Style::COMMA.exploded()))
        }
    }

    runtime::call!(SameCall => (), runtime::Reply::empty);

    static CONTENT: runtime::Operation = runtime::Operation {
        name: "cells.content",
        method: &http::Method::GET,
        path: "/content/{path}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::content`] prepares: `GET /content/{path}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ContentCall(runtime::Request);

    impl ContentCall {
        /// Sets `query`.
        pub fn query(self, query: models::Color) -> Self {
            Self(self.0.query_styled("query", query, runtime::Style::JSON))
        }

        /// Sets `X-Json`.
        pub fn x_json(self, x_json: BTreeMap<String, String>) -> Self {
            Self(self.0.header_styled("X-Json", x_json, runtime::Style::JSON))
        }

        /// Sets `cookie`.
        pub fn cookie(self, cookie: models::Color) -> Self {
            Self(self.0.cookie_styled("cookie", cookie, runtime::Style::JSON))
        }

        /// Sets `text`.
        pub fn text(self, text: impl Into<String>) -> Self {
            let text: String = text.into();
            Self(self.0.query("text", text))
        }
    }

    runtime::call!(ContentCall => (), runtime::Reply::empty);

    static KINDS: runtime::Operation = runtime::Operation {
        name: "cells.kinds",
        method: &http::Method::GET,
        path: "/kinds",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::kinds`] prepares: `GET /kinds`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct KindsCall(runtime::Request);

    impl KindsCall {
        /// Sets `free`.
        pub fn free(self, free: BTreeMap<String, String>) -> Self {
            Self(self.0.query_styled("free", free, runtime::Style::COMMA.exploded()))
        }

        /// Sets `deep`.
        pub fn deep(self, deep: BTreeMap<String, String>) -> Self {
            Self(self.0.query_styled("deep", deep, runtime::Style::DEEP.exploded()))
        }

        /// Sets `any`.
        pub fn any(self, any: impl Into<serde_json::Value>) -> Self {
            let any: serde_json::Value = any.into();
            Self(self.0.query_styled("any", any, runtime::Style::COMMA.exploded()))
        }

        /// Sets `maybe`.
        pub fn maybe(self, maybe: impl Into<String>) -> Self {
            let maybe: String = maybe.into();
            Self(self.0.query("maybe", maybe))
        }

        /// Sets `kind`.
        pub fn kind(self, kind: models::CellsKindsKind) -> Self {
            Self(self.0.query("kind", kind))
        }

        /// Sets `levels`.
        pub fn levels(
            self,
            levels: impl IntoIterator<Item = models::CellsKindsLevel>,
        ) -> Self {
            Self(self.0.query_joined("levels", levels, ','))
        }

        /// Sets `at`.
        pub fn at(self, at: jiff::Timestamp) -> Self {
            Self(self.0.query("at", at))
        }

        /// Sets `day`.
        pub fn day(self, day: jiff::civil::Date) -> Self {
            Self(self.0.query("day", day))
        }

        /// When absent: `true`.
        pub fn flag(self, flag: bool) -> Self {
            Self(self.0.query("flag", flag))
        }

        /// Sets `ratio`.
        pub fn ratio(self, ratio: f64) -> Self {
            Self(self.0.query("ratio", ratio))
        }

        /// Sets `empty`.
        pub fn empty(self, empty: impl Into<String>) -> Self {
            let empty: String = empty.into();
            Self(self.0.query("empty", empty))
        }

        /// Sets `tabs`.
        pub fn tabs(self, tabs: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tabs: Vec<String> = tabs.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("tabs", tabs, '\t'))
        }

        /// Sets `objects`.
        pub fn objects(self, objects: impl IntoIterator<Item = models::Color>) -> Self {
            let objects: Vec<models::Color> = objects.into_iter().collect();
            Self(self.0.query_styled("objects", objects, runtime::Style::DEEP.exploded()))
        }

        /// Sets `list`.
        pub fn list(self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let list: Vec<String> = list.into_iter().map(Into::into).collect();
            Self(self.0.query_styled("list", list, runtime::Style::DEEP.exploded()))
        }
    }

    runtime::call!(KindsCall => (), runtime::Reply::empty);

    static COOKIES: runtime::Operation = runtime::Operation {
        name: "cells.cookies",
        method: &http::Method::GET,
        path: "/cookies",
        security: &[&[&credentials::SESSION]],
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::cookies`] prepares: `GET /cookies`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CookiesCall(runtime::Request);

    impl CookiesCall {
        /// Sets `sid`.
        pub fn sid(self, sid: impl Into<String>) -> Self {
            let sid: String = sid.into();
            Self(self.0.cookie_styled("sid", sid, runtime::Style::COMMA.exploded()))
        }

        /// Sets `theme`.
        pub fn theme(self, theme: impl Into<String>) -> Self {
            let theme: String = theme.into();
            Self(self.0.cookie_styled("theme", theme, runtime::Style::COMMA.exploded()))
        }
    }

    runtime::call!(CookiesCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
