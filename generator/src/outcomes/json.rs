//! Turns what became of a document into JSON for programs to read.
//!
//! The layout has a version: a program that knows it finds the keys below in every later report of that version.

use serde_json::{Map, Value as Json, json};

use super::part::Part;
use super::{Counts, Outcome, Outcomes, PartOutcome};
use crate::diagnostic::{Position, Report, Severity};
use crate::pointer::Pointer;

/// The version of the layout.
pub(crate) const LAYOUT: u32 = 2;

/// A report on a document: its outcomes, if it is valid, and every complaint.
pub(crate) fn json(
    generator: &str,
    document: &str,
    outcomes: Option<&Outcomes>,
    told: &[Report],
) -> Json {
    let mut report = Map::new();
    report.insert("report".to_owned(), LAYOUT.into());
    report.insert("generator".to_owned(), generator.into());
    report.insert("document".to_owned(), document.into());
    report.insert("valid".to_owned(), outcomes.is_some().into());
    if let Some(outcomes) = outcomes {
        let both = [("operations", &outcomes.operations), ("schemas", &outcomes.schemas)];
        let counted = both.map(|(key, items)| (key.to_owned(), counts(Counts::of(items))));
        report.insert("counts".to_owned(), Json::Object(counted.into_iter().collect()));
        for (key, items) in both {
            report.insert(key.to_owned(), items.iter().map(item).collect());
        }
    }
    let severities =
        [("errors", Severity::Error), ("warnings", Severity::Warning), ("notes", Severity::Note)];
    for (key, severity) in severities {
        let chosen = told.iter().filter(|report| report.severity() == severity);
        report.insert(key.to_owned(), chosen.map(complaint).collect());
    }
    Json::Object(report)
}

fn counts(counts: Counts) -> Json {
    let Counts { typed, degraded, left_out } = counts;
    json!({"typed": typed, "degraded": degraded, "leftOut": left_out})
}

fn item(item: &PartOutcome) -> Json {
    let mut said = Map::new();
    match &item.part {
        Part::Operation { verb, path } => {
            said.insert("method".to_owned(), verb.as_str().into());
            said.insert("path".to_owned(), path.as_str().into());
        }
        Part::Path { path } => {
            said.insert("method".to_owned(), Json::Null);
            said.insert("path".to_owned(), path.as_str().into());
        }
        Part::Schema { name } => drop(said.insert("name".to_owned(), name.as_str().into())),
    }
    let outcome = match item.outcome {
        Outcome::LeftOut => "leftOut",
        other => other.as_str(),
    };
    said.insert("outcome".to_owned(), outcome.into());
    said.extend(place(&item.file, item.pointer.as_ref(), item.position));
    said.insert("reasons".to_owned(), item.reasons.iter().map(complaint).collect());
    Json::Object(said)
}

fn complaint(report: &Report) -> Json {
    let mut said = Map::new();
    said.insert("stage".to_owned(), report.stage.as_str().into());
    said.insert("code".to_owned(), report.code.slug().into());
    said.insert("message".to_owned(), report.message.as_str().into());
    said.extend(place(&report.file, report.pointer.as_ref(), report.position));
    said.insert("help".to_owned(), report.help.as_deref().into());
    Json::Object(said)
}

fn place(file: &str, pointer: Option<&Pointer>, position: Option<Position>) -> Map<String, Json> {
    let pointer = pointer.map(ToString::to_string);
    let said = [
        ("file", Json::from(file)),
        ("pointer", pointer.into()),
        ("line", position.map(|spot| spot.line).into()),
        ("column", position.map(|spot| spot.column).into()),
    ];
    said.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
