//! `accept/distinguishes_one_of_branches_by_constant.json`.

// models::Event!
runtime::union! {
    Event by "kind" {
        "started" => Started(Started),
        "over" => Over(Stopped),
        "paused" => Paused(EventPaused),
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
