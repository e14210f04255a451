//! `accept/chooses_integer_types_that_fit_the_bounds.json`.
// note: this integer can be negative and can exceed 2^63-1; it becomes an `i128` (6:289)
// note: the value is a signed 64-bit integer, which cannot hold values above 2^63-1 (6:480)
// note: the value is a signed 64-bit integer, which cannot hold values below -2^63 (6:543)
// warning: this `enum` of numbers is treated as a plain number (6:654)
// note: this integer can be negative and can exceed 2^63-1; it becomes an `i128` (6:690)
// warning: this `enum` of numbers is treated as a plain number (6:718)
// warning: this `enum` of numbers is treated as a plain number (6:783)
// warning: these bounds exceed 64 bits; only 15 digits of such an integer are sent (6:800)
// warning: the format `decimal` is treated as a double-precision number, which keeps only 15 digits (6:977)
// note: the format `galaxies` is unknown; the value is treated as a 64-bit integer (6:1073)

// models::Numbers
/// An object of the API.
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
    pub signed: Option<i128>,
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
    pub mixed: Option<i128>,
    /// Serialized as `grades`.
    pub grades: Option<f64>,
    /// Serialized as `huge`.
    pub huge: Option<i128>,
    /// Serialized as `small`.
    pub small: Option<i32>,
    /// Serialized as `when`.
    pub when: Option<i64>,
    /// Serialized as `price`.
    pub price: Option<f64>,
    /// Serialized as `whole`.
    pub whole: Option<i64>,
    /// Serialized as `ones`.
    pub ones: Option<i64>,
    /// Serialized as `twos`.
    pub twos: Option<i64>,
}
