//! `accept/deprecated_things_say_so.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> deprecated_things_say_so.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![expect(deprecated, reason = "what the document retires is still read and written")]
mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 843fcf4b6efe)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Old.
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

    mod old {
        //! `Old`.

        use crate::runtime;
        use super::OldKind;

        /// Old.
        #[deprecated]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Old {
            /// `kind` on the wire.
            pub kind: Option<OldKind>,
            /// `next` on the wire.
            pub next: Option<Box<Old>>,
        }

        impl Old {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, kind: OldKind) -> Self {
                self.kind = Some(kind);
                self
            }

            /// Sets `next`.
            #[must_use]
            pub fn next(mut self, next: Old) -> Self {
                self.next = Some(Box::new(next));
                self
            }
        }

        runtime::model! {
            Old: Default {
                "kind" => kind,
                "next" => next,
            }
        }
    }
    mod old_kind {
        //! `OldKind`.

        use crate::runtime;

        /// OldKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[deprecated]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OldKind {
            /// `"x"` on the wire.
            X,
            /// `"y"` on the wire.
            Y,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            OldKind: str {
                "x" => X,
                "y" => Y,
            }
        }
    }
    mod thing {
        //! `Thing`.

        use crate::runtime;
        use super::Old;

        /// Thing.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `code` on the wire.
            #[deprecated]
            pub code: String,
            /// Use `title`.
            #[deprecated]
            pub name: Option<String>,
            /// `title` on the wire.
            pub title: Option<String>,
            /// `old` on the wire.
            pub old: Option<Old>,
            /// `olds` on the wire.
            pub olds: Option<Vec<Old>>,
            nulls: runtime::Nulls,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(code: impl Into<String>) -> Self {
                Self {
                    code: code.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `name`.
            #[must_use]
            #[deprecated]
            pub fn name(mut self, name: impl Into<String>) -> Self {
                self.name = Some(name.into());
                self
            }

            /// Sends `null` as `name`.
            #[must_use]
            #[deprecated]
            pub fn clear_name(mut self) -> Self {
                self.name = None;
                self.nulls.insert("name");
                self
            }

            /// Sets `title`.
            #[must_use]
            pub fn title(mut self, title: impl Into<String>) -> Self {
                self.title = Some(title.into());
                self
            }

            /// Sets `old`.
            #[must_use]
            pub fn old(mut self, old: Old) -> Self {
                self.old = Some(old);
                self
            }

            /// Sets `olds`.
            #[must_use]
            pub fn olds(mut self, olds: impl IntoIterator<Item = Old>) -> Self {
                self.olds = Some(olds.into_iter().collect());
                self
            }
        }

        runtime::model! {
            Thing, nulls {
                "code" => code,
                "name" => name,
                "title" => title,
                "old" => old,
                "olds" => olds,
            }
        }
    }

    pub use old::Old;
    pub use old_kind::OldKind;
    pub use thing::Thing;
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

        /// Do not call this
        ///
        /// `GET /old`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # #[expect(deprecated)]
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let old = client.things().old().q("q").await?;
        /// # Ok(())
        /// # }
        /// ```
        #[deprecated]
        pub fn old(&self) -> OldCall {
            OldCall(self.core.call(&OLD))
        }

        /// `POST /old`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let thing = client.things().current("X-Old", "code").title("title").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn current(
            &self,
            x_old: impl Into<String>,
            code: impl Into<String>,
        ) -> CurrentCall {
            let x_old: String = x_old.into();
            let code: String = code.into();
            CurrentCall(self.core.call(&CURRENT).header("X-Old", x_old).field("code", code))
        }
    }

    static OLD: runtime::Operation = runtime::Operation {
        name: "things.old",
        method: &http::Method::GET,
        path: "/old",
        ..DEFAULTS
    };

    /// Do not call this
    ///
    /// The call that [`Things::old`] prepares: `GET /old`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OldCall(runtime::Request);

    impl OldCall {
        /// Sets `q`.
        pub fn q(self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            Self(self.0.query("q", q))
        }
    }

    runtime::call!(OldCall => models::Old, runtime::Reply::json);

    static CURRENT: runtime::Operation = runtime::Operation {
        name: "things.current",
        method: &http::Method::POST,
        path: "/old",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Things::current`] prepares: `POST /old`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CurrentCall(runtime::Request);

    impl CurrentCall {
        /// Sets `page`.
        #[deprecated]
        pub fn page(self, page: i32) -> Self {
            Self(self.0.query("page", page))
        }

        /// Use `title`.
        #[deprecated]
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.field("name", name))
        }

        /// Sends `null` as `name`.
        #[deprecated]
        pub fn clear_name(self) -> Self {
            Self(self.0.clear_field("name"))
        }

        /// Sets `title`.
        pub fn title(self, title: impl Into<String>) -> Self {
            let title: String = title.into();
            Self(self.0.field("title", title))
        }

        /// Sets `old`.
        pub fn old(self, old: models::Old) -> Self {
            Self(self.0.field("old", old))
        }

        /// Sets `olds`.
        pub fn olds(self, olds: impl IntoIterator<Item = models::Old>) -> Self {
            Self(self.0.field_list("olds", olds))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Thing) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(CurrentCall => models::Thing, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
