//! `accept/narrows_enums_in_every_location_of_3_0.json`.

// models::PaintMixRequest!
runtime::enumeration! {
    PaintMixRequest: str {
        "red" => Red,
        "blue" => Blue,
    }
}

// models::PaintMaybe!
runtime::enumeration! {
    PaintMaybe: str {
        "red" => Red,
        "blue" => Blue,
    }
}
