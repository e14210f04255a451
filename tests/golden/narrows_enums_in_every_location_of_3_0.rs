//! `accept/narrows_enums_in_every_location_of_3_0.json`.

// models::PaintMixRequest!
runtime::enumeration! {
    PaintMixRequest: str {
        "red" => Crimson,
        "blue" => Sky,
    }
}

// models::PaintMaybe!
runtime::enumeration! {
    PaintMaybe: str {
        "red" => Crimson,
        "blue" => Sky,
    }
}
