//! `accept/forms_are_urlencoded.json`.
// note[alternative-body-not-offered]: a body of `multipart/form-data` is not offered: `application/x-www-form-urlencoded` is
//   at #/paths/~1several/put/requestBody/content/multipart~1form-data
//  --> forms_are_urlencoded.json:26:60
//   help: nothing is lost: both have one schema
// note[alternative-body-not-offered]: a body of `application/x-www-form-urlencoded` is not offered: `application/json` is
//   at #/paths/~1several/post/requestBody/content/application~1x-www-form-urlencoded
//  --> forms_are_urlencoded.json:23:74
//   help: nothing is lost: both have one schema
// note[alternative-body-not-offered]: a body of `application/x-www-form-urlencoded` is not offered: `multipart/form-data` is
//   at #/paths/~1several/patch/requestBody/content/application~1x-www-form-urlencoded
//  --> forms_are_urlencoded.json:29:74
//   help: nothing is lost: both have one schema

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::tokens::Tokens;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 0ccca2a8c2e4)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Forms.
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

        /// Tokens.
        pub fn tokens(&self) -> Tokens {
            Tokens::new(self.core.clone())
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
            /// `1` on the wire.
            Value1,
            /// `2` on the wire.
            Value2,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Kind: i64 {
                1 => Value1,
                2 => Value2,
            }
        }
    }
    mod name {
        //! `Name`.

        use crate::runtime;

        /// Name.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Name {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Name {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `name`.
            #[must_use]
            pub fn name(mut self, name: impl Into<String>) -> Self {
                self.name = Some(name.into());
                self
            }
        }

        runtime::model! {
            Name: Default {
                "name" => name,
            }
        }
    }
    mod tokens_issue_form_scope {
        //! `TokensIssueFormScope`.

        use crate::runtime;

        /// TokensIssueFormScope.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum TokensIssueFormScope {
            /// `"read"` on the wire.
            Read,
            /// `"write"` on the wire.
            Write,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            TokensIssueFormScope: str {
                "read" => Read,
                "write" => Write,
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
            pub file: Option<String>,
        }

        impl Upload {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Upload::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Upload: Default {
                "file" => file,
            }
        }
    }

    pub use kind::Kind;
    pub use name::Name;
    pub use tokens_issue_form_scope::TokensIssueFormScope;
    pub use upload::Upload;
}
pub mod tokens {
    //! The calls of `Tokens`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Tokens.
    ///
    /// Made by [`Client::tokens`](super::Client::tokens).
    #[derive(Clone, Debug)]
    pub struct Tokens {
        core: runtime::Core,
    }

    impl Tokens {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /token`
        ///
        /// - `client_id`: Who asks.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.tokens().issue("client id").note("note").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn issue(&self, client_id: impl Into<String>) -> IssueCall {
            let client_id: String = client_id.into();
            IssueCall(
                self
                    .core
                    .call(&ISSUE)
                    .field("client id", client_id)
                    .field("grant_type", String::from("client_credentials")),
            )
        }

        /// `PUT /several`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.tokens().by_form().name("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn by_form(&self) -> ByFormCall {
            ByFormCall(self.core.call(&BY_FORM))
        }

        /// `POST /several`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.tokens().by_json().name("name").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn by_json(&self) -> ByJsonCall {
            ByJsonCall(self.core.call(&BY_JSON))
        }

        /// `PATCH /several`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.tokens().by_parts().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn by_parts(&self) -> ByPartsCall {
            ByPartsCall(self.core.call(&BY_PARTS))
        }
    }

    static ISSUE: runtime::Operation = runtime::Operation {
        name: "tokens.issue",
        method: &http::Method::POST,
        path: "/token",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Tokens::issue`] prepares: `POST /token`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct IssueCall(runtime::Request);

    impl IssueCall {
        /// Sets `note`.
        pub fn note(self, note: impl Into<String>) -> Self {
            let note: String = note.into();
            Self(self.0.field("note", note))
        }

        /// Sets `scope`.
        pub fn scope(
            self,
            scope: impl IntoIterator<Item = models::TokensIssueFormScope>,
        ) -> Self {
            Self(self.0.field_list("scope", scope))
        }

        /// Sets `size`.
        pub fn size(self, size: i32) -> Self {
            Self(self.0.field("size", size))
        }

        /// Sets `ratio`.
        pub fn ratio(self, ratio: f64) -> Self {
            Self(self.0.field("ratio", ratio))
        }

        /// Sets `until`.
        pub fn until(self, until: jiff::Timestamp) -> Self {
            Self(self.0.field("until", until))
        }

        /// Sets `kinds`.
        pub fn kinds(self, kinds: impl IntoIterator<Item = models::Kind>) -> Self {
            Self(self.0.field_list("kinds", kinds))
        }
    }

    runtime::call!(IssueCall => (), runtime::Reply::empty);

    static BY_FORM: runtime::Operation = runtime::Operation {
        name: "tokens.by_form",
        method: &http::Method::PUT,
        path: "/several",
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Tokens::by_form`] prepares: `PUT /several`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ByFormCall(runtime::Request);

    impl ByFormCall {
        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.field("name", name))
        }
    }

    runtime::call!(ByFormCall => (), runtime::Reply::empty);

    static BY_JSON: runtime::Operation = runtime::Operation {
        name: "tokens.by_json",
        method: &http::Method::POST,
        path: "/several",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Tokens::by_json`] prepares: `POST /several`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ByJsonCall(runtime::Request);

    impl ByJsonCall {
        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.field("name", name))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Name) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(ByJsonCall => (), runtime::Reply::empty);

    static BY_PARTS: runtime::Operation = runtime::Operation {
        name: "tokens.by_parts",
        method: &http::Method::PATCH,
        path: "/several",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Tokens::by_parts`] prepares: `PATCH /several`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ByPartsCall(runtime::Request);

    impl ByPartsCall {
        /// Sets `file`.
        pub fn file(self, file: runtime::FilePart) -> Self {
            Self(self.0.part("file", file))
        }
    }

    runtime::call!(ByPartsCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
