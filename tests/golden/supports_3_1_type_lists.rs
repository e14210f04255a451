//! `accept/supports_3_1_type_lists.json`.

// models::Thing
/// Thing.
pub struct Thing {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Size
    pub size: Option<i32>,
    /// `kind` on the wire.
    pub kind: Option<Kind>,
    /// `either` on the wire.
    pub either: Option<ThingEither>,
    /// `nothing` on the wire.
    pub nothing: Option<serde_json::Value>,
    /// `anything` on the wire.
    pub anything: Option<serde_json::Value>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `share` on the wire.
    pub share: Option<f64>,
    /// `picture` on the wire.
    pub picture: Option<runtime::Base64>,
    /// `labels` on the wire.
    pub labels: Option<BTreeMap<String, String>>,
    /// `point` on the wire.
    pub point: Option<runtime::Open<(Option<f64>, Option<f64>), serde_json::Value, 0>>,
    nulls: runtime::Nulls,
    unlike: runtime::Unlike,
}

// models::Kind
/// Kind.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Kind {
    /// Not used yet.
    ///
    /// `"new"` on the wire.
    New,
    /// Used before
    ///
    /// `"old"` on the wire.
    Old,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}
