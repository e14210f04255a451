//! `accept/reserved_words_are_names_too.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> reserved_words_are_names_too.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the module `client` is taken; this one is `client_api`
//   at #/paths/~1clone/post
//  --> reserved_words_are_names_too.json:17:24
// note[renamed-item]: the type `Client` is taken; this one is `ClientApi`
//   at #/paths/~1clone/post
//  --> reserved_words_are_names_too.json:17:24
// note[renamed-item]: the module `models` is taken; this one is `models_api`
//   at #/paths/~1match/get
//  --> reserved_words_are_names_too.json:18:23
// note[renamed-item]: the method `new` is taken; this one is `new_by_self`
//   at #/paths/~1type~1{self}/post
//  --> reserved_words_are_names_too.json:5:30
// note[renamed-item]: the argument `self` is taken; this one is `self_path`
//   at #/paths/~1type~1{self}/post/parameters/0
//  --> reserved_words_are_names_too.json:8:9
// note[renamed-item]: the setter `send` is taken; this one is `send_query`
//   at #/paths/~1type~1{self}/post/parameters/2
//  --> reserved_words_are_names_too.json:10:9
// note[renamed-item]: the method `clone` is taken; this one is `post_clone`
//   at #/paths/~1clone/post
//  --> reserved_words_are_names_too.json:17:24
// note[renamed-item]: the setter `into_future` is taken; this one is `into_future_field`
//   at #/components/schemas/String/properties/into_future
//  --> reserved_words_are_names_too.json:23:94
// note[renamed-item]: the type `Self` is taken; this one is `SelfModel`
//   at #/components/schemas/Self
//  --> reserved_words_are_names_too.json:21:13
// note[renamed-item]: the type `Option` is taken; this one is `OptionModel`
//   at #/components/schemas/Option
//  --> reserved_words_are_names_too.json:22:15
// note[renamed-item]: the type `String` is taken; this one is `StringModel`
//   at #/components/schemas/String
//  --> reserved_words_are_names_too.json:23:15
// note[renamed-item]: the type `Vec` is taken; this one is `VecModel`
//   at #/components/schemas/Vec
//  --> reserved_words_are_names_too.json:24:12
// note[renamed-item]: the type `Box` is taken; this one is `BoxModel`
//   at #/components/schemas/Box
//  --> reserved_words_are_names_too.json:25:12
// note[renamed-item]: the type `Result` is taken; this one is `ResultModel`
//   at #/components/schemas/Result
//  --> reserved_words_are_names_too.json:26:15
// note[renamed-item]: the type `Default` is taken; this one is `DefaultModel`
//   at #/components/schemas/Default
//  --> reserved_words_are_names_too.json:27:16
// note[renamed-item]: the field `self` is taken; this one is `self_field`
//   at #/components/schemas/Self/properties/Self
//  --> reserved_words_are_names_too.json:21:163
// note[renamed-item]: the field `nulls` is taken; this one is `nulls_field`
//   at #/components/schemas/Self/properties/nulls
//  --> reserved_words_are_names_too.json:21:277
// note[renamed-item]: the variant `Self` is taken; this one is `SelfValue`
//   at #/components/schemas/Option/enum
//  --> reserved_words_are_names_too.json:22:42
// note[renamed-item]: the variant `Self` is taken; this one is `Self2`
//   at #/components/schemas/Option/enum
//  --> reserved_words_are_names_too.json:22:42

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::client_api::ClientApi;
    use super::models_api::Models;
    use super::r#type::Type;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document ce7ff8a50868)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Words.
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

        /// type.
        pub fn r#type(&self) -> Type {
            Type::new(self.core.clone())
        }

        /// client.
        pub fn client_api(&self) -> ClientApi {
            ClientApi::new(self.core.clone())
        }

        /// models.
        pub fn models_api(&self) -> Models {
            Models::new(self.core.clone())
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

    mod box_model {
        //! `BoxModel`.

        use crate::runtime;

        /// BoxModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BoxModel {
            /// `inner` on the wire.
            pub inner: Option<Box<BoxModel>>,
        }

        impl BoxModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `BoxModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BoxModel: Default {
                "inner" => inner,
            }
        }
    }
    mod default_model {
        //! `DefaultModel`.

        use crate::runtime;

        /// DefaultModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct DefaultModel {
            /// `runtime` on the wire.
            pub runtime: String,
            /// `models` on the wire.
            pub models: Option<String>,
            /// `core` on the wire.
            pub core: Option<String>,
        }

        impl DefaultModel {
            /// A value with what must be there, and nothing else.
            pub fn new(runtime: impl Into<String>) -> Self {
                Self {
                    runtime: runtime.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `DefaultModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            DefaultModel {
                "runtime" => runtime,
                "models" => models,
                "core" => core,
            }
        }
    }
    mod option_model {
        //! `OptionModel`.

        use crate::runtime;

        /// OptionModel.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OptionModel {
            /// `"self"` on the wire.
            SelfValue,
            /// `"Self"` on the wire.
            Self2,
            /// `"None"` on the wire.
            None,
            /// `"Some"` on the wire.
            Some,
            /// `"type"` on the wire.
            Type,
            /// `"Ok"` on the wire.
            Ok,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            OptionModel: str {
                "self" => SelfValue,
                "Self" => Self2,
                "None" => None,
                "Some" => Some,
                "type" => Type,
                "Ok" => Ok,
            }
        }
    }
    mod result_model {
        //! `ResultModel`.

        use crate::runtime;

        /// ResultModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ResultModel {
            /// `value` on the wire.
            pub value: Option<String>,
        }

        impl ResultModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ResultModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ResultModel: Default {
                "value" => value,
            }
        }
    }
    mod self_model {
        //! `SelfModel`.

        use crate::runtime;
        use super::{OptionModel, VecModel};

        /// SelfModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct SelfModel {
            /// `type` on the wire.
            pub r#type: OptionModel,
            /// `self` on the wire.
            pub self_: Option<String>,
            /// `Self` on the wire.
            pub self_field: Option<String>,
            /// `crate` on the wire.
            pub crate_: String,
            /// `super` on the wire.
            pub super_: Option<String>,
            /// `new` on the wire.
            pub new: Option<String>,
            /// `nulls` on the wire.
            pub nulls_field: Option<String>,
            /// `vec` on the wire.
            pub vec: Option<VecModel>,
            /// `_` on the wire.
            pub underscore: Option<String>,
        }

        impl SelfModel {
            /// A value with what must be there, and nothing else.
            pub fn new(r#type: OptionModel, crate_: impl Into<String>) -> Self {
                Self {
                    r#type,
                    crate_: crate_.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `SelfModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            SelfModel {
                "type" => r#type,
                "self" => self_,
                "Self" => self_field,
                "crate" => crate_,
                "super" => super_,
                "new" => new,
                "nulls" => nulls_field,
                "vec" => vec,
                "_" => underscore,
            }
        }
    }
    mod string_model {
        //! `StringModel`.

        use crate::runtime;

        /// StringModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct StringModel {
            /// `await` on the wire.
            pub r#await: Option<bool>,
            /// `into_future` on the wire.
            pub into_future: Option<String>,
            /// `fn` on the wire.
            pub r#fn: Option<String>,
            nulls: runtime::Nulls,
        }

        impl StringModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `await`.
            #[must_use]
            pub fn r#await(mut self, r#await: bool) -> Self {
                self.r#await = Some(r#await);
                self
            }

            /// Sets `into_future`.
            #[must_use]
            pub fn into_future(mut self, into_future: impl Into<String>) -> Self {
                self.into_future = Some(into_future.into());
                self
            }

            /// Sends `null` as `into_future`.
            #[must_use]
            pub fn clear_into_future(mut self) -> Self {
                self.into_future = None;
                self.nulls.insert("into_future");
                self
            }

            /// Sets `fn`.
            #[must_use]
            pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
                self.r#fn = Some(r#fn.into());
                self
            }

            /// Sends `null` as `fn`.
            #[must_use]
            pub fn clear_fn(mut self) -> Self {
                self.r#fn = None;
                self.nulls.insert("fn");
                self
            }
        }

        runtime::model! {
            StringModel: Default, nulls {
                "await" => r#await,
                "into_future" => into_future,
                "fn" => r#fn,
            }
        }
    }
    mod vec_model {
        //! `VecModel`.

        use crate::runtime;
        use super::{BoxModel, DefaultModel, ResultModel};

        /// VecModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct VecModel {
            /// `box` on the wire.
            pub r#box: Option<BoxModel>,
            /// `result` on the wire.
            pub result: Option<ResultModel>,
            /// `default` on the wire.
            pub default: Option<DefaultModel>,
        }

        impl VecModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `VecModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            VecModel: Default {
                "box" => r#box,
                "result" => result,
                "default" => default,
            }
        }
    }

    pub use box_model::BoxModel;
    pub use default_model::DefaultModel;
    pub use option_model::OptionModel;
    pub use result_model::ResultModel;
    pub use self_model::SelfModel;
    pub use string_model::StringModel;
    pub use vec_model::VecModel;
}
pub mod r#type {
    //! The calls of `Type`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// type.
    ///
    /// Made by [`Client::type`](super::Client::type).
    #[derive(Clone, Debug)]
    pub struct Type {
        core: runtime::Core,
    }

    impl Type {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /type/{self}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let self_model = client.r#type().new_by_self("self", client::models::OptionModel::SelfValue).send_query(true).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn new_by_self(
            &self,
            self_path: impl Into<String>,
            r#type: models::OptionModel,
        ) -> NewBySelfCall {
            let self_path: String = self_path.into();
            NewBySelfCall(
                self.core.call(&NEW_BY_SELF).path("self", self_path).query("type", r#type),
            )
        }
    }

    static NEW_BY_SELF: runtime::Operation = runtime::Operation {
        name: "type.new_by_self",
        method: &http::Method::POST,
        path: "/type/{self}",
        ..DEFAULTS
    };

    /// The call that [`Type::new_by_self`] prepares: `POST /type/{self}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NewBySelfCall(runtime::Request);

    impl NewBySelfCall {
        /// Sets `send`.
        pub fn send_query(self, send_query: bool) -> Self {
            Self(self.0.query("send", send_query))
        }

        /// Sets `client`.
        pub fn client(self, client: impl Into<String>) -> Self {
            let client: String = client.into();
            Self(self.0.query("client", client))
        }

        /// Sets `with_timeout`.
        pub fn set_with_timeout(self, set_with_timeout: i32) -> Self {
            Self(self.0.query("with_timeout", set_with_timeout))
        }

        /// Sets `add`.
        pub fn set_add(self, set_add: i32) -> Self {
            Self(self.0.query("add", set_add))
        }
    }

    runtime::call!(NewBySelfCall => models::SelfModel, runtime::Reply::json);
}
pub mod client_api {
    //! The calls of `ClientApi`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// client.
    ///
    /// Made by [`Client::client_api`](super::Client::client_api).
    #[derive(Clone, Debug)]
    pub struct ClientApi {
        core: runtime::Core,
    }

