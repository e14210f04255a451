//! `accept/sends_null_in_nested_request_models.json`.

// models::Address
/// An object of the API.
pub struct Address {
    /// Serialized as `city`.
    pub city: String,
    /// Serialized as `zip`.
    pub zip: Option<String>,
    /// Serialized as `street`.
    pub street: Option<String>,
    /// Serialized as `floor`.
    pub floor: Option<i32>,
    /// Serialized as `note`.
    pub note: Option<String>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}

// models::Address!
runtime::model! {
    Address, explicit_nulls {
        "city" => city,
        "zip" => zip nullable,
        "street" => street,
        "floor" => floor,
        "note" => note,
        _ => undescribed,
    }
}

// models::Address::clear_street()
pub fn clear_street(mut self) -> Self {
    self.street = None;
    self.explicit_nulls.insert("street");
    self
}

// models::Profile!
runtime::model! {
    Profile: Default, explicit_nulls {
        "home" => home,
        "work" => work,
        "past" => past,
        _ => undescribed,
    }
}
