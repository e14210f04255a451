//! Reads a document without generating code: as JSON, in canonical layout, or to list the files it refers to.

use crate::diagnostic::{Diagnostics, Rejection, Report};
use crate::document::merge::merge_files;
use crate::document::references::address;
use crate::document::text::format::Format;
use crate::document::text::read;
use crate::document::{Document, Json};
use crate::pointer::{Moves, Source};
use crate::report::Sources;

/// Returns the other files that a document refers to, in order. All names are paths relative to the folder of the main
/// document; files outside of this folder are not listed. If the main document cannot be read, the list is
/// empty.
pub fn references(document: &Document<'_>) -> Vec<String> {
    let json = read::read(document.text, Source::Spec, &mut Diagnostics::default());
    json.map_or_else(
        |_| Vec::new(),
        |json| address::files(&json, document.name).into_iter().collect(),
    )
}

/// Returns the diagnostics about content that the canonical layout loses, such as duplicate keys.
pub fn losses(document: &Document<'_>, files: &[Document<'_>]) -> Vec<Report> {
    let mut sink = Diagnostics::default();
    // The generation reports documents that cannot be read.
    if merge_files(document, files, &mut sink).is_none() {
        sink = Diagnostics::default();
    }
    Sources { spec: *document, files, overlay: None }.reports(&sink, &Moves::default())
}

/// Merges a document with the files that it refers to, and returns the result as JSON.
///
/// # Errors
/// Returns an error if the document or one of its files cannot be read: the text is neither valid JSON nor valid
/// YAML, or exceeds a limit, such as the one on nesting.
pub fn json(document: &Document<'_>, files: &[Document<'_>]) -> Result<Json, Rejection> {
    let mut sink = Diagnostics::default();
    merge_files(document, files, &mut sink).ok_or_else(|| {
        let sources = Sources { spec: *document, files, overlay: None };
        Rejection { reports: sources.reports(&sink, &Moves::default()) }
    })
}

/// Merges a document with the files that it refers to, and returns the result in canonical layout.
///
/// # Errors
/// Returns an error if [`json`] would.
pub fn canonical(document: &Document<'_>, files: &[Document<'_>]) -> Result<String, Rejection> {
    json(document, files).map(|json| read::canonical(&json))
}

/// Returns whether the start of the text looks like JSON. Other text is read as YAML.
pub fn is_json(text: &str) -> bool {
    Format::of(text) == Format::Json
}
