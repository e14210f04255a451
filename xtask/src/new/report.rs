//! Writes the outcomes of a document, valid or not, to a JSON file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::Rejection;

use super::GeneratedCrate;

/// Writes the report.
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
