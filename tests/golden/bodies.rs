//! `conformance/bodies.json`.
// note[text-schema-ignored]: XML is handed over as text; its schema is not used
//   at #/paths/~1xml/post/requestBody/content/application~1xml
//  --> bodies.json:27:122
//   help: declare JSON too where the server understands it, or parse the text
// note[split-by-direction]: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only
//   at #/components/schemas/User
//  --> bodies.json:40:13
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::cells::Cells;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document fbca5896bb3f)"
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

        /// Cells.
        pub fn cells(&self) -> Cells {
            Cells::new(self.core.clone())
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

    mod cells_null_request {
        //! `CellsNullRequest`.

        use crate::runtime;

        /// CellsNullRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct CellsNullRequest {
            /// `x` on the wire.
            pub x: Option<i64>,
        }

        impl CellsNullRequest {
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
            CellsNullRequest: Default {
                "x" => x,
            }
        }
    }
    mod point {
        //! `Point`.

        use crate::runtime;

        /// Point.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Point {
            /// `x` on the wire.
            pub x: Option<i64>,
            /// `y` on the wire.
            pub y: Option<i64>,
            nulls: runtime::Nulls,
        }

        impl Point {
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

            /// Sets `y`.
            #[must_use]
            pub fn y(mut self, y: i64) -> Self {
                self.y = Some(y);
                self
            }

            /// Sends `null` as `y`.
            #[must_use]
            pub fn clear_y(mut self) -> Self {
                self.y = None;
                self.nulls.insert("y");
                self
            }
        }

        runtime::model! {
            Point: Default, nulls {
                "x" => x,
                "y" => y,
            }
        }
    }
    mod user {
        //! `User`.

        use crate::runtime;

        /// User.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: String,
            /// `friends` on the wire.
            pub friends: Option<Vec<User>>,
        }

        impl User {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, name: impl Into<String>) -> Self {
                Self {
                    id,
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `User::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            User {
                "id" => id,
                "name" => name,
                "friends" => friends,
            }
        }
    }
    mod user_request {
        //! `UserRequest`.

        use crate::runtime;

        /// UserRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UserRequest {
            /// `name` on the wire.
            pub name: String,
            /// `password` on the wire.
            pub password: String,
            /// `friends` on the wire.
            pub friends: Option<Vec<UserRequest>>,
        }

        impl UserRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    password: password.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `friends`.
            #[must_use]
            pub fn friends(mut self, friends: impl IntoIterator<Item = UserRequest>) -> Self {
                self.friends = Some(friends.into_iter().collect());
                self
            }
        }

        runtime::model! {
            UserRequest {
                "name" => name,
                "password" => password,
                "friends" => friends,
            }
        }
    }

    pub use cells_null_request::CellsNullRequest;
    pub use point::Point;
    pub use user::User;
    pub use user_request::UserRequest;
}
pub mod cells {
    //! The calls of `Cells`.

    use crate::runtime;
    use super::client::DEFAULTS;
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

        /// `PUT /json`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().maybe().x(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn maybe(&self) -> MaybeCall {
            MaybeCall(self.core.call(&MAYBE))
        }

        /// `POST /json`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().list([client::models::Point::new()]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self, body: impl IntoIterator<Item = models::Point>) -> ListCall {
            let body: Vec<models::Point> = body.into_iter().collect();
            ListCall(self.core.call(&LIST).json(body))
        }

        /// `PATCH /json`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().must().x(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn must(&self) -> MustCall {
            MustCall(self.core.call(&MUST))
        }

        /// `PUT /null`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().null_text(None).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn null_text(&self, body: Option<String>) -> NullTextCall {
            NullTextCall(self.core.call(&NULL_TEXT).json(body))
        }

        /// `POST /null`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().null(None).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn null(&self, body: Option<models::CellsNullRequest>) -> NullCall {
            NullCall(self.core.call(&NULL).json(body))
        }

        /// `PATCH /null`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().null_list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn null_list(&self) -> NullListCall {
            NullListCall(self.core.call(&NULL_LIST))
        }

        /// `POST /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().any(serde_json::Value::Null).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self, body: impl Into<serde_json::Value>) -> AnyCall {
            let body: serde_json::Value = body.into();
            AnyCall(self.core.call(&ANY).json(body))
        }

        /// `PUT /text`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().latin("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn latin(&self, body: impl Into<String>) -> LatinCall {
            let body: String = body.into();
            LatinCall(self.core.call(&LATIN).text(body))
        }

        /// `POST /text`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().text("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn text(&self, body: impl Into<String>) -> TextCall {
            let body: String = body.into();
            TextCall(self.core.call(&TEXT).text(body))
        }

        /// `PATCH /text`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().html("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn html(&self, body: impl Into<String>) -> HtmlCall {
            let body: String = body.into();
            HtmlCall(self.core.call(&HTML).text(body))
        }

        /// `POST /users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let user = client.cells().users("name", "password").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn users(
            &self,
            name: impl Into<String>,
            password: impl Into<String>,
        ) -> UsersCall {
            let name: String = name.into();
            let password: String = password.into();
            UsersCall(self.core.call(&USERS).field("name", name).field("password", password))
        }

        /// `POST /parts`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().parts().note("note").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn parts(&self) -> PartsCall {
            PartsCall(self.core.call(&PARTS))
        }

        /// `PUT /xml`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().atom("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn atom(&self, body: impl Into<String>) -> AtomCall {
            let body: String = body.into();
            AtomCall(self.core.call(&ATOM).text(body))
        }

        /// `POST /xml`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().xml("body").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn xml(&self, body: impl Into<String>) -> XmlCall {
            let body: String = body.into();
            XmlCall(self.core.call(&XML).text(body))
        }

        /// `PUT /lines`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().seq([client::models::Point::new()]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn seq(&self, body: impl IntoIterator<Item = models::Point>) -> SeqCall {
            SeqCall(self.core.call(&SEQ).json_lines(body))
        }

        /// `POST /lines`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().jsonl([client::models::Point::new()]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn jsonl(&self, body: impl IntoIterator<Item = models::Point>) -> JsonlCall {
            JsonlCall(self.core.call(&JSONL).json_lines(body))
        }

        /// `PUT /bytes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().maybe_bytes().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn maybe_bytes(&self) -> MaybeBytesCall {
            MaybeBytesCall(self.core.call(&MAYBE_BYTES))
        }

        /// `POST /bytes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.cells().bytes("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn bytes(&self, body: impl Into<runtime::Body>) -> BytesCall {
            BytesCall(self.core.call(&BYTES).body(body))
        }
    }

    static MAYBE: runtime::Operation = runtime::Operation {
        name: "cells.maybe",
        method: &http::Method::PUT,
        path: "/json",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::maybe`] prepares: `PUT /json`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MaybeCall(runtime::Request);

    impl MaybeCall {
        /// Sets `x`.
        pub fn x(self, x: i64) -> Self {
            Self(self.0.field("x", x))
        }

        /// Sets `y`.
        pub fn y(self, y: i64) -> Self {
            Self(self.0.field("y", y))
        }

        /// Sends `null` as `y`.
        pub fn clear_y(self) -> Self {
            Self(self.0.clear_field("y"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Point) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(MaybeCall => (), runtime::Reply::empty);

    static LIST: runtime::Operation = runtime::Operation {
        name: "cells.list",
        method: &http::Method::POST,
        path: "/json",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::list`] prepares: `POST /json`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => (), runtime::Reply::empty);

    static MUST: runtime::Operation = runtime::Operation {
        name: "cells.must",
        method: &http::Method::PATCH,
        path: "/json",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::must`] prepares: `PATCH /json`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MustCall(runtime::Request);

    impl MustCall {
        /// Sets `x`.
        pub fn x(self, x: i64) -> Self {
            Self(self.0.field("x", x))
        }

        /// Sets `y`.
        pub fn y(self, y: i64) -> Self {
            Self(self.0.field("y", y))
        }

        /// Sends `null` as `y`.
        pub fn clear_y(self) -> Self {
            Self(self.0.clear_field("y"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Point) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(MustCall => (), runtime::Reply::empty);

    static NULL_TEXT: runtime::Operation = runtime::Operation {
        name: "cells.null_text",
        method: &http::Method::PUT,
        path: "/null",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::null_text`] prepares: `PUT /null`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NullTextCall(runtime::Request);

    runtime::call!(NullTextCall => (), runtime::Reply::empty);

    static NULL: runtime::Operation = runtime::Operation {
        name: "cells.null",
        method: &http::Method::POST,
        path: "/null",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::null`] prepares: `POST /null`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NullCall(runtime::Request);

    runtime::call!(NullCall => (), runtime::Reply::empty);

    static NULL_LIST: runtime::Operation = runtime::Operation {
        name: "cells.null_list",
        method: &http::Method::PATCH,
        path: "/null",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::null_list`] prepares: `PATCH /null`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NullListCall(runtime::Request);

    impl NullListCall {
        /// Sets `body`.
        pub fn body(self, body: Option<Vec<i64>>) -> Self {
            Self(self.0.json(body))
        }
    }

    runtime::call!(NullListCall => (), runtime::Reply::empty);

    static ANY: runtime::Operation = runtime::Operation {
        name: "cells.any",
        method: &http::Method::POST,
        path: "/any",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::any`] prepares: `POST /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => (), runtime::Reply::empty);

    static LATIN: runtime::Operation = runtime::Operation {
        name: "cells.latin",
        method: &http::Method::PUT,
        path: "/text",
        body: runtime::BodyKind::Raw {
            media: "text/plain; charset=ISO-8859-1",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::latin`] prepares: `PUT /text`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LatinCall(runtime::Request);

    runtime::call!(LatinCall => (), runtime::Reply::empty);

    static TEXT: runtime::Operation = runtime::Operation {
        name: "cells.text",
        method: &http::Method::POST,
        path: "/text",
        body: runtime::BodyKind::Raw {
            media: "text/plain; charset=utf-8",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::text`] prepares: `POST /text`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TextCall(runtime::Request);

    runtime::call!(TextCall => (), runtime::Reply::empty);

    static HTML: runtime::Operation = runtime::Operation {
        name: "cells.html",
        method: &http::Method::PATCH,
        path: "/text",
        body: runtime::BodyKind::Raw {
            media: "text/html; charset=utf-8",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::html`] prepares: `PATCH /text`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct HtmlCall(runtime::Request);

    runtime::call!(HtmlCall => (), runtime::Reply::empty);

    static USERS: runtime::Operation = runtime::Operation {
        name: "cells.users",
        method: &http::Method::POST,
        path: "/users",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Cells::users`] prepares: `POST /users`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UsersCall(runtime::Request);

    impl UsersCall {
        /// Sets `friends`.
        pub fn friends(
            self,
            friends: impl IntoIterator<Item = models::UserRequest>,
        ) -> Self {
            Self(self.0.field_list("friends", friends))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::UserRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(UsersCall => Option<models::User>, runtime::Reply::optional);

    static PARTS: runtime::Operation = runtime::Operation {
        name: "cells.parts",
        method: &http::Method::POST,
        path: "/parts",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[
                runtime::PartEncoding {
                    name: "note",
                    media: "text/plain; charset=ISO-8859-1",
                    headers: &[],
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::parts`] prepares: `POST /parts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PartsCall(runtime::Request);

    impl PartsCall {
        /// Sets `note`.
        pub fn note(self, note: impl Into<String>) -> Self {
            let note: String = note.into();
            Self(self.0.part_text("note", note))
        }

        /// Sets `when`.
        pub fn when(self, when: jiff::civil::Date) -> Self {
            Self(self.0.part_text("when", when))
        }
    }

    runtime::call!(PartsCall => (), runtime::Reply::empty);

    static ATOM: runtime::Operation = runtime::Operation {
        name: "cells.atom",
        method: &http::Method::PUT,
        path: "/xml",
        body: runtime::BodyKind::Raw {
            media: "application/atom+xml",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::atom`] prepares: `PUT /xml`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AtomCall(runtime::Request);

    runtime::call!(AtomCall => (), runtime::Reply::empty);

    static XML: runtime::Operation = runtime::Operation {
        name: "cells.xml",
        method: &http::Method::POST,
        path: "/xml",
        body: runtime::BodyKind::Raw {
            media: "application/xml",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::xml`] prepares: `POST /xml`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct XmlCall(runtime::Request);

    runtime::call!(XmlCall => (), runtime::Reply::empty);

    static SEQ: runtime::Operation = runtime::Operation {
        name: "cells.seq",
        method: &http::Method::PUT,
        path: "/lines",
        body: runtime::BodyKind::Raw {
            media: "application/json-seq",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::seq`] prepares: `PUT /lines`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SeqCall(runtime::Request);

    runtime::call!(SeqCall => (), runtime::Reply::empty);

    static JSONL: runtime::Operation = runtime::Operation {
        name: "cells.jsonl",
        method: &http::Method::POST,
        path: "/lines",
        body: runtime::BodyKind::Raw {
            media: "application/jsonl",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::jsonl`] prepares: `POST /lines`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct JsonlCall(runtime::Request);

    runtime::call!(JsonlCall => (), runtime::Reply::empty);

    static MAYBE_BYTES: runtime::Operation = runtime::Operation {
        name: "cells.maybe_bytes",
        method: &http::Method::PUT,
        path: "/bytes",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::maybe_bytes`] prepares: `PUT /bytes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MaybeBytesCall(runtime::Request);

    impl MaybeBytesCall {
        /// Sets `body`.
        pub fn body(self, body: impl Into<runtime::Body>) -> Self {
            Self(self.0.body(body))
        }
    }

    runtime::call!(MaybeBytesCall => (), runtime::Reply::empty);

    static BYTES: runtime::Operation = runtime::Operation {
        name: "cells.bytes",
        method: &http::Method::POST,
        path: "/bytes",
        body: runtime::BodyKind::Raw {
            media: "application/octet-stream",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Cells::bytes`] prepares: `POST /bytes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BytesCall(runtime::Request);

    runtime::call!(BytesCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
