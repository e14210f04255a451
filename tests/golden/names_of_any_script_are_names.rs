//! `accept/names_of_any_script_are_names.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> names_of_any_script_are_names.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::groesse::Größe;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f60de30e4ae6)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Größen.
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

        /// Größe.
        pub fn groesse(&self) -> Größe {
            Größe::new(self.core.clone())
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

    mod n3d_model {
        //! `N3dModel`.

        use crate::runtime;

        /// N3dModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct N3dModel {
            /// `x` on the wire.
            pub x: Option<f64>,
        }

        impl N3dModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `N3dModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            N3dModel: Default {
                "x" => x,
            }
        }
    }
    mod ns_inner_type1_system_string {
        //! `NsInnerType1SystemString`.

        use crate::runtime;

        /// NsInnerType1SystemString.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NsInnerType1SystemString {
            /// `x` on the wire.
            pub x: Option<f64>,
        }

        impl NsInnerType1SystemString {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NsInnerType1SystemString::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NsInnerType1SystemString: Default {
                "x" => x,
            }
        }
    }
    mod strasse {
        //! `Straße`.

        use crate::runtime;
        use super::StraßeKind;

        /// Straße.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Straße {
            /// `Ölpreis` on the wire.
            pub ölpreis: Option<f64>,
            /// `имя` on the wire.
            pub имя: Option<String>,
            /// `HTTPServerURL` on the wire.
            pub http_server_url: Option<String>,
            /// `iPhone` on the wire.
            pub i_phone: Option<String>,
            /// `ratio %` on the wire.
            pub ratio: Option<f64>,
            /// `x/y` on the wire.
            pub x_y: Option<String>,
            /// `a.b.c` on the wire.
            pub a_b_c: Option<String>,
            /// `kind` on the wire.
            pub kind: Option<StraßeKind>,
        }

        impl Straße {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Straße::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Straße: Default {
                "Ölpreis" => ölpreis,
                "имя" => имя,
                "HTTPServerURL" => http_server_url,
                "iPhone" => i_phone,
                "ratio %" => ratio,
                "x/y" => x_y,
                "a.b.c" => a_b_c,
                "kind" => kind,
            }
        }
    }
    mod strasse_kind {
        //! `StraßeKind`.

        use crate::runtime;

        /// StraßeKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum StraßeKind {
            /// `"größer"` on the wire.
            Größer,
            /// `"小"` on the wire.
            小,
            /// `"≥"` on the wire.
            Symbol,
            /// `"1.5"` on the wire.
            N1_5,
            /// `"a b"` on the wire.
            AB,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            StraßeKind: str {
                "größer" => Größer,
                "小" => 小,
                "≥" => Symbol,
                "1.5" => N1_5,
                "a b" => AB,
            }
        }
    }

    pub use n3d_model::N3dModel;
    pub use ns_inner_type1_system_string::NsInnerType1SystemString;
    pub use strasse::Straße;
    pub use strasse_kind::StraßeKind;
}
pub mod groesse {
    //! The calls of `Größe`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Größe.
    ///
    /// Made by [`Client::groesse`](super::Client::groesse).
    #[derive(Clone, Debug)]
    pub struct Größe {
        core: runtime::Core,
    }

    impl Größe {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /größe/{länge}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let strasse = client.groesse().lesen(1).名前("名前").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lesen(&self, länge: i32) -> LesenCall {
            LesenCall(self.core.call(&LESEN).path("länge", länge))
        }
    }

    static LESEN: runtime::Operation = runtime::Operation {
        name: "groesse.lesen",
        method: &http::Method::GET,
        path: "/größe/{länge}",
        ..DEFAULTS
    };

    /// The call that [`Größe::lesen`] prepares: `GET /größe/{länge}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LesenCall(runtime::Request);

    impl LesenCall {
        /// Sets `名前`.
        pub fn 名前(self, 名前: impl Into<String>) -> Self {
            let 名前: String = 名前.into();
            Self(self.0.query("名前", 名前))
        }

        /// Sets `3d`.
        pub fn n3d(self, n3d: bool) -> Self {
            Self(self.0.query("3d", n3d))
        }

        /// Sets `$filter`.
        pub fn filter(self, filter: impl Into<String>) -> Self {
            let filter: String = filter.into();
            Self(self.0.query("$filter", filter))
        }

        /// Sets `@`.
        pub fn at(self, at: impl Into<String>) -> Self {
            let at: String = at.into();
            Self(self.0.query("@", at))
        }

        /// Sets `🙂`.
        pub fn symbol(self, symbol: impl Into<String>) -> Self {
            let symbol: String = symbol.into();
            Self(self.0.query("🙂", symbol))
        }
    }

    runtime::call!(LesenCall => models::Straße, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
