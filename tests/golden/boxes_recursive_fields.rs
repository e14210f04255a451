//! `accept/boxes_recursive_fields.json`.

// models::Node
/// An object of the API.
pub struct Node {
    /// Serialized as `value`.
    pub value: String,
    /// Serialized as `next`.
    pub next: Option<Box<Node>>,
    /// Serialized as `parent`.
    pub parent: Option<Box<Node>>,
    /// Serialized as `children`.
    pub children: Option<Vec<Node>>,
    /// Serialized as `named`.
    pub named: Option<BTreeMap<String, Node>>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}

// models::Chicken
/// An object of the API.
pub struct Chicken {
    /// Serialized as `laid`.
    pub laid: Option<Box<Egg>>,
    undescribed: runtime::Undescribed,
}

// models::Egg
/// An object of the API.
pub struct Egg {
    /// Serialized as `layer`.
    pub layer: Option<Box<Chicken>>,
    undescribed: runtime::Undescribed,
}

// models::Not
/// An object of the API.
pub struct Not {
    /// Serialized as `rule`.
    pub rule: Box<Rule>,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// models::List
/// A type of the API.
pub type List = Vec<ListEntry>;
