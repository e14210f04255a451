//! The result of one generation, as a worker prints it and the table counts it.

use std::collections::BTreeMap;

use generator::{
    Code, FileTree, Outcome, Outcomes, Output, PartOutcome, Rejection, Report, Severity,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The result of one generation.
#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Verdict {
    /// The document generated files.
    Generated(Made),
    /// The document is not valid. All its errors.
    Refused(Vec<Refusal>),
}

/// An error of a document that is not valid.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Refusal {
    /// The slug of its code.
    pub(super) code: String,
    /// The message.
    pub(super) message: String,
    /// The position of the error.
    pub(super) place: String,
}

/// Counts and hashes of the generated files.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Made {
    /// The duration of the generation.
    pub(super) millis: u64,
    /// The hash of all files and of the surface.
    pub(super) digest: String,
    /// The number of lines.
    pub(super) lines: usize,
    /// The files that are not valid Rust, each with the error.
    pub(super) unparsed: Vec<String>,
    /// The outcomes of operations.
    pub(super) operations: Counted,
    /// The outcomes of component schemas.
    pub(super) schemas: Counted,
    /// The number of notes.
    pub(super) notes: usize,
}

/// The numbers of operations or schemas with each outcome, and the reasons.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Counted {
    /// Completely typed.
    pub(super) typed: usize,
    /// Generated, but with less than the document describes.
    pub(super) degraded: usize,
    /// Not generated.
    pub(super) left_out: usize,
    /// Reason → how many parts have it, and the position of one of them.
    #[serde(with = "pairs")]
    pub(super) reasons: BTreeMap<Reason, (usize, String)>,
}

/// The reason why a part is not completely typed. Equal reasons at different positions are one reason.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub(super) struct Reason {
    /// Whether the part is skipped, and not only degraded.
    pub(super) left_out: bool,
    /// The stage that reported the diagnostic.
    pub(super) stage: String,
    /// The slug of the diagnostic's code; empty if there is no diagnostic.
    pub(super) code: String,
}

impl Verdict {
    /// The verdict on a generation.
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
                Outcome::LeftOut => counted.left_out += 1,
            }
            counted.blame(item);
        }
        counted
    }

    /// Counts each reason once for each part.
    fn blame(&mut self, item: &PartOutcome) {
        let left_out = item.outcome == Outcome::LeftOut;
        // This diagnostic only says that the operation is skipped. The reasons are in the other diagnostics.
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

    /// Adds the counts of another document. Its positions get its name in front.
    pub(super) fn add(&mut self, other: &Self, document: &str) {
        self.typed += other.typed;
        self.degraded += other.degraded;
        self.left_out += other.left_out;
        for (reason, (count, at)) in &other.reasons {
            let known = self.reasons.entry(reason.clone());
            known.or_insert_with(|| (0, format!("{document} {at}"))).0 += count;
        }
    }

    /// The number of parts.
    pub(super) fn all(&self) -> usize {
        self.typed + self.degraded + self.left_out
    }
}

/// The position of a report: its pointer, or else its line and column.
fn place(report: &Report) -> String {
    match (&report.pointer, report.position) {
        (Some(pointer), _) => pointer.to_string(),
        (None, Some(at)) => format!("line {}, column {}", at.line, at.column),
        (None, None) => String::new(),
    }
}

/// The hash of the output: the paths and texts of all files, and the surface.
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

/// The files that are not valid Rust. The generator parses only tokens; this parses the final text.
fn unparsed(files: &FileTree) -> Vec<String> {
    let fault = |(path, text): (&String, &String)| {
        syn::parse_file(text).err().map(|error| format!("{path}: {error}"))
    };
    files.iter().filter_map(fault).collect()
}

/// Serializes a map as a list of pairs, because its keys are not strings.
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
