//! `accept/supports_parent_schemas_that_are_branches_and_subtypes.json`.

// models::Cage.inmate
/// `inmate` on the wire.
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
    AnimalBase: Default else unlike {
        "kind" = "animal",
        "cage" => cage,
    }
}

// models::Dog
/// Dog.
///
/// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Dog {
    /// `"dog"` on the wire.
    Dog(DogBase),
    /// `"puppy"` on the wire.
    Puppy(Puppy),
    /// A kind that this crate does not know; it survives a round trip.
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
    DogBase: Default else unlike {
        "kind" = "dog",
        "cage" => cage,
        "loud" => loud,
    }
}
