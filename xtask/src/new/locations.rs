//! Converts the file names in diagnostics to paths that the user can open.

use generator::Output;
use generator::reports::{ElementOutcome, Report};

use crate::source::Candidate;

/// Converts the file names in diagnostics. Diagnostics about the document already have the path that the user
/// specified.
pub(super) fn translate(candidate: &Candidate, reports: &mut [Report]) {
    reports.iter_mut().for_each(|report| find(candidate, &mut report.file));
}

/// Converts the file names in an output's diagnostics and outcomes.
pub(super) fn translate_all(candidate: &Candidate, output: &mut Output) {
    translate(candidate, &mut output.reports);
    let outcomes = &mut output.outcomes;
    for ElementOutcome { file, reasons, .. } in
        outcomes.operations.iter_mut().chain(&mut outcomes.schemas)
    {
        find(candidate, file);
        translate(candidate, reasons);
    }
}

fn find(candidate: &Candidate, file: &mut String) {
    if candidate.files.iter().any(|known| known.name == *file) {
        *file = candidate.location.of_file(file);
    }
}
