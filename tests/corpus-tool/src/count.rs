//! Adds up the outcomes of all documents.

use std::collections::BTreeMap;

use super::documents::Document;
use super::generate::DocumentOutcome;
use super::verdict::{DocumentError, OutcomeCounts};

/// A document with its outcome.
pub(super) type Evaluated = (Document, DocumentOutcome);

/// The counts in the table.
#[derive(Debug, Default)]
pub(super) struct Count<'a> {
    /// The number of documents.
    pub(super) documents: usize,
    /// The number of documents from which files were generated.
    pub(super) generated: usize,
    /// The number of generated lines.
    pub(super) lines: usize,
    /// Invalid documents, with their errors.
    pub(super) rejected: Vec<(&'a str, &'a [DocumentError])>,
    /// Documents for which the generator crashed, with the reason.
    pub(super) crashed: Vec<(&'a str, &'a str)>,
    /// Documents for which the generator exceeded the time limit.
    pub(super) timed_out: Vec<&'a str>,
    /// Documents for which the second generation had a different result.
    pub(super) differing: Vec<&'a str>,
    /// Generated files that cannot be parsed: the document, and the file with the error.
    pub(super) unparsed: Vec<(&'a str, &'a str)>,
    /// The outcomes of all operations.
    pub(super) operations: OutcomeCounts,
    /// The outcomes of all component schemas.
    pub(super) schemas: OutcomeCounts,
    /// For each version, the number of documents and the number of documents from which files were generated.
    pub(super) versions: BTreeMap<&'a str, (usize, usize)>,
    /// The slowest documents, with the milliseconds and the generated lines.
    pub(super) slowest: Vec<(&'a str, u64, usize)>,
}

impl<'a> Count<'a> {
    /// Adds up all outcomes.
    pub(super) fn of(all: &'a [Evaluated]) -> Self {
        let mut count = Self::default();
        all.iter().for_each(|(document, outcome)| count.add(document, outcome));
        count.slowest.sort_by_key(|(_, millis, _)| std::cmp::Reverse(*millis));
        count.slowest.truncate(10);
        count
    }

    fn add(&mut self, document: &'a Document, outcome: &'a DocumentOutcome) {
        let name = document.name.as_str();
        self.documents += 1;
        let version = self.versions.entry(&document.version).or_default();
        version.0 += 1;
        match outcome {
            DocumentOutcome::Rejected(reasons) => self.rejected.push((name, reasons)),
            DocumentOutcome::Crashed(reason) => self.crashed.push((name, reason)),
            DocumentOutcome::TimedOut => self.timed_out.push(name),
            DocumentOutcome::Generated { summary, is_same } => {
                version.1 += 1;
                self.generated += 1;
                self.lines += summary.lines;
                self.operations.add(&summary.operations, name);
                self.schemas.add(&summary.schemas, name);
                self.slowest.push((name, summary.millis, summary.lines));
                self.unparsed.extend(summary.unparsed.iter().map(|file| (name, file.as_str())));
                if !is_same {
                    self.differing.push(name);
                }
            }
        }
    }

    /// Whether the generator crashed, timed out, was not deterministic or generated invalid code.
    pub(super) fn has_faults(&self) -> bool {
        let lists =
            [self.crashed.len(), self.timed_out.len(), self.differing.len(), self.unparsed.len()];
        lists.iter().any(|length| *length > 0)
    }
}
