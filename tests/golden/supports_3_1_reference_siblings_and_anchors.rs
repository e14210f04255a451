//! `accept/supports_3_1_reference_siblings_and_anchors.json`.

// models::Pet
/// Pet.
pub struct Pet {
    /// `name` on the wire.
    pub name: String,
    /// Who feeds it.
    pub owner: Option<Person>,
    /// `puppies` on the wire.
    pub puppies: Option<Vec<Pet>>,
}

// models::Dog
/// Dog.
pub struct Dog {
    /// `name` on the wire.
    pub name: String,
    /// Who feeds it.
    pub owner: Option<Person>,
    /// `puppies` on the wire.
    pub puppies: Option<Vec<Pet>>,
    /// `barks` on the wire.
    pub barks: bool,
}

// pets::ListCall!
runtime::call!(ListCall => Vec<models::Pet>, runtime::Reply::json);
