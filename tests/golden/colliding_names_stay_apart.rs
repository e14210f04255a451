//! `accept/colliding_names_stay_apart.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> colliding_names_stay_apart.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the module `twins` is taken; this one is `twins_api`
//   at #/paths/~1twins/put
//  --> colliding_names_stay_apart.json:18:14
// note[renamed-item]: the type `Twins` is taken; this one is `TwinsApi`
//   at #/paths/~1twins/put
//  --> colliding_names_stay_apart.json:18:14
// note[renamed-item]: the module `client` is taken; this one is `client_api`
//   at #/paths/~1other/get
//  --> colliding_names_stay_apart.json:20:23
// note[renamed-item]: the type `Client` is taken; this one is `ClientApi`
//   at #/paths/~1other/get
//  --> colliding_names_stay_apart.json:20:23
// note[renamed-item]: the argument `id` is taken; this one is `id_header`
//   at #/paths/~1twins~1{id}/post/parameters/2
//  --> colliding_names_stay_apart.json:10:9
// note[renamed-item]: the setter `name` is taken; this one is `name_field`
//   at #/components/schemas/Twin/properties/name
//  --> colliding_names_stay_apart.json:23:55
// note[renamed-item]: the setter `name` is taken; this one is `name_2`
//   at #/components/schemas/Twin/properties/Name
//  --> colliding_names_stay_apart.json:23:83
// note[renamed-item]: the method `join` is taken; this one is `get_join`
//   at #/paths/~1twins/get
//  --> colliding_names_stay_apart.json:17:14
// note[renamed-item]: the type `Twin` is taken; this one is `TwinModel`
//   at #/components/schemas/twin
//  --> colliding_names_stay_apart.json:24:13
// note[renamed-item]: the type `TwinSStatus` is taken; this one is `TwinSStatusModel`
//   at #/components/schemas/twin_s/properties/status
//  --> colliding_names_stay_apart.json:25:59
// note[renamed-item]: the type `TwinSStatus` is taken; this one is `TwinSStatus2`
//   at #/components/schemas/twin_s/properties/Status
//  --> colliding_names_stay_apart.json:25:114
// note[renamed-item]: the field `name` is taken; this one is `name_field`
//   at #/components/schemas/Twin/properties/Name
//  --> colliding_names_stay_apart.json:23:83
// note[renamed-item]: the field `user_id` is taken; this one is `user_id_field`
//   at #/components/schemas/twin/properties/user_id
//  --> colliding_names_stay_apart.json:24:89
// note[renamed-item]: the field `user_id` is taken; this one is `user_id_2`
//   at #/components/schemas/twin/properties/userId
//  --> colliding_names_stay_apart.json:24:119
// note[renamed-item]: the field `status` is taken; this one is `status_field`
//   at #/components/schemas/twin_s/properties/Status
//  --> colliding_names_stay_apart.json:25:114
// note[renamed-item]: the variant `A` is taken; this one is `AValue`
//   at #/components/schemas/twin_s/properties/status/enum
//  --> colliding_names_stay_apart.json:25:86

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::client_api::ClientApi;
    use super::twins::Twins;
    use super::twins_api::TwinsApi;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document b9c0b2c46bc8)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Twins.
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

        /// Twins.
        pub fn twins(&self) -> Twins {
            Twins::new(self.core.clone())
        }

        /// twins.
        pub fn twins_api(&self) -> TwinsApi {
            TwinsApi::new(self.core.clone())
        }

        /// Client.
        pub fn client_api(&self) -> ClientApi {
            ClientApi::new(self.core.clone())
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

    mod twin {
        //! `Twin`.

        use crate::runtime;

        /// Twin.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Twin {
            /// `name` on the wire.
            pub name: Option<String>,
            /// `Name` on the wire.
            pub name_field: Option<String>,
            /// `clearName` on the wire.
            pub clear_name: Option<bool>,
            /// `body` on the wire.
            pub body: Option<String>,
            nulls: runtime::Nulls,
        }

        impl Twin {
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

            /// Sets `name_field`.
            #[must_use]
            pub fn name_field(mut self, name_field: impl Into<String>) -> Self {
                self.name_field = Some(name_field.into());
                self
            }

            /// Sends `null` as `Name`.
            #[must_use]
            pub fn clear_name_field(mut self) -> Self {
                self.name_field = None;
                self.nulls.insert("Name");
                self
            }

            /// Sets `clear_name`.
            #[must_use]
            pub fn clear_name(mut self, clear_name: bool) -> Self {
                self.clear_name = Some(clear_name);
                self
            }

            /// Sets `body`.
            #[must_use]
            pub fn body(mut self, body: impl Into<String>) -> Self {
                self.body = Some(body.into());
                self
            }
        }

        runtime::model! {
            Twin: Default, nulls {
                "name" => name,
                "Name" => name_field,
                "clearName" => clear_name,
                "body" => body,
            }
        }
    }
    mod twin_model {
        //! `TwinModel`.

        use crate::runtime;

        /// TwinModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TwinModel {
            /// `user-id` on the wire.
            pub user_id: Option<String>,
            /// `user_id` on the wire.
            pub user_id_field: Option<String>,
            /// `userId` on the wire.
            pub user_id_2: Option<String>,
            /// `  ` on the wire.
            pub empty: Option<String>,
            /// `café` on the wire.
            pub café: Option<String>,
            /// `café` on the wire.
            pub cafe: Option<String>,
        }

        impl TwinModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TwinModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TwinModel: Default {
                "user-id" => user_id,
                "user_id" => user_id_field,
                "userId" => user_id_2,
                "" => empty,
                "café" => café,
                "cafe\u{301}" => cafe,
            }
        }
    }
    mod twin_s {
        //! `TwinS`.

        use crate::runtime;
        use super::{TwinSStatus2, TwinSStatusModel};

        /// TwinS.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TwinS {
            /// `status` on the wire.
            pub status: Option<TwinSStatusModel>,
            /// `Status` on the wire.
            pub status_field: Option<TwinSStatus2>,
        }

        impl TwinS {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TwinS::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TwinS: Default {
                "status" => status,
                "Status" => status_field,
            }
        }
    }
    mod twin_s_status {
        //! `TwinSStatus`.

        /// TwinSStatus.
        pub type TwinSStatus = String;
    }
    mod twin_s_status2 {
        //! `TwinSStatus2`.

        use crate::runtime;

        /// TwinSStatus2.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum TwinSStatus2 {
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            TwinSStatus2: str {
                "b" => B,
            }
        }
    }
    mod twin_s_status_model {
        //! `TwinSStatusModel`.

        use crate::runtime;

        /// TwinSStatusModel.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum TwinSStatusModel {
            /// `"a"` on the wire.
            A,
            /// `"A"` on the wire.
            AValue,
            /// `"á"` on the wire.
            Á,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            TwinSStatusModel: str {
                "a" => A,
                "A" => AValue,
                "á" => Á,
            }
        }
    }

    pub use twin::Twin;
    pub use twin_model::TwinModel;
    pub use twin_s::TwinS;
    pub use twin_s_status::TwinSStatus;
    pub use twin_s_status2::TwinSStatus2;
    pub use twin_s_status_model::TwinSStatusModel;
}
pub mod twins {
    //! The calls of `Twins`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Twins.
    ///
    /// Made by [`Client::twins`](super::Client::twins).
    #[derive(Clone, Debug)]
    pub struct Twins {
        core: runtime::Core,
    }

