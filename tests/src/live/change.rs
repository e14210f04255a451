//! Lists likely changes to the live document.

use serde_json::Value;

use super::{names, numbers, schemas, shapes, texts, version};

/// A change to the document.
pub(super) struct Change {
    /// The name of the change, which describes the changed document.
    pub(super) name: &'static str,
    /// Applies the change.
    pub(super) make: fn(&mut Value),
}

impl Change {
    const fn new(name: &'static str, make: fn(&mut Value)) -> Self {
        Self { name, make }
    }
}

/// All changes, in an order in which they can be applied together.
pub(super) const CHANGES: &[Change] = &[
    Change::new("nullable_enums_use_all_of", schemas::nullable_enums),
    Change::new("bodies_and_responses_have_three_media_types", shapes::three_media_types),
    Change::new("bodies_accept_any_json", shapes::any_json),
    Change::new("tags_are_controllers", names::controllers),
    Change::new("tags_have_other_spellings", names::spelling_of_tags),
    Change::new("tags_have_descriptions", names::described_tags),
    Change::new("one_requirement_has_both_schemes", shapes::both_schemes),
    Change::new("each_operation_has_security", shapes::security_on_operations),
    Change::new("operations_have_ids", names::operation_ids),
    Change::new("schemas_have_other_names", names::other_schemas),
    Change::new("schema_names_have_namespaces", names::full_names),
    Change::new("creation_responds_with_201", shapes::created),
    Change::new("document_has_servers", shapes::servers),
    Change::new("bad_requests_list_invalid_inputs", shapes::validation_problems),
    Change::new("parents_and_subtypes_forbid_additional_properties", schemas::closed_inheritance),
    Change::new("download_has_an_empty_response", shapes::empty_download),
    Change::new("uploads_have_an_encoding", shapes::upload_encoding),
    Change::new("descriptions_are_long_and_contain_code", texts::long_descriptions),
    Change::new("descriptions_are_missing", texts::no_descriptions),
    Change::new("summaries_are_different", texts::other_summaries),
    Change::new("more_endpoints", shapes::more_endpoints),
    Change::new("more_properties", schemas::more_properties),
    Change::new("parameters_are_reversed", shapes::parameter_order),
    Change::new("path_parameters_are_shared", shapes::shared_parameters),
    Change::new("everything_is_reversed", shapes::everything_reversed),
    Change::new("identifiers_are_read_only", schemas::read_only),
    Change::new("responses_list_required_properties", schemas::required),
    Change::new("version_is_3_0_4", version::three_zero_four),
    Change::new("numbers_have_no_type", numbers::no_type),
    Change::new("version_is_3_1", version::three_one),
    Change::new("numbers_have_several_types", numbers::several_types),
];
