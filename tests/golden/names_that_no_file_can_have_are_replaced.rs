//! `accept/names_that_no_file_can_have_are_replaced.json`.
// note[renamed-item]: the module `mod` is taken; this one is `mod_api`
//   at #/paths/~1a/get
//  --> names_that_no_file_can_have_are_replaced.json:6:19
// note[renamed-item]: the module `http` is taken; this one is `http_api`
//   at #/paths/~1b/get
//  --> names_that_no_file_can_have_are_replaced.json:7:19
// note[renamed-item]: the module `con` is taken; this one is `con_api`
//   at #/paths/~1c/get
//  --> names_that_no_file_can_have_are_replaced.json:8:19
// note[renamed-item]: the module `generated` is taken; this one is `generated_api`
//   at #/paths/~1e/get
//  --> names_that_no_file_can_have_are_replaced.json:10:19
// note[renamed-item]: the module `groesse` is taken; this one is `groesse_model`
//   at #/components/schemas/Groesse
//  --> names_that_no_file_can_have_are_replaced.json:15:16
// note[renamed-item]: the module `aux` is taken; this one is `aux_model`
//   at #/components/schemas/Aux
//  --> names_that_no_file_can_have_are_replaced.json:17:12
// note[renamed-item]: the module `mod` is taken; this one is `mod_model`
//   at #/components/schemas/Mod
//  --> names_that_no_file_can_have_are_replaced.json:18:12

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::b_ue::BÜ;
    use super::con_api::Con;
    use super::generated_api::Generated;
    use super::http_api::Http;
    use super::mod_api::Mod;
    use super::r#type::Type;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 3341de9523a4)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Files.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://example.com";

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

        /// mod.
        pub fn mod_api(&self) -> Mod {
            Mod::new(self.core.clone())
        }

        /// http.
        pub fn http_api(&self) -> Http {
            Http::new(self.core.clone())
        }

        /// con.
        pub fn con_api(&self) -> Con {
            Con::new(self.core.clone())
        }

        /// b/ü.
        pub fn b_ue(&self) -> BÜ {
            BÜ::new(self.core.clone())
        }

        /// generated.
        pub fn generated_api(&self) -> Generated {
            Generated::new(self.core.clone())
        }

        /// type.
        pub fn r#type(&self) -> Type {
            Type::new(self.core.clone())
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

    mod aux_model {
        //! `Aux`.

        use crate::runtime;

        /// Aux.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Aux {
            /// `self` on the wire.
            pub self_: Option<String>,
        }

        impl Aux {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Aux::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Aux: Default {
                "self" => self_,
            }
        }
    }
    mod groesse {
        //! `Größe`.

        use crate::runtime;

        /// Größe.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Größe {
            /// `länge` on the wire.
            pub länge: Option<f64>,
        }

        impl Größe {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Größe::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Größe: Default {
                "länge" => länge,
            }
        }
    }
    mod groesse_model {
        //! `Groesse`.

        use crate::runtime;

        /// Groesse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Groesse {
            /// `x` on the wire.
            pub x: Option<f64>,
        }

        impl Groesse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Groesse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Groesse: Default {
                "x" => x,
            }
        }
    }
    mod http {
        //! `Http`.

        use crate::runtime;

        /// Http.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Http {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Http: str {
                "a" => A,
                "b" => B,
            }
        }
    }
    mod mod_model {
        //! `Mod`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::Aux;

        /// Mod.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Mod {
            /// `mod` on the wire.
            pub r#mod: Option<BTreeMap<String, Aux>>,
        }

        impl Mod {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Mod::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Mod: Default {
                "mod" => r#mod,
            }
        }
    }
    mod runtime {
        //! `Runtime`.

        use crate::runtime;
        use super::Serde;

        /// Runtime.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Runtime {
            /// `serde` on the wire.
            pub serde: Option<Serde>,
        }

        impl Runtime {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Runtime::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Runtime: Default {
                "serde" => serde,
            }
        }
    }
    mod serde {
        //! `Serde`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Serde.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Serde {
            /// `x` on the wire.
            pub x: Option<BTreeMap<String, serde_json::Value>>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, String>,
        }

        impl Serde {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Serde::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Serde: Default {
                "x" => x,
                .. => additional,
            }
        }
    }
    mod std {
        //! `Std`.

        use crate::runtime;
        use super::Runtime;

        /// Std.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Std {
            /// `at` on the wire.
            pub at: Option<jiff::Timestamp>,
            /// `runtime` on the wire.
            pub runtime: Option<Runtime>,
        }

        impl Std {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Std::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Std: Default {
                "at" => at,
                "runtime" => runtime,
            }
        }
    }
    mod u540d_u524d {
        //! `名前`.

        use crate::runtime;
        use super::{Größe, Http};

        /// 名前.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct 名前 {
            /// `名` on the wire.
            pub 名: Option<Größe>,
            /// `http` on the wire.
            pub http: Option<Http>,
        }

        impl 名前 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `名前::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            名前: Default {
                "名" => 名,
                "http" => http,
            }
        }
    }

    pub use aux_model::Aux;
    pub use groesse::Größe;
    pub use groesse_model::Groesse;
    pub use http::Http;
    pub use mod_model::Mod;
    pub use runtime::Runtime;
    pub use serde::Serde;
    pub use std::Std;
    pub use u540d_u524d::名前;
}
pub mod mod_api {
    //! The calls of `Mod`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// mod.
    ///
    /// Made by [`Client::mod_api`](super::Client::mod_api).
    #[derive(Clone, Debug)]
    pub struct Mod {
        core: runtime::Core,
    }

    impl Mod {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /a`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let groesse = client.mod_api().a().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn a(&self) -> ACall {
            ACall(self.core.call(&A))
        }
    }

    static A: runtime::Operation = runtime::Operation {
        name: "mod_api.a",
        method: &http::Method::GET,
        path: "/a",
        ..DEFAULTS
    };

    /// The call that [`Mod::a`] prepares: `GET /a`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ACall(runtime::Request);

    runtime::call!(ACall => models::Größe, runtime::Reply::json);
}
pub mod http_api {
    //! The calls of `Http`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// http.
    ///
    /// Made by [`Client::http_api`](super::Client::http_api).
    #[derive(Clone, Debug)]
    pub struct Http {
        core: runtime::Core,
    }

