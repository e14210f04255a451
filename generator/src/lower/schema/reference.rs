//! Extracts component names from references.

use openapiv3::{ReferenceOr, Schema};

use crate::document::references::component::name_in;

/// Returns the component name in a reference or in a `mapping`, which can contain bare names.
pub(super) fn component_of(reference: &str) -> Option<String> {
    name_in(reference, "schemas")
        .or_else(|| (!reference.contains(['/', '#'])).then(|| reference.to_owned()))
}

/// Returns the component name of a schema that is a reference.
pub(super) fn component_name(branch: &ReferenceOr<Schema>) -> Option<String> {
    match branch {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}
