//! `accept/intersects_enum_values_in_all_of.json`.

// models::Warm
/// Warm.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Warm {
    /// `"red"` on the wire.
    Red,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::Few
/// Few.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Few {
    /// `"b"` on the wire.
    B,
    /// `"c"` on the wire.
    C,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::Same
/// Same.
pub type Same = Color;

// models::Short
/// Short.
pub type Short = String;
