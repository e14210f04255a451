//! The command `new`: creates a standalone crate from any OpenAPI document.

mod features;
mod folder;
mod locations;
mod manifest;
mod name;
mod origin;
mod overlay;
mod readme;
mod report;
mod scaffold;

use std::collections::HashSet;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, anyhow, bail};
use generator::reports::{Outcome, Severity};
use generator::{Document, Rejection, Summary};
use origin::Origin;

pub(crate) use features::{is_renewable, manifest, renew as renew_features};
pub(crate) use manifest::{missing, named_parts};
pub(crate) use readme::renew;

use crate::cli::NewOptions;
use crate::console::{self, STRONG, styled};
use crate::load::Text;
use crate::lock::Lock;
use crate::plan::{self, Files, Generation};
use crate::progress;
use crate::reports::{self, plural};
use crate::runtime;
use crate::source::Candidate;
use crate::workspace::{CRATE, OVERLAY, Workspace};

/// The exit code for an invalid document or an invalid command line.
const INVALID: u8 = 2;

/// Creates a crate and returns the exit code.
pub(crate) fn run(home: &Workspace, options: &NewOptions) -> Result<ExitCode> {
    let code =
        if create_crate(home, options)? { ExitCode::SUCCESS } else { ExitCode::from(INVALID) };
    Ok(code)
}

/// Generates everything in memory, then creates the folder. Returns `false` if the document or an argument is invalid.
pub(crate) fn create_crate(home: &Workspace, options: &NewOptions) -> Result<bool> {
    let started = Instant::now();
    let checked = folder::ensure_empty(home, &options.out)
        .and_then(|()| options.name.as_deref().map_or(Ok(()), name::check))
        .and_then(|()| runtime::select(&HashSet::new(), &options.parts).map(drop))
        .and_then(|()| Origin::of(&options.document));
    let origin = match checked {
        Ok(origin) => origin,
        Err(reason) => {
            console::to_stderr(&console::render_error(&reason));
            return Ok(false);
        }
    };
    let (document, generated) = match origin.obtain(&home.new_crate(&options.out))? {
        Ok(candidate) => {
            (candidate.location.to_string(), GeneratedCrate::of(candidate, options.name.as_deref()))
        }
        Err(rejection) => (origin.shown(), Err(rejection)),
    };
    if let Some(file) = &options.report {
        report::write(file, &document, &generated)?;
    }
    match generated {
        Ok(generated) => generated.write(home, options, started).map(|()| true),
        Err(rejection) => {
            print_invalid(&rejection);
            Ok(false)
        }
    }
}

/// Prints the diagnostics of an invalid document.
fn print_invalid(rejection: &Rejection) {
    let severities = [Severity::Warning, Severity::Error];
    reports::print(&rejection.reports, &severities);
    let counts = reports::count(&rejection.reports, &[Severity::Error]);
    let error = anyhow!("the document is invalid ({counts}); nothing was written");
    console::to_stderr(&console::render_error(&error));
}

/// A generated crate that is not written yet.
struct GeneratedCrate {
    candidate: Candidate,
    name: String,
    overlay: String,
    generation: Generation,
}

impl GeneratedCrate {
    /// Generates a crate from a document.
    fn of(candidate: Candidate, name: Option<&str>) -> Result<Self, Rejection> {
        let location = candidate.location.to_string();
        let document = Document { name: &location, text: &candidate.text };
        let files: Vec<Document<'_>> = candidate.files.iter().map(Text::document).collect();
        let translate = |mut rejection: Rejection| {
            locations::translate(&candidate, &mut rejection.reports);
            rejection
        };
        let json = generator::documents::json(&document, &files).map_err(translate)?;
        let name = name.map_or_else(|| name::of(&json, &location), str::to_owned);
        let overlay = overlay::first(&json, &name);
        let subject = format!("the crate `{name}` from {location}");
        let make = || plan::generate_uncommitted(&CRATE, &document, &files, Some(&overlay), true);
        let mut generation = progress::during("Generating", subject, make).map_err(translate)?;
        locations::translate_all(&candidate, &mut generation.output);
        drop(files);
        Ok(Self { candidate, name, overlay, generation })
    }

    /// Creates the folder and prints a summary.
    fn write(&self, home: &Workspace, options: &NewOptions, started: Instant) -> Result<()> {
        if options.strict {
            self.check_strict()?;
        }
        let files = self.files(home, &options.out, &options.parts)?;
        let written = plural(files.len(), "file");
        console::print_step("Writing", format!("{written} to {}", options.out.display()));
        folder::create(&options.out, &files)?;
        reports::print_visible(&self.generation.output.reports, options.verbose);
        console::to_stdout(&summary(self, options, files.len(), started));
        Ok(())
    }

    /// Returns an error if an operation or schema is degraded or skipped, or if there are warnings.
    fn check_strict(&self) -> Result<()> {
        let output = &self.generation.output;
        let parts = output.outcomes.operations.iter().chain(&output.outcomes.schemas);
        let untyped = parts.filter(|item| item.outcome != Outcome::Typed).count();
        let warned = output.reports.iter().any(|report| report.severity() == Severity::Warning);
        if untyped == 0 && !warned {
            return Ok(());
        }
        reports::print(&output.reports, &[Severity::Warning]);
        let fault = if untyped == 0 { "has warnings" } else { "cannot be typed completely" };
        let Summary { of_operations, of_schemas, .. } = output.summary;
        bail!(
            "{} {fault}, which --strict forbids; nothing was written\n  \
             operations: {of_operations}\n  schemas: {of_schemas}\n  diagnostics: {}",
            self.candidate.location,
            reports::count(&output.reports, &[Severity::Warning])
        )
    }

    /// Returns every file of the crate.
    fn files(&self, home: &Workspace, out: &Path, named_parts: &[String]) -> Result<Files> {
        let lock: Lock = self.generation.lock(&self.candidate.provenance, Some(&self.overlay));
        let workspace = home.new_crate(out);
        let parts = runtime::select(&self.generation.output.uses, named_parts)?;
        let code = self.generation.plan(&lock, &workspace, &parts)?.into_files();
        let client = scaffold::Client { name: &self.name, surface: &self.generation.output.items };
        let mut files = scaffold::files(home, &client, (&parts, named_parts), out)?;
        files.extend(code);
        files.insert(OVERLAY.to_owned(), self.overlay.clone());
        Ok(files)
    }
}

/// Renders the summary of a run.
fn summary(
    generated: &GeneratedCrate,
    options: &NewOptions,
    files: usize,
    started: Instant,
) -> String {
    let output = &generated.generation.output;
    let rows = [
        ("Crate", format!("{} in {}", styled(STRONG, &generated.name), options.out.display())),
        ("Client", output.summary.to_string()),
        ("Operations", output.summary.of_operations.to_string()),
        ("Schemas", reports::schemas(&output.summary)),
        ("Files", format!("{files} written")),
        ("Diagnostics", reports::counts(&output.reports, options.verbose)),
        ("Finished", format!("in {:.2} s", started.elapsed().as_secs_f64())),
        ("Next", next(output.summary.methods).to_owned()),
    ];
    reports::rows(&rows)
}

/// Returns the last line of the summary, which suggests what to read first.
fn next(methods: usize) -> &'static str {
    match methods {
        0 => "the document has no operations; `cargo doc --open` shows the types",
        _ => "README.md shows a first call; `cargo doc --open` shows all calls",
    }
}

#[cfg(test)]
mod tests;
