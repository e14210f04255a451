//! `accept/formats_have_types.json`.
// note[approximate-number-format]: the format `decimal` is treated as a double-precision number, which keeps only 15 digits
//   at #/components/schemas/Formats/properties/decimal/format
//  --> formats_have_types.json:20:177
//   help: if every digit matters, make the value a string in the overlay

// models::Formats
/// Formats.
pub struct Formats {
    /// `integer` on the wire.
    pub integer: Option<i64>,
    /// `int32` on the wire.
    pub int32: i32,
    /// `int64` on the wire.
    pub int64: i64,
    /// `number` on the wire.
    pub number: Option<f64>,
    /// `float` on the wire.
    pub float: f32,
    /// `double` on the wire.
    pub double: f64,
    /// `decimal` on the wire.
    pub decimal: Option<f64>,
    /// `boolean` on the wire.
    pub boolean: bool,
    /// `string` on the wire.
    pub string: Option<String>,
    /// `date` on the wire.
    pub date: jiff::civil::Date,
    /// `dateTime` on the wire.
    pub date_time: jiff::Timestamp,
    /// `byte` on the wire.
    pub byte: runtime::Base64,
    /// `bytes` on the wire.
    pub bytes: Option<Vec<runtime::Base64>>,
    /// `uuid` on the wire.
    pub uuid: runtime::Uuid,
    /// `uri` on the wire.
    pub uri: Option<String>,
    /// `password` on the wire.
    pub password: Option<String>,
    /// `email` on the wire.
    pub email: Option<String>,
    /// `times` on the wire.
    pub times: Option<BTreeMap<String, jiff::Timestamp>>,
}