    impl Twins {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /twins/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let twin_model = client.twins().join("id", "id").id("id").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn join(&self, id: impl Into<String>, id_header: impl Into<String>) -> JoinCall {
            let id: String = id.into();
            let id_header: String = id_header.into();
            JoinCall(self.core.call(&JOIN).path("id", id).header("id", id_header))
        }

        /// `GET /twins`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let twin_s = client.twins().get_join().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_join(&self) -> GetJoinCall {
            GetJoinCall(self.core.call(&GET_JOIN))
        }
    }

    static JOIN: runtime::Operation = runtime::Operation {
        name: "twins.join",
        method: &http::Method::POST,
        path: "/twins/{id}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Twins::join`] prepares: `POST /twins/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct JoinCall(runtime::Request);

    impl JoinCall {
        /// Sets `id`.
        pub fn id(self, id: impl Into<String>) -> Self {
            let id: String = id.into();
            Self(self.0.query("id", id))
        }

        /// Sets `name`.
        pub fn name(self, name: impl Into<String>) -> Self {
            let name: String = name.into();
            Self(self.0.query("name", name))
        }

        /// Sets `name`.
        pub fn name_field(self, name_field: impl Into<String>) -> Self {
            let name_field: String = name_field.into();
            Self(self.0.field("name", name_field))
        }

        /// Sets `Name`.
        pub fn name_2(self, name_2: impl Into<String>) -> Self {
            let name_2: String = name_2.into();
            Self(self.0.field("Name", name_2))
        }

        /// Sends `null` as `Name`.
        pub fn clear_name_2(self) -> Self {
            Self(self.0.clear_field("Name"))
        }

        /// Sets `clearName`.
        pub fn clear_name(self, clear_name: bool) -> Self {
            Self(self.0.field("clearName", clear_name))
        }

        /// Sets `body`.
        pub fn body(self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            Self(self.0.field("body", body))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Twin) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(JoinCall => models::TwinModel, runtime::Reply::json);

    static GET_JOIN: runtime::Operation = runtime::Operation {
        name: "twins.get_join",
        method: &http::Method::GET,
        path: "/twins",
        ..DEFAULTS
    };

    /// The call that [`Twins::get_join`] prepares: `GET /twins`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetJoinCall(runtime::Request);

    runtime::call!(GetJoinCall => models::TwinS, runtime::Reply::json);
}
pub mod twins_api {
    //! The calls of `TwinsApi`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// twins.
    ///
    /// Made by [`Client::twins_api`](super::Client::twins_api).
    #[derive(Clone, Debug)]
    pub struct TwinsApi {
        core: runtime::Core,
    }

    impl TwinsApi {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /twins`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.twins_api().split().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn split(&self) -> SplitCall {
            SplitCall(self.core.call(&SPLIT))
        }
    }

    static SPLIT: runtime::Operation = runtime::Operation {
        name: "twins_api.split",
        method: &http::Method::PUT,
        path: "/twins",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`TwinsApi::split`] prepares: `PUT /twins`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SplitCall(runtime::Request);

    runtime::call!(SplitCall => (), runtime::Reply::empty);
}
pub mod client_api {
    //! The calls of `ClientApi`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Client.
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

        /// `GET /other`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.client_api().join().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn join(&self) -> JoinCall {
            JoinCall(self.core.call(&JOIN))
        }
    }

    static JOIN: runtime::Operation = runtime::Operation {
        name: "client_api.join",
        method: &http::Method::GET,
        path: "/other",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`ClientApi::join`] prepares: `GET /other`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct JoinCall(runtime::Request);

    runtime::call!(JoinCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
