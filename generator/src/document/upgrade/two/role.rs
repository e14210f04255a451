//! Distinguishes parameters from bodies and form fields, which 3.0 describes in the request body.

use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The role of a Swagger 2.0 parameter in 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A parameter.
    Input,
    /// A body.
    Body,
    /// A field of a form.
    Field,
}

/// Returns the role of a Swagger 2.0 parameter in 3.0.
pub(crate) fn role(parameter: &Json) -> Role {
    parameter.as_object().map_or(Role::Input, role_of)
}

/// Returns the role of a Swagger 2.0 parameter in 3.0.
pub(crate) fn role_of(parameter: &Members) -> Role {
    match parameter.get("in").and_then(Json::as_str) {
        Some("body") => Role::Body,
        Some("formData" | "form") => Role::Field,
        _ => Role::Input,
    }
}

/// A Swagger 2.0 parameter that becomes a request body or a form field.
#[derive(Clone, Debug)]
pub(crate) struct ClassifiedParameter {
    /// The role of the parameter.
    pub role: Role,
    /// The properties of the parameter.
    pub members: Members,
    /// The pointer to the parameter.
    pub at: Pointer,
}

impl ClassifiedParameter {
    /// Returns the name of the parameter.
    pub(crate) fn name(&self) -> &str {
        self.members.get("name").and_then(Json::as_str).unwrap_or_default()
    }
}
