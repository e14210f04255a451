//! Writes the outcomes and diagnostics of a document to a JSON file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::Rejection;

use super::GeneratedCrate;

/// Writes the report of a document, which may be invalid.
pub(super) fn write(
    file: &Path,
    document: &str,
    generated: &Result<GeneratedCrate, Rejection>,
) -> Result<()> {
    let report = generator::reports::report(
        document,
        generated.as_ref().map(|generated| &generated.generation.output),
    );
    fs::write(file, report).with_context(|| format!("cannot write {}", file.display()))
}
