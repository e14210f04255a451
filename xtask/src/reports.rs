//! Prints and counts the generator's diagnostics.

use std::collections::BTreeMap;

use generator::Summary;
use generator::reports::{Report, Severity};

use crate::console::{self, ERROR, NOTE, STEP, WARNING, styled};

/// Renders a diagnostic with its severity in color.
pub(crate) fn styled_report(report: &Report) -> String {
    let text = report.to_string();
    let style = match report.severity() {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => NOTE,
    };
    match text.split_once(':') {
        Some((word, rest)) => format!("{}{}", styled(style, format!("{word}:")), rest.trim_end()),
        None => text,
    }
}

/// Renders the diagnostics of one severity, each followed by a blank line. Diagnostics with equal messages are rendered
/// once, at the first position, so that a frequent mistake does not hide the others.
pub(crate) fn of(reports: &[Report], severity: Severity) -> String {
    let mut first: Vec<(&Report, usize)> = Vec::new();
    let mut index_of: BTreeMap<&str, usize> = BTreeMap::new();
    for report in reports.iter().filter(|report| report.severity() == severity) {
        let index = *index_of.entry(&report.message).or_insert(first.len());
        match first.get_mut(index) {
            Some((_, more)) => *more += 1,
            None => first.push((report, 0)),
        }
    }
    first.iter().map(|(report, more)| styled_report(report) + &elsewhere(*more) + "\n\n").collect()
}

fn elsewhere(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "\n  and at 1 other position".to_owned(),
        _ => format!("\n  and at {more} other positions"),
    }
}

/// Counts diagnostics by severity: `2 errors, 1 warning, no notes`.
pub(crate) fn count(reports: &[Report], severities: &[Severity]) -> String {
    let counts = severities.iter().map(|severity| {
        let number = reports.iter().filter(|report| report.severity() == *severity).count();
        plural(number, noun(*severity))
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// Returns a number with a noun: `no files`, `1 file`, `2 files`.
pub fn plural(number: usize, noun: &str) -> String {
    match number {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

fn noun(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// Prints the warnings, and the notes if `verbose` is set.
pub(crate) fn print_visible(reports: &[Report], verbose: bool) {
    let severities = [Severity::Note, Severity::Warning];
    print(reports, severities.get(usize::from(!verbose)..).unwrap_or_default());
}

/// Prints the diagnostics of the given severities, in this order. Callers list the most severe one last, because users
/// look at the end of the output first.
pub(crate) fn print(reports: &[Report], severities: &[Severity]) {
    let text: String = severities.iter().map(|severity| of(reports, *severity)).collect();
    if !text.is_empty() {
        console::to_stderr(&format!("\n{}\n", text.trim_end()));
    }
}

/// Counts warnings and notes, and mentions the option that prints the notes.
pub(crate) fn counts(reports: &[Report], verbose: bool) -> String {
    let notes = reports.iter().any(|report| report.severity() == Severity::Note);
    let hint = if notes && !verbose { " (--verbose prints the notes)" } else { "" };
    format!("{}{hint}", count(reports, &[Severity::Warning, Severity::Note]))
}

/// Counts the outcomes of the schemas, and mentions the schemas without a model.
pub(crate) fn schemas(summary: &Summary) -> String {
    let outcomes = summary.of_schemas.to_string();
    match summary.omitted_models {
        0 => outcomes,
        1 => format!("{outcomes}; 1 is omitted, because no call uses it"),
        omitted => format!("{outcomes}; {omitted} are omitted, because no call uses them"),
    }
}

/// Renders the summary of a run, one row per label.
pub(crate) fn rows(rows: &[(&str, String)]) -> String {
    let row = |(label, text): &(&str, String)| {
        format!("\n{} {text}", styled(STEP, format!("{label:>12}")))
    };
    rows.iter().map(row).collect()
}
