//! The command `regen`: regenerates the client or a crate from its document.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use generator::reports::Severity;
use generator::{Document, Rejection};

use crate::cli::RegenOptions;
use crate::console::{self, FAINT, STRONG, WARNING, styled};
use crate::load::Text;
use crate::plan::{Difference, Generation, State};
use crate::reports::{self, plural};
use crate::runtime::Selection;
use crate::source::{Candidate, DocumentLocation};
use crate::workspace::{Layout, OVERLAY, Workspace};
use crate::{apply, diff, new, plan, progress, snapshot, source, stale, suitability};

/// Obtains the document, generates everything in memory, and then writes the files that differ.
pub(crate) fn run(workspace: &Workspace, options: &RegenOptions) -> Result<()> {
    let started = Instant::now();
    console::print_step("Updating", workspace.root().display());
    let (layout, committed) = (workspace.layout(), workspace.committed()?);
    let candidate = source::obtain(workspace, &committed, options)?;
    candidate.warning.iter().for_each(|warning| console::to_stderr(warning));

    let overlay = committed.overlay.as_deref();
    let has_features = new::manifest(workspace)?.is_some_and(|text| new::is_renewable(&text));
    let generation = generate(layout, &candidate, overlay, has_features)?;
    suitability::check(&candidate, &generation, workspace, overlay, options.allow_stale_overlay)?;
    let lock = generation.lock(&candidate.provenance, overlay);
    let parts = generation.parts(workspace)?;
    let plan = generation.plan(&lock, workspace, &parts)?;
    let differences = plan.compare(workspace.root())?;
    let before = workspace.read_lossy(layout.surface)?;
    if !differences.is_empty() {
        console::print_step("Writing", plural(differences.len(), "change"));
    }
    apply::apply(workspace.root(), layout, &differences)?;

    print_missing(workspace, &parts);
    reports::print_visible(&generation.output.reports, options.verbose);
    console::to_stdout(&surface(layout, before.as_deref(), &generation.output.surface));
    let report_counts = reports::counts(&generation.output.reports, options.verbose);
    let last = (report_counts, started.elapsed());
    console::to_stdout(&summary(&generation, plan.len(), &differences, last));
    // The warning is repeated because the first one may have scrolled away.
    candidate.warning.iter().for_each(|warning| console::to_stderr(&format!("\n{warning}")));
    Ok(())
}

/// Generates the files from a document.
///
/// # Errors
/// Prints the diagnostics of a rejected document, and returns an error.
fn generate(
    layout: &'static Layout,
    candidate: &Candidate,
    overlay: Option<&str>,
    has_features: bool,
) -> Result<Generation> {
    // The name affects only how references to files are resolved, and a committed document contains none.
    let location = match candidate.location {
        DocumentLocation::Committed(_) => plan::ITSELF.to_owned(),
        _ => candidate.location.to_string(),
    };
    let spec = Document { name: &location, text: &candidate.text };
    let files: Vec<Document<'_>> = candidate.files.iter().map(Text::document).collect();
    let subject = format!("the client from {}", candidate.location);
    let make = || plan::generate_canonical(layout, &spec, &files, overlay, has_features);
    let mut generation = match progress::during("Generating", subject, make) {
        Ok(generation) => generation,
        Err(rejection) => return Err(rejected(candidate, overlay, rejection)?),
    };
    // Only the original text shows what the canonical layout loses.
    generation.output.reports.extend(generator::documents::losses(&spec, &files));
    Ok(generation)
}

/// Prints the lines that are missing in a crate's manifest. Does not add them, because the manifest belongs to the
/// crate's owner.
fn print_missing(workspace: &Workspace, parts: &Selection) {
    if !workspace.is_crate() {
        return;
    }
    let manifest = workspace.shown("Cargo.toml");
    match new::missing(workspace, parts) {
        Ok(lines) if lines.is_empty() => {}
        Ok(lines) => {
            let lines: String = lines.iter().map(|line| format!("\n  {line}")).collect();
            let missing = "lacks these lines:";
            console::to_stderr(&format!(
                "{} {manifest} {missing}{lines}\n",
                styled(WARNING, "warning:")
            ));
        }
        Err(error) => console::to_stderr(&console::render_error(&error)),
    }
}

/// Prints the diagnostics of a rejected document and returns an error that counts them.
fn rejected(
    candidate: &Candidate,
    overlay: Option<&str>,
    rejection: Rejection,
) -> Result<anyhow::Error> {
    let mut reports = candidate.locate(overlay, rejection)?.reports;
    let mut hint = String::new();
    if let Some((unmatched, all)) = stale::describes_different_api(&reports, overlay) {
        // One line replaces many warnings, which would hide the errors.
        reports.retain(|report| !stale::is_unmatched(report));
        let all = plural(all, "action");
        hint = format!(
            "\n{unmatched} of {all} in {OVERLAY} match nothing in the document; does it describe a different API?"
        );
    }
    reports::print(&reports, &[Severity::Note, Severity::Warning, Severity::Error]);
    let counts = reports::count(&reports, &[Severity::Error, Severity::Warning]);
    candidate.warning.iter().for_each(|warning| console::to_stderr(&format!("{warning}\n")));
    Ok(anyhow!("the document was rejected ({counts}); nothing was written{hint}"))
}

/// Renders the changes to the public items.
fn surface(layout: &Layout, before: Option<&str>, after: &str) -> String {
    let (now, after) = (snapshot::wrap(layout, after), after.lines().count());
    let Some(before) = before else {
        return format!("{} is new ({})", styled(STRONG, layout.surface), plural(after, "line"));
    };
    let text = diff::unified(
        snapshot::unwrap(before),
        snapshot::unwrap(&now),
        ("public items before", "public items now"),
    );
    if text.is_empty() {
        return styled(FAINT, "The public items of the client are unchanged.");
    }
    text
}

/// Renders the summary of a run.
fn summary(
    generation: &Generation,
    planned: usize,
    differences: &[Difference],
    (report_counts, time): (String, Duration),
) -> String {
    let output = &generation.output;
    let removed = differences.iter().filter(|each| each.state == State::Superfluous).count();
    let written = differences.len() - removed;
    let rows = [
        ("Client", output.summary.to_string()),
        ("Operations", output.summary.of_operations.to_string()),
        ("Schemas", reports::schemas(&output.summary)),
        ("Files", format!("{written} written, {removed} removed, {} unchanged", planned - written)),
        ("Diagnostics", report_counts),
        ("Finished", format!("in {:.2} s", time.as_secs_f64())),
    ];
    reports::rows(&rows)
}

#[cfg(test)]
mod tests;
