//! `accept/turns_one_of_with_a_discriminator_into_a_union.json`.

// models::Event
/// Something that happened.
///
/// The discriminator is `type`. Values with an unknown discriminator are kept unchanged.
pub enum Event {
    /// Discriminator: `"started"`.
    Started(Started),
    /// Discriminator: `"renamed"` or `"moved"`.
    #[doc(alias = "renamed")]
    #[doc(alias = "moved")]
    Changed(Changed),
    /// Discriminator: `"session_ended"`.
    SessionEnded(Ended),
    /// Value of an unknown type. It is serialized unchanged.
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
    Started: Default else constant_mismatches {
        "type" = "started",
        "by" => by,
        _ => undescribed,
    }
}

// models::Changed!
runtime::model! {
    Changed {
        "type" => r#type,
        "to" => to,
        _ => undescribed,
    }
}

// models::Shape!
runtime::union! {
    Shape by "kind" {
        "Circle" => Circle(Circle),
        "Square" => Square(Square),
    }
}
