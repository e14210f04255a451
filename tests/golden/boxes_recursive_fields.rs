//! `accept/boxes_recursive_fields.json`.

// models::Node
/// Node.
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

// models::Chicken
/// Chicken.
pub struct Chicken {
    /// `laid` on the wire.
    pub laid: Option<Box<Egg>>,
}

// models::Egg
/// Egg.
pub struct Egg {
    /// `layer` on the wire.
    pub layer: Option<Box<Chicken>>,
}

// models::Not
/// Not.
pub struct Not {
    /// `rule` on the wire.
    pub rule: Box<Rule>,
    unlike: runtime::Unlike,
}

// models::List
/// List.
pub type List = Vec<ListEntry>;
