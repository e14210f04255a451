//! The outcome of each operation and each component schema of a document, computed from the diagnostics.
//!
//! A warning in an operation degrades that operation. A warning in a component that is not a schema degrades every
//! operation that refers to the component, or that cannot be called without it if it is a security scheme. A warning in a
//! schema degrades only that schema, not the operations and schemas that refer to it. Operations and schemas that are
//! missing from the client are skipped.
//!
//! Notes have no effect, because they report changes that lose nothing. A value that becomes raw JSON, or a fact that
//! is dropped, is a warning.

pub(crate) mod element;
pub(crate) mod json;
pub(crate) mod owners;
pub(crate) mod table;

use std::collections::BTreeSet;
use std::fmt;

use crate::diagnostic::{Diagnostics, Location, Position, Report, Severity};
use crate::document::Json;
use crate::document::spec::parse::Spec;
use crate::ir::Api;
use crate::pointer::{Moves, Origin, Pointer};
use crate::report::{SourceLocation, Sources};
use element::Element;
use owners::Owners;

/// The outcome of an element of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The element is fully typed.
    Typed,
    /// Some types are less precise than in the document, or missing.
    Degraded,
    /// The element is not in the client.
    Skipped,
}

impl Outcome {
    /// Returns the name of the outcome in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Degraded => "degraded",
            Self::Skipped => "skipped",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An element and its outcome.
#[derive(Clone, Debug)]
pub struct ElementOutcome {
    /// The element.
    pub element: Element,
    /// Its outcome.
    pub outcome: Outcome,
    /// The file that contains it.
    pub file: String,
    /// The JSON pointer to the element in that file.
    pub pointer: Option<Pointer>,
    /// The line and column of the element, if they are known.
    pub position: Option<Position>,
    /// The diagnostics that explain the outcome, in order.
    pub reasons: Vec<Report>,
}

/// The outcomes of all elements, in the order of the document.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    /// All operations.
    pub operations: Vec<ElementOutcome>,
    /// All schemas in `components.schemas`.
    pub schemas: Vec<ElementOutcome>,
}

/// The number of elements with each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Number of fully typed elements.
    pub typed: usize,
    /// Number of degraded elements.
    pub degraded: usize,
    /// Number of skipped elements.
    pub skipped: usize,
}

impl Counts {
    /// Counts the outcomes of some elements.
    pub fn of(items: &[ElementOutcome]) -> Self {
        let count = |outcome| items.iter().filter(|item| item.outcome == outcome).count();
        Self {
            typed: count(Outcome::Typed),
            degraded: count(Outcome::Degraded),
            skipped: count(Outcome::Skipped),
        }
    }

    /// Returns the number of elements.
    pub fn total(&self) -> usize {
        self.typed + self.degraded + self.skipped
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts =
            [(self.typed, "typed"), (self.degraded, "degraded"), (self.skipped, "skipped")];
        let shown: Vec<_> = counts.iter().filter(|(count, _)| *count > 0).collect();
        match shown.as_slice() {
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
    /// Computes the outcomes of a document from its effective JSON, its `Spec`, its API and the diagnostics.
    pub(crate) fn of(
        effective: &Json,
        spec: &Spec,
        api: &Api,
        (sources, sink, moves): (&Sources<'_>, &Diagnostics, &Moves),
    ) -> Self {
        let owners = Owners::of(effective, moves);
        let mut reporter = sources.reporter(moves);
        // Keys may have been repaired, so operations are compared by their origin.
        let in_api: BTreeSet<Origin> =
            api.operations.iter().map(|operation| moves.trace(&operation.origin)).collect();
        let schemas = spec.components().map(|components| &components.schemas);
        let mut items: Vec<ElementOutcome> = Vec::new();
        for (element, at) in owners.elements() {
            let exists = match element {
                Element::Path { .. } => false,
                Element::Operation { .. } => in_api.contains(&moves.trace(at)),
                Element::Schema { name } => schemas.is_some_and(|all| all.contains_key(name)),
            };
            let outcome = if exists { Outcome::Typed } else { Outcome::Skipped };
            let SourceLocation { file, pointer, position } =
                reporter.locate(&Location::Node(at.clone()));
            let (element, reasons) = (element.clone(), Vec::new());
            items.push(ElementOutcome { element, outcome, file, pointer, position, reasons });
        }
        for diagnostic in
            sink.iter().filter(|diagnostic| diagnostic.severity() == Severity::Warning)
        {
            let about = diagnostic.about.clone().map(Location::Node);
            let report = reporter.report(diagnostic);
            for index in owners.at_location(about.as_ref().unwrap_or(&diagnostic.location)) {
                if let Some(item) = items.get_mut(*index) {
                    add_reason(item, &report);
                }
            }
        }
        let is_schema = |item: &ElementOutcome| matches!(item.element, Element::Schema { .. });
        let (schemas, operations) = items.into_iter().partition(is_schema);
        Self { operations, schemas }
    }
}

/// Adds a reason to an element, unless the element already has it.
fn add_reason(item: &mut ElementOutcome, reason: &Report) {
    item.outcome = item.outcome.max(Outcome::Degraded);
    if !item.reasons.contains(reason) {
        item.reasons.push(reason.clone());
    }
}
