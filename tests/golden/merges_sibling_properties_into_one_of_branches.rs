//! `accept/merges_sibling_properties_into_one_of_branches.json`.

// models::Pet
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum Pet {
    /// An object with `id`, `meow`.
    Cat(PetCat),
    /// Dog
    ///
    /// An object with `id`, `bark`.
    Dog(PetDog),
    /// Value of an unknown type. It is serialized unchanged.
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
#[doc(alias = "Pet")]
pub struct PetDog {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `bark`.
    pub bark: String,
}

// models::BothVariant2
/// An object of the API.
#[doc(alias = "Both")]
pub struct BothVariant2 {
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `bark`.
    pub bark: String,
}

// models::Started!
runtime::model! {
    Started: Default else constant_mismatches {
        "kind" = "Started",
        "at" => at,
        "by" => by,
    }
}
