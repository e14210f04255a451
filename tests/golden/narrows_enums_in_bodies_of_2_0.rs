//! `accept/narrows_enums_in_bodies_of_2_0.json`.

// models::PaintMixRequest!
runtime::enumeration! {
    PaintMixRequest: str {
        "red" => Red,
        "blue" => Blue,
    }
}

// models::FaultLevel!
runtime::enumeration! {
    FaultLevel: i64 {
        2 => Mid,
        3 => Top,
    }
}
