//! `accept/branches_that_are_values_are_one_list.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; it is applied in the whole document
//   at #/components/schemas/Color/oneOf
//  --> branches_that_are_values_are_one_list.json:7:24
//   help: nothing is lost; if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

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
