//! `accept/expands_self_referential_all_of_finitely.json`.

// models::Node
/// Node.
pub struct Node {
    /// `left` on the wire.
    pub left: Option<NodeLeft>,
    /// `right` on the wire.
    pub right: Option<NodeLeftRight>,
    /// `up` on the wire.
    pub up: Option<NodeLeftRightUp>,
    /// `down` on the wire.
    pub down: Option<NodeLeftRightUpDown>,
    /// `front` on the wire.
    pub front: Option<NodeLeftRightUpDownFront>,
    /// `back` on the wire.
    pub back: Option<NodeLeftRightUpDownFrontBack>,
}

// models::NodeLeftRightUpDownFrontBack
/// NodeLeftRightUpDownFrontBack.
pub struct NodeLeftRightUpDownFrontBack {
    /// `left` on the wire.
    pub left: Option<Box<NodeLeft>>,
    /// `right` on the wire.
    pub right: Option<Box<NodeLeftRight>>,
    /// `up` on the wire.
    pub up: Option<Box<NodeLeftRightUp>>,
    /// `down` on the wire.
    pub down: Option<Box<NodeLeftRightUpDown>>,
    /// `front` on the wire.
    pub front: Option<Box<NodeLeftRightUpDownFront>>,
    /// `back` on the wire.
    pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
    /// `x` on the wire.
    pub x: Option<String>,
}

// models::TreeParentTree
/// TreeParentTree.
pub struct TreeParentTree {
    /// `parent` on the wire.
    pub parent: Option<Box<TreeParent>>,
    /// `child` on the wire.
    pub child: Option<Box<TreeChild>>,
    /// `x` on the wire.
    pub x: Option<String>,
    unlike: runtime::Unlike,
}
