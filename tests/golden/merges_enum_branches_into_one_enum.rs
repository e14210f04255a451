//! `accept/merges_enum_branches_into_one_enum.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Color/oneOf
//  --> merges_enum_branches_into_one_enum.json:7:24
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

// models::Level
/// Level.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Level {
    /// Hardly any.
    ///
    /// `1` on the wire.
    Low,
    /// `2` on the wire.
    High,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::Color
/// Color.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Color {
    /// `"red"` on the wire.
    BrightRed,
    /// `"green"` on the wire.
    Green,
    /// `"blue"` on the wire.
    Blue,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::Level!
runtime::enumeration! {
    Level: i64 {
        1 => Low,
        2 => High,
    }
}

// models::Color!
runtime::enumeration! {
    Color: str {
        "red" => BrightRed,
        "green" => Green,
        "blue" => Blue,
    }
}

// models::Paint.open
/// `open` on the wire.
pub open: Option<Named>,
