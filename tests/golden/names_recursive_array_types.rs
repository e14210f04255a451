//! `accept/names_recursive_array_types.json`.

// models::Branches
/// Branches.
pub type Branches = Vec<Branch>;

// models::Branch
/// Branch.
pub struct Branch {
    /// Serialized as `inner`.
    pub inner: Option<Vec<Branch>>,
}

// models::Rows
/// Rows.
pub type Rows = Vec<RowsItem>;

// models::RowsItem
/// RowsItem.
pub struct RowsItem {
    /// Serialized as `rows`.
    pub rows: Option<Vec<RowsItem>>,
}

// models::Index
/// Index.
pub type Index = BTreeMap<String, IndexItem>;

// models::IndexItem
/// IndexItem.
pub struct IndexItem {
    /// Serialized as `below`.
    pub below: Option<BTreeMap<String, IndexItem>>,
}

// models::Node
/// Node.
pub struct Node {
    /// Serialized as `next`.
    pub next: Option<Box<Node>>,
}
