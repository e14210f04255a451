//! `accept/reports_drift.json`.

// things::FIND
static FIND: runtime::Operation = runtime::Operation {
    name: "things.find",
    method: &http::Method::GET,
    path: "/things/{id}",
    statuses: &[200, 404],
    ..DEFAULTS
};

// models::Thing!
runtime::model! {
    Thing {
        "number" => number,
        "isActive" => is_active,
        "kind" => kind,
        "labels" => labels,
        _ => undescribed,
    }
}

// models::Kind!
runtime::enumeration! {
    Kind: str {
        "old" => Old,
    }
}
