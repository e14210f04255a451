//! `accept/combines_enum_values_in_all_of.json`.
// warning[different-enum-values]: these parts list different values; the enum has all of them
//   at #/components/schemas/Warm/allOf
//  --> combines_enum_values_in_all_of.json:7:23
//   help: list the values that the service uses in each of the parts, in the overlay
// warning[different-enum-values]: these parts list different values; the enum has all of them
//   at #/components/schemas/Few/allOf
//  --> combines_enum_values_in_all_of.json:9:22
//   help: list the values that the service uses in each of the parts, in the overlay

// models::Warm
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Warm {
    /// Serialized as `"red"`.
    Red,
    /// Serialized as `"orange"`.
    Orange,
    /// Serialized as `"green"`.
    Green,
    /// Serialized as `"blue"`.
    Blue,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::First
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum First {
    /// Serialized as `"red"`.
    Red,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Same
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Same {
    /// Serialized as `"red"`.
    Red,
    /// Serialized as `"green"`.
    Green,
    /// Serialized as `"blue"`.
    Blue,
    /// Serialized as `"white"`.
    White,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
