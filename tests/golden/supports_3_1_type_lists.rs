//! `accept/supports_3_1_type_lists.json`.
// note[untyped-items]: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON
//   at #/components/schemas/Thing/properties/point/prefixItems
//  --> supports_3_1_type_lists.json:30:34
//   help: if the value is always an array, add `"type": "array"` in the overlay

// models::Thing
/// An object of the API.
pub struct Thing {
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Size
    pub size: Option<i32>,
    /// Serialized as `kind`.
    pub kind: Option<Kind>,
    /// Serialized as `either`.
    pub either: Option<ThingEither>,
    /// Serialized as `nothing`.
    pub nothing: Option<serde_json::Value>,
    /// Serialized as `anything`.
    pub anything: Option<serde_json::Value>,
    /// Serialized as `tags`.
    pub tags: Option<Vec<String>>,
    /// Serialized as `share`.
    pub share: Option<f64>,
    /// Serialized as `picture`.
    pub picture: Option<runtime::Base64>,
    /// Serialized as `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// Serialized as `point`.
    pub point: Option<ThingPoint>,
    explicit_nulls: runtime::ExplicitNulls,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// models::Kind
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Kind {
    /// Not used yet.
    ///
    /// Serialized as `"new"`.
    New,
    /// Used before
    ///
    /// Serialized as `"old"`.
    Old,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
