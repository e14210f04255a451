//! `accept/intersects_enum_values_in_all_of.json`.

// models::Warm
/// Warm.
///
/// The list is open: values that this version of the crate does not know are kept unchanged.
pub enum Warm {
    /// Serialized as `"red"`.
    Red,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Few
/// Few.
///
/// The list is open: values that this version of the crate does not know are kept unchanged.
pub enum Few {
    /// Serialized as `"b"`.
    B,
    /// Serialized as `"c"`.
    C,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Same
/// Same.
pub type Same = Color;

// models::Short
/// Short.
pub type Short = String;
