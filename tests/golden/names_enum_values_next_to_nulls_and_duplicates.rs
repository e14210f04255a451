//! `accept/names_enum_values_next_to_nulls_and_duplicates.json`.
// note[coerced-value]: `x-enum-varnames` must be an array of strings; its values are converted
//   at #/components/schemas/Answer/x-enum-varnames
//  --> names_enum_values_next_to_nulls_and_duplicates.json:7:73
// note[foreign-extension]: `x-enumDescriptions` has a different meaning in this generator and is ignored
//   at #/components/schemas/Answer/x-enumDescriptions
//  --> names_enum_values_next_to_nulls_and_duplicates.json:7:108
//   help: if the extension is meant for this generator, write a value that `spec/README.md` describes
// note[enum-value-converted]: values of this `enum` are converted to the type `integer`
//   at #/paths/~1moods~1{was}/get/parameters/0/schema/enum
//  --> names_enum_values_next_to_nulls_and_duplicates.json:3:106
//   help: write the values in the type of the schema

// models::Mood
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Mood {
    /// Sun.
    ///
    /// Serialized as `"s"`.
    #[doc(alias = "s")]
    Sunny,
    /// Wind.
    ///
    /// Serialized as `"b"`.
    #[doc(alias = "b")]
    Bleak,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::MoodsGetWas
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum MoodsGetWas {
    /// Serialized as `3`.
    Calm,
    /// Serialized as `5`.
    Wild,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Answer
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Answer {
    /// Serialized as `"y"`.
    #[doc(alias = "y")]
    True,
    /// Serialized as `"n"`.
    #[doc(alias = "n")]
    N404,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
