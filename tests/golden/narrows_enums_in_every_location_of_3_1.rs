//! `accept/narrows_enums_in_every_location_of_3_1.json`.

// models::PaintMaybe!
runtime::enumeration! {
    PaintMaybe: str {
        "red" => Red,
        "blue" => Blue,
    }
}
