//! `accept/narrows_enums_in_every_location_of_3_1.json`.

// models::PaintMaybe!
runtime::enumeration! {
    PaintMaybe: str {
        "red" => Crimson,
        "blue" => Sky,
    }
}

// models::CoatLevel!
runtime::enumeration! {
    CoatLevel: i64 {
        3 => Top,
        1 => Low,
    }
}
