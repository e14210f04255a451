//! `accept/additional_members_are_kept.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> additional_members_are_kept.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`
// note[renamed-item]: the field `additional` is taken; this one is `additional_members`
//   at #/components/schemas/Typed
//  --> additional_members_are_kept.json:31:16

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::bags::Bags;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document f4cc86946834)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Bags.
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

        /// Bags.
        pub fn bags(&self) -> Bags {
            Bags::new(self.core.clone())
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

    mod all {
        //! `All`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{AllInner, AllNo, Closed, Open, Plain, Typed};

        /// All.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct All {
            /// `absent` on the wire.
            pub absent: Option<BTreeMap<String, serde_json::Value>>,
            /// `yes` on the wire.
            pub yes: Option<BTreeMap<String, serde_json::Value>>,
            /// `any` on the wire.
            pub any: Option<BTreeMap<String, serde_json::Value>>,
            /// `no` on the wire.
            pub no: Option<AllNo>,
            /// `texts` on the wire.
            pub texts: Option<BTreeMap<String, Option<String>>>,
            /// `lists` on the wire.
            pub lists: Option<BTreeMap<String, Vec<Closed>>>,
            /// `inner` on the wire.
            pub inner: Option<BTreeMap<String, AllInner>>,
            /// `open` on the wire.
            pub open: Option<Open>,
            /// `typed` on the wire.
            pub typed: Option<Typed>,
            /// `plain` on the wire.
            pub plain: Option<Plain>,
        }

        impl All {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `All::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            All: Default {
                "absent" => absent,
                "yes" => yes,
                "any" => any,
                "no" => no,
                "texts" => texts,
                "lists" => lists,
                "inner" => inner,
                "open" => open,
                "typed" => typed,
                "plain" => plain,
            }
        }
    }
    mod all_inner {
        //! `AllInner`.

        use crate::runtime;

        /// AllInner.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct AllInner {
            /// `x` on the wire.
            pub x: Option<i64>,
        }

        impl AllInner {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `AllInner::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            AllInner: Default {
                "x" => x,
            }
        }
    }
    mod all_no {
        //! `AllNo`.

        use crate::runtime;

        /// AllNo.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct AllNo {}

        impl AllNo {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `AllNo::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            AllNo: Default {
            }
        }
    }
    mod closed {
        //! `Closed`.

        use crate::runtime;

        /// Closed.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Closed {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Closed {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Closed::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Closed: Default {
                "name" => name,
            }
        }
    }
    mod counts {
        //! `Counts`.

        use std::collections::BTreeMap;

        /// Counts.
        pub type Counts = BTreeMap<String, i64>;
    }
    mod open {
        //! `Open`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Open.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Open {
            /// `name` on the wire.
            pub name: Option<String>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl Open {
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
        }

        runtime::model! {
            Open: Default {
                "name" => name,
                .. => additional,
            }
        }
    }
    mod plain {
        //! `Plain`.

        use crate::runtime;

        /// Plain.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Plain {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Plain {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Plain::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Plain: Default {
                "name" => name,
            }
        }
    }
    mod typed {
        //! `Typed`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Typed.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Typed {
            /// `name` on the wire.
            pub name: Option<String>,
            /// `additional` on the wire.
            pub additional: Option<String>,
            /// Members that the document does not name, as they came.
            pub additional_members: BTreeMap<String, i32>,
        }

        impl Typed {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Typed::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Typed: Default {
                "name" => name,
                "additional" => additional,
                .. => additional_members,
            }
        }
    }

    pub use all::All;
    pub use all_inner::AllInner;
    pub use all_no::AllNo;
    pub use closed::Closed;
    pub use counts::Counts;
    pub use open::Open;
    pub use plain::Plain;
    pub use typed::Typed;
}
pub mod bags {
    //! The calls of `Bags`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Bags.
    ///
    /// Made by [`Client::bags`](super::Client::bags).
    #[derive(Clone, Debug)]
    pub struct Bags {
        core: runtime::Core,
    }

    impl Bags {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /bags`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.bags().label(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn label(&self, body: BTreeMap<String, String>) -> LabelCall {
            LabelCall(self.core.call(&LABEL).json(body))
        }

        /// `POST /bags`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let all = client.bags().pack(client::models::Open::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn pack(&self, body: models::Open) -> PackCall {
            PackCall(self.core.call(&PACK).json(body))
        }
    }

    static LABEL: runtime::Operation = runtime::Operation {
        name: "bags.label",
        method: &http::Method::PUT,
        path: "/bags",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Bags::label`] prepares: `PUT /bags`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LabelCall(runtime::Request);

    runtime::call!(LabelCall => BTreeMap<String, i64>, runtime::Reply::json);

    static PACK: runtime::Operation = runtime::Operation {
        name: "bags.pack",
        method: &http::Method::POST,
        path: "/bags",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Bags::pack`] prepares: `POST /bags`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PackCall(runtime::Request);

    runtime::call!(PackCall => models::All, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
