//! `accept/verbs_of_other_spellings_are_told.json`.
// warning[unsupported-method]: an operation is left out: its method is `QUERY`
//   at #/paths/~1a/query
//  --> verbs_of_other_spellings_are_told.json:29:16
//   help: the methods are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE
// note[repaired-spelling]: `GET` is taken for `get`
//   at #/paths/~1a/GET
//  --> verbs_of_other_spellings_are_told.json:14:14
//   help: write it like that
// warning[conflicting-key-spelling]: `Post` stands beside `post`; it is left out
//   at #/paths/~1a/Post
//  --> verbs_of_other_spellings_are_told.json:37:15
//   help: remove one of the two
// note[missing-parameter-schema]: a parameter has neither `schema` nor `content`; it is taken for text
//   at #/paths/~1a/GET/parameters/0
//  --> verbs_of_other_spellings_are_told.json:22:11
//   help: give it a `schema`, such as `{"type": "string"}`
// note[relative-server]: `/api` is relative to where the document is served; callers must give the base URL
//   at #/servers/0/url
//  --> verbs_of_other_spellings_are_told.json:9:14
//   help: give the whole URL in the overlay, such as `https://api.example.com/v1`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::a::A;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 6a9f12cc0011)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Capitals.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        /// It is relative to the host, which callers must give: `base_url`.
        pub const BASE_URL: &'static str = "/api";

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

        /// a.
        pub fn a(&self) -> A {
            A::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod a {
    //! The calls of `A`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// a.
    ///
    /// Made by [`Client::a`](super::Client::a).
    #[derive(Clone, Debug)]
    pub struct A {
        core: runtime::Core,
    }

    impl A {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.a().get_a().both("both").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_a(&self) -> GetACall {
            GetACall(self.core.call(&GET_A))
        }

        /// `POST /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.a().post_a(client::FilePart::new("data.csv", "a,b\n1,2\n")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn post_a(&self, file: runtime::FilePart) -> PostACall {
            PostACall(self.core.call(&POST_A).part("file", file))
        }
    }

    static GET_A: runtime::Operation = runtime::Operation {
        name: "a.get_a",
        method: &http::Method::GET,
        path: "/a",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`A::get_a`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetACall(runtime::Request);

    impl GetACall {
        /// Sets `both`.
        pub fn both(self, both: impl Into<String>) -> Self {
            let both: String = both.into();
            Self(self.0.query("both", both))
        }
    }

    runtime::call!(GetACall => (), runtime::Reply::empty);

    static POST_A: runtime::Operation = runtime::Operation {
        name: "a.post_a",
        method: &http::Method::POST,
        path: "/a",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[
                runtime::PartEncoding {
                    name: "file",
                    media: "image/png, image/jpeg",
                    headers: &[],
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`A::post_a`] prepares: `POST /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PostACall(runtime::Request);

    runtime::call!(PostACall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
