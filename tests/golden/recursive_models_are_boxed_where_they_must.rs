//! `accept/recursive_models_are_boxed_where_they_must.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> recursive_models_are_boxed_where_they_must.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::trees::Trees;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document dd9808e7a190)"
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

    mod and {
        //! `And`.

        use crate::runtime;
        use super::Rule;

        /// And.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct And {
            /// `rules` on the wire.
            pub rules: Vec<Rule>,
            unlike: runtime::Unlike,
        }

        impl And {
            /// A value with what must be there, and nothing else.
            pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
                Self {
                    rules: rules.into_iter().collect(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `And::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            And else unlike {
                "op" = "And",
                "rules" => rules,
            }
        }
    }
    mod chicken {
        //! `Chicken`.

        use crate::runtime;
        use super::Egg;

        /// Chicken.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Chicken {
            /// `laid` on the wire.
            pub laid: Option<Box<Egg>>,
        }

        impl Chicken {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Chicken::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Chicken: Default {
                "laid" => laid,
            }
        }
    }
    mod egg {
        //! `Egg`.

        use crate::runtime;
        use super::Chicken;

        /// Egg.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Egg {
            /// `layer` on the wire.
            pub layer: Option<Box<Chicken>>,
        }

        impl Egg {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Egg::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Egg: Default {
                "layer" => layer,
            }
        }
    }
    mod forest {
        //! `Forest`.

        use crate::runtime;
        use super::{Chicken, ListEntry, Node, Rule};

        /// Forest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Forest {
            /// `first` on the wire.
            pub first: Option<Node>,
            /// `hen` on the wire.
            pub hen: Option<Chicken>,
            /// `rule` on the wire.
            pub rule: Option<Rule>,
            /// `list` on the wire.
            pub list: Option<Vec<ListEntry>>,
        }

        impl Forest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Forest::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Forest: Default {
                "first" => first,
                "hen" => hen,
                "rule" => rule,
                "list" => list,
            }
        }
    }
    mod list {
        //! `List`.

        use super::ListEntry;

        /// List.
        pub type List = Vec<ListEntry>;
    }
    mod list_entry {
        //! `ListEntry`.

        use crate::runtime;

        /// ListEntry.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ListEntry {
            /// `inner` on the wire.
            pub inner: Option<Vec<ListEntry>>,
        }

        impl ListEntry {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ListEntry::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ListEntry: Default {
                "inner" => inner,
            }
        }
    }
    mod node {
        //! `Node`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Node.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Node {
            /// `value` on the wire.
            pub value: String,
            /// `next` on the wire.
            pub next: Option<Box<Node>>,
            /// `parent` on the wire.
            pub parent: Option<Box<Node>>,
            /// `children` on the wire.
            pub children: Option<Vec<Node>>,
            /// `named` on the wire.
            pub named: Option<BTreeMap<String, Node>>,
            nulls: runtime::Nulls,
        }

        impl Node {
            /// A value with what must be there, and nothing else.
            pub fn new(value: impl Into<String>) -> Self {
                Self {
                    value: value.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `next`.
            #[must_use]
            pub fn next(mut self, next: Node) -> Self {
                self.next = Some(Box::new(next));
                self
            }

            /// Sets `parent`.
            #[must_use]
            pub fn parent(mut self, parent: Node) -> Self {
                self.parent = Some(Box::new(parent));
                self
            }

            /// Sends `null` as `parent`.
            #[must_use]
            pub fn clear_parent(mut self) -> Self {
                self.parent = None;
                self.nulls.insert("parent");
                self
            }

            /// Sets `children`.
            #[must_use]
            pub fn children(mut self, children: impl IntoIterator<Item = Node>) -> Self {
                self.children = Some(children.into_iter().collect());
                self
            }

            /// Sets `named`.
            #[must_use]
            pub fn named(mut self, named: BTreeMap<String, Node>) -> Self {
                self.named = Some(named);
                self
            }
        }

        runtime::model! {
            Node, nulls {
                "value" => value,
                "next" => next,
                "parent" => parent,
                "children" => children,
                "named" => named,
            }
        }
    }
    mod not {
        //! `Not`.

        use crate::runtime;
        use super::Rule;

        /// Not.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Not {
            /// `rule` on the wire.
            pub rule: Box<Rule>,
            unlike: runtime::Unlike,
        }

        impl Not {
            /// A value with what must be there, and nothing else.
            pub fn new(rule: Rule) -> Self {
                Self {
                    rule: Box::new(rule),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Not::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Not else unlike {
                "op" = "Not",
                "rule" => rule,
            }
        }
    }
    mod rule {
        //! `Rule`.

        use crate::runtime;
        use super::{And, Not};

        /// Rule.
        ///
        /// `op` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Rule {
            /// `"Not"` on the wire.
            Not(Not),
            /// `"And"` on the wire.
            And(And),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Rule by "op" {
                "Not" => Not(Not),
                "And" => And(And),
            }
        }
    }

    pub use and::And;
    pub use chicken::Chicken;
    pub use egg::Egg;
    pub use forest::Forest;
    pub use list::List;
    pub use list_entry::ListEntry;
    pub use node::Node;
    pub use not::Not;
    pub use rule::Rule;
}
pub mod trees {
    //! The calls of `Trees`.

    use std::collections::BTreeMap;
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

        /// `PUT /trees`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let forest = client.trees().plant("value").next(client::models::Node::new("value")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn plant(&self, value: impl Into<String>) -> PlantCall {
            let value: String = value.into();
            PlantCall(self.core.call(&PLANT).field("value", value))
        }
    }

    static PLANT: runtime::Operation = runtime::Operation {
        name: "trees.plant",
        method: &http::Method::PUT,
        path: "/trees",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Trees::plant`] prepares: `PUT /trees`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PlantCall(runtime::Request);

    impl PlantCall {
        /// Sets `next`.
        pub fn next(self, next: models::Node) -> Self {
            Self(self.0.field("next", next))
        }

        /// Sets `parent`.
        pub fn parent(self, parent: models::Node) -> Self {
            Self(self.0.field("parent", parent))
        }

        /// Sends `null` as `parent`.
        pub fn clear_parent(self) -> Self {
            Self(self.0.clear_field("parent"))
        }

        /// Sets `children`.
        pub fn children(self, children: impl IntoIterator<Item = models::Node>) -> Self {
            Self(self.0.field_list("children", children))
        }

        /// Sets `named`.
        pub fn named(self, named: BTreeMap<String, models::Node>) -> Self {
            Self(self.0.field("named", named))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Node) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(PlantCall => models::Forest, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
