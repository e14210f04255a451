//! `accept/numbers_fit_their_bounds.json`.
// warning: these bounds allow for negative integers, and for those of 64 bits without a sign; the value becomes raw JSON (6:289)
// note: the value is an integer of 64 bits, and holds none above 2^63-1 (6:480)
// note: the value is an integer of 64 bits, and holds none below -2^63 (6:543)
// note: an enum of such numbers is a plain number (6:654)
// warning: no one type of values has all of these; the value becomes raw JSON (6:718)
// note: an enum of such numbers is a plain number (6:783)
// warning: these bounds lie beyond 64 bits; the value is a double-precision number (6:800)
// note: the format `decimal` is taken for a double-precision number: it keeps 15 digits at most (6:977)
// note: the format `galaxies` is taken for an integer of 64 bits: it is not known here (6:1171)

// models::Numbers
/// Numbers.
pub struct Numbers {
    /// Serialized as `plain`.
    pub plain: i64,
    /// Serialized as `positive`.
    pub positive: Option<i64>,
    /// Serialized as `unsigned`.
    pub unsigned: Option<u64>,
    /// Serialized as `wide`.
    pub wide: Option<u64>,
    /// Serialized as `signed`.
    pub signed: Option<serde_json::Value>,
    /// Serialized as `large`.
    pub large: Option<u64>,
    /// Serialized as `rounded`.
    pub rounded: Option<i64>,
    /// Serialized as `lowest`.
    pub lowest: Option<i64>,
    /// Serialized as `wholes`.
    pub wholes: Option<NumbersWholes>,
    /// Serialized as `longs`.
    pub longs: Option<u64>,
    /// Serialized as `mixed`.
    pub mixed: Option<serde_json::Value>,
    /// Serialized as `grades`.
    pub grades: Option<f64>,
    /// Serialized as `huge`.
    pub huge: Option<f64>,
    /// Serialized as `small`.
    pub small: Option<i32>,
    /// Serialized as `when`.
    pub when: Option<i64>,
    /// Serialized as `price`.
    pub price: Option<f64>,
    /// Serialized as `other`.
    pub other: Option<f64>,
    /// Serialized as `float`.
    pub float: Option<f32>,
    /// Serialized as `whole`.
    pub whole: Option<i64>,
    /// Serialized as `ones`.
    pub ones: Option<i64>,
    /// Serialized as `twos`.
    pub twos: Option<i64>,
}
