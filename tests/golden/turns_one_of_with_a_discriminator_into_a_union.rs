//! `accept/turns_one_of_with_a_discriminator_into_a_union.json`.

// models::Event!
runtime::union! {
    Event by "type" {
        "started" => Started(Started),
        "renamed" | "moved" => Changed(Changed),
        "session_ended" => SessionEnded(Ended),
    }
}

// models::Shape!
runtime::union! {
    Shape by "kind" {
        "Circle" => Circle(Circle),
        "Square" => Square(Square),
    }
}
