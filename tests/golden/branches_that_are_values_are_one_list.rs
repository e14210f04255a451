//! `accept/branches_that_are_values_are_one_list.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Color/oneOf
//  --> branches_that_are_values_are_one_list.json:7:24
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

// models::Level
/// Level.
///
/// The list is open: values that this version of the crate does not know are kept unchanged.
pub enum Level {
    /// Hardly any.
    ///
    /// Serialized as `1`.
    Low,
    /// Serialized as `2`.
    High,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Color
/// Color.
///
/// The list is open: values that this version of the crate does not know are kept unchanged.
pub enum Color {
    /// Serialized as `"red"`.
    BrightRed,
    /// Serialized as `"green"`.
    Green,
    /// Serialized as `"blue"`.
    Blue,
    /// Unknown value. It is serialized unchanged.
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
/// Serialized as `open`.
pub open: Option<Named>,
