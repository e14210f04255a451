//! Tests whether clients read the response examples of documents and write them again.

mod cause;
mod collect;
mod compare;
mod dialect;
mod judge;
mod plan;
mod prepare;
mod probe;
mod reference;
mod result;
mod select;
mod table;
mod trial;
mod variant;

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use xtask::{plural, progress};

pub(crate) use prepare::{COUNT_WORKER, PREPARE_WORKER, count_main, prepare_main};

use super::cli::Options;
use super::documents::Document;
use super::{generate, pool};
use prepare::Richness;

/// The number of documents to try by default.
const SAMPLE: usize = 60;

/// Selects documents, creates and builds their crates in batches, tries their examples, and prints the table.
pub(crate) fn run(
    root: &Path,
    cache: &Path,
    documents: Vec<Document>,
    options: &Options,
) -> Result<ExitCode> {
    let jobs = options.jobs();
    let subject = format!("the examples of {}", plural(documents.len(), "document"));
    let counted = progress::during("Counting", subject, || count(documents, jobs));
    let chosen = select::draw(&counted, options.sample.unwrap_or(SAMPLE));
    ensure!(!chosen.is_empty(), "no document has at least {} examples", select::MIN_EXAMPLES);
    let folder = cache.join("examples");
    let tried = trial::all(root, &folder, &chosen, (jobs, options.keep))?;
    if !options.keep && folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    let text = table::of(&super::command(), &tried);
    xtask::print(&text);
    if let Some(file) = &options.report {
        super::write(file, &text)?;
    }
    let is_clean = tried.iter().all(result::TriedDocument::is_clean);
    Ok(if is_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Counts the examples of all documents, each in a separate process. A document that cannot be read has none.
fn count(documents: Vec<Document>, jobs: usize) -> Vec<(Document, Richness)> {
    let counts = pool::all(&documents, jobs, |document| {
        let arguments = [OsStr::new(COUNT_WORKER), document.path.as_os_str()];
        generate::run_worker(&arguments, generate::LIMIT).unwrap_or_default()
    });
    documents.into_iter().zip(counts).collect()
}
