//! `accept/merges_every_description_of_a_property.json`.

// models::VoyagePlanCrew
/// An object of the API.
pub struct VoyagePlanCrew {
    /// Serialized as `mate`.
    pub mate: Option<String>,
    /// Serialized as `cook`.
    pub cook: String,
    /// Serialized as `age`.
    pub age: Option<i64>,
}

// models::VoyageClass!
runtime::enumeration! {
    VoyageClass: i64 {
        2 => Value2,
        3 => Value3,
    }
}
