//! Turns the generator's reports into terminal text and counts.

use generator::{Report, Severity};

use crate::console::{ERROR, NOTE, WARNING, paint};

/// One report, its first word coloured.
pub(crate) fn paint_report(report: &Report) -> String {
    let text = report.to_string();
    let style = match report.severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => NOTE,
    };
    match text.split_once(':') {
        Some((word, rest)) => format!("{}{}", paint(style, format!("{word}:")), rest.trim_end()),
        None => text,
    }
}

/// Reports of one severity, a blank line after each.
pub(crate) fn of(reports: &[Report], severity: Severity) -> String {
    let chosen = reports.iter().filter(|report| report.severity == severity);
    chosen.map(|report| paint_report(report) + "\n\n").collect()
}

/// «2 errors, 1 warning, no notes», as far as asked for.
pub(crate) fn count(reports: &[Report], severities: &[Severity]) -> String {
    let counts = severities.iter().map(|severity| {
        let number = reports.iter().filter(|report| report.severity == *severity).count();
        plural(number, noun(*severity))
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// «no files», «1 file», «2 files».
pub(crate) fn plural(number: usize, noun: &str) -> String {
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
