//! `accept/types_each_tuple_element.json`.
// warning[tuple-too-long]: a tuple with this many elements is not supported; it becomes an array of raw JSON
//   at #/components/schemas/Many/prefixItems
//  --> types_each_tuple_element.json:14:46
//   help: use an object, or at most 12 elements

// models::Table
/// An object of the API.
pub struct Table {
    /// Serialized as `rows`.
    pub rows: Vec<runtime::Open<(Option<String>, Option<Cell>), i64, 0>>,
    /// Serialized as `at`.
    pub at: Option<(f64, f64)>,
    /// Serialized as `nested`.
    pub nested: Option<
        runtime::Open<
            (Option<(String, Option<i64>)>, Option<TableNested>),
            serde_json::Value,
            0,
        >,
    >,
    /// Serialized as `open`.
    pub open: Option<runtime::Open<(Option<runtime::DateTime>,), serde_json::Value, 0>>,
    /// Serialized as `untyped`.
    pub untyped: Option<
        runtime::Open<(String, Option<serde_json::Value>), serde_json::Value, 1>,
    >,
    /// Serialized as `short`.
    pub short: Option<
        runtime::Open<(String, Option<i64>, Option<String>), serde_json::Value, 1>,
    >,
    /// Serialized as `either`.
    pub either: Option<TableEither>,
    undescribed: runtime::Undescribed,
}

// models::Point
/// A type of the API.
pub type Point = (f64, f64);

// models::Row
/// A type of the API.
pub type Row = runtime::Open<(Option<String>, Option<Cell>), i64, 0>;

// models::Many
/// A type of the API.
pub type Many = Vec<serde_json::Value>;

// models::Open
/// A type of the API.
pub type Open = runtime::Open<(Option<runtime::DateTime>,), serde_json::Value, 0>;

// models::Tree!
runtime::union! {
    Tree {
        Tuple(runtime::Open<(Option<Box<Tree>>, Option<Box<Tree>>), serde_json::Value, 0>) = List Any,
        Text(String) = Text,
    }
}
