//! `accept/numbers_fit_their_bounds.json`.
// warning: these bounds allow both negative and unsigned 64-bit integers; the value becomes raw JSON (6:289)
// note: the value is a signed 64-bit integer, which holds no values above 2^63-1 (6:480)
// note: the value is a signed 64-bit integer, which holds no values below -2^63 (6:543)
// note: an enum of these numbers is treated as a plain number (6:654)
// warning: these values have several types; the value becomes raw JSON (6:718)
// note: an enum of these numbers is treated as a plain number (6:783)
// warning: these bounds exceed 64 bits; the value is treated as a double-precision number (6:800)
// note: the format `decimal` is treated as a double-precision number, which keeps only 15 digits (6:977)
// note: the format `galaxies` is unknown and treated as a 64-bit integer (6:1171)

// models::Numbers
/// Numbers.
pub struct Numbers {
    /// `plain` on the wire.
    pub plain: i64,
    /// `positive` on the wire.
    pub positive: Option<i64>,
    /// `unsigned` on the wire.
    pub unsigned: Option<u64>,
    /// `wide` on the wire.
    pub wide: Option<u64>,
    /// `signed` on the wire.
    pub signed: Option<serde_json::Value>,
    /// `large` on the wire.
    pub large: Option<u64>,
    /// `rounded` on the wire.
    pub rounded: Option<i64>,
    /// `lowest` on the wire.
    pub lowest: Option<i64>,
    /// `wholes` on the wire.
    pub wholes: Option<NumbersWholes>,
    /// `longs` on the wire.
    pub longs: Option<u64>,
    /// `mixed` on the wire.
    pub mixed: Option<serde_json::Value>,
    /// `grades` on the wire.
    pub grades: Option<f64>,
    /// `huge` on the wire.
    pub huge: Option<f64>,
    /// `small` on the wire.
    pub small: Option<i32>,
    /// `when` on the wire.
    pub when: Option<i64>,
    /// `price` on the wire.
    pub price: Option<f64>,
    /// `other` on the wire.
    pub other: Option<f64>,
    /// `float` on the wire.
    pub float: Option<f32>,
    /// `whole` on the wire.
    pub whole: Option<i64>,
    /// `ones` on the wire.
    pub ones: Option<i64>,
    /// `twos` on the wire.
    pub twos: Option<i64>,
}
