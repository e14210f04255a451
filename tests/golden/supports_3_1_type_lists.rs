//! `accept/supports_3_1_type_lists.json`.

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
    pub point: Option<runtime::Open<(Option<f64>, Option<f64>), serde_json::Value, 0>>,
    explicit_nulls: runtime::ExplicitNulls,
    constant_mismatches: runtime::ConstantMismatches,
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
