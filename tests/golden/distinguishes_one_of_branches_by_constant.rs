//! `accept/distinguishes_one_of_branches_by_constant.json`.

// models::Event
/// Event.
///
/// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Event {
    /// `"started"` on the wire.
    Started(Started),
    /// `"over"` on the wire.
    Over(Stopped),
    /// `"paused"` on the wire.
    Paused(EventPaused),
    /// A kind that this crate does not know; it survives a round trip.
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
    Started: Default else unlike {
        "kind" = "started",
        "by" => by,
    }
}

// models::Stopped!
runtime::model! {
    Stopped: Default else unlike {
        "kind" = "over",
        "why" => why,
    }
}

// models::EventPaused!
runtime::model! {
    EventPaused: Default else unlike {
        "kind" = "paused",
        "until" => until,
    }
}
