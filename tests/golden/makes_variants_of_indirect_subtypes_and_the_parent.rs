//! `accept/makes_variants_of_indirect_subtypes_and_the_parent.json`.

// models::Animal
/// Animal.
///
/// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Animal {
    /// `"animal"` on the wire.
    Animal(AnimalBase),
    /// `"dog"` on the wire.
    Dog(Dog),
    /// `"puppy"` on the wire.
    Puppy(Puppy),
    /// A kind that this crate does not know; it survives a round trip.
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
