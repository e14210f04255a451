//! `accept/keeps_the_narrower_property_type_in_all_of.json`.

// models::Thing
/// Thing.
pub struct Thing {
    /// `narrowed` on the wire.
    pub narrowed: Option<ThingNarrowed>,
    /// `kept` on the wire.
    pub kept: Option<jiff::civil::Date>,
    /// `whole` on the wire.
    pub whole: Option<i64>,
    /// `said` on the wire.
    pub said: Option<bool>,
    /// `found` on the wire.
    pub found: Option<String>,
}

// models::ThingNarrowed!
runtime::enumeration! {
    ThingNarrowed: str {
        "a" => A,
        "b" => B,
    }
}
