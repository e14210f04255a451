//! Regenerates the client or a crate from its document: the command `regen`.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use generator::reports::Severity;
use generator::{Document, Rejection};

use crate::cli::RegenOptions;
use crate::console::{self, FAINT, STRONG, WARNING, paint};
use crate::load::Text;
use crate::plan::{Difference, Generation, State};
use crate::reports::{self, plural};
use crate::runtime::Selection;
use crate::source::{Candidate, DocumentLocation};
use crate::workspace::{Layout, OVERLAY, Workspace};
use crate::{apply, diff, new, plan, progress, snapshot, source, stale, unfit};

/// Obtains the document, generates in memory, and then writes the differences.
pub(crate) fn run(workspace: &Workspace, options: &RegenOptions) -> Result<()> {
    let started = Instant::now();
    console::step("Updating", workspace.root().display());
    let (layout, committed) = (workspace.layout(), workspace.committed()?);
    let candidate = source::obtain(workspace, &committed, options)?;
    candidate.warning.iter().for_each(|warning| console::to_stderr(warning));

    let overlay = committed.overlay.as_deref();
    // References in a committed document use no file name, because it is in one piece.
    let location = match candidate.location {
        DocumentLocation::Committed(_) => plan::ITSELF.to_owned(),
        _ => candidate.location.to_string(),
    };
    let spec = Document { name: &location, text: &candidate.text };
    let files: Vec<Document<'_>> = candidate.files.iter().map(Text::document).collect();
    let subject = format!("the client from {}", candidate.location);
    let make = || plan::generate_canonical(layout, &spec, &files, overlay);
    let mut generation = match progress::during("Generating", subject, make) {
        Ok(generation) => generation,
        Err(rejection) => return Err(refused(&candidate, overlay, rejection)?),
    };
    // Losses of the canonical layout can only be found in the original text.
    generation.output.reports.extend(generator::documents::losses(&spec, &files));
    unfit::refuse(&candidate, &generation, workspace, overlay, options.allow_stale_overlay)?;
    let lock = generation.lock(&candidate.provenance, overlay);
    let parts = generation.parts(workspace)?;
    let plan = generation.plan(&lock, workspace, &parts)?;
    let differences = plan.compare(workspace.root())?;
    let before = workspace.read_roughly(layout.surface)?;
    if !differences.is_empty() {
        console::step("Writing", plural(differences.len(), "change"));
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

/// Prints the dependencies that a crate's manifest lacks. The file itself belongs to the owner.
fn print_missing(workspace: &Workspace, parts: &Selection) {
    if !workspace.is_crate() {
        return;
    }
    let manifest = workspace.shown("Cargo.toml");
    match new::missing(workspace, parts) {
        Ok(lines) if lines.is_empty() => {}
        Ok(lines) => {
            let lines: String = lines.iter().map(|line| format!("\n  {line}")).collect();
            let lack = "lacks these lines under [dependencies]:";
            console::to_stderr(&format!(
                "{} {manifest} {lack}{lines}\n",
                paint(WARNING, "warning:")
            ));
        }
        Err(error) => console::to_stderr(&console::failure(&error)),
    }
}

/// Prints the diagnostics of a refused document, and returns an error with their number.
fn refused(
    candidate: &Candidate,
    overlay: Option<&str>,
    rejection: Rejection,
) -> Result<anyhow::Error> {
    let mut reports = candidate.locate(overlay, rejection)?.reports;
    let mut hint = String::new();
    if let Some((missed, all)) = stale::foreign(&reports, overlay) {
        // One line instead of a hundred warnings that would hide the errors.
        reports.retain(|report| !stale::is_missed(report));
        let all = plural(all, "action");
        hint = format!(
            "\n{missed} of {all} in {OVERLAY} match nothing in it; does it describe another API?"
        );
    }
    reports::print(&reports, &[Severity::Note, Severity::Warning, Severity::Error]);
    let counts = reports::count(&reports, &[Severity::Error, Severity::Warning]);
    candidate.warning.iter().for_each(|warning| console::to_stderr(&format!("{warning}\n")));
    Ok(anyhow!("the document was refused ({counts}); nothing was written{hint}"))
}

/// Renders how the public items change.
fn surface(layout: &Layout, before: Option<&str>, after: &str) -> String {
    let (now, after) = (snapshot::wrap(layout, after), after.lines().count());
    let Some(before) = before else {
        return format!("{} is new: {}", paint(STRONG, layout.surface), plural(after, "line"));
    };
    let text = diff::unified(
        snapshot::unwrap(before),
        snapshot::unwrap(&now),
        ("public items before", "public items now"),
    );
    if text.is_empty() {
        return paint(FAINT, "The public items of the client are unchanged.");
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
        ("Schemas", output.summary.of_schemas.to_string()),
        ("Files", format!("{written} written, {removed} removed, {} unchanged", planned - written)),
        ("Reports", report_counts),
        ("Finished", format!("in {:.2} s", time.as_secs_f64())),
    ];
    reports::rows(&rows)
}

#[cfg(test)]
mod tests;
