//! `accept/makes_variants_of_indirect_subtypes_and_the_parent.json`.

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
    AnimalBase: Default else constant_mismatches {
        "kind" = "animal",
        "friend" => friend,
        _ => undescribed,
    }
}

// models::Dog!
runtime::model! {
    Dog: Default else constant_mismatches {
        "kind" = "dog",
        "friend" => friend,
        "loud" => loud,
        .. => additional,
    }
}

// models::Puppy!
runtime::model! {
    Puppy: Default else constant_mismatches {
        "kind" = "puppy",
        "friend" => friend,
        "loud" => loud,
        "weeks" => weeks,
        _ => undescribed,
    }
}
