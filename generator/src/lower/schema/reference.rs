//! The names of the components that references lead to.

use openapiv3::{ReferenceOr, Schema};

use crate::document::references::component::name_in;

/// The component that a reference leads to, or that a `mapping` names without ado.
pub(super) fn component_of(reference: &str) -> Option<String> {
    name_in(reference, "schemas")
        .or_else(|| (!reference.contains(['/', '#'])).then(|| reference.to_owned()))
}

/// The component that a schema is, if it is a reference to one.
pub(super) fn component_name(branch: &ReferenceOr<Schema>) -> Option<String> {
    match branch {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}
