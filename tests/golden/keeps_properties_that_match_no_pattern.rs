//! `accept/keeps_properties_that_match_no_pattern.json`.
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Beside/additionalProperties
//  --> keeps_properties_that_match_no_pattern.json:10:15
//   help: give each branch a `required` property that the others lack, or add a discriminator

// models::Labels
/// Labels.
pub type Labels = BTreeMap<String, LabelsItem>;

// models::LabelsItem
/// LabelsItem.
///
/// A value is read as the first variant that matches it. Values that match none are kept unchanged.
pub enum LabelsItem {
    /// A string.
    Text(String),
    /// A value.
    Json(serde_json::Value),
    /// Value of an unknown type. It is serialized unchanged.
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
    /// Serialized as `name`.
    pub name: String,
    /// Properties that the document does not declare, unchanged.
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
