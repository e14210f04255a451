//! `accept/names_recursive_array_types.json`.

// models::Branches
/// Branches.
pub type Branches = Vec<Branch>;

// models::Branch
/// Branch.
pub struct Branch {
    /// `inner` on the wire.
    pub inner: Option<Vec<Branch>>,
}

// models::Rows
/// Rows.
pub type Rows = Vec<RowsItem>;

// models::RowsItem
/// RowsItem.
pub struct RowsItem {
    /// `rows` on the wire.
    pub rows: Option<Vec<RowsItem>>,
}

// models::Index
/// Index.
pub type Index = BTreeMap<String, IndexItem>;

// models::IndexItem
/// IndexItem.
pub struct IndexItem {
    /// `below` on the wire.
    pub below: Option<BTreeMap<String, IndexItem>>,
}

// models::Node
/// Node.
pub struct Node {
    /// `next` on the wire.
    pub next: Option<Box<Node>>,
}
