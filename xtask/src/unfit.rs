//! Refuses a valid document that should not become the client: it has no operations, or describes another API.

use anyhow::{Result, bail};
use generator::reports::Report;

use crate::console::{FAINT, STRONG, paint};
use crate::plan::Generation;
use crate::reports::plural;
use crate::source::{Candidate, DocumentLocation};
use crate::stale;
use crate::workspace::{OVERLAY, Workspace};

/// How many of the actions that match nothing are shown.
const SHOWN: usize = 3;

/// Refuses a document without operations, or of another API. A committed document passes: it was accepted before, and
/// `check` reports stale actions.
pub(crate) fn refuse(
    candidate: &Candidate,
    generation: &Generation,
    home: &Workspace,
    overlay: Option<&str>,
    allow_stale: bool,
) -> Result<()> {
    if matches!(candidate.location, DocumentLocation::Committed(_)) {
        return Ok(());
    }
    if generation.output.summary.operations == 0 {
        bail!("{} has no operations; nothing was written", candidate.location);
    }
    match stale::foreign(&generation.output.reports, overlay) {
        Some(counts) if !allow_stale => {
            bail!(foreign(home, &candidate.location, counts, &generation.output.reports))
        }
        _ => Ok(()),
    }
}

/// The message that the document seems to describe another API, with the command that accepts it.
fn foreign(
    home: &Workspace,
    location: &DocumentLocation,
    (missed, all): (usize, usize),
    reports: &[Report],
) -> String {
    let stale: Vec<&Report> = reports.iter().filter(|report| stale::is_missed(report)).collect();
    let shown = stale.iter().take(SHOWN).map(|report| {
        let at = report.position.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
        format!("\n  {OVERLAY}{at} {}", report.message)
    });
    let more = stale.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!("\n  … and {more} more") };
    let again = match location {
        DocumentLocation::File(file) => format!("--spec {file} "),
        DocumentLocation::Committed(_) | DocumentLocation::Network(_) => String::new(),
    };
    let command = home.command(&format!("regen {again}--allow-stale-overlay"));
    format!(
        "{missed} of {} in {OVERLAY} match nothing in {location}, so it looks like the document of \
         another API; nothing was written\n{}\n\n\
         If the document is the right one, fix or remove those actions and try again, or accept it first and fix them later:\n  {}",
        plural(all, "action"),
        paint(FAINT, shown.collect::<String>() + &more),
        paint(STRONG, command),
    )
}

#[cfg(test)]
mod tests;
