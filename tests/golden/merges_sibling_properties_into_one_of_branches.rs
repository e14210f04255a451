//! `accept/merges_sibling_properties_into_one_of_branches.json`.

// models::Pet
/// Pet.
///
/// The first branch that fits a value is taken; a value that fits none is kept as it came.
pub enum Pet {
    /// An object with `id`, `meow`.
    Cat(PetCat),
    /// Dog
    ///
    /// An object with `id`, `bark`.
    Dog(PetDog),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Pet!
runtime::union! {
    Pet {
        Cat(PetCat) = Object ["id", "meow"],
        Dog(PetDog) = Object ["id", "bark"],
    }
}

// models::PetDog
/// Dog
pub struct PetDog {
    /// `id` on the wire.
    pub id: i64,
    /// `bark` on the wire.
    pub bark: String,
}

// models::BothVariant2
/// BothVariant2.
pub struct BothVariant2 {
    /// `name` on the wire.
    pub name: String,
    /// `bark` on the wire.
    pub bark: String,
}

// models::Started!
runtime::model! {
    Started: Default else unlike {
        "kind" = "Started",
        "at" => at,
        "by" => by,
    }
}
