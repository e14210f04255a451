//! Lists the changes by which the live document may differ.

use serde_json::Value;

use super::{names, schemas, shapes, texts, version};

/// A change of the document.
pub(super) struct Change {
    /// The name describes the changed document.
    pub(super) name: &'static str,
    /// Applies the change.
    pub(super) make: fn(&mut Value),
}

impl Change {
    const fn new(name: &'static str, make: fn(&mut Value)) -> Self {
        Self { name, make }
    }
}

/// All changes, in an order in which they can be applied one after the other.
pub(super) const CHANGES: &[Change] = &[
    Change::new("enums_that_may_be_null_say_so", schemas::nullable_enums),
    Change::new("bodies_and_answers_have_three_media_types", shapes::three_media_types),
    Change::new("bodies_are_any_json", shapes::any_json),
    Change::new("tags_are_controllers", names::controllers),
    Change::new("tags_are_spelled_otherwise", names::spelling_of_tags),
    Change::new("tags_are_described", names::described_tags),
    Change::new("both_schemes_in_one_requirement", shapes::both_schemes),
    Change::new("security_is_on_each_operation", shapes::security_on_operations),
    Change::new("operations_have_ids", names::operation_ids),
    Change::new("schemas_have_other_names", names::other_schemas),
    Change::new("schemas_have_full_names", names::full_names),
    Change::new("what_is_made_is_answered_with_201", shapes::created),
    Change::new("servers_are_named", shapes::servers),
    Change::new("bad_requests_list_the_errors", shapes::validation_problems),
    Change::new("inheritance_is_closed_on_both_sides", schemas::closed_inheritance),
    Change::new("a_download_is_an_empty_answer", shapes::empty_download),
    Change::new("uploads_have_an_encoding", shapes::upload_encoding),
    Change::new("descriptions_are_long_and_hold_code", texts::long_descriptions),
    Change::new("descriptions_are_missing", texts::no_descriptions),
    Change::new("summaries_are_others", texts::other_summaries),
    Change::new("there_are_more_endpoints", shapes::more_endpoints),
    Change::new("there_are_more_members", schemas::more_members),
    Change::new("parameters_are_in_another_order", shapes::parameter_order),
    Change::new("parameters_are_shared", shapes::shared_parameters),
    Change::new("everything_is_in_another_order", shapes::everything_reversed),
    Change::new("identifiers_are_read_only", schemas::read_only),
    Change::new("answers_list_what_is_required", schemas::required),
    Change::new("the_version_is_3_0_4", version::three_zero_four),
    Change::new("the_version_is_3_1", version::three_one),
];
