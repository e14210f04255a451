//! `accept/turns_one_of_with_a_discriminator_into_a_union.json`.

// models::Event
/// Something that happened.
///
/// `type` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Event {
    /// `"started"` on the wire.
    Started(Started),
    /// `"renamed"` or `"moved"` on the wire.
    Changed(Changed),
    /// `"session_ended"` on the wire.
    SessionEnded(Ended),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::Event!
runtime::union! {
    Event by "type" {
        "started" => Started(Started),
        "renamed" | "moved" => Changed(Changed),
        "session_ended" => SessionEnded(Ended),
    }
}

// models::Started!
runtime::model! {
    Started: Default else unlike {
        "type" = "started",
        "by" => by,
    }
}

// models::Changed!
runtime::model! {
    Changed {
        "type" => r#type,
        "to" => to,
    }
}

// models::Shape!
runtime::union! {
    Shape by "kind" {
        "Circle" => Circle(Circle),
        "Square" => Square(Square),
    }
}
