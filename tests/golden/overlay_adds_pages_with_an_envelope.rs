//! `accept/overlay_adds_pages_with_an_envelope.json`.

// costs::SEARCH.paging
paging: Some(
    &runtime::Paging {
        items: &["costs"],
        totals: &["total"],
        selector: runtime::Selector::Offset {
            input: runtime::Input {
                name: "skip",
                location: runtime::InputLocation::Field,
            },
        },
        size: Some(runtime::Input {
            name: "take",
            location: runtime::InputLocation::Field,
        }),
        ..runtime::Paging::DEFAULT
    },
),

// costs::SearchCall!
runtime::pages!(SearchCall => models::Cost, models::Costs);
runtime::call!(SearchCall => models::Costs, runtime::Reply::json);

// costs::SearchCall::take
/// The smallest value is 1.
pub fn take(self, take: u32) -> Self {
    Self(self.0.at_least("take", take, 1).field("take", take))
}
