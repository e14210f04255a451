//! The result of one generation, which a worker prints and the table counts.

use std::collections::BTreeMap;

use generator::reports::{Code, ElementOutcome, Outcome, Outcomes, Report, Severity};
use generator::{FileTree, Output, Rejection};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The result of one generation.
#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Verdict {
    /// Files were generated from the document.
    Generated(GenerationSummary),
    /// The document is invalid, with these errors.
    Rejected(Vec<DocumentError>),
}

/// An error in an invalid document.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct DocumentError {
    /// The slug of the error's code.
    pub(super) code: String,
    /// The message.
    pub(super) message: String,
    /// The position of the error.
    pub(super) position: String,
}

/// Statistics about a generation, and a hash of its output.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct GenerationSummary {
    /// The duration of the generation in milliseconds.
    pub(super) millis: u64,
    /// The hash of all files and of the list of public items.
    pub(super) digest: String,
    /// The number of lines.
    pub(super) lines: usize,
    /// The files that are not valid Rust, each with the error.
    pub(super) unparsed: Vec<String>,
    /// The outcomes of operations.
    pub(super) operations: OutcomeCounts,
    /// The outcomes of component schemas.
    pub(super) schemas: OutcomeCounts,
    /// The number of notes.
    pub(super) notes: usize,
}

/// The numbers of operations or schemas with each outcome, and the reasons.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct OutcomeCounts {
    /// The number that are completely typed.
    pub(super) typed: usize,
    /// The number that are generated but not completely typed.
    pub(super) degraded: usize,
    /// The number that are not generated.
    pub(super) skipped: usize,
    /// For each reason, the number of operations or schemas, and the position of one of them.
    #[serde(with = "pairs")]
    pub(super) reasons: BTreeMap<Reason, (usize, String)>,
}

/// The reason why an operation or schema is not completely typed, without the position.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub(super) struct Reason {
    /// Whether the operation or schema is skipped, not only degraded.
    pub(super) skipped: bool,
    /// The stage that reported the diagnostic.
    pub(super) stage: String,
    /// The slug of the diagnostic's code, or empty if there is no diagnostic.
    pub(super) code: String,
}

impl Verdict {
    /// Summarizes the result of a generation.
    pub(super) fn of(result: Result<Output, Rejection>, millis: u64) -> Self {
        match result {
            Ok(output) => Self::Generated(GenerationSummary::of(&output, millis)),
            Err(rejection) => Self::Rejected(
                rejection
                    .reports
                    .iter()
                    .filter(|report| report.severity() == Severity::Error)
                    .map(DocumentError::of)
                    .collect(),
            ),
        }
    }
}

impl DocumentError {
    fn of(report: &Report) -> Self {
        Self {
            code: report.code.slug().to_owned(),
            message: report.message.clone(),
            position: position(report),
        }
    }
}

impl GenerationSummary {
    fn of(output: &Output, millis: u64) -> Self {
        let Outcomes { operations, schemas } = &output.outcomes;
        let is_note = |report: &&Report| report.severity() == Severity::Note;
        Self {
            millis,
            digest: digest(output),
            lines: output.summary.lines,
            unparsed: unparsed(&output.files),
            operations: OutcomeCounts::of(operations),
            schemas: OutcomeCounts::of(schemas),
            notes: output.reports.iter().filter(is_note).count(),
        }
    }
}

impl OutcomeCounts {
    fn of(items: &[ElementOutcome]) -> Self {
        let mut counts = Self::default();
        for item in items {
            match item.outcome {
                Outcome::Typed => counts.typed += 1,
                Outcome::Degraded => counts.degraded += 1,
                Outcome::Skipped => counts.skipped += 1,
            }
            counts.count_reasons(item);
        }
        counts
    }

    /// Counts each distinct reason of an operation or schema once.
    fn count_reasons(&mut self, item: &ElementOutcome) {
        let skipped = item.outcome == Outcome::Skipped;
        // This diagnostic only states that the operation is skipped. The other diagnostics contain the reasons.
        let own = |report: &&Report| report.code != Code::OperationSkipped;
        let mut reasons: BTreeMap<Reason, String> = BTreeMap::new();
        for report in item.reasons.iter().filter(own) {
            let (stage, code) = (report.stage.as_str().to_owned(), report.code.slug().to_owned());
            reasons.entry(Reason { skipped, stage, code }).or_insert_with(|| position(report));
        }
        if reasons.is_empty() && item.outcome != Outcome::Typed {
            let at = item.pointer.as_ref().map(ToString::to_string).unwrap_or_default();
            reasons.insert(Reason { skipped, stage: String::new(), code: String::new() }, at);
        }
        for (reason, at) in reasons {
            self.reasons.entry(reason).or_insert((0, at)).0 += 1;
        }
    }

    /// Adds the counts of a document. Prefixes its positions with its name.
    pub(super) fn add(&mut self, other: &Self, document: &str) {
        self.typed += other.typed;
        self.degraded += other.degraded;
        self.skipped += other.skipped;
        for (reason, (count, at)) in &other.reasons {
            let known = self.reasons.entry(reason.clone());
            known.or_insert_with(|| (0, format!("{document} {at}"))).0 += count;
        }
    }

    /// Returns the number of operations or schemas.
    pub(super) fn total(&self) -> usize {
        self.typed + self.degraded + self.skipped
    }
}

/// Renders the position of a diagnostic: the pointer, or else the line and column.
fn position(report: &Report) -> String {
    match (&report.pointer, report.position) {
        (Some(pointer), _) => pointer.to_string(),
        (None, Some(at)) => format!("line {}, column {}", at.line, at.column),
        (None, None) => String::new(),
    }
}

/// Hashes the output: the paths and texts of all files, and the list of public items.
fn digest(output: &Output) -> String {
    let mut hash = Sha256::new();
    for (path, text) in &output.files {
        for part in [path, text] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    hash.update(&output.surface);
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the files that are not valid Rust, with the errors. The generator parses only tokens; this function parses
/// the final text.
fn unparsed(files: &FileTree) -> Vec<String> {
    let fault = |(path, text): (&String, &String)| {
        syn::parse_file(text).err().map(|error| format!("{path}: {error}"))
    };
    files.iter().filter_map(fault).collect()
}

/// Serializes a map as an array of pairs, because its keys are not strings.
mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Reason;

    type Reasons = BTreeMap<Reason, (usize, String)>;

    pub(super) fn serialize<S: Serializer>(all: &Reasons, to: S) -> Result<S::Ok, S::Error> {
        all.iter().collect::<Vec<_>>().serialize(to)
    }

    pub(super) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Reasons, D::Error> {
        Ok(Vec::deserialize(from)?.into_iter().collect())
    }
}
