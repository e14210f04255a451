//! `accept/overlay_makes_response_properties_required.json`.

// models::Thing
/// An object of the API.
pub struct Thing {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `owner`.
    pub owner: Owner,
    /// Who made it.
    pub maker: Owner,
    /// Serialized as `size`.
    pub size: Option<f64>,
    /// Serialized as `shared`.
    pub shared: Option<Shared>,
    undescribed: runtime::Undescribed,
}

// models::Thing!
runtime::model! {
    Thing: Default {
        "id" => id,
        "name" => name,
        "owner" => owner,
        "maker" => maker,
        "size" => size,
        "shared" => shared,
        _ => undescribed,
    }
}

// models::NewThing
/// An object of the API.
pub struct NewThing {
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `size`.
    pub size: Option<f64>,
    /// Serialized as `shared`.
    pub shared: Option<Shared>,
}

// models::NewThing!
runtime::model! {
    NewThing {
        "name" => name,
        "size" => size,
        "shared" => shared,
    }
}
