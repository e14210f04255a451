//! `accept/merges_the_branches_of_a_union_with_every_description.json`.

// models::ToolFirst!
runtime::union! {
    ToolFirst {
        Blade(ToolFirstBlade) = Object ["edge"],
        Grip(ToolFirstGrip) = Object ["size"],
    }
}

// models::ToolFirstBlade!
runtime::model! {
    ToolFirstBlade {
        "note" => note,
        "edge" => edge,
        _ => undescribed,
    }
}
