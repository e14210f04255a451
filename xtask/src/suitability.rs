//! Rejects a valid document that has no operations or probably describes a different API.

use anyhow::{Result, bail};
use generator::reports::Report;

use crate::console::{FAINT, STRONG, styled};
use crate::plan::Generation;
use crate::reports::plural;
use crate::source::{Candidate, DocumentLocation};
use crate::stale;
use crate::workspace::{OVERLAY, Workspace};

/// The maximum number of unmatched actions that are shown.
const SHOWN: usize = 3;

/// Returns an error if a document has no operations or probably describes a different API. A committed document is
/// always accepted, because it was accepted before. `check` reports its stale actions.
pub(crate) fn check(
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
    match stale::describes_different_api(&generation.output.reports, overlay) {
        Some(counts) if !allow_stale => {
            bail!(different_api_error(
                home,
                &candidate.location,
                counts,
                &generation.output.reports
            ))
        }
        _ => Ok(()),
    }
}

/// Renders the error for a document that probably describes a different API, with the command that accepts it.
fn different_api_error(
    home: &Workspace,
    location: &DocumentLocation,
    (unmatched, all): (usize, usize),
    reports: &[Report],
) -> String {
    let stale: Vec<&Report> = reports.iter().filter(|report| stale::is_unmatched(report)).collect();
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
        "{unmatched} of {} in {OVERLAY} match nothing in {location}, which probably describes a different API; \
         nothing was written\n{}\n\n\
         If the document is correct, fix or remove these actions and try again, or accept the document now and \
         fix the actions later:\n  {}",
        plural(all, "action"),
        styled(FAINT, shown.collect::<String>() + &more),
        styled(STRONG, command),
    )
}

#[cfg(test)]
mod tests;
