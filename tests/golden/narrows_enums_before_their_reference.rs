//! `accept/narrows_enums_before_their_reference.json`.

// models::Score!
runtime::union! {
    Score {
        Number(ScoreNumber) = Object ["kind" = "NUMBER"],
        Flag(ScoreFlag) = Object ["kind" = "FLAG"],
    }
}
