//! `accept/overlay_makes_response_properties_required.json`.

// models::Thing
/// Thing.
pub struct Thing {
    /// `id` on the wire.
    pub id: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    /// `owner` on the wire.
    pub owner: Owner,
    /// Who made it.
    pub maker: Owner,
    /// `size` on the wire.
    pub size: Option<f64>,
    /// `shared` on the wire.
    pub shared: Option<Shared>,
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
    }
}

// models::NewThing
/// NewThing.
pub struct NewThing {
    /// `name` on the wire.
    pub name: String,
    /// `size` on the wire.
    pub size: Option<f64>,
    /// `shared` on the wire.
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
