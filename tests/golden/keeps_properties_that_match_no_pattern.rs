//! `accept/keeps_properties_that_match_no_pattern.json`.
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Beside/additionalProperties
//  --> keeps_properties_that_match_no_pattern.json:10:15
//   help: give each branch a `required` property that the others lack, or add a discriminator

// models::Labels
/// A type of the API.
pub type Labels = BTreeMap<String, LabelsItem>;

// models::LabelsItem
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum LabelsItem {
    /// A string.
    Text(String),
    /// A value.
    Json(serde_json::Value),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Whole
/// A type of the API.
pub type Whole = BTreeMap<String, String>;

// models::Closed
/// A type of the API.
pub type Closed = BTreeMap<String, String>;

// models::Beside
/// An object of the API.
pub struct Beside {
    /// Serialized as `name`.
    pub name: String,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
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
runtime::ambiguous_union! {
    BesideAdditional {
        as_item -> Item,
    }
}
