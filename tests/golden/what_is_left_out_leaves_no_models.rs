//! `accept/what_is_left_out_leaves_no_models.json`.
// note[unused-path-parameter]: the path has no variable `filter`; the parameter is left out
//   at #/paths/~1things/get/parameters/0
//  --> what_is_left_out_leaves_no_models.json:8:24
//   help: write the variable into the path, or send the parameter elsewhere
// warning[untyped-parts]: the parts of this body have no types: it is no object of known members
//   at #/paths/~1things/post/requestBody/content/multipart~1form-data
//  --> what_is_left_out_leaves_no_models.json:17:60
//   help: describe its parts as the `properties` of an object, in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 18656ed316b2)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Leftovers.
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

    mod component {
        //! `Component`.

        use crate::runtime;
        use super::ComponentInner;

        /// Component.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Component {
            /// `inner` on the wire.
            pub inner: Option<ComponentInner>,
        }

        impl Component {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Component::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Component: Default {
                "inner" => inner,
            }
        }
    }
    mod component_inner {
        //! `ComponentInner`.

        use crate::runtime;

        /// ComponentInner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ComponentInner {
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl ComponentInner {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ComponentInner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ComponentInner: Default {
                "x" => x,
            }
        }
    }
    mod things_keep_form_meta {
        //! `ThingsKeepFormMeta`.

        use crate::runtime;
        use super::ThingsKeepFormMetaLeft;

        /// ThingsKeepFormMeta.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ThingsKeepFormMeta {
            /// `left` on the wire.
            pub left: Option<ThingsKeepFormMetaLeft>,
        }

        impl ThingsKeepFormMeta {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `left`.
            #[must_use]
            pub fn left(mut self, left: ThingsKeepFormMetaLeft) -> Self {
                self.left = Some(left);
                self
            }
        }

        runtime::model! {
            ThingsKeepFormMeta: Default {
                "left" => left,
            }
        }
    }
    mod things_keep_form_meta_left {
        //! `ThingsKeepFormMetaLeft`.

        use crate::runtime;

        /// ThingsKeepFormMetaLeft.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ThingsKeepFormMetaLeft {
            /// `"c"` on the wire.
            C,
            /// `"d"` on the wire.
            D,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            ThingsKeepFormMetaLeft: str {
                "c" => C,
                "d" => D,
            }
        }
    }
    mod things_keep_form_mode {
        //! `ThingsKeepFormMode`.

        use crate::runtime;

        /// ThingsKeepFormMode.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ThingsKeepFormMode {
            /// `"new"` on the wire.
            New,
            /// `"old"` on the wire.
            Old,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            ThingsKeepFormMode: str {
                "new" => New,
                "old" => Old,
            }
        }
    }
    mod things_make_response {
        //! `ThingsMakeResponse`.

        use crate::runtime;
        use super::Component;

        /// ThingsMakeResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ThingsMakeResponse {
            /// `of` on the wire.
            pub of: Option<Component>,
        }

        impl ThingsMakeResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ThingsMakeResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ThingsMakeResponse: Default {
                "of" => of,
            }
        }
    }
    mod webhook {
        //! `Webhook`.

        use crate::runtime;

        /// Webhook.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Webhook {
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl Webhook {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Webhook::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Webhook: Default {
                "x" => x,
            }
        }
    }

    pub use component::Component;
    pub use component_inner::ComponentInner;
    pub use things_keep_form_meta::ThingsKeepFormMeta;
    pub use things_keep_form_meta_left::ThingsKeepFormMetaLeft;
    pub use things_keep_form_mode::ThingsKeepFormMode;
    pub use things_make_response::ThingsMakeResponse;
    pub use webhook::Webhook;
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

        /// `GET /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.things().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `PUT /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.things().keep().mode(client::models::ThingsKeepFormMode::New).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn keep(&self) -> KeepCall {
            KeepCall(self.core.call(&KEEP))
        }

        /// `POST /things`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let things_make_response = client.things().make().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn make(&self) -> MakeCall {
            MakeCall(self.core.call(&MAKE))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "things.list",
        method: &http::Method::GET,
        path: "/things",
        ..DEFAULTS
    };

    /// The call that [`Things::list`] prepares: `GET /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => Vec<String>, runtime::Reply::json);

    static KEEP: runtime::Operation = runtime::Operation {
        name: "things.keep",
        method: &http::Method::PUT,
        path: "/things",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Things::keep`] prepares: `PUT /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct KeepCall(runtime::Request);

    impl KeepCall {
        /// Sets `mode`.
        pub fn mode(self, mode: models::ThingsKeepFormMode) -> Self {
            Self(self.0.part_text("mode", mode))
        }

        /// Sets `meta`.
        pub fn meta(self, meta: models::ThingsKeepFormMeta) -> Self {
            Self(self.0.part_value("meta", meta))
        }
    }

    runtime::call!(KeepCall => (), runtime::Reply::empty);

    static MAKE: runtime::Operation = runtime::Operation {
        name: "things.make",
        method: &http::Method::POST,
        path: "/things",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: false,
            parts: &[],
        },
        ..DEFAULTS
    };

    /// The call that [`Things::make`] prepares: `POST /things`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MakeCall(runtime::Request);

    impl MakeCall {
        /// Sets `parts`.
        pub fn parts(self, parts: impl IntoIterator<Item = runtime::Part>) -> Self {
            Self(self.0.any_parts(parts))
        }
    }

    runtime::call!(MakeCall => models::ThingsMakeResponse, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
