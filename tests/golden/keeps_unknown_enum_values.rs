//! `accept/keeps_unknown_enum_values.json`.
// note[renamed-item]: the type `LightMode` is taken; this one is `LightModeModel`
//   at #/components/schemas/Light/properties/modes/items
//  --> keeps_unknown_enum_values.json:22:45
// note[renamed-item]: the variant `DarkGreen` is taken; this one is `DarkGreenValue`
//   at #/components/schemas/Color/enum
//  --> keeps_unknown_enum_values.json:25:71
// note[renamed-item]: the variant `Red` is taken; this one is `RedValue`
//   at #/components/schemas/Color/enum
//  --> keeps_unknown_enum_values.json:25:71
// note[renamed-item]: the variant `Self` is taken; this one is `SelfValue`
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
/// Level.
///
/// The list is open: a value that this crate does not know is kept as it came.
pub enum Level {
    /// `0` on the wire.
    Value0,
    /// `1` on the wire.
    Value1,
    /// `-1` on the wire.
    ValueMinus1,
    /// `100` on the wire.
    Value100,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}
