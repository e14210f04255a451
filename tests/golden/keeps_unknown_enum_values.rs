//! `accept/keeps_unknown_enum_values.json`.
// note[renamed-item]: the type name `LightMode` is not available; `LightModeModel` is used instead
//   at #/components/schemas/Light/properties/modes/items
//  --> keeps_unknown_enum_values.json:22:45
// note[renamed-item]: the variant name `DarkGreen` is not available; `DarkGreenValue` is used instead
//   at #/components/schemas/Color/enum
//  --> keeps_unknown_enum_values.json:25:71
// note[renamed-item]: the variant name `Red` is not available; `RedValue` is used instead
//   at #/components/schemas/Color/enum
//  --> keeps_unknown_enum_values.json:25:71
// note[renamed-item]: the variant name `Self` is not available; `SelfValue` is used instead
//   at #/components/schemas/Color/enum
//  --> keeps_unknown_enum_values.json:25:71

// models::Color!
runtime::enumeration! {
    Color: str {
        "red" => Red,
        "dark-green" => DarkGreen,
        "darkGreen" => DarkGreenValue,
        "RED" => RedValue,
        "" => Empty,
        "1st" => N1st,
        "+" => Plus,
        "type" => Type,
        "Self" => SelfValue,
    }
}

// models::Level
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Level {
    /// Serialized as `0`.
    Value0,
    /// Serialized as `1`.
    Value1,
    /// Serialized as `-1`.
    ValueMinus1,
    /// Serialized as `100`.
    Value100,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
