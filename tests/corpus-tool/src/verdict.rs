//! What became of one document, as a worker says it and the table counts it.

use std::collections::BTreeMap;

use generator::{
    Code, FileTree, Outcome, Outcomes, Output, PartOutcome, Rejection, Report, Severity,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What one generation gave.
#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Verdict {
    /// Files.
    Generated(Made),
    /// The document is not valid: all errors.
    Refused(Vec<Refusal>),
}

/// An error of a document that is not valid.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Refusal {
    /// The slug of its code.
    pub(super) code: String,
    /// The message.
    pub(super) message: String,
    /// The place.
    pub(super) place: String,
}

/// The files, counted.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Made {
    /// How long it took.
    pub(super) millis: u64,
    /// What all files hash to.
    pub(super) digest: String,
    /// How long they are.
    pub(super) lines: usize,
    /// Those that are no Rust, and why.
    pub(super) unparsed: Vec<String>,
    /// Operations.
    pub(super) operations: Counted,
    /// Component schemas.
    pub(super) schemas: Counted,
    /// Remarks with which nothing is lost.
    pub(super) notes: usize,
}

/// How many parts of one kind ended in which way, and why.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Counted {
    /// With types throughout.
    pub(super) typed: usize,
    /// With less than the document says.
    pub(super) degraded: usize,
    /// Not at all.
    pub(super) left_out: usize,
    /// Why not: how often, and a place.
    #[serde(with = "pairs")]
    pub(super) reasons: BTreeMap<Reason, (usize, String)>,
}

/// Why parts are not typed in full: the code of a diagnostic, whatever its place.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub(super) struct Reason {
    /// Whether the part is left out.
    pub(super) left_out: bool,
    /// Which stage says so.
    pub(super) stage: String,
    /// The slug of the code, or nothing where no reason was given.
    pub(super) code: String,
}

impl Verdict {
    /// Of a generation.
    pub(super) fn of(result: Result<Output, Rejection>, millis: u64) -> Self {
        match result {
            Ok(output) => Self::Generated(Made::of(&output, millis)),
            Err(rejection) => Self::Refused(
                rejection
                    .reports
                    .iter()
                    .filter(|report| report.severity() == Severity::Error)
                    .map(Refusal::of)
                    .collect(),
            ),
        }
    }
}

impl Refusal {
    fn of(report: &Report) -> Self {
        Self {
            code: report.code.slug().to_owned(),
            message: report.message.clone(),
            place: place(report),
        }
    }
}

impl Made {
    fn of(output: &Output, millis: u64) -> Self {
        let Outcomes { operations, schemas } = &output.outcomes;
        let is_note = |report: &&Report| report.severity() == Severity::Note;
        Self {
            millis,
            digest: digest(output),
            lines: output.summary.lines,
            unparsed: unparsed(&output.files),
            operations: Counted::of(operations),
            schemas: Counted::of(schemas),
            notes: output.reports.iter().filter(is_note).count(),
        }
    }
}

impl Counted {
    fn of(items: &[PartOutcome]) -> Self {
        let mut counted = Self::default();
        for item in items {
            match item.outcome {
                Outcome::Typed => counted.typed += 1,
                Outcome::Degraded => counted.degraded += 1,
                Outcome::Skipped => counted.left_out += 1,
            }
            counted.blame(item);
        }
        counted
    }

    /// Counts each reason once for each part.
    fn blame(&mut self, item: &PartOutcome) {
        let left_out = item.outcome == Outcome::Skipped;
        // That the operation itself is left out is no reason, but what its reasons come to.
        let own = |report: &&Report| report.code != Code::OperationOmitted;
        let mut told: BTreeMap<Reason, String> = BTreeMap::new();
        for report in item.reasons.iter().filter(own) {
            let (stage, code) = (report.stage.as_str().to_owned(), report.code.slug().to_owned());
            told.entry(Reason { left_out, stage, code }).or_insert_with(|| place(report));
        }
        if told.is_empty() && item.outcome != Outcome::Typed {
            let at = item.pointer.as_ref().map(ToString::to_string).unwrap_or_default();
            told.insert(Reason { left_out, stage: String::new(), code: String::new() }, at);
        }
        for (reason, at) in told {
            self.reasons.entry(reason).or_insert((0, at)).0 += 1;
        }
    }

    /// Adds those of another document, whose places are told with its name.
    pub(super) fn add(&mut self, other: &Self, document: &str) {
        self.typed += other.typed;
        self.degraded += other.degraded;
        self.left_out += other.left_out;
        for (reason, (count, at)) in &other.reasons {
            let known = self.reasons.entry(reason.clone());
            known.or_insert_with(|| (0, format!("{document} {at}"))).0 += count;
        }
    }

    /// How many parts there are.
    pub(super) fn all(&self) -> usize {
        self.typed + self.degraded + self.left_out
    }
}

/// Where a report points: to a node, or at least to a line.
fn place(report: &Report) -> String {
    match (&report.pointer, report.position) {
        (Some(pointer), _) => pointer.to_string(),
        (None, Some(at)) => format!("line {}, column {}", at.line, at.column),
        (None, None) => String::new(),
    }
}

/// What all that was generated hashes to: names and texts of files, and the surface.
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

/// The files that are no Rust. The generator has parsed tokens; this parses what will be on disk.
fn unparsed(files: &FileTree) -> Vec<String> {
    let fault = |(path, text): (&String, &String)| {
        syn::parse_file(text).err().map(|error| format!("{path}: {error}"))
    };
    files.iter().filter_map(fault).collect()
}

/// A map whose keys are more than texts, as JSON has it.
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
