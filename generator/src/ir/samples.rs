//! Example values of an element, for the documentation.

use serde_json::Value as Json;

/// Example values of an element.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Samples {
    /// The example that the element itself has.
    pub stated: Option<Json>,
    /// A value that the document implies: the example of the object or of the schema, the default, or a value of the format.
    pub implied: Option<Json>,
}

impl Samples {
    /// Returns the best example, or `None`.
    pub(crate) fn best(&self) -> Option<&Json> {
        self.stated.as_ref().or(self.implied.as_ref())
    }

    /// Adds the value of a property in the example of the entire body, unless the property itself has an example.
    pub(crate) fn add_from_body(&mut self, wire: &str, body: Option<&Json>) {
        let value = body.and_then(|body| body.get(wire)).filter(|value| !value.is_null());
        if let (None, Some(value)) = (&self.stated, value) {
            self.stated = Some(value.clone());
        }
    }
}
