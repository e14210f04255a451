//! `accept/free_form_values_are_raw_json.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> free_form_values_are_raw_json.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::notes::Notes;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c3501c617726)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Notes.
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

        /// Notes.
        pub fn notes(&self) -> Notes {
            Notes::new(self.core.clone())
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

    mod anything {
        //! `Anything`.

        /// Any JSON.
        pub type Anything = serde_json::Value;
    }
    mod note {
        //! `Note`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Note.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Note {
            /// `must` on the wire.
            pub must: serde_json::Value,
            /// `mustNullable` on the wire.
            pub must_nullable: Option<serde_json::Value>,
            /// Whatever you like.
            pub may: Option<serde_json::Value>,
            /// `mayNullable` on the wire.
            pub may_nullable: Option<serde_json::Value>,
            /// `list` on the wire.
            pub list: Option<Vec<serde_json::Value>>,
            /// `object` on the wire.
            pub object: Option<BTreeMap<String, serde_json::Value>>,
            /// `named` on the wire.
            pub named: Option<serde_json::Value>,
            nulls: runtime::Nulls,
        }

        impl Note {
            /// A value with what must be there, and nothing else.
            pub fn new(
                must: impl Into<serde_json::Value>,
                must_nullable: Option<serde_json::Value>,
            ) -> Self {
                Self {
                    must: must.into(),
                    must_nullable,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `may`.
            #[must_use]
            pub fn may(mut self, may: impl Into<serde_json::Value>) -> Self {
                self.may = Some(may.into());
                self
            }

            /// Sets `may_nullable`.
            #[must_use]
            pub fn may_nullable(mut self, may_nullable: impl Into<serde_json::Value>) -> Self {
                self.may_nullable = Some(may_nullable.into());
                self
            }

            /// Sends `null` as `mayNullable`.
            #[must_use]
            pub fn clear_may_nullable(mut self) -> Self {
                self.may_nullable = None;
                self.nulls.insert("mayNullable");
                self
            }

            /// Sets `list`.
            #[must_use]
            pub fn list(
                mut self,
                list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
            ) -> Self {
                self.list = Some(list.into_iter().map(Into::into).collect());
                self
            }

            /// Sets `object`.
            #[must_use]
            pub fn object(mut self, object: BTreeMap<String, serde_json::Value>) -> Self {
                self.object = Some(object);
                self
            }

            /// Sends `null` as `object`.
            #[must_use]
            pub fn clear_object(mut self) -> Self {
                self.object = None;
                self.nulls.insert("object");
                self
            }

            /// Sets `named`.
            #[must_use]
            pub fn named(mut self, named: impl Into<serde_json::Value>) -> Self {
                self.named = Some(named.into());
                self
            }
        }

        runtime::model! {
            Note, nulls {
                "must" => must,
                "mustNullable" => must_nullable nullable,
                "may" => may,
                "mayNullable" => may_nullable,
                "list" => list,
                "object" => object,
                "named" => named,
            }
        }
    }

    pub use anything::Anything;
    pub use note::Note;
}
pub mod notes {
    //! The calls of `Notes`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Notes.
    ///
    /// Made by [`Client::notes`](super::Client::notes).
    #[derive(Clone, Debug)]
    pub struct Notes {
        core: runtime::Core,
    }

    impl Notes {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /notes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.notes().any().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self) -> AnyCall {
            AnyCall(self.core.call(&ANY))
        }

        /// `PUT /notes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.notes().replace(serde_json::Value::Null, None).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn replace(
            &self,
            must: impl Into<serde_json::Value>,
            must_nullable: Option<serde_json::Value>,
        ) -> ReplaceCall {
            let must: serde_json::Value = must.into();
            ReplaceCall(
                self
                    .core
                    .call(&REPLACE)
                    .field("must", must)
                    .field("mustNullable", must_nullable),
            )
        }

        /// `POST /notes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let note = client.notes().store(serde_json::Value::Null).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn store(&self, body: impl Into<serde_json::Value>) -> StoreCall {
            let body: serde_json::Value = body.into();
            StoreCall(self.core.call(&STORE).json(body))
        }
    }

    static ANY: runtime::Operation = runtime::Operation {
        name: "notes.any",
        method: &http::Method::GET,
        path: "/notes",
        ..DEFAULTS
    };

    /// The call that [`Notes::any`] prepares: `GET /notes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => serde_json::Value, runtime::Reply::json);

    static REPLACE: runtime::Operation = runtime::Operation {
        name: "notes.replace",
        method: &http::Method::PUT,
        path: "/notes",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Notes::replace`] prepares: `PUT /notes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReplaceCall(runtime::Request);

    impl ReplaceCall {
        /// Whatever you like.
        pub fn may(self, may: impl Into<serde_json::Value>) -> Self {
            let may: serde_json::Value = may.into();
            Self(self.0.field("may", may))
        }

        /// Sets `mayNullable`.
        pub fn may_nullable(self, may_nullable: impl Into<serde_json::Value>) -> Self {
            let may_nullable: serde_json::Value = may_nullable.into();
            Self(self.0.field("mayNullable", may_nullable))
        }

        /// Sends `null` as `mayNullable`.
        pub fn clear_may_nullable(self) -> Self {
            Self(self.0.clear_field("mayNullable"))
        }

        /// Sets `list`.
        pub fn list(
            self,
            list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
        ) -> Self {
            let list: Vec<serde_json::Value> = list.into_iter().map(Into::into).collect();
            Self(self.0.field_list("list", list))
        }

        /// Sets `object`.
        pub fn object(self, object: BTreeMap<String, serde_json::Value>) -> Self {
            Self(self.0.field("object", object))
        }

        /// Sends `null` as `object`.
        pub fn clear_object(self) -> Self {
            Self(self.0.clear_field("object"))
        }

        /// Sets `named`.
        pub fn named(self, named: impl Into<serde_json::Value>) -> Self {
            let named: serde_json::Value = named.into();
            Self(self.0.field("named", named))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Note) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(ReplaceCall => Vec<serde_json::Value>, runtime::Reply::json);

    static STORE: runtime::Operation = runtime::Operation {
        name: "notes.store",
        method: &http::Method::POST,
        path: "/notes",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Notes::store`] prepares: `POST /notes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StoreCall(runtime::Request);

    runtime::call!(StoreCall => models::Note, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
