//! Turns JSON into an openapiv3 document, without the parts that openapiv3 does not know.

use std::collections::BTreeSet;

use openapiv3::{Components, OpenAPI};
use serde::Deserialize;

use super::explode;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::pointer::Pointer;

/// A document whose structure is known to be that of OpenAPI 3.0.
#[derive(Debug)]
pub(crate) struct Spec {
    document: OpenAPI,
    left_out: BTreeSet<Pointer>,
}

impl Spec {
    /// Reads the structure of a document that was repaired.
    pub(crate) fn parse(json: &Json, sink: &mut Diagnostics) -> Option<Self> {
        strangers(json, sink);
        let mut json = json.clone();
        explode::keep(&mut json);
        let document = OpenAPI::deserialize(json).map_err(|error| {
            let message = format!("invalid OpenAPI 3.0 document: {error}");
            Diagnostic::new(Code::MalformedDocument, &Pointer::root(), message)
        });
        Some(Self { document: sink.keep(document)?, left_out: BTreeSet::new() })
    }

    /// Remembers which components were left out before: that they are missing is no news.
    #[must_use]
    pub(crate) fn without(self, left_out: BTreeSet<Pointer>) -> Self {
        Self { left_out, ..self }
    }

    /// The parsed document.
    pub(crate) fn document(&self) -> &OpenAPI {
        &self.document
    }

    /// Its reusable parts.
    pub(crate) fn components(&self) -> Option<&Components> {
        self.document.components.as_ref()
    }

    /// Whether a security scheme of this name is declared, but of a kind that is not understood.
    pub(crate) fn is_dropped(&self, scheme: &str) -> bool {
        self.left_out.contains(&Pointer::of(&["components", "securitySchemes", scheme]))
    }
}

/// Warns of paths that openapiv3 passes over in silence.
fn strangers(json: &Json, sink: &mut Diagnostics) {
    let paths = json.get("paths").and_then(Json::as_object).into_iter().flatten();
    for (path, _) in paths.filter(|(path, _)| !path.starts_with('/') && !path.starts_with("x-")) {
        let message = format!("the path `{path}` does not start with a slash; it is omitted");
        sink.push(Diagnostic::new(Code::PathWithoutSlash, &Pointer::of(&["paths", path]), message));
    }
}
