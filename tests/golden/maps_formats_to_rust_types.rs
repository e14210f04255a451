//! `accept/maps_formats_to_rust_types.json`.
// warning[lossy-number-format]: the format `decimal` is treated as a double-precision number, which keeps only 15 digits
//   at #/components/schemas/Formats/properties/decimal/format
//  --> maps_formats_to_rust_types.json:20:177
//   help: if every digit matters, read it from `Response::body`, which is the body as received, and send it as text with `Client::request`

// models::Formats
/// An object of the API.
pub struct Formats {
    /// Serialized as `integer`.
    pub integer: Option<i64>,
    /// Serialized as `int32`.
    pub int32: i32,
    /// Serialized as `int64`.
    pub int64: i64,
    /// Serialized as `number`.
    pub number: Option<f64>,
    /// Serialized as `float`.
    pub float: f64,
    /// Serialized as `double`.
    pub double: f64,
    /// Serialized as `decimal`.
    pub decimal: Option<f64>,
    /// Serialized as `boolean`.
    pub boolean: bool,
    /// Serialized as `string`.
    pub string: Option<String>,
    /// Serialized as `date`.
    pub date: runtime::Date,
    /// Serialized as `dateTime`.
    pub date_time: runtime::DateTime,
    /// Serialized as `byte`.
    pub byte: runtime::Base64,
    /// Serialized as `bytes`.
    pub bytes: Option<Vec<runtime::Base64>>,
    /// Serialized as `uuid`.
    pub uuid: runtime::Uuid,
    /// Serialized as `uri`.
    pub uri: Option<String>,
    /// Serialized as `password`.
    pub password: Option<String>,
    /// Serialized as `email`.
    pub email: Option<String>,
    /// Serialized as `times`.
    pub times: Option<BTreeMap<String, runtime::DateTime>>,
    undescribed: runtime::Undescribed,
}
