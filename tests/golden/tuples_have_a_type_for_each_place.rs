//! `accept/tuples_have_a_type_for_each_place.json`.
// warning[tuple-too-long]: a tuple of so many places is a list of raw JSON
//   at #/components/schemas/Many/x-tuple
//  --> tuples_have_a_type_for_each_place.json:11:42
//   help: describe an object, or 12 places at most

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]
#![allow(
    clippy::type_complexity,
    reason = "lists and dictionaries are nested as deep as in the document"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::table::Table;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document fefbdf554979)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Tables.
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

        /// table.
        pub fn table(&self) -> Table {
            Table::new(self.core.clone())
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

    mod cell {
        //! `Cell`.

        use crate::runtime;

        /// Cell.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cell {
            /// `v` on the wire.
            pub v: String,
            /// `next` on the wire.
            pub next: Option<
                runtime::Open<(Option<i64>, Option<Box<Cell>>), serde_json::Value, 0>,
            >,
        }

        impl Cell {
            /// A value with what must be there, and nothing else.
            pub fn new(v: impl Into<String>) -> Self {
                Self {
                    v: v.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Cell::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cell {
                "v" => v,
                "next" => next,
            }
        }
    }
    mod many {
        //! `Many`.

        /// Many.
        pub type Many = Vec<serde_json::Value>;
    }
    mod open {
        //! `Open`.

        use crate::runtime;

        /// Open.
        pub type Open = runtime::Open<(Option<jiff::Timestamp>,), serde_json::Value, 0>;
    }
    mod point {
        //! `Point`.

        /// Point.
        pub type Point = (f64, f64);
    }
    mod row {
        //! `Row`.

        use crate::runtime;
        use super::Cell;

        /// Row.
        pub type Row = runtime::Open<(Option<String>, Option<Cell>), i64, 0>;
    }
    mod table {
        //! `Table`.

        use crate::runtime;
        use super::{Cell, TableEither, TableNested};

        /// Table.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Table {
            /// `rows` on the wire.
            pub rows: Vec<runtime::Open<(Option<String>, Option<Cell>), i64, 0>>,
            /// `at` on the wire.
            pub at: Option<(f64, f64)>,
            /// `nested` on the wire.
            pub nested: Option<
                runtime::Open<
                    (Option<(String, Option<i64>)>, Option<TableNested>),
                    serde_json::Value,
                    0,
                >,
            >,
            /// `open` on the wire.
            pub open: Option<runtime::Open<(Option<jiff::Timestamp>,), serde_json::Value, 0>>,
            /// `untyped` on the wire.
            pub untyped: Option<
                runtime::Open<(String, Option<serde_json::Value>), serde_json::Value, 1>,
            >,
            /// `short` on the wire.
            pub short: Option<
                runtime::Open<(String, Option<i64>, Option<String>), serde_json::Value, 1>,
            >,
            /// `either` on the wire.
            pub either: Option<TableEither>,
        }

        impl Table {
            /// A value with what must be there, and nothing else.
            pub fn new(
                rows: impl IntoIterator<
                    Item = runtime::Open<(Option<String>, Option<Cell>), i64, 0>,
                >,
            ) -> Self {
                Self {
                    rows: rows.into_iter().collect(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Table::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Table {
                "rows" => rows,
                "at" => at,
                "nested" => nested,
                "open" => open,
                "untyped" => untyped,
                "short" => short,
                "either" => either,
            }
        }
    }
    mod table_either {
        //! `TableEither`.

        use crate::runtime;

        /// TableEither.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum TableEither {
            /// A list of value.
            Tuple((f64, f64)),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            TableEither {
                Tuple((f64, f64)) = List Any,
                Text(String) = Text,
            }
        }
    }
    mod table_nested {
        //! `TableNested`.

        use crate::runtime;

        /// TableNested.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum TableNested {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            TableNested: str {
                "a" => A,
                "b" => B,
            }
        }
    }
    mod tree {
        //! `Tree`.

        use crate::runtime;

        /// Tree.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Tree {
            /// A list of value.
            Tuple(runtime::Open<(Option<Box<Tree>>, Option<Box<Tree>>), serde_json::Value, 0>),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Tree {
                Tuple(runtime::Open<(Option<Box<Tree>>, Option<Box<Tree>>), serde_json::Value, 0>) = List Any,
                Text(String) = Text,
            }
        }
    }

    pub use cell::Cell;
    pub use many::Many;
    pub use open::Open;
    pub use point::Point;
    pub use row::Row;
    pub use table::Table;
    pub use table_either::TableEither;
    pub use table_nested::TableNested;
    pub use tree::Tree;
}
pub mod table {
    //! The calls of `Table`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// table.
    ///
    /// Made by [`Client::table`](super::Client::table).
    #[derive(Clone, Debug)]
    pub struct Table {
        core: runtime::Core,
    }

    impl Table {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /table`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let table = client.table().put_table((1.5, 1.5,)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put_table(&self, body: (f64, f64)) -> PutTableCall {
            PutTableCall(self.core.call(&PUT_TABLE).json(body))
        }
    }

    static PUT_TABLE: runtime::Operation = runtime::Operation {
        name: "table.put_table",
        method: &http::Method::PUT,
        path: "/table",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Table::put_table`] prepares: `PUT /table`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutTableCall(runtime::Request);

    runtime::call!(PutTableCall => models::Table, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
