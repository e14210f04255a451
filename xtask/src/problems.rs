//! Describes the problems of the committed files and how to fix them.

use std::fmt;

use generator::Rejection;
use generator::reports::{Report, Severity};

use crate::console::{FAINT, STRONG, styled};
use crate::diff;
use crate::fix::Fix;
use crate::lock::{Lock, sha256};
use crate::plan::{Difference, State};
use crate::reports;
use crate::workspace::{Committed, LOCK, Layout, OVERLAY, Workspace};

/// The maximum number of lines of a diff that are shown.
const LINES: usize = 8;
/// The maximum number of files whose diff is shown. A change to the overlay can affect hundreds of files.
const FILES: usize = 10;

/// A problem with the committed files.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The file, with line and column if known.
    path: String,
    /// The message, which follows the path.
    message: String,
    /// Details, one per line.
    details: Vec<String>,
    /// The commands that fix the problem.
    pub(crate) fixes: Vec<Fix>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", styled(STRONG, &self.path), self.message)?;
        self.details.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

impl Problem {
    fn new(path: &str, message: impl Into<String>, fix: Fix) -> Self {
        Self {
            path: path.to_owned(),
            message: message.into(),
            details: Vec::new(),
            fixes: vec![fix],
        }
    }

    fn details(self, details: impl IntoIterator<Item = String>) -> Self {
        Self { details: details.into_iter().collect(), ..self }
    }
}

/// Creates the problem for a missing source file.
pub(crate) fn missing(path: &'static str) -> Problem {
    Problem::new(path, "is missing", Fix::Restore(path))
}

/// Returns a problem if the lock records an overlay that is missing. Without the overlay, nearly every name in the
/// client would change.
pub(crate) fn missing_overlay(committed: &Committed, lock: &Lock) -> Option<Problem> {
    let is_missing = lock.sha256.overlay.is_some() && committed.overlay.is_none();
    let details = ["to use no overlay, keep the file with `\"actions\": []`".to_owned()];
    is_missing.then(|| missing(OVERLAY).details(details))
}

/// Returns a problem if a lock cannot be parsed or was edited.
pub(crate) fn untrusted_lock(lock: &anyhow::Result<Lock>) -> Option<Problem> {
    match lock {
        Ok(lock) => (!lock.is_intact()).then(edited_lock),
        Err(error) => {
            let causes = error.chain().skip(1).map(ToString::to_string);
            Some(Problem::new(LOCK, "cannot be parsed", Fix::Restore(LOCK)).details(causes))
        }
    }
}

/// Creates the problem for an edited lock.
pub(crate) fn edited_lock() -> Problem {
    let details = [
        "its seal does not match its content".to_owned(),
        "after a merge: take the complete lock of either side, then regenerate".to_owned(),
    ];
    Problem::new(LOCK, "was edited after `regen` wrote it", Fix::Restore(LOCK)).details(details)
}

/// Returns a problem if the document is not the one that the lock records: the document was edited, or a run stopped
/// before it wrote the lock.
pub(crate) fn edited_document(home: &Workspace, document: &str, lock: &Lock) -> Option<Problem> {
    let spec = home.layout().spec;
    let (recorded, current) = (&lock.sha256.committed, sha256(document));
    let details = [
        format!(
            "the lock records the hash {}, but the file's hash is {}",
            short(recorded),
            short(&current)
        ),
        "the file was edited by hand, or a run was interrupted".to_owned(),
        format!("corrections to the document belong in {OVERLAY}"),
        format!(
            "to accept the edited file: {}",
            home.command(&format!("regen --spec {}", home.shown(spec)))
        ),
    ];
    let message = format!("is not the document that {LOCK} records");
    (*recorded != current).then(|| Problem::new(spec, message, Fix::Restore(spec)).details(details))
}

/// Creates the problem for committed files that the generator rejects.
pub(crate) fn rejected(layout: &Layout, rejection: &Rejection, fix: Option<Fix>) -> Problem {
    let errors = rejection.reports.iter().filter(|report| report.severity() == Severity::Error);
    let file = match errors.into_iter().next() {
        Some(report) if report.file == OVERLAY => OVERLAY,
        _ => layout.spec,
    };
    let text = reports::of(&rejection.reports, Severity::Error);
    Problem::new(file, "is rejected by the generator", fix.unwrap_or(Fix::Restore(file)))
        .details(text.trim_end().lines().map(str::to_owned))
}

/// Creates the problem for a stale action of the overlay.
pub(crate) fn stale(report: &Report, fixes: &[Fix]) -> Problem {
    let at = report.position.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
    Problem {
        path: format!("{}{at}", report.file),
        message: format!("is stale: {}", report.message),
        details: report.help.iter().cloned().collect(),
        fixes: fixes.to_vec(),
    }
}

/// Describes each difference, given the actual and the expected lock.
pub(crate) fn explain(
    layout: &Layout,
    differences: &[Difference],
    actual: &Lock,
    expected: &Lock,
) -> Vec<Problem> {
    let explain = |(index, difference): (usize, &Difference)| {
        let lines = if index < FILES { LINES } else { 0 };
        let path = difference.path.as_str();
        let (message, details) = match &difference.state {
            State::Missing { .. } => ("is missing", Vec::new()),
            State::Superfluous => ("should not exist", Vec::new()),
            State::Different { .. } if path == LOCK => outdated(layout, actual, expected),
            State::Different { expected, actual } => {
                (different(layout, path), excerpt(actual, expected, lines))
            }
        };
        Problem::new(path, message, Fix::Regenerate).details(details)
    };
    differences.iter().enumerate().map(explain).collect()
}

fn different(layout: &Layout, path: &str) -> &'static str {
    match path {
        path if path == layout.spec => {
            "is not in canonical layout (`-` is the file, `+` is expected)"
        }
        path if path == layout.surface => {
            "differs from the client's public items (`-` is the file, `+` is expected)"
        }
        path if path.starts_with(layout.generated) => {
            "differs from the generator's output (`-` is the file, `+` is expected)"
        }
        _ => "differs (`-` is the file, `+` is expected)",
    }
}

fn excerpt(actual: &str, expected: &str, lines: usize) -> Vec<String> {
    match lines {
        0 => vec![styled(FAINT, format!("(only the first {FILES} diffs are shown)"))],
        _ => diff::excerpt(actual, expected, lines),
    }
}

/// Describes which inputs changed after the lock was written.
fn outdated(layout: &Layout, actual: &Lock, expected: &Lock) -> (&'static str, Vec<String>) {
    let (recorded, current) = (&actual.sha256, &expected.sha256);
    let none = "none".to_owned();
    let rows = [
        ("the original document", &recorded.raw, &current.raw),
        (layout.spec, &recorded.committed, &current.committed),
        (
            OVERLAY,
            recorded.overlay.as_ref().unwrap_or(&none),
            current.overlay.as_ref().unwrap_or(&none),
        ),
        ("the effective document", &recorded.effective, &current.effective),
        ("the generator", &actual.generator, &expected.generator),
    ];
    let rows = rows.into_iter().filter(|(_, recorded, current)| recorded != current);
    let line = |(input, recorded, current): (&str, &String, &String)| {
        format!("{input} changed from {} to {}", short(recorded), short(current))
    };
    match rows.map(line).collect::<Vec<_>>() {
        lines if lines.is_empty() => ("is not formatted as `regen` writes it", lines),
        lines => ("is out of date", lines),
    }
}

/// Returns the first digits of a hash.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

#[cfg(test)]
mod tests;
