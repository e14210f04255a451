//! `accept/names_recursive_array_types.json`.

// models::Branches
/// A type of the API.
pub type Branches = Vec<Branch>;

// models::Branch
/// An object of the API.
pub struct Branch {
    /// Serialized as `inner`.
    pub inner: Option<Vec<Branch>>,
    undescribed: runtime::Undescribed,
}

// models::Rows
/// A type of the API.
pub type Rows = Vec<RowsItem>;

// models::RowsItem
/// An object of the API.
pub struct RowsItem {
    /// Serialized as `rows`.
    pub rows: Option<Vec<RowsItem>>,
}

// models::Index
/// A type of the API.
pub type Index = BTreeMap<String, IndexItem>;

// models::IndexItem
/// An object of the API.
pub struct IndexItem {
    /// Serialized as `below`.
    pub below: Option<BTreeMap<String, IndexItem>>,
}

// models::Node
/// An object of the API.
pub struct Node {
    /// Serialized as `next`.
    pub next: Option<Box<Node>>,
}
