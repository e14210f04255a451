//! `accept/keeps_read_only_properties_of_requests.json`.
// note: `at` is read-only; requests omit it (21:106)
// note: `id` is read-only, but only requests use this schema; the property can be sent, and is optional (18:13)
// note: `kind` is read-only, but only requests use this schema; the property can be sent, and is optional (19:15)
// note: `at` is read-only, but only requests use this schema; the property can be sent, and is optional (8:147)
// note: `total` is write-only, but only responses use this schema; the property is read if a response contains it (22:82)

// models::Order
/// An object of the API.
pub struct Order {
    /// Serialized as `id`.
    pub id: Option<i64>,
    /// Serialized as `kind`.
    pub kind: Option<String>,
}

// models::Receipt
/// An object of the API.
pub struct Receipt {
    /// Serialized as `total`.
    pub total: Option<i64>,
    /// Serialized as `stamp`.
    pub stamp: Option<Stamp>,
    undescribed: runtime::Undescribed,
}
