//! Turns a document into the generated half of the client: the command `regen`.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use generator::{Document, Rejection, Report, Severity};

use crate::cli::RegenOptions;
use crate::console::{self, FAINT, STEP, STRONG, paint};
use crate::load::Text;
use crate::plan::{Difference, Made, State};
use crate::reports::{self, plural};
use crate::source::Candidate;
use crate::workspace::{OVERLAY, SNAPSHOT, Workspace};
use crate::{apply, diff, plan, progress, snapshot, source, stale, unfit};

/// Gets the document, generates in memory, and only then writes.
pub(crate) fn run(workspace: &Workspace, options: &RegenOptions) -> Result<()> {
    let started = Instant::now();
    let committed = workspace.committed()?;
    let candidate = source::obtain(&committed, options)?;
    candidate.warning.iter().for_each(|warning| console::tell(warning));

    let overlay = committed.overlay.as_deref();
    // Its files are named from where it lies itself, and what it is called in its folder.
    let place = candidate.place.to_string();
    let spec = Document { name: &place, text: &candidate.text };
    let files: Vec<Document<'_>> = candidate.files.iter().map(Text::document).collect();
    let what = format!("the client from {}", candidate.place);
    let mut made = match progress::during("Generating", what, || plan::make(&spec, &files, overlay))
    {
        Ok(made) => made,
        Err(rejection) => return Err(refused(&candidate, overlay, rejection)?),
    };
    // What the canonical layout cannot tell is told of the text as it came.
    made.output.reports.extend(generator::losses(&spec, &files));
    unfit::refuse(&candidate, &made, overlay, options.allow_stale_overlay)?;
    let plan = made.plan(&made.lock(&candidate.provenance, overlay))?;
    let differences = plan.compare(workspace.root())?;
    let before = workspace.read_roughly(SNAPSHOT)?;
    if !differences.is_empty() {
        console::step("Writing", plural(differences.len(), "change"));
    }
    apply::apply(workspace.root(), &differences)?;

    tell_remarks(&made, options.verbose);
    console::say(&surface(before.as_deref(), &made.output.surface));
    console::say(&summary(&made, plan.len(), &differences, started.elapsed()));
    // Once more: by now the first one may have scrolled away.
    candidate.warning.iter().for_each(|warning| console::tell(&format!("\n{warning}")));
    Ok(())
}

/// Prints all that is wrong with a document; the error sums it up.
fn refused(
    candidate: &Candidate,
    overlay: Option<&str>,
    rejection: Rejection,
) -> Result<anyhow::Error> {
    let mut reports = candidate.complaints(overlay, rejection)?.reports;
    let mut hint = String::new();
    if let Some((missed, all)) = stale::foreign(&reports, overlay) {
        // One sentence instead of a hundred warnings, between which the errors would be lost.
        reports.retain(|report| !stale::is_missed(report));
        let all = plural(all, "action");
        hint =
            format!("\n{missed} of {all} in {OVERLAY} match nothing in it: is it another API's?");
    }
    tell_reports(&reports, &[Severity::Note, Severity::Warning, Severity::Error]);
    let counts = reports::count(&reports, &[Severity::Error, Severity::Warning]);
    candidate.warning.iter().for_each(|warning| console::tell(&format!("{warning}\n")));
    Ok(anyhow!("the document was refused ({counts}); nothing was written{hint}"))
}

/// Prints the warnings, and the notes for those who ask.
fn tell_remarks(made: &Made, verbose: bool) {
    let severities = [Severity::Note, Severity::Warning];
    tell_reports(&made.output.reports, severities.get(usize::from(!verbose)..).unwrap_or_default());
}

/// Prints the reports of some severities, the gravest last: that is where the eye is.
fn tell_reports(reports: &[Report], severities: &[Severity]) {
    let text: String = severities.iter().map(|severity| reports::of(reports, *severity)).collect();
    if !text.is_empty() {
        console::tell(&format!("\n{}\n", text.trim_end()));
    }
}

/// How the public surface changes: what the pull request will show.
fn surface(before: Option<&str>, after: &str) -> String {
    let (now, after) = (snapshot::wrap(after), after.lines().count());
    let Some(before) = before else {
        return format!("{} is new: {}", paint(STRONG, SNAPSHOT), plural(after, "line"));
    };
    let text = diff::unified(
        snapshot::unwrap(before),
        snapshot::unwrap(&now),
        ("surface before", "surface now"),
    );
    if text.is_empty() {
        return paint(FAINT, "The client's public surface is unchanged.");
    }
    text
}

/// The last lines: what was made, what was written, what was remarked, how long it took.
fn summary(made: &Made, planned: usize, differences: &[Difference], time: Duration) -> String {
    let output = &made.output;
    let removed = differences.iter().filter(|each| each.state == State::Superfluous).count();
    let written = differences.len() - removed;
    let notes = reports::count(&output.reports, &[Severity::Warning, Severity::Note]);
    let rows = [
        ("Client", output.summary.to_string()),
        ("Operations", output.summary.of_operations.to_string()),
        ("Schemas", output.summary.of_schemas.to_string()),
        ("Files", format!("{written} written, {removed} removed, {} unchanged", planned - written)),
        ("Remarks", format!("{notes}{}", hint(output))),
        ("Finished", format!("in {:.2} s", time.as_secs_f64())),
    ];
    let row = |(label, text): &(&str, String)| {
        format!("\n{} {text}", paint(STEP, format!("{label:>12}")))
    };
    rows.iter().map(row).collect()
}

fn hint(output: &generator::Output) -> &'static str {
    let notes = output.reports.iter().any(|report| report.severity == Severity::Note);
    if notes { " (--verbose prints the notes)" } else { "" }
}

#[cfg(test)]
mod tests;
