//! Says of complaints where their readers find the files that they are about: from where the document was named.

use generator::{Output, PartOutcome, Report};

use crate::source::Candidate;

/// Of some complaints. Those about the document itself name it as the user did.
pub(super) fn tell(candidate: &Candidate, reports: &mut [Report]) {
    reports.iter_mut().for_each(|report| find(candidate, &mut report.file));
}

/// Of all that a generation says.
pub(super) fn tell_all(candidate: &Candidate, output: &mut Output) {
    tell(candidate, &mut output.reports);
    let outcomes = &mut output.outcomes;
    for PartOutcome { file, reasons, .. } in
        outcomes.operations.iter_mut().chain(&mut outcomes.schemas)
    {
        find(candidate, file);
        tell(candidate, reasons);
    }
}

fn find(candidate: &Candidate, file: &mut String) {
    if candidate.files.iter().any(|known| known.name == *file) {
        *file = candidate.place.beside(file);
    }
}
