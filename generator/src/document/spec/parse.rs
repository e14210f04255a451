//! Parses repaired JSON into an openapiv3 document.

use std::collections::BTreeSet;

use openapiv3::{Components, OpenAPI};
use serde::Deserialize;

use super::additional::{self, AdditionalOperation, AdditionalOperations};
use super::uses::{Uses, UsesByComponent};
use super::{explode, received, shown, uses};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::pointer::Pointer;

/// A parsed OpenAPI 3.0 document.
#[derive(Debug)]
pub(crate) struct Spec {
    document: OpenAPI,
    additional: AdditionalOperations,
    omitted: BTreeSet<Pointer>,
    /// The names of the component schemas that the bodies of webhooks and callbacks use.
    received: BTreeSet<String>,
    shown: shown::Shown,
    uses: UsesByComponent,
}

impl Spec {
    /// Parses a repaired document. Reports an error and returns `None` if openapiv3 cannot parse the document.
    pub(crate) fn parse(json: &Json, sink: &mut Diagnostics) -> Option<Self> {
        ignored_paths(json, sink);
        let received = received::schemas(json);
        let mut json = json.clone();
        let shown = shown::integers(&mut json);
        let uses = uses::of_components(&json);
        explode::keep(&mut json);
        let invalid = |at: &Pointer, error: serde_json::Error| {
            let message = format!("invalid OpenAPI 3.0 document: {error}");
            Diagnostic::new(Code::MalformedDocument, at, message)
        };
        let additional = additional::parse(&json).map_err(|(at, error)| invalid(&at, error));
        let additional = sink.keep(additional)?;
        let document = OpenAPI::deserialize(json).map_err(|error| invalid(&Pointer::root(), error));
        let document = sink.keep(document)?;
        Some(Self { document, additional, omitted: BTreeSet::new(), received, shown, uses })
    }

    /// Sets the components that were omitted and are already reported.
    #[must_use]
    pub(crate) fn without(self, omitted: BTreeSet<Pointer>) -> Self {
        Self { omitted, ..self }
    }

    /// Returns the openapiv3 document.
    pub(crate) fn document(&self) -> &OpenAPI {
        &self.document
    }

    /// Returns the operations of a path whose HTTP methods OpenAPI 3.0 lacks.
    pub(crate) fn additional_operations(&self, path: &str) -> &[AdditionalOperation] {
        self.additional.get(path).map_or(&[], Vec::as_slice)
    }

    /// Returns the `components` of the document.
    pub(crate) fn components(&self) -> Option<&Components> {
        self.document.components.as_ref()
    }

    /// Returns whether a webhook or a callback uses the component schema of this name.
    pub(crate) fn is_received(&self, schema: &str) -> bool {
        self.received.contains(schema)
    }

    /// Returns the smallest and the largest integer that the document shows for the schema at this location, in examples and
    /// defaults of any object. It returns none if all of them have 31 bits.
    pub(crate) fn shown_integers(&self, schema: &Pointer) -> &[Json] {
        self.shown.get(schema).map_or(&[], <[Json; 2]>::as_slice)
    }

    /// Returns how calls use the values of the schema at this location.
    pub(crate) fn uses(&self, schema: &Pointer) -> Uses {
        uses::of(&self.uses, schema)
    }

    /// Returns whether a security scheme of this name was omitted.
    pub(crate) fn is_omitted(&self, scheme: &str) -> bool {
        self.omitted.contains(&Pointer::of(&["components", "securitySchemes", scheme]))
    }
}

/// Reports paths that openapiv3 ignores silently.
fn ignored_paths(json: &Json, sink: &mut Diagnostics) {
    let paths = json.get("paths").and_then(Json::as_object).into_iter().flatten();
    for (path, _) in paths.filter(|(path, _)| !path.starts_with('/') && !path.starts_with("x-")) {
        let message = format!("the path `{path}` does not start with a slash and is omitted");
        sink.push(Diagnostic::new(Code::PathWithoutSlash, &Pointer::of(&["paths", path]), message));
    }
}
