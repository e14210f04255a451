//! `accept/sends_null_in_nested_request_models.json`.

// models::Address
/// Address.
pub struct Address {
    /// `city` on the wire.
    pub city: String,
    /// `zip` on the wire.
    pub zip: Option<String>,
    /// `street` on the wire.
    pub street: Option<String>,
    /// `floor` on the wire.
    pub floor: Option<i32>,
    /// `note` on the wire.
    pub note: Option<String>,
    nulls: runtime::Nulls,
}

// models::Address!
runtime::model! {
    Address, nulls {
        "city" => city,
        "zip" => zip nullable,
        "street" => street,
        "floor" => floor,
        "note" => note,
    }
}

// models::Address::clear_street()
pub fn clear_street(mut self) -> Self {
    self.street = None;
    self.nulls.insert("street");
    self
}

// models::Profile!
runtime::model! {
    Profile: Default, nulls {
        "home" => home,
        "work" => work,
        "past" => past,
    }
}