    impl Http {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /b`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let aux_model = client.http_api().b().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn b(&self) -> BCall {
            BCall(self.core.call(&B))
        }
    }

    static B: runtime::Operation = runtime::Operation {
        name: "http_api.b",
        method: &http::Method::GET,
        path: "/b",
        ..DEFAULTS
    };

    /// The call that [`Http::b`] prepares: `GET /b`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BCall(runtime::Request);

    runtime::call!(BCall => models::Aux, runtime::Reply::json);
}
pub mod con_api {
    //! The calls of `Con`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// con.
    ///
    /// Made by [`Client::con_api`](super::Client::con_api).
    #[derive(Clone, Debug)]
    pub struct Con {
        core: runtime::Core,
    }

    impl Con {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /c`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let mod_model = client.con_api().c().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn c(&self) -> CCall {
            CCall(self.core.call(&C))
        }
    }

    static C: runtime::Operation = runtime::Operation {
        name: "con_api.c",
        method: &http::Method::GET,
        path: "/c",
        ..DEFAULTS
    };

    /// The call that [`Con::c`] prepares: `GET /c`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CCall(runtime::Request);

    runtime::call!(CCall => models::Mod, runtime::Reply::json);
}
pub mod b_ue {
    //! The calls of `BÜ`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// b/ü.
    ///
    /// Made by [`Client::b_ue`](super::Client::b_ue).
    #[derive(Clone, Debug)]
    pub struct BÜ {
        core: runtime::Core,
    }

    impl BÜ {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /d`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let u540d_u524d = client.b_ue().d().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn d(&self) -> DCall {
            DCall(self.core.call(&D))
        }
    }

    static D: runtime::Operation = runtime::Operation {
        name: "b_ue.d",
        method: &http::Method::GET,
        path: "/d",
        ..DEFAULTS
    };

    /// The call that [`BÜ::d`] prepares: `GET /d`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct DCall(runtime::Request);

    runtime::call!(DCall => models::名前, runtime::Reply::json);
}
pub mod generated_api {
    //! The calls of `Generated`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// generated.
    ///
    /// Made by [`Client::generated_api`](super::Client::generated_api).
    #[derive(Clone, Debug)]
    pub struct Generated {
        core: runtime::Core,
    }

    impl Generated {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /e`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let groesse_model = client.generated_api().e().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn e(&self) -> ECall {
            ECall(self.core.call(&E))
        }
    }

    static E: runtime::Operation = runtime::Operation {
        name: "generated_api.e",
        method: &http::Method::GET,
        path: "/e",
        ..DEFAULTS
    };

    /// The call that [`Generated::e`] prepares: `GET /e`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ECall(runtime::Request);

    runtime::call!(ECall => models::Groesse, runtime::Reply::json);
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

        /// `GET /f`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let std = client.r#type().f().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn f(&self) -> FCall {
            FCall(self.core.call(&F))
        }
    }

    static F: runtime::Operation = runtime::Operation {
        name: "type.f",
        method: &http::Method::GET,
        path: "/f",
        ..DEFAULTS
    };

    /// The call that [`Type::f`] prepares: `GET /f`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FCall(runtime::Request);

    runtime::call!(FCall => models::Std, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
