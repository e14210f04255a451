//! `accept/nests_branches_that_have_properties_and_branches.json`.

// models::ReplyOuter!
runtime::union! {
    ReplyOuter by "kind" {
        "left" => Left(ReplyOuterLeft),
        "both" => Both(ReplyOuterBoth),
    }
}

// models::ReplyOuterBothLeft!
runtime::model! {
    ReplyOuterBothLeft else constant_mismatches {
        "at" => at,
        "kind" = "both",
        "own" => own,
        "l" => l,
        _ => undescribed,
    }
}
