//! `accept/copies_schema_templates_for_their_users.json`.

// models::Cats.first
/// Serialized as `first`.
pub first: Cat,

// models::ListDog.rest
/// Serialized as `rest`.
pub rest: Option<Box<ListDog>>,

// models::Dog.other
/// Serialized as `other`.
pub other: Option<String>,

// models::Fir.parts
/// Serialized as `parts`.
pub parts: Option<Vec<Fir>>,
