//! `accept/keeps_additional_properties.json`.
// note[renamed-item]: the field name `additional` is not available; `additional_members` is used instead
//   at #/components/schemas/Typed
//  --> keeps_additional_properties.json:35:16

// models::Open
/// An object of the API.
pub struct Open {
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
}

// models::Open!
runtime::model! {
    Open: Default {
        "name" => name,
        .. => additional,
    }
}

// models::Typed
/// An object of the API.
pub struct Typed {
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `additional`.
    pub additional: Option<String>,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional_members: BTreeMap<String, i32>,
}

// models::Typed!
runtime::model! {
    Typed: Default {
        "name" => name,
        "additional" => additional,
        .. => additional_members,
    }
}

// models::Counts
/// A type of the API.
pub type Counts = BTreeMap<String, i64>;

// models::All.lists
/// Serialized as `lists`.
pub lists: Option<BTreeMap<String, Vec<Closed>>>,
