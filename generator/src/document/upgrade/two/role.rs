//! Tells parameters from what 3.0 keeps elsewhere: bodies, and fields of forms.

use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// What a parameter is in 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A parameter.
    Input,
    /// A body.
    Body,
    /// A field of a form.
    Field,
}

/// What a parameter is in 3.0.
pub(crate) fn role(parameter: &Json) -> Role {
    parameter.as_object().map_or(Role::Input, role_of)
}

/// What a parameter is in 3.0.
pub(crate) fn role_of(parameter: &Members) -> Role {
    match parameter.get("in").and_then(Json::as_str) {
        Some("body") => Role::Body,
        Some("formData" | "form") => Role::Field,
        _ => Role::Input,
    }
}

/// A parameter that becomes a body, or part of one, and where it was written.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// What it is.
    pub role: Role,
    /// What it says.
    pub members: Members,
    /// Where.
    pub at: Pointer,
}

impl Found {
    /// What it is called.
    pub(crate) fn name(&self) -> &str {
        self.members.get("name").and_then(Json::as_str).unwrap_or_default()
    }
}
