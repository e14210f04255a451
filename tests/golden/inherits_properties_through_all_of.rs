//! `accept/inherits_properties_through_all_of.json`.

// models::Cat
/// Knows best.
pub struct Cat {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `diet` on the wire.
    pub diet: Option<String>,
    /// When absent: `9`.
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
/// Lion.
pub struct Lion {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `diet` on the wire.
    pub diet: Option<LionDiet>,
    /// When absent: `9`.
    pub lives: Option<i32>,
    /// `mane` on the wire.
    pub mane: bool,
}

// models::Pair
/// Pair.
pub struct Pair {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `diet` on the wire.
    pub diet: Option<String>,
    /// `keeper` on the wire.
    pub keeper: String,
}
