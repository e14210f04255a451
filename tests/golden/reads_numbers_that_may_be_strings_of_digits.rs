//! `accept/reads_numbers_that_may_be_strings_of_digits.yaml`.
// note: this number may also be a string of its digits; it is read from both, and sent as a number (11:64)
// note: `default` must have the type `integer`; the value is converted (29:105)
// note: values of this `enum` are converted to the type `integer` (32:75)
// note: this integer can be negative and can exceed 2^63-1; it becomes an `i128` (33:17)
// note: the format `int64` is unknown; the value is treated as a plain string (36:39)

// models::Berth
/// An object of the API.
pub struct Berth {
    /// Serialized as `depth`.
    pub depth: Option<f64>,
    /// Default: `7`.
    pub ships: Option<i32>,
    /// Serialized as `bollards`.
    pub bollards: Option<u64>,
    /// Serialized as `tides`.
    pub tides: Option<BTreeMap<String, Option<f64>>>,
    /// Serialized as `grade`.
    pub grade: Option<BerthGrade>,
    /// Serialized as `serial`.
    pub serial: Option<i128>,
    /// Serialized as `port`.
    pub port: Option<runtime::IntOrString>,
    /// Serialized as `code`.
    pub code: Option<BerthCode>,
    /// Serialized as `local`.
    pub local: Option<String>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}
