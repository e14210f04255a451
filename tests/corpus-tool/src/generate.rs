//! Generates from a document twice, each time in a separate process.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use generator::{Input, Output, Rejection};
use serde::de::DeserializeOwned;
use xtask::load;

use super::documents::Document;
use super::pool::{self, Ending};
use super::verdict::{DocumentError, GenerationSummary, Verdict};

/// The time limit for a generation.
pub(super) const LIMIT: Duration = Duration::from_secs(60);
/// The hidden command that generates from one document.
pub(super) const WORKER: &str = "document";

/// The outcome of a document.
#[derive(Debug)]
pub(super) enum DocumentOutcome {
    /// Files were generated.
    Generated {
        /// The result of the first generation.
        summary: Box<GenerationSummary>,
        /// Whether the second generation had the same result.
        is_same: bool,
    },
    /// The document is invalid, with these errors.
    Rejected(Vec<DocumentError>),
    /// The worker panicked, was killed by a signal, returned an error, or printed an invalid result.
    Crashed(String),
    /// The generator exceeded the time limit.
    TimedOut,
}

/// Generates twice and compares the results.
pub(super) fn twice(document: &Document) -> DocumentOutcome {
    let summary = match once(document) {
        Ok(Verdict::Generated(summary)) => summary,
        Ok(Verdict::Rejected(reasons)) => return DocumentOutcome::Rejected(reasons),
        Err(outcome) => return outcome,
    };
    match once(document) {
        Ok(Verdict::Generated(again)) => {
            let is_same = again.digest == summary.digest;
            DocumentOutcome::Generated { summary: Box::new(summary), is_same }
        }
        Ok(Verdict::Rejected(_)) => {
            DocumentOutcome::Generated { summary: Box::new(summary), is_same: false }
        }
        Err(outcome) => outcome,
    }
}

fn once(document: &Document) -> Result<Verdict, DocumentOutcome> {
    run_worker(&[OsStr::new(WORKER), document.path.as_os_str()], LIMIT)
}

/// Runs this program with `arguments` in a separate process, and parses the JSON that it prints.
pub(super) fn run_worker<T: DeserializeOwned>(
    arguments: &[&OsStr],
    limit: Duration,
) -> Result<T, DocumentOutcome> {
    let ended = env::current_exe()
        .context("cannot determine the path of this program")
        .and_then(|program| pool::run(Command::new(program).args(arguments), limit));
    match ended {
        Ok(Ending::Succeeded(text)) => serde_json::from_str(&text).map_err(|error| {
            DocumentOutcome::Crashed(format!("the worker's output is invalid: {error}"))
        }),
        Ok(Ending::Failed(reason)) => Err(DocumentOutcome::Crashed(reason)),
        Ok(Ending::TimedOut) => Err(DocumentOutcome::TimedOut),
        Err(error) => Err(DocumentOutcome::Crashed(format!("{error:#}"))),
    }
}

/// Generates once in this process and prints the result. The hidden worker command runs this function.
pub(crate) fn worker_main(file: &Path) -> Result<()> {
    let started = Instant::now();
    let result = from_file(file)?;
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    println!("{}", serde_json::to_string(&Verdict::of(result, millis))?);
    Ok(())
}

/// Generates from a document and the files that it refers to.
pub(super) fn from_file(file: &Path) -> Result<Result<Output, Rejection>> {
    let loaded = load::load(file)?;
    let files = loaded.files();
    let input =
        Input { spec: loaded.spec.document(), files: &files, overlay: None, has_features: false };
    Ok(generator::generate(&input))
}
