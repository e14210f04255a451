//! `accept/four_presences_in_a_request.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> four_presences_in_a_request.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 9b0e8bc5d9a8)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Presence.
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

        /// Things.
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

    mod thing_update {
        //! `ThingUpdate`.

        use crate::runtime;

        /// ThingUpdate.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ThingUpdate {
            /// `must` on the wire.
            pub must: String,
            /// The text, or null for none.
            pub must_nullable: Option<String>,
            /// `mustNullableNumber` on the wire.
            pub must_nullable_number: Option<i32>,
            /// When absent: `x`.
            pub may: Option<String>,
            /// `mayNullable` on the wire.
            pub may_nullable: Option<String>,
            /// `mayNullableNumber` on the wire.
            pub may_nullable_number: Option<i32>,
            /// `mayList` on the wire.
            pub may_list: Option<Vec<String>>,
            /// `mayNullableList` on the wire.
            pub may_nullable_list: Option<Vec<String>>,
            nulls: runtime::Nulls,
        }

        impl ThingUpdate {
            /// A value with what must be there, and nothing else.
            pub fn new(
                must: impl Into<String>,
                must_nullable: Option<String>,
                must_nullable_number: Option<i32>,
            ) -> Self {
                Self {
                    must: must.into(),
                    must_nullable,
                    must_nullable_number,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `may`.
            #[must_use]
            pub fn may(mut self, may: impl Into<String>) -> Self {
                self.may = Some(may.into());
                self
            }

            /// Sets `may_nullable`.
            #[must_use]
            pub fn may_nullable(mut self, may_nullable: impl Into<String>) -> Self {
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

            /// Sets `may_nullable_number`.
            #[must_use]
            pub fn may_nullable_number(mut self, may_nullable_number: i32) -> Self {
                self.may_nullable_number = Some(may_nullable_number);
                self
            }

            /// Sends `null` as `mayNullableNumber`.
            #[must_use]
            pub fn clear_may_nullable_number(mut self) -> Self {
                self.may_nullable_number = None;
                self.nulls.insert("mayNullableNumber");
                self
            }

            /// Sets `may_list`.
            #[must_use]
            pub fn may_list(
                mut self,
                may_list: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.may_list = Some(may_list.into_iter().map(Into::into).collect());
                self
            }

            /// Sets `may_nullable_list`.
            #[must_use]
            pub fn may_nullable_list(
                mut self,
                may_nullable_list: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.may_nullable_list = Some(
                    may_nullable_list.into_iter().map(Into::into).collect(),
                );
                self
            }

            /// Sends `null` as `mayNullableList`.
            #[must_use]
            pub fn clear_may_nullable_list(mut self) -> Self {
                self.may_nullable_list = None;
                self.nulls.insert("mayNullableList");
                self
            }
        }

        runtime::model! {
            ThingUpdate, nulls {
                "must" => must,
                "mustNullable" => must_nullable nullable,
                "mustNullableNumber" => must_nullable_number nullable,
                "may" => may,
                "mayNullable" => may_nullable,
                "mayNullableNumber" => may_nullable_number,
                "mayList" => may_list,
                "mayNullableList" => may_nullable_list,
            }
        }
    }

    pub use thing_update::ThingUpdate;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Things.
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

        /// Updates a thing
        ///
        /// `PATCH /things/{id}`
        ///
        /// - `must_nullable`: The text, or null for none.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().update("id", "must", None, None).may("x").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(
            &self,
            id: impl Into<String>,
            must: impl Into<String>,
            must_nullable: Option<String>,
            must_nullable_number: Option<i32>,
        ) -> UpdateCall {
            let id: String = id.into();
            let must: String = must.into();
            UpdateCall(
                self
                    .core
                    .call(&UPDATE)
                    .path("id", id)
                    .field("must", must)
                    .field("mustNullable", must_nullable)
                    .field("mustNullableNumber", must_nullable_number),
            )
        }
    }

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "things.update",
        method: &http::Method::PATCH,
        path: "/things/{id}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// Updates a thing
    ///
    /// The call that [`Things::update`] prepares: `PATCH /things/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    impl UpdateCall {
        /// When absent: `x`.
        pub fn may(self, may: impl Into<String>) -> Self {
            let may: String = may.into();
            Self(self.0.field("may", may))
        }

        /// Sets `mayNullable`.
        pub fn may_nullable(self, may_nullable: impl Into<String>) -> Self {
            let may_nullable: String = may_nullable.into();
            Self(self.0.field("mayNullable", may_nullable))
        }

        /// Sends `null` as `mayNullable`.
        pub fn clear_may_nullable(self) -> Self {
            Self(self.0.clear_field("mayNullable"))
        }

        /// Sets `mayNullableNumber`.
        pub fn may_nullable_number(self, may_nullable_number: i32) -> Self {
            Self(self.0.field("mayNullableNumber", may_nullable_number))
        }

        /// Sends `null` as `mayNullableNumber`.
        pub fn clear_may_nullable_number(self) -> Self {
            Self(self.0.clear_field("mayNullableNumber"))
        }

        /// Sets `mayList`.
        pub fn may_list(
            self,
            may_list: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let may_list: Vec<String> = may_list.into_iter().map(Into::into).collect();
            Self(self.0.field_list("mayList", may_list))
        }

        /// Sets `mayNullableList`.
        pub fn may_nullable_list(
            self,
            may_nullable_list: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let may_nullable_list: Vec<String> = may_nullable_list
                .into_iter()
                .map(Into::into)
                .collect();
            Self(self.0.field_list("mayNullableList", may_nullable_list))
        }

        /// Sends `null` as `mayNullableList`.
        pub fn clear_may_nullable_list(self) -> Self {
            Self(self.0.clear_field("mayNullableList"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::ThingUpdate) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(UpdateCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
