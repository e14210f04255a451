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
/// Pet.
///
/// The possible types of this value are ambiguous, so it is kept as raw JSON. Read it as the type that you expect.
pub struct Pet(serde_json::Value);

// models::Pet!
runtime::loose! {
    Pet {
        as_cat -> Cat,
        as_dog -> Dog,
        as_text -> String,
    }
}

// models::OwnerAny
/// OwnerAny.
///
/// The possible types of this value are ambiguous, so it is kept as raw JSON. Read it as the type that you expect.
pub struct OwnerAny(serde_json::Value);

// models::OwnerAny!
runtime::loose! {
    OwnerAny {
        as_cat -> Cat,
    }
}

// models::Owner
/// Owner.
pub struct Owner {
    /// Serialized as `pet`.
    pub pet: Option<Pet>,
    /// Serialized as `any`.
    pub any: Option<OwnerAny>,
}
