//! `accept/makes_variants_of_indirect_subtypes_and_the_parent.json`.

// models::Animal
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
pub enum Animal {
    /// Discriminator: `"animal"`.
    Animal(AnimalBase),
    /// Discriminator: `"dog"`.
    Dog(Dog),
    /// Discriminator: `"puppy"`.
    Puppy(Puppy),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Animal!
runtime::union! {
    Animal by "kind" {
        "animal" => Animal(AnimalBase),
        "dog" => Dog(Dog),
        "puppy" => Puppy(Puppy),
    }
}

// models::AnimalBase!
runtime::model! {
    AnimalBase: Default else unlike {
        "kind" = "animal",
        "friend" => friend,
    }
}

// models::Dog!
runtime::model! {
    Dog: Default else unlike {
        "kind" = "dog",
        "friend" => friend,
        "loud" => loud,
        .. => additional,
    }
}

// models::Puppy!
runtime::model! {
    Puppy: Default else unlike {
        "kind" = "puppy",
        "friend" => friend,
        "loud" => loud,
        "weeks" => weeks,
    }
}
