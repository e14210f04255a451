//! Reads a document from which nothing is generated: as JSON, in canonical layout, or for what it refers to.

use crate::diagnostic::{Diagnostics, Rejection, Report};
use crate::document::references::address;
use crate::document::text::format::Format;
use crate::document::text::read;
use crate::document::whole::whole;
use crate::document::{Document, Json};
use crate::pointer::{Moves, Source};
use crate::report::Sources;

/// The other files that a text refers to, in their order. Its name and theirs are paths from the main document's
/// folder; what lies outside of it is not among them.
pub fn references(document: &Document<'_>) -> Vec<String> {
    let json = read::read(document.text, Source::Spec, &mut Diagnostics::default());
    json.map_or_else(
        |_| Vec::new(),
        |json| address::files(&json, document.name).into_iter().collect(),
    )
}

/// What a document loses by being read, as reading it anew in canonical layout cannot tell: keys that stand twice.
pub fn losses(document: &Document<'_>, files: &[Document<'_>]) -> Vec<Report> {
    let mut sink = Diagnostics::default();
    // What cannot be read at all is told by whoever generates from it.
    if whole(document, files, &mut sink).is_none() {
        sink = Diagnostics::default();
    }
    Sources { spec: *document, files, overlay: None }.reports(&sink, &Moves::default())
}

/// A document as one piece of JSON.
///
/// # Errors
/// It is neither JSON nor YAML, or one of its files is not.
pub fn json(document: &Document<'_>, files: &[Document<'_>]) -> Result<Json, Rejection> {
    let mut sink = Diagnostics::default();
    whole(document, files, &mut sink).ok_or_else(|| {
        let sources = Sources { spec: *document, files, overlay: None };
        Rejection { reports: sources.reports(&sink, &Moves::default()) }
    })
}

/// The same in canonical layout.
///
/// # Errors
/// As [`json`].
pub fn canonical(document: &Document<'_>, files: &[Document<'_>]) -> Result<String, Rejection> {
    json(document, files).map(|json| read::canonical(&json))
}

/// Whether a text is to be read as JSON rather than as YAML, by how it begins.
pub fn is_json(text: &str) -> bool {
    Format::of(text) == Format::Json
}
