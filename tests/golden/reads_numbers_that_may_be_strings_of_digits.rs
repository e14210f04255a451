//! `accept/reads_numbers_that_may_be_strings_of_digits.yaml`.
// note[number-in-string]: this number may also be a string of its digits; it is read from both, and sent as a number
//   at #/paths/~1berths~1{number}/put/parameters/1/schema/items
//  --> reads_numbers_that_may_be_strings_of_digits.yaml:11:64
//   help: if the server uses only strings, set the `type` to `string`; in the overlay, the note stays, but the type changes
// note[coerced-value]: `default` must have the type `integer`; the value is converted
//   at #/components/schemas/Berth/properties/ships/default
//  --> reads_numbers_that_may_be_strings_of_digits.yaml:29:105
// note[enum-value-converted]: values of this `enum` are converted to the type `integer`
//   at #/components/schemas/Berth/properties/grade/enum
//  --> reads_numbers_that_may_be_strings_of_digits.yaml:32:75
//   help: write the values in the type of the schema
// note[unknown-format]: the format `int64` is unknown; the value is treated as a plain string
//   at #/components/schemas/Berth/properties/local/format
//  --> reads_numbers_that_may_be_strings_of_digits.yaml:36:39
//   help: parse and format the value yourself, or remove the `format`

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
    pub serial: Option<u64>,
    /// Serialized as `port`.
    pub port: Option<runtime::IntOrString>,
    /// Serialized as `code`.
    pub code: Option<BerthCode>,
    /// Serialized as `local`.
    pub local: Option<String>,
    explicit_nulls: runtime::ExplicitNulls,
    undescribed: runtime::Undescribed,
}
