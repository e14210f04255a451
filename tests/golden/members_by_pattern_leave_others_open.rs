//! `accept/members_by_pattern_leave_others_open.json`.
// warning[ambiguous-union]: nothing tells these branches apart; the value stays raw JSON, which can be read as each
//   at #/components/schemas/Beside/additionalProperties
//  --> members_by_pattern_leave_others_open.json:10:15
//   help: give each a member of its own that is `required`, or add a discriminator

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 5c56892e2ec2)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Labels.
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

    mod beside {
        //! `Beside`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::BesideAdditional;

        /// Beside.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Beside {
            /// `name` on the wire.
            pub name: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, BesideAdditional>,
        }

        impl Beside {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Beside::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Beside {
                "name" => name,
                .. => additional,
            }
        }
    }
    mod beside_additional {
        //! `BesideAdditional`.

        use crate::runtime;
        use super::Item;

        /// BesideAdditional.
        ///
        /// Nothing tells the kinds of this value apart, so it stays as it came: ask for the one that you expect.
        #[derive(Clone, Debug, PartialEq)]
        pub struct BesideAdditional(serde_json::Value);

        runtime::loose! {
            BesideAdditional {
                as_item -> Item,
            }
        }
    }
    mod closed {
        //! `Closed`.

        use std::collections::BTreeMap;

        /// Closed.
        pub type Closed = BTreeMap<String, String>;
    }
    mod item {
        //! `Item`.

        use crate::runtime;

        /// Item.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Item {
            /// `size` on the wire.
            pub size: Option<i64>,
        }

        impl Item {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Item::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Item: Default {
                "size" => size,
            }
        }
    }
    mod labels {
        //! `Labels`.

        use std::collections::BTreeMap;
        use super::LabelsItem;

        /// Labels.
        pub type Labels = BTreeMap<String, LabelsItem>;
    }
    mod labels_item {
        //! `LabelsItem`.

        use crate::runtime;

        /// LabelsItem.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum LabelsItem {
            /// A text.
            Text(String),
            /// A value.
            Json(serde_json::Value),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            LabelsItem {
                Text(String) = Text,
                Json(serde_json::Value) = Any,
            }
        }
    }
    mod whole {
        //! `Whole`.

        use std::collections::BTreeMap;

        /// Whole.
        pub type Whole = BTreeMap<String, String>;
    }

    pub use beside::Beside;
    pub use beside_additional::BesideAdditional;
    pub use closed::Closed;
    pub use item::Item;
    pub use labels::Labels;
    pub use labels_item::LabelsItem;
    pub use whole::Whole;
}

pub use client::{Client, ClientBuilder};
