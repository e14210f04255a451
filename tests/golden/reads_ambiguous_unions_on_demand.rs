//! `accept/reads_ambiguous_unions_on_demand.json`.
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Pet
//  --> reads_ambiguous_unions_on_demand.json:8:12
//   help: give each branch a `required` property that the others lack, or add a discriminator
// warning[ambiguous-union]: these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them
//   at #/components/schemas/Owner/properties/any
//  --> reads_ambiguous_unions_on_demand.json:9:100
//   help: give each branch a `required` property that the others lack, or add a discriminator

// models::Pet
/// A value of the API.
///
/// The possible types of this value are indistinguishable, so the value is kept as raw JSON. Each `as_…` method
/// parses it as one of these types.
pub struct Pet(runtime::KeptJson);

// models::Pet!
runtime::ambiguous_union! {
    Pet {
        as_cat -> Cat,
        as_dog -> Dog,
        as_text -> String,
    }
}

// models::OwnerAny
/// A value of the API.
///
/// The possible types of this value are indistinguishable, so the value is kept as raw JSON. Each `as_…` method
/// parses it as one of these types.
pub struct OwnerAny(runtime::KeptJson);

// models::OwnerAny!
runtime::ambiguous_union! {
    OwnerAny {
        as_cat -> Cat,
    }
}

// models::Owner
/// An object of the API.
pub struct Owner {
    /// Serialized as `pet`.
    pub pet: Option<Pet>,
    /// Serialized as `any`.
    pub any: Option<OwnerAny>,
    undescribed: runtime::Undescribed,
}
