//! What became of each operation and each component schema of a document: a consequence of the diagnostics.
//!
//! A warning within an operation, or within what it shares with others by `$ref`, degrades it; an operation that the
//! API does not have is left out. Notes do not count, and a schema answers for itself: those who use it do not.

pub(crate) mod json;
pub(crate) mod owners;
pub(crate) mod part;
pub(crate) mod table;

use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::{Diagnostics, Location, Position, Report, Severity};
use crate::document::Json;
use crate::document::spec::parse::Spec;
use crate::ir::Api;
use crate::pointer::{Moves, Origin, Pointer};
use crate::report::{Sources, Spot};
use owners::Owners;
use part::Part;

/// What became of a part of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All of it has types.
    Typed,
    /// Some of it has less of a type than the document says, or none.
    Degraded,
    /// It is not in the client.
    LeftOut,
}

impl Outcome {
    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Degraded => "degraded",
            Self::LeftOut => "left out",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A part and what became of it.
#[derive(Clone, Debug)]
pub struct PartOutcome {
    /// Which part.
    pub part: Part,
    /// What became of it.
    pub outcome: Outcome,
    /// The file it is written in.
    pub file: String,
    /// Its place there.
    pub pointer: Option<Pointer>,
    /// The spot.
    pub position: Option<Position>,
    /// Why it is not typed in full, in the order of the diagnostics.
    pub reasons: Vec<Report>,
}

/// What became of all parts, in the order of the document.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    /// Every verb of every path.
    pub operations: Vec<PartOutcome>,
    /// Every member of `components.schemas`.
    pub schemas: Vec<PartOutcome>,
}

/// How many parts ended in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// With types throughout.
    pub typed: usize,
    /// With less than the document says.
    pub degraded: usize,
    /// Not at all.
    pub left_out: usize,
}

impl Counts {
    /// Counts some parts.
    pub fn of(items: &[PartOutcome]) -> Self {
        let count = |outcome| items.iter().filter(|item| item.outcome == outcome).count();
        Self {
            typed: count(Outcome::Typed),
            degraded: count(Outcome::Degraded),
            left_out: count(Outcome::LeftOut),
        }
    }

    /// How many there are.
    pub fn all(&self) -> usize {
        self.typed + self.degraded + self.left_out
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts =
            [(self.typed, "typed"), (self.degraded, "degraded"), (self.left_out, "left out")];
        let told: Vec<_> = counts.iter().filter(|(count, _)| *count > 0).collect();
        match told.as_slice() {
            [] => f.write_str("none"),
            [(count, how)] => write!(f, "all {count} {how}"),
            several => {
                let several = several.iter().map(|(count, how)| format!("{count} {how}"));
                f.write_str(&several.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl Outcomes {
    /// What became of the parts of a document: as it was meant, as it was parsed, and as it was lowered.
    pub(crate) fn of(
        effective: &Json,
        spec: &Spec,
        api: &Api,
        (sources, sink, moves): (&Sources<'_>, &Diagnostics, &Moves),
    ) -> Self {
        let owners = Owners::of(effective, moves);
        let mut placer = sources.placer(moves);
        // Keys may have been mended, so what is offered is known by where it was written.
        let offered: BTreeSet<Origin> =
            api.operations.iter().map(|found| moves.trace(&found.origin)).collect();
        let schemas = spec.components().map(|components| &components.schemas);
        let mut items: Vec<PartOutcome> = Vec::new();
        for (part, at) in owners.parts() {
            let there = match part {
                Part::Path { .. } => false,
                Part::Operation { .. } => offered.contains(&moves.trace(at)),
                Part::Schema { name } => schemas.is_some_and(|all| all.contains_key(name)),
            };
            let outcome = if there { Outcome::Typed } else { Outcome::LeftOut };
            let Spot { file, pointer, position } = placer.spot(&Location::Node(at.clone()));
            let (part, reasons) = (part.clone(), Vec::new());
            items.push(PartOutcome { part, outcome, file, pointer, position, reasons });
        }
        for diagnostic in sink.iter().filter(|it| it.severity() == Severity::Warning) {
            let about = diagnostic.about.clone().map(Location::Node);
            let told = placer.report(diagnostic);
            for index in owners.of_place(about.as_ref().unwrap_or(&diagnostic.place)) {
                if let Some(item) = items.get_mut(*index) {
                    blame(item, &told);
                }
            }
        }
        let is_schema = |item: &PartOutcome| matches!(item.part, Part::Schema { .. });
        let (schemas, operations) = items.into_iter().partition(is_schema);
        Self { operations, schemas }
    }
}

/// Adds a reason; one that is made twice is told once.
fn blame(item: &mut PartOutcome, reason: &Report) {
    item.outcome = item.outcome.max(Outcome::Degraded);
    if !item.reasons.contains(reason) {
        item.reasons.push(reason.clone());
    }
}
