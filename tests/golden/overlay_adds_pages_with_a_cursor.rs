//! `accept/overlay_adds_pages_with_a_cursor.json`.

// logs::LIST.paging
paging: Some(
    &runtime::Paging {
        items: &["lines"],
        selector: runtime::Selector::Cursor {
            input: runtime::Input {
                name: "X-Page-Token",
                location: runtime::InputLocation::Header,
            },
            next: &["nextPageToken"],
        },
        size: Some(runtime::Input {
            name: "pageSize",
            location: runtime::InputLocation::Query,
        }),
        default_size: 10,
        ..runtime::Paging::DEFAULT
    },
),

// logs::ListCall!
runtime::pages!(ListCall => String, models::Logs);
runtime::call!(ListCall => models::Logs, runtime::Reply::json);
