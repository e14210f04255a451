//! `accept/supports_parent_schemas_that_are_branches_and_subtypes.json`.

// models::Cage.inmate
/// Serialized as `inmate`.
pub inmate: Option<Box<Animal>>,

// models::Animal!
runtime::union! {
    Animal by "kind" {
        "animal" => Animal(AnimalBase),
        "dog" => Dog(DogBase),
        "puppy" => Puppy(Puppy),
    }
}

// models::AnimalBase!
runtime::model! {
    AnimalBase: Default else constant_mismatches {
        "kind" = "animal",
        "cage" => cage,
        _ => undescribed,
    }
}

// models::Dog
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
pub enum Dog {
    /// Discriminator: `"dog"`.
    Dog(DogBase),
    /// Discriminator: `"puppy"`.
    Puppy(Puppy),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Dog!
runtime::union! {
    Dog by "kind" {
        "dog" => Dog(DogBase),
        "puppy" => Puppy(Puppy),
    }
}

// models::DogBase!
runtime::model! {
    DogBase: Default else constant_mismatches {
        "kind" = "dog",
        "cage" => cage,
        "loud" => loud,
        _ => undescribed,
    }
}
