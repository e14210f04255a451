//! `accept/lists_of_themselves_have_names.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::trees::Trees;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 651327aa7484)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Trees.
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

        /// Trees.
        pub fn trees(&self) -> Trees {
            Trees::new(self.core.clone())
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

    mod branch {
        //! `Branch`.

        use crate::runtime;

        /// Branch.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Branch {
            /// `inner` on the wire.
            pub inner: Option<Vec<Branch>>,
        }

        impl Branch {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Branch::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Branch: Default {
                "inner" => inner,
            }
        }
    }
    mod branches {
        //! `Branches`.

        use super::Branch;

        /// Branches.
        pub type Branches = Vec<Branch>;
    }
    mod index {
        //! `Index`.

        use std::collections::BTreeMap;
        use super::IndexItem;

        /// Index.
        pub type Index = BTreeMap<String, IndexItem>;
    }
    mod index_item {
        //! `IndexItem`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// IndexItem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct IndexItem {
            /// `below` on the wire.
            pub below: Option<BTreeMap<String, IndexItem>>,
        }

        impl IndexItem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `IndexItem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            IndexItem: Default {
                "below" => below,
            }
        }
    }
    mod node {
        //! `Node`.

        use crate::runtime;

        /// Node.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Node {
            /// `next` on the wire.
            pub next: Option<Box<Node>>,
        }

        impl Node {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Node::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Node: Default {
                "next" => next,
            }
        }
    }
    mod rows {
        //! `Rows`.

        use super::RowsItem;

        /// Rows.
        pub type Rows = Vec<RowsItem>;
    }
    mod rows_item {
        //! `RowsItem`.

        use crate::runtime;

        /// RowsItem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct RowsItem {
            /// `rows` on the wire.
            pub rows: Option<Vec<RowsItem>>,
        }

        impl RowsItem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `RowsItem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            RowsItem: Default {
                "rows" => rows,
            }
        }
    }

    pub use branch::Branch;
    pub use branches::Branches;
    pub use index::Index;
    pub use index_item::IndexItem;
    pub use node::Node;
    pub use rows::Rows;
    pub use rows_item::RowsItem;
}
pub mod trees {
    //! The calls of `Trees`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Trees.
    ///
    /// Made by [`Client::trees`](super::Client::trees).
    #[derive(Clone, Debug)]
    pub struct Trees {
        core: runtime::Core,
    }

    impl Trees {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /tree`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.trees().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "trees.get",
        method: &http::Method::GET,
        path: "/tree",
        ..DEFAULTS
    };

    /// The call that [`Trees::get`] prepares: `GET /tree`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => Vec<models::Branch>, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
