//! `accept/overlay_adds_pages_to_a_list.json`.

// pets::ListCall!
runtime::pages!(ListCall => models::Pet);
runtime::call!(ListCall => Vec<models::Pet>, runtime::Reply::json);

// pets::PAGE.paging
paging: Some(
    &runtime::Paging {
        items: &["pets", "items"],
        totals: &["count"],
        selector: runtime::Selector::Index {
            input: runtime::Input {
                name: "page",
                location: runtime::InputLocation::Query,
            },
            first: 0,
        },
        size: Some(runtime::Input {
            name: "perPage",
            location: runtime::InputLocation::Query,
        }),
        default_size: 20,
        max_size: Some(200),
    },
),

// pets::Pets::page()
pub fn page(&self, page: u32, per_page: u32) -> PageCall {
    PageCall(
        self
            .core
            .call(&PAGE)
            .query("page", page)
            .at_least("perPage", per_page, 1)
            .query("perPage", per_page),
    )
}
