//! `accept/merges_every_description_of_a_property.json`.
// warning[different-enum-values]: the values at #/components/schemas/Base/properties/state are different; the enum has all of them
//   at #/components/schemas/Voyage/allOf/1/properties/state
//  --> merges_every_description_of_a_property.json:30:18
//   help: list the values that the service uses in each of the parts, in the overlay
// warning[different-enum-values]: the values at #/components/schemas/Base/properties/class are different; the enum has all of them
//   at #/components/schemas/Voyage/allOf/1/properties/class
//  --> merges_every_description_of_a_property.json:31:18
//   help: list the values that the service uses in each of the parts, in the overlay

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
        4 => Value4,
        1 => Value1,
    }
}
