//! `accept/accepts_subtypes_for_a_parent_schema.json`.

// models::Pet!
runtime::union! {
    Pet by "kind" {
        "Dog" => Dog(Dog),
        "Cat" => Cat(Cat),
        "Puppy" => Puppy(Puppy),
    }
}

// models::Dog
/// An object of the API.
pub struct Dog {
    /// Serialized as `bark`.
    pub bark: Option<bool>,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
    constant_mismatches: runtime::ConstantMismatches,
}

// models::Dog!
runtime::model! {
    Dog: Default else constant_mismatches {
        "kind" = "Dog",
        "bark" => bark,
        .. => additional,
    }
}

// models::Cat!
runtime::model! {
    Cat: Default else constant_mismatches {
        "kind" = "Cat",
        "claws" => claws,
    }
}

// models::Puppy!
runtime::model! {
    Puppy: Default else constant_mismatches {
        "kind" = "Puppy",
        "bark" => bark,
        "age" => age,
        "toys" => toys,
    }
}

// models::Owner.cat
/// Serialized as `cat`.
pub cat: Option<Cat>,
