//! Adds up the outcomes of all documents.

use std::collections::BTreeMap;

use super::documents::Document;
use super::generate::Fate;
use super::verdict::{Counted, Refusal};

/// A document with its outcome.
pub(super) type Fated = (Document, Fate);

/// The numbers in the table.
#[derive(Debug, Default)]
pub(super) struct Count<'a> {
    /// The number of documents.
    pub(super) documents: usize,
    /// The number of documents that generated files.
    pub(super) generated: usize,
    /// The number of generated lines.
    pub(super) lines: usize,
    /// Documents that are not valid, and why.
    pub(super) refused: Vec<(&'a str, &'a [Refusal])>,
    /// Documents whose generation crashed, and how.
    pub(super) crashed: Vec<(&'a str, &'a str)>,
    /// Documents that took too long.
    pub(super) timed_out: Vec<&'a str>,
    /// Documents whose second generation had a different output.
    pub(super) unlike: Vec<&'a str>,
    /// Files that are not Rust, with their documents.
    pub(super) unparsed: Vec<(&'a str, &'a str)>,
    /// All operations.
    pub(super) operations: Counted,
    /// All component schemas.
    pub(super) schemas: Counted,
    /// Version → the number of documents, and how many of them generated files.
    pub(super) versions: BTreeMap<&'a str, (usize, usize)>,
    /// The slowest documents: name, milliseconds, generated lines.
    pub(super) slowest: Vec<(&'a str, u64, usize)>,
}

impl<'a> Count<'a> {
    /// Adds up all outcomes.
    pub(super) fn of(all: &'a [Fated]) -> Self {
        let mut count = Self::default();
        all.iter().for_each(|(document, fate)| count.add(document, fate));
        count.slowest.sort_by_key(|(_, millis, _)| std::cmp::Reverse(*millis));
        count.slowest.truncate(10);
        count
    }

    fn add(&mut self, document: &'a Document, fate: &'a Fate) {
        let name = document.name.as_str();
        self.documents += 1;
        let version = self.versions.entry(&document.version).or_default();
        version.0 += 1;
        match fate {
            Fate::Refused(reasons) => self.refused.push((name, reasons)),
            Fate::Crashed(how) => self.crashed.push((name, how)),
            Fate::TimedOut => self.timed_out.push(name),
            Fate::Generated { made, is_same } => {
                version.1 += 1;
                self.generated += 1;
                self.lines += made.lines;
                self.operations.add(&made.operations, name);
                self.schemas.add(&made.schemas, name);
                self.slowest.push((name, made.millis, made.lines));
                self.unparsed.extend(made.unparsed.iter().map(|file| (name, file.as_str())));
                if !is_same {
                    self.unlike.push(name);
                }
            }
        }
    }

    /// Whether the generator had a fault.
    pub(super) fn has_faults(&self) -> bool {
        let lists =
            [self.crashed.len(), self.timed_out.len(), self.unlike.len(), self.unparsed.len()];
        lists.iter().any(|length| *length > 0)
    }
}
