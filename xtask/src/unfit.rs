//! Turns a document that generates into the reason why it should not become the client all the same: it is nothing, or
//! somebody else's.

use anyhow::{Result, bail};
use generator::Report;

use crate::console::{FAINT, STRONG, paint};
use crate::plan::Made;
use crate::reports::plural;
use crate::source::{Candidate, Place};
use crate::stale;
use crate::workspace::{OVERLAY, Workspace};

/// How many of the actions that match nothing are shown.
const SHOWN: usize = 3;

/// Refuses what would empty the client, or turn it into another API's. The committed document is not asked: it has
/// been let in before, and `check` says what of the overlay is stale.
pub(crate) fn refuse(
    candidate: &Candidate,
    made: &Made,
    home: &Workspace,
    overlay: Option<&str>,
    allow_stale: bool,
) -> Result<()> {
    if matches!(candidate.place, Place::Committed(_)) {
        return Ok(());
    }
    if made.output.summary.operations == 0 {
        bail!("{} has no operations; nothing was written", candidate.place);
    }
    match stale::foreign(&made.output.reports, overlay) {
        Some(counts) if !allow_stale => {
            bail!(foreign(home, &candidate.place, counts, &made.output.reports))
        }
        _ => Ok(()),
    }
}

/// That the document is another API's, as far as the overlay can tell, and what to do.
fn foreign(
    home: &Workspace,
    place: &Place,
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
    let again = match place {
        Place::File(file) => format!("--spec {file} "),
        Place::Committed(_) | Place::Network(_) => String::new(),
    };
    let command = home.command(&format!("regen {again}--allow-stale-overlay"));
    format!(
        "{missed} of {} in {OVERLAY} match nothing in {place}, which looks like the document of \
         another API; nothing was written\n{}\n\n\
         If it is the right one, mend or remove those actions and try again, or take it first and mend them after:\n  {}",
        plural(all, "action"),
        paint(FAINT, shown.collect::<String>() + &more),
        paint(STRONG, command),
    )
}

#[cfg(test)]
mod tests;
