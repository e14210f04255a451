//! Implements the commands of `cargo xtask`. This crate does all I/O; the generator does none.
//!
//! ```text
//! regen   source ──▶ Candidate ─┐                              ┌─▶ apply     writes what differs
//!         (fetch, file, spec/)  ├─▶ plan::Generation ──▶ Plan ─┤
//! check   spec/ ────────────────┘                              └─▶ problems  describes what differs
//! new     source ──▶ a plan and the files that are written once ──▶ a new folder
//! ```
//!
//! A `plan::Plan` contains the expected text of every file that `regen` owns. `regen` writes the files that differ;
//! `check` and the test `fresh` only report them.

mod apply;
mod check;
mod cli;
mod console;
mod corpus;
mod diff;
mod drift;
mod fetch;
mod fix;
mod interrupt;
pub mod load;
mod lock;
mod new;
mod plan;
mod problems;
pub mod progress;
mod regen;
mod relative;
mod reports;
mod runtime;
#[cfg(test)]
mod scratch;
mod snapshot;
mod source;
mod stale;
mod suitability;
mod workspace;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

pub use crate::cli::STYLES;
use crate::cli::{Cli, Command, NewOptions};
pub use crate::console::{print_step, to_stdout as print};
pub use crate::reports::plural;
use crate::workspace::Workspace;

/// Parses the command line and runs the command.
#[must_use]
pub fn run() -> ExitCode {
    command(Cli::parse().command).unwrap_or_else(|error| {
        print_error(&error);
        ExitCode::FAILURE
    })
}

fn command(command: Command) -> anyhow::Result<ExitCode> {
    let home = Workspace::containing(&env::current_dir()?)?;
    match command {
        Command::Regen(options) => {
            let home = home.select(options.crate_folder.as_deref())?;
            regen::run(&home, &options).map(|()| ExitCode::SUCCESS)
        }
        Command::Check(options) => check::run(&home.select(options.crate_folder.as_deref())?),
        Command::New(options) => new::run(&home, &options),
        Command::Drift(options) => {
            drift::run(&home.select(options.crate_folder.as_deref())?, &options)
        }
        Command::Corpus { arguments } => corpus::run(&home, &arguments),
    }
}

/// Returns the root of the clone of this workspace that contains the current directory.
///
/// # Errors
/// Returns an error if the current directory is not inside a clone.
pub fn root() -> anyhow::Result<PathBuf> {
    Ok(Workspace::containing(&env::current_dir()?)?.root().to_path_buf())
}

/// Prints an error with its causes to stderr.
pub fn print_error(error: &anyhow::Error) {
    console::to_stderr(&console::render_error(error));
}

/// Creates a crate from the document in a file, as `cargo xtask new FILE --out DIR --name NAME` does in the clone at
/// `root`. Returns `false` if the document or an argument is invalid.
///
/// # Errors
/// Returns an error if a file cannot be read or written.
pub fn create_crate(
    root: &Path,
    document: &Path,
    out: &Path,
    name: Option<&str>,
) -> anyhow::Result<bool> {
    new::create_crate(&Workspace::at(root), &NewOptions::of(document, out, name))
}

/// Creates a crate with optional parts of the runtime, as `cargo xtask new FILE --out DIR --part PART` does.
///
/// # Errors
/// Returns an error if a file cannot be read or written.
pub fn create_crate_with_parts(
    root: &Path,
    document: &Path,
    out: &Path,
    parts: &[&str],
) -> anyhow::Result<bool> {
    let parts = parts.iter().map(|part| (*part).to_owned()).collect();
    let options = NewOptions { parts, ..NewOptions::of(document, out, None) };
    new::create_crate(&Workspace::at(root), &options)
}

/// Returns the names of the optional parts of the runtime.
pub fn runtime_parts() -> impl Iterator<Item = &'static str> {
    runtime::PARTS.iter().map(|part| part.name)
}

/// Returns the overlay that `cargo xtask drift` proposes for a document and a log, and the notes that it prints.
///
/// # Errors
/// Returns an error if the document is rejected.
pub fn propose_overlay(
    document: &str,
    overlay: Option<&str>,
    log: &str,
) -> anyhow::Result<(String, Vec<String>)> {
    drift::proposed_overlay(document, overlay, log)
}

/// Returns the differences that `cargo xtask check` reports in the clone at `root`, with the commands that fix them.
/// Returns `None` if everything is up to date.
///
/// # Errors
/// Returns an error if a file cannot be read.
pub fn differences(root: &Path) -> anyhow::Result<Option<String>> {
    let text = check::problems_text(&Workspace::at(root));
    // Callers do not print to a terminal, so the text has no styles.
    let text = text.map_err(|error| {
        anyhow::anyhow!(console::without_styles(&console::render_error(&error)))
    })?;
    Ok(text.as_deref().map(console::without_styles))
}
