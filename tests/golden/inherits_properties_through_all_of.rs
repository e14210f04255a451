//! `accept/inherits_properties_through_all_of.json`.

// models::Cat
/// Knows best.
pub struct Cat {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `diet`.
    pub diet: Option<String>,
    /// Default: `9`.
    pub lives: Option<i32>,
}

// models::Cat::new()
pub fn new(id: i64, name: Option<String>) -> Self {
    Self {
        id,
        name,
        ..runtime::Wire::blank()
    }
}

// models::Lion
/// An object of the API.
pub struct Lion {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `diet`.
    pub diet: Option<LionDiet>,
    /// Default: `9`.
    pub lives: Option<i32>,
    /// Serialized as `mane`.
    pub mane: bool,
}

// models::Pair
/// An object of the API.
pub struct Pair {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `diet`.
    pub diet: Option<String>,
    /// Serialized as `keeper`.
    pub keeper: String,
}
