//! `accept/reports_no_drift_after_its_proposals.json`.
// note[renamed-item]: the type name `ThingsFindResponse` is not available; `ThingsFindResponseModel` is used instead
//   at #/paths/~1things~1{id}/get/responses/200/content/application~1json/schema
//  --> reports_no_drift_after_its_proposals.json:11:87

// things::FIND.statuses
statuses: &[200, 206, 404, 409],

// models::Thing!
runtime::model! {
    Thing {
        "number" => number nullable,
        "isActive" => is_active nullable,
        "kind" => kind,
        "labels" => labels,
        "any" => any,
        "color" => color,
        "tags" => tags,
        "weight" => weight,
        _ => undescribed,
    }
}

// models::Kind!
runtime::enumeration! {
    Kind: str {
        "old" => Old,
        "newer" => Newer,
        "new" => New,
    }
}
