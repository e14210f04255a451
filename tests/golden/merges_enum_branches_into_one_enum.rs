//! `accept/merges_enum_branches_into_one_enum.json`.
// note[newer-keyword]: this keyword is new in OpenAPI 3.1; such keywords are applied in the whole document
//   at #/components/schemas/Color/oneOf
//  --> merges_enum_branches_into_one_enum.json:7:24
//   help: if the whole document is OpenAPI 3.1, write `"openapi": "3.1.0"`

// models::Level
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
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
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Color {
    /// Serialized as `"red"`.
    #[doc(alias = "red")]
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
