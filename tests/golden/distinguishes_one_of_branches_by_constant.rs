//! `accept/distinguishes_one_of_branches_by_constant.json`.

// models::Event
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
pub enum Event {
    /// Discriminator: `"started"`.
    Started(Started),
    /// Discriminator: `"over"`.
    Over(Stopped),
    /// Discriminator: `"paused"`.
    Paused(EventPaused),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Event!
runtime::union! {
    Event by "kind" {
        "started" => Started(Started),
        "over" => Over(Stopped),
        "paused" => Paused(EventPaused),
    }
}

// models::Started!
runtime::model! {
    Started: Default else constant_mismatches {
        "kind" = "started",
        "by" => by,
        _ => undescribed,
    }
}

// models::Stopped!
runtime::model! {
    Stopped: Default else constant_mismatches {
        "kind" = "over",
        "why" => why,
        _ => undescribed,
    }
}

// models::EventPaused!
runtime::model! {
    EventPaused: Default else constant_mismatches {
        "kind" = "paused",
        "until" => until,
        _ => undescribed,
    }
}
