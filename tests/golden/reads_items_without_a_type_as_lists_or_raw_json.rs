//! `accept/reads_items_without_a_type_as_lists_or_raw_json.json`.
// note: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document (14:25)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (13:25)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (14:25)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (19:23)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (7:74)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (8:154)

// models::BerthRows
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum BerthRows {
    /// A list of object with `id`.
    ItemList(Vec<BerthRowsItem>),
    /// A value.
    Json(serde_json::Value),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// berths::Berths::save()
pub fn save(&self) -> SaveCall {
    SaveCall(self.core.call(&SAVE))
}
