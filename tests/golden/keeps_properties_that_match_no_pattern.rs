//! `accept/members_by_pattern_leave_others_open.json`.
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Beside/additionalProperties
//  --> members_by_pattern_leave_others_open.json:10:15
//   help: give each branch a `required` property that the others lack, or add a discriminator

// models::Labels
/// Labels.
pub type Labels = BTreeMap<String, LabelsItem>;

// models::LabelsItem
/// LabelsItem.
///
/// The first branch that fits a value is taken; a value that fits none is kept as it came.
pub enum LabelsItem {
    /// A text.
    Text(String),
    /// A value.
    Json(serde_json::Value),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Whole
/// Whole.
pub type Whole = BTreeMap<String, String>;

// models::Closed
/// Closed.
pub type Closed = BTreeMap<String, String>;

// models::Beside
/// Beside.
pub struct Beside {
    /// `name` on the wire.
    pub name: String,
    /// Members that the document does not name, as they came.
    pub additional: BTreeMap<String, BesideAdditional>,
}

// models::Beside!
runtime::model! {
    Beside {
        "name" => name,
        .. => additional,
    }
}

// models::BesideAdditional!
runtime::loose! {
    BesideAdditional {
        as_item -> Item,
    }
}
