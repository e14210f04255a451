//! Writes the outcomes of a document, valid or not, to a JSON file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::Rejection;
use generator::outcomes::json;

use super::Draft;

/// Writes the report.
pub(super) fn write(file: &Path, document: &str, draft: &Result<Draft, Rejection>) -> Result<()> {
    let (outcomes, reports) = match draft {
        Ok(draft) => (Some(&draft.made.output.outcomes), &draft.made.output.reports),
        Err(rejection) => (None, &rejection.reports),
    };
    let report = json::json(generator::VERSION, document, outcomes, reports);
    let text = serde_json::to_string_pretty(&report)? + "\n";
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