    impl ClientApi {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /clone`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.client_api().post_clone().r#await(true).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn post_clone(&self) -> PostCloneCall {
            PostCloneCall(self.core.call(&POST_CLONE))
        }
    }

    static POST_CLONE: runtime::Operation = runtime::Operation {
        name: "client_api.post_clone",
        method: &http::Method::POST,
        path: "/clone",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`ClientApi::post_clone`] prepares: `POST /clone`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PostCloneCall(runtime::Request);

    impl PostCloneCall {
        /// Sets `await`.
        pub fn r#await(self, r#await: bool) -> Self {
            Self(self.0.field("await", r#await))
        }

        /// Sets `into_future`.
        pub fn into_future_field(self, into_future_field: impl Into<String>) -> Self {
            let into_future_field: String = into_future_field.into();
            Self(self.0.field("into_future", into_future_field))
        }

        /// Sends `null` as `into_future`.
        pub fn clear_into_future_field(self) -> Self {
            Self(self.0.clear_field("into_future"))
        }

        /// Sets `fn`.
        pub fn r#fn(self, r#fn: impl Into<String>) -> Self {
            let r#fn: String = r#fn.into();
            Self(self.0.field("fn", r#fn))
        }

        /// Sends `null` as `fn`.
        pub fn clear_fn(self) -> Self {
            Self(self.0.clear_field("fn"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::StringModel) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(PostCloneCall => (), runtime::Reply::empty);
}
pub mod models_api {
    //! The calls of `Models`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// models.
    ///
    /// Made by [`Client::models_api`](super::Client::models_api).
    #[derive(Clone, Debug)]
    pub struct Models {
        core: runtime::Core,
    }

    impl Models {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /match`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.models_api().r#match().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn r#match(&self) -> MatchCall {
            MatchCall(self.core.call(&MATCH))
        }
    }

    static MATCH: runtime::Operation = runtime::Operation {
        name: "models_api.match",
        method: &http::Method::GET,
        path: "/match",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Models::match`] prepares: `GET /match`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MatchCall(runtime::Request);

    runtime::call!(MatchCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
