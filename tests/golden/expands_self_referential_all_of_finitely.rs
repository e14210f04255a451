//! `accept/expands_self_referential_all_of_finitely.json`.

// models::Node
/// An object of the API.
pub struct Node {
    /// Serialized as `left`.
    pub left: Option<NodeLeft>,
    /// Serialized as `right`.
    pub right: Option<NodeLeftRight>,
    /// Serialized as `up`.
    pub up: Option<NodeLeftRightUp>,
    /// Serialized as `down`.
    pub down: Option<NodeLeftRightUpDown>,
    /// Serialized as `front`.
    pub front: Option<NodeLeftRightUpDownFront>,
    /// Serialized as `back`.
    pub back: Option<NodeLeftRightUpDownFrontBack>,
}

// models::NodeLeftRightUpDownFrontBack
/// An object of the API.
pub struct NodeLeftRightUpDownFrontBack {
    /// Serialized as `left`.
    pub left: Option<Box<NodeLeft>>,
    /// Serialized as `right`.
    pub right: Option<Box<NodeLeftRight>>,
    /// Serialized as `up`.
    pub up: Option<Box<NodeLeftRightUp>>,
    /// Serialized as `down`.
    pub down: Option<Box<NodeLeftRightUpDown>>,
    /// Serialized as `front`.
    pub front: Option<Box<NodeLeftRightUpDownFront>>,
    /// Serialized as `back`.
    pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
    /// Serialized as `x`.
    pub x: Option<String>,
}

// models::TreeParentTree
/// An object of the API.
pub struct TreeParentTree {
    /// Serialized as `parent`.
    pub parent: Option<Box<TreeParent>>,
    /// Serialized as `child`.
    pub child: Option<Box<TreeChild>>,
    /// Serialized as `x`.
    pub x: Option<String>,
    constant_mismatches: runtime::ConstantMismatches,
}
