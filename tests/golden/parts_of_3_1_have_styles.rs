//! `accept/parts_of_3_1_have_styles.json`.
// warning[part-style-ignored]: the style of the part `files` is not followed: each file is a part
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/encoding/files
//  --> parts_of_3_1_have_styles.json:15:160
//   help: remove it

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::parts::Parts;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 086a5d3eadc7)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Styles of parts.
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

    mod deep {
        //! `Deep`.

        use crate::runtime;
        use super::Point;

        /// Deep.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Deep {
            /// `at` on the wire.
            pub at: Option<Point>,
        }

        impl Deep {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `at`.
            #[must_use]
            pub fn at(mut self, at: Point) -> Self {
                self.at = Some(at);
                self
            }
        }

        runtime::model! {
            Deep: Default {
                "at" => at,
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
            /// `tags` on the wire.
            pub tags: Option<Vec<String>>,
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

            /// Sets `tags`.
            #[must_use]
            pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self.tags = Some(tags.into_iter().map(Into::into).collect());
                self
            }
        }

        runtime::model! {
            Point: Default, nulls {
                "x" => x,
                "y" => y,
                "tags" => tags,
            }
        }
    }

    pub use deep::Deep;
    pub use point::Point;
}
pub mod parts {
    //! The calls of `Parts`.

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
        /// client.parts().styles().deep(client::models::Deep::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn styles(&self) -> StylesCall {
            StylesCall(self.core.call(&STYLES).part_text("kind", String::from("a")))
        }

        /// `PUT /image`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().image().x(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn image(&self) -> ImageCall {
            ImageCall(self.core.call(&IMAGE))
        }

        /// `PUT /image`
        ///
        /// The body is sent as `image/png`.
        ///
        /// - `body`: The picture. It is sent as `image/png`, unless `Body::with_media_type` says `image/jpeg` or `video/*`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().image_as_bytes("data").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn image_as_bytes(&self, body: impl Into<runtime::Body>) -> ImageAsBytesCall {
            ImageAsBytesCall(self.core.call(&IMAGE_AS_BYTES).body(body))
        }
    }

    static STYLES: runtime::Operation = runtime::Operation {
        name: "parts.styles",
        method: &http::Method::POST,
        path: "/parts",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[
                runtime::PartEncoding {
                    name: "joinedObject",
                    media: "",
                    headers: &[("X-Kind", "object")],
                },
                runtime::PartEncoding {
                    name: "files",
                    media: "image/png, image/*",
                    headers: &[],
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::styles`] prepares: `POST /parts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StylesCall(runtime::Request);

    impl StylesCall {
        /// Sets `plain`.
        pub fn plain(self, plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let plain: Vec<String> = plain.into_iter().map(Into::into).collect();
            Self(self.0.part_texts("plain", plain))
        }

        /// Sets `joined`.
        pub fn joined(self, joined: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let joined: Vec<String> = joined.into_iter().map(Into::into).collect();
            Self(self.0.part_styled("joined", joined, runtime::Style::COMMA))
        }

        /// Sets `exploded`.
        pub fn exploded(
            self,
            exploded: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let exploded: Vec<String> = exploded.into_iter().map(Into::into).collect();
            Self(self.0.part_texts("exploded", exploded))
        }

        /// Sets `space`.
        pub fn space(self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let space: Vec<String> = space.into_iter().map(Into::into).collect();
            Self(self.0.part_styled("space", space, runtime::Style::SPACE))
        }

        /// Sets `pipe`.
        pub fn pipe(self, pipe: impl IntoIterator<Item = i64>) -> Self {
            let pipe: Vec<i64> = pipe.into_iter().collect();
            Self(self.0.part_styled("pipe", pipe, runtime::Style::PIPE))
        }

        /// Sets `deep`.
        pub fn deep(self, deep: models::Deep) -> Self {
            Self(self.0.part_styled("deep", deep, runtime::Style::DEEP.exploded()))
        }

        /// Sets `object`.
        pub fn object(self, object: models::Point) -> Self {
            Self(self.0.part_styled("object", object, runtime::Style::COMMA.exploded()))
        }

        /// Sets `joinedObject`.
        pub fn joined_object(self, joined_object: models::Point) -> Self {
            Self(self.0.part_styled("joinedObject", joined_object, runtime::Style::COMMA))
        }

        /// Sets `word`.
        pub fn word(self, word: impl Into<String>) -> Self {
            let word: String = word.into();
            Self(self.0.part_text("word", word))
        }

        /// Sets `reserved`.
        pub fn reserved(self, reserved: impl Into<String>) -> Self {
            let reserved: String = reserved.into();
            Self(self.0.part_text("reserved", reserved))
        }

        /// Sets `files`.
        pub fn files(self, files: impl IntoIterator<Item = runtime::FilePart>) -> Self {
            Self(self.0.parts("files", files))
        }

        /// Sets `file`.
        pub fn file(self, file: runtime::FilePart) -> Self {
            Self(self.0.part("file", file))
        }
    }

    runtime::call!(StylesCall => (), runtime::Reply::empty);

    static IMAGE: runtime::Operation = runtime::Operation {
        name: "parts.image",
        method: &http::Method::PUT,
        path: "/image",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::image`] prepares: `PUT /image`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ImageCall(runtime::Request);

    impl ImageCall {
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

        /// Sets `tags`.
        pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
            Self(self.0.field_list("tags", tags))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Point) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(ImageCall => (), runtime::Reply::empty);

    static IMAGE_AS_BYTES: runtime::Operation = runtime::Operation {
        name: "parts.image_as_bytes",
        method: &http::Method::PUT,
        path: "/image",
        body: runtime::BodyKind::Raw {
            media: "image/png",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::image_as_bytes`] prepares: `PUT /image`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ImageAsBytesCall(runtime::Request);

    runtime::call!(ImageAsBytesCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
