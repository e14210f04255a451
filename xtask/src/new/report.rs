//! Writes the outcomes and diagnostics of a document to a JSON file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::Rejection;

use super::Draft;

/// Writes the report of a document, which may be invalid.
pub(super) fn write(file: &Path, document: &str, draft: &Result<Draft, Rejection>) -> Result<()> {
    let report = generator::report(document, draft.as_ref().map(|draft| &draft.generation.output));
    fs::write(file, report).with_context(|| format!("cannot write {}", file.display()))
}
