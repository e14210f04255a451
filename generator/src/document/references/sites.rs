//! Finds references that do not directly name an existing component.

use serde_json::Map;

use super::address::is_path;
use super::find::{Resolution, Resolver, reference};
use super::walk::{self, Expected, section};
use crate::document::Json;
use crate::pointer::Pointer;

/// The references to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// References into other files.
    Files,
    /// All references.
    All,
}

/// A reference in a document.
#[derive(Clone, Debug)]
pub(crate) struct ReferenceSite {
    /// The pointer to the object with the `$ref`, or to the reference in a `mapping`.
    pub at: Pointer,
    /// The type that the target must have.
    pub expected: Expected,
    /// The text of the reference.
    pub reference: String,
    /// Whether `$ref` is the only key of the object.
    pub is_only_key: bool,
}

impl ReferenceSite {
    /// Returns the section for components of the target's type, or `None` if the target must be inlined.
    pub(crate) fn section(&self, is_swagger_2: bool) -> Option<&'static [&'static str]> {
        section(self.expected.object_type()?, is_swagger_2)
    }

    /// Returns the pointer to the text of the reference.
    pub(crate) fn location(&self) -> Pointer {
        if self.expected == Expected::MappingValue {
            self.at.clone()
        } else {
            self.at.child("$ref")
        }
    }

    /// Replaces the text of the reference with a pointer to `location`. Returns whether the text changed.
    pub(crate) fn point_at(&self, json: &mut Json, location: &Pointer) -> bool {
        let text = location.to_reference();
        let Some(node) = json.pointer_mut(self.location().as_str()) else { return false };
        let changed = node.as_str() != Some(&text);
        *node = Json::from(text);
        changed
    }
}

/// Returns the references in scope, except those that directly name an existing component.
pub(crate) fn of(resolver: &Resolver<'_>, scope: Scope) -> Vec<ReferenceSite> {
    let mut sites = Vec::new();
    walk::visit(resolver.json, &mut |json, expected, lazy_pointer| {
        let Some(text) = refers(json, expected) else { return };
        let outward = !text.starts_with('#') || text.starts_with(INWARD);
        if (scope == Scope::Files && !outward) || resolver.find(text, expected) == Resolution::Plain
        {
            return;
        }
        let is_only_key = json.as_object().map(Map::len) == Some(1);
        sites.push(ReferenceSite {
            at: lazy_pointer.pointer(),
            expected,
            reference: text.to_owned(),
            is_only_key,
        });
    });
    sites
}

/// The prefix of a reference into another file while the merged document still contains that file.
const INWARD: &str = "#/\0files/";

fn refers(json: &Json, expected: Expected) -> Option<&str> {
    match expected {
        Expected::MappingValue => json.as_str().filter(|text| is_path(text)),
        Expected::Of(_) | Expected::Discriminator | Expected::Mapping | Expected::Metadata => {
            reference(json)
        }
    }
}
