//! `accept/keeps_the_narrower_property_type_in_all_of.json`.

// models::Thing
/// An object of the API.
pub struct Thing {
    /// Serialized as `narrowed`.
    pub narrowed: Option<ThingNarrowed>,
    /// Serialized as `kept`.
    pub kept: Option<runtime::Date>,
    /// Serialized as `whole`.
    pub whole: Option<i64>,
    /// No type at all.
    pub said: Option<bool>,
    /// Serialized as `found`.
    pub found: Option<String>,
    undescribed: runtime::Undescribed,
}

// models::ThingNarrowed!
runtime::enumeration! {
    ThingNarrowed: str {
        "a" => A,
        "b" => B,
    }
}
