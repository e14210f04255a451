//! `accept/reads_items_without_a_type_as_lists_or_raw_json.json`.
// note: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document (14:25)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (13:25)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (14:25)
// note: `items` next to properties and without a `type` also allows values that are neither arrays nor objects; they are raw JSON (15:25)
// note: `items` next to properties and without a `type` also allows values that are neither arrays nor objects; they are raw JSON (16:27)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (21:23)
// note: this schema has no `type`; its `items` shows that it is `array` (7:74)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (8:154)

// models::BerthBoth
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum BerthBoth {
    /// An object.
    Object(BerthBothObject),
    /// A list of string.
    TextList(Vec<String>),
    /// A value.
    Json(serde_json::Value),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

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
