//! `accept/supports_3_1_reference_siblings_and_anchors.json`.

// models::Pet
/// An object of the API.
pub struct Pet {
    /// Serialized as `name`.
    pub name: String,
    /// Who feeds it.
    pub owner: Option<Person>,
    /// Serialized as `puppies`.
    pub puppies: Option<Vec<Pet>>,
    undescribed: runtime::Undescribed,
}

// models::Dog
/// An object of the API.
pub struct Dog {
    /// Serialized as `name`.
    pub name: String,
    /// Who feeds it.
    pub owner: Option<Person>,
    /// Serialized as `puppies`.
    pub puppies: Option<Vec<Pet>>,
    /// Serialized as `barks`.
    pub barks: bool,
}

// pets::ListCall!
runtime::call!(ListCall => Vec<models::Pet>, runtime::Reply::json);
