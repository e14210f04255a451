//! `accept/intersects_enum_values_in_all_of.json`.

// models::Warm
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Warm {
    /// Serialized as `"red"`.
    Red,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Few
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Few {
    /// Serialized as `"b"`.
    B,
    /// Serialized as `"c"`.
    C,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Same
/// A type of the API.
pub type Same = Color;

// models::Short
/// A type of the API.
pub type Short = String;
