//! `accept/schemas_of_3_1_list_their_types.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> schemas_of_3_1_list_their_types.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]
#![allow(
    clippy::type_complexity,
    reason = "lists and dictionaries are nested as deep as in the document"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document da65a48425de)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Types.
    ///
    /// Lists of types
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

        /// things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
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
            /// Not used yet.
            ///
            /// `"new"` on the wire.
            New,
            /// Used before
            ///
            /// `"old"` on the wire.
            Old,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Kind: str {
                "new" => New,
                "old" => Old,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{Kind, ThingEither};

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `name` on the wire.
            pub name: Option<String>,
            /// Size
            pub size: Option<i32>,
            /// `kind` on the wire.
            pub kind: Option<Kind>,
            /// `either` on the wire.
            pub either: Option<ThingEither>,
            /// `nothing` on the wire.
            pub nothing: Option<serde_json::Value>,
            /// `anything` on the wire.
            pub anything: Option<serde_json::Value>,
            /// `tags` on the wire.
            pub tags: Option<Vec<String>>,
            /// `share` on the wire.
            pub share: Option<f64>,
            /// `picture` on the wire.
            pub picture: Option<runtime::Base64>,
            /// `labels` on the wire.
            pub labels: Option<BTreeMap<String, String>>,
            /// `point` on the wire.
            pub point: Option<runtime::Open<(Option<f64>, Option<f64>), serde_json::Value, 0>>,
            nulls: runtime::Nulls,
            unlike: runtime::Unlike,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(name: Option<String>) -> Self {
                Self {
                    name,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `size`.
            #[must_use]
            pub fn size(mut self, size: i32) -> Self {
                self.size = Some(size);
                self
            }

            /// Sends `null` as `size`.
            #[must_use]
            pub fn clear_size(mut self) -> Self {
                self.size = None;
                self.nulls.insert("size");
                self
            }

            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, kind: Kind) -> Self {
                self.kind = Some(kind);
                self
            }

            /// Sends `null` as `kind`.
            #[must_use]
            pub fn clear_kind(mut self) -> Self {
                self.kind = None;
                self.nulls.insert("kind");
                self
            }

            /// Sets `either`.
            #[must_use]
            pub fn either(mut self, either: ThingEither) -> Self {
                self.either = Some(either);
                self
            }

            /// Sets `nothing`.
            #[must_use]
            pub fn nothing(mut self, nothing: impl Into<serde_json::Value>) -> Self {
                self.nothing = Some(nothing.into());
                self
            }

            /// Sends `null` as `nothing`.
            #[must_use]
            pub fn clear_nothing(mut self) -> Self {
                self.nothing = None;
                self.nulls.insert("nothing");
                self
            }

            /// Sets `anything`.
            #[must_use]
            pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
                self.anything = Some(anything.into());
                self
            }

            /// Sets `tags`.
            #[must_use]
            pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self.tags = Some(tags.into_iter().map(Into::into).collect());
                self
            }

            /// Sends `null` as `tags`.
            #[must_use]
            pub fn clear_tags(mut self) -> Self {
                self.tags = None;
                self.nulls.insert("tags");
                self
            }

            /// Sets `share`.
            #[must_use]
            pub fn share(mut self, share: f64) -> Self {
                self.share = Some(share);
                self
            }

            /// Sets `picture`.
            #[must_use]
            pub fn picture(mut self, picture: impl Into<runtime::Base64>) -> Self {
                self.picture = Some(picture.into());
                self
            }

            /// Sets `labels`.
            #[must_use]
            pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
                self.labels = Some(labels);
                self
            }

            /// Sets `point`.
            #[must_use]
            pub fn point(
                mut self,
                point: runtime::Open<(Option<f64>, Option<f64>), serde_json::Value, 0>,
            ) -> Self {
                self.point = Some(point);
                self
            }
        }

        runtime::model! {
            Thing, nulls else unlike {
                "name" => name nullable,
                "type" = "thing",
                "size" => size,
                "kind" => kind,
                "either" => either,
                "nothing" => nothing,
                "anything" => anything,
                "tags" => tags,
                "share" => share,
                "picture" => picture,
                "labels" => labels,
                "point" => point,
            }
        }
    }
    mod thing_either {
        //! `ThingEither`.

        use crate::runtime;

        /// ThingEither.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ThingEither {
            /// An integer.
            Integer(i64),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            ThingEither {
                Integer(i64) = Integer,
                Text(String) = Text,
            }
        }
    }

    pub use kind::Kind;
    pub use thing::Thing;
    pub use thing_either::ThingEither;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// things.
    ///
    /// Made by [`Client::things`](super::Client::things).
    #[derive(Clone, Debug)]
    pub struct Things {
        core: runtime::Core,
    }

    impl Things {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /things/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.things().get("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: impl Into<String>) -> GetCall {
            let id: String = id.into();
            GetCall(self.core.call(&GET).path("id", id))
        }

        /// `PUT /things/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().update("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, id: impl Into<String>) -> UpdateCall {
            let id: String = id.into();
            UpdateCall(self.core.call(&UPDATE).path("id", id))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "things.get",
        method: &http::Method::GET,
        path: "/things/{id}",
        ..DEFAULTS
    };

    /// The call that [`Things::get`] prepares: `GET /things/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => Option<models::Thing>, runtime::Reply::json);

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "things.update",
        method: &http::Method::PUT,
        path: "/things/{id}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::update`] prepares: `PUT /things/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    impl UpdateCall {
        /// Sets `body`.
        pub fn body(self, body: Option<models::Thing>) -> Self {
            Self(self.0.json(body))
        }
    }

    runtime::call!(UpdateCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
