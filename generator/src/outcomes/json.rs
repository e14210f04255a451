//! Formats the outcomes of a document as JSON for programs.
//!
//! The layout has a version. All reports with the same version have the same keys, except that the report of an invalid
//! document has no outcomes.

use serde_json::{Map, Value as Json, json};

use super::element::Element;
use super::{Counts, ElementOutcome, Outcomes};
use crate::diagnostic::{Position, Report, Severity};
use crate::pointer::Pointer;

/// The version of the layout.
pub(crate) const LAYOUT: u32 = 3;

/// Builds the report of a document: its outcomes, if the document is valid, and all diagnostics.
pub(crate) fn json(
    generator: &str,
    document: &str,
    outcomes: Option<&Outcomes>,
    reports: &[Report],
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
        let chosen = reports.iter().filter(|report| report.severity() == severity);
        report.insert(key.to_owned(), chosen.map(diagnostic).collect());
    }
    Json::Object(report)
}

fn counts(counts: Counts) -> Json {
    let Counts { typed, degraded, skipped } = counts;
    json!({"typed": typed, "degraded": degraded, "skipped": skipped})
}

fn item(item: &ElementOutcome) -> Json {
    let mut entry = Map::new();
    match &item.element {
        Element::Operation { http_method, path } => {
            entry.insert("method".to_owned(), http_method.as_str().into());
            entry.insert("path".to_owned(), path.as_str().into());
        }
        Element::Path { path } => {
            entry.insert("method".to_owned(), Json::Null);
            entry.insert("path".to_owned(), path.as_str().into());
        }
        Element::Schema { name } => drop(entry.insert("name".to_owned(), name.as_str().into())),
    }
    entry.insert("outcome".to_owned(), item.outcome.as_str().into());
    entry.extend(location(&item.file, item.pointer.as_ref(), item.position));
    entry.insert("reasons".to_owned(), item.reasons.iter().map(diagnostic).collect());
    Json::Object(entry)
}

fn diagnostic(report: &Report) -> Json {
    let mut entry = Map::new();
    entry.insert("stage".to_owned(), report.stage.as_str().into());
    entry.insert("code".to_owned(), report.code.slug().into());
    entry.insert("message".to_owned(), report.message.as_str().into());
    entry.extend(location(&report.file, report.pointer.as_ref(), report.position));
    entry.insert("help".to_owned(), report.help.as_deref().into());
    Json::Object(entry)
}

fn location(
    file: &str,
    pointer: Option<&Pointer>,
    position: Option<Position>,
) -> Map<String, Json> {
    let pointer = pointer.map(ToString::to_string);
    let entries = [
        ("file", Json::from(file)),
        ("pointer", pointer.into()),
        ("line", position.map(|position| position.line).into()),
        ("column", position.map(|position| position.column).into()),
    ];
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
