//! Turns the generator's reports into terminal text and counts.

use std::collections::BTreeMap;

use generator::{Report, Severity};

use crate::console::{self, ERROR, NOTE, STEP, WARNING, paint};

/// One report, its first word coloured.
pub(crate) fn paint_report(report: &Report) -> String {
    let text = report.to_string();
    let style = match report.severity() {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => NOTE,
    };
    match text.split_once(':') {
        Some((word, rest)) => format!("{}{}", paint(style, format!("{word}:")), rest.trim_end()),
        None => text,
    }
}

/// Reports of one severity, a blank line after each. What is said of several places is said once, of the first: many
/// mistakes of one kind are not to bury the others.
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
    first.iter().map(|(report, more)| paint_report(report) + &elsewhere(*more) + "\n\n").collect()
}

fn elsewhere(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "\n  and at 1 more place".to_owned(),
        _ => format!("\n  and at {more} more places"),
    }
}

/// «2 errors, 1 warning, no notes», as far as asked for.
pub(crate) fn count(reports: &[Report], severities: &[Severity]) -> String {
    let counts = severities.iter().map(|severity| {
        let number = reports.iter().filter(|report| report.severity() == *severity).count();
        plural(number, noun(*severity))
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// «no files», «1 file», «2 files».
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

/// Prints the warnings, and the notes for those who ask.
pub(crate) fn tell_remarks(reports: &[Report], verbose: bool) {
    let severities = [Severity::Note, Severity::Warning];
    tell(reports, severities.get(usize::from(!verbose)..).unwrap_or_default());
}

/// Prints the reports of some severities, the gravest last: that is where the eye is.
pub(crate) fn tell(reports: &[Report], severities: &[Severity]) {
    let text: String = severities.iter().map(|severity| of(reports, *severity)).collect();
    if !text.is_empty() {
        console::tell(&format!("\n{}\n", text.trim_end()));
    }
}

/// How many remarks there are, and how to see those that were not printed.
pub(crate) fn remarks(reports: &[Report], verbose: bool) -> String {
    let notes = reports.iter().any(|report| report.severity() == Severity::Note);
    let hint = if notes && !verbose { " (--verbose prints the notes)" } else { "" };
    format!("{}{hint}", count(reports, &[Severity::Warning, Severity::Note]))
}

/// The last lines of a run: what is said, and of what.
pub(crate) fn rows(rows: &[(&str, String)]) -> String {
    let row = |(label, text): &(&str, String)| {
        format!("\n{} {text}", paint(STEP, format!("{label:>12}")))
    };
    rows.iter().map(row).collect()
}
