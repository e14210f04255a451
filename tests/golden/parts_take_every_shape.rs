//! `accept/parts_take_every_shape.json`.
// warning[part-style-ignored]: the style of the part `sizes` is not followed: OpenAPI 3.0 knows none among parts
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/encoding/sizes
//  --> parts_take_every_shape.json:14:172
//   help: remove it, or write the document in OpenAPI 3.1, where it counts
// note[renamed-item]: the setter `pages` is taken; this one is `pages_part`
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/schema/properties/pages
//  --> parts_take_every_shape.json:9:85

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::parts::Parts;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 2282d8141867)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Parts.
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

        /// Parts.
        pub fn parts(&self) -> Parts {
            Parts::new(self.core.clone())
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

    mod meta {
        //! `Meta`.

        use crate::runtime;

        /// Meta.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Meta {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Meta {
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
            Meta: Default {
                "name" => name,
            }
        }
    }

    pub use meta::Meta;
}
pub mod parts {
    //! The calls of `Parts`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Parts.
    ///
    /// Made by [`Client::parts`](super::Client::parts).
    #[derive(Clone, Debug)]
    pub struct Parts {
        core: runtime::Core,
    }

    impl Parts {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /parts`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().send(client::models::Meta::new()).note("note").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn send(&self, meta: models::Meta) -> SendCall {
            SendCall(
                self
                    .core
                    .call(&SEND)
                    .part_value("meta", meta)
                    .part_text("version", String::from("2")),
            )
        }

        /// `POST /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().any([client::Part::text("name", "data")]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self, parts: impl IntoIterator<Item = runtime::Part>) -> AnyCall {
            AnyCall(self.core.call(&ANY).any_parts(parts))
        }

        /// `POST /mixed`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().mixed(client::models::Meta::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn mixed(&self, meta: models::Meta) -> MixedCall {
            MixedCall(self.core.call(&MIXED).part_value("meta", meta))
        }

        /// `POST /related`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().related().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn related(&self) -> RelatedCall {
            RelatedCall(self.core.call(&RELATED))
        }
    }

    static SEND: runtime::Operation = runtime::Operation {
        name: "parts.send",
        method: &http::Method::POST,
        path: "/parts",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[
                runtime::PartEncoding {
                    name: "meta",
                    media: "application/vnd.meta+json",
                    headers: &[],
                },
                runtime::PartEncoding {
                    name: "photo",
                    media: "image/png, image/jpeg",
                    headers: &[("X-Kind", "photo")],
                },
                runtime::PartEncoding {
                    name: "pages",
                    media: "image/*",
                    headers: &[],
                },
                runtime::PartEncoding {
                    name: "quoted",
                    media: "application/json",
                    headers: &[],
                },
                runtime::PartEncoding {
                    name: "csv",
                    media: "text/csv",
                    headers: &[],
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::send`] prepares: `POST /parts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SendCall(runtime::Request);

    impl SendCall {
        /// Sets `more`.
        pub fn more(self, more: impl IntoIterator<Item = models::Meta>) -> Self {
            let more: Vec<models::Meta> = more.into_iter().collect();
            Self(self.0.part_value("more", more))
        }

        /// Sets `photo`.
        pub fn photo(self, photo: runtime::FilePart) -> Self {
            Self(self.0.part("photo", photo))
        }

        /// Sets `pages`.
        pub fn pages_part(
            self,
            pages_part: impl IntoIterator<Item = runtime::FilePart>,
        ) -> Self {
            Self(self.0.parts("pages", pages_part))
        }

        /// Sets `hash`.
        pub fn hash(self, hash: impl Into<runtime::Base64>) -> Self {
            let hash: runtime::Base64 = hash.into();
            Self(self.0.part_text("hash", hash))
        }

        /// Sets `note`.
        pub fn note(self, note: impl Into<String>) -> Self {
            let note: String = note.into();
            Self(self.0.part_text("note", note))
        }

        /// Sets `quoted`.
        pub fn quoted(self, quoted: impl Into<String>) -> Self {
            let quoted: String = quoted.into();
            Self(self.0.part_value("quoted", quoted))
        }

        /// Sets `sizes`.
        pub fn sizes(self, sizes: impl IntoIterator<Item = i64>) -> Self {
            Self(self.0.part_texts("sizes", sizes))
        }

        /// Sets `labels`.
        pub fn labels(self, labels: BTreeMap<String, String>) -> Self {
            Self(self.0.part_value("labels", labels))
        }

        /// Sets `csv`.
        pub fn csv(self, csv: impl Into<String>) -> Self {
            let csv: String = csv.into();
            Self(self.0.part_text("csv", csv))
        }
    }

    runtime::call!(SendCall => (), runtime::Reply::empty);

    static ANY: runtime::Operation = runtime::Operation {
        name: "parts.any",
        method: &http::Method::POST,
        path: "/any",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::any`] prepares: `POST /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => (), runtime::Reply::empty);

    static MIXED: runtime::Operation = runtime::Operation {
        name: "parts.mixed",
        method: &http::Method::POST,
        path: "/mixed",
        body: runtime::BodyKind::Multipart {
            media: "multipart/mixed",
            required: false,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::mixed`] prepares: `POST /mixed`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MixedCall(runtime::Request);

    impl MixedCall {
        /// Sets `parts`.
        pub fn parts(self, parts: impl IntoIterator<Item = runtime::Part>) -> Self {
            Self(self.0.any_parts(parts))
        }
    }

    runtime::call!(MixedCall => (), runtime::Reply::empty);

    static RELATED: runtime::Operation = runtime::Operation {
        name: "parts.related",
        method: &http::Method::POST,
        path: "/related",
        body: runtime::BodyKind::Multipart {
            media: "multipart/related",
            required: false,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::related`] prepares: `POST /related`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct RelatedCall(runtime::Request);

    impl RelatedCall {
        /// Sets `parts`.
        pub fn parts(self, parts: impl IntoIterator<Item = runtime::Part>) -> Self {
            Self(self.0.any_parts(parts))
        }
    }

    runtime::call!(RelatedCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
