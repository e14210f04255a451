//! Describes what is wrong with the committed files, and how to fix it.

use std::fmt;

use generator::Rejection;
use generator::reports::{Report, Severity};

use crate::console::{FAINT, STRONG, paint};
use crate::diff;
use crate::fix::Fix;
use crate::lock::{Lock, sha256};
use crate::plan::{Difference, State};
use crate::reports;
use crate::workspace::{Committed, LOCK, Layout, OVERLAY, Workspace};

/// How many lines of a difference are shown.
const LINES: usize = 8;
/// For how many files the difference is shown. An overlay can change hundreds in the same way.
const FILES: usize = 10;

/// A problem with the committed files.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The file, with line and column if known.
    path: String,
    /// The problem.
    description: String,
    /// Details, one per line.
    details: Vec<String>,
    /// The commands that fix it.
    pub(crate) fixes: Vec<Fix>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", paint(STRONG, &self.path), self.description)?;
        self.details.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

impl Problem {
    fn new(path: &str, description: impl Into<String>, fix: Fix) -> Self {
        Self {
            path: path.to_owned(),
            description: description.into(),
            details: Vec::new(),
            fixes: vec![fix],
        }
    }

    fn details(self, details: impl IntoIterator<Item = String>) -> Self {
        Self { details: details.into_iter().collect(), ..self }
    }
}

/// A source file is missing.
pub(crate) fn missing(path: &'static str) -> Problem {
    Problem::new(path, "is missing", Fix::Restore(path))
}

/// The locked overlay is missing. Without it, nearly every name in the client would change.
pub(crate) fn overlay_gone(committed: &Committed, lock: &Lock) -> Option<Problem> {
    let gone = lock.sha256.overlay.is_some() && committed.overlay.is_none();
    let details = ["to use no overlay, keep the file with `\"actions\": []`".to_owned()];
    gone.then(|| missing(OVERLAY).details(details))
}

/// Returns why a lock cannot be trusted, if so.
pub(crate) fn untrusted(lock: &anyhow::Result<Lock>) -> Option<Problem> {
    match lock {
        Ok(lock) => (!lock.is_intact()).then(changed),
        Err(error) => {
            let causes = error.chain().skip(1).map(ToString::to_string);
            Some(Problem::new(LOCK, "cannot be parsed", Fix::Restore(LOCK)).details(causes))
        }
    }
}

/// The lock was edited.
pub(crate) fn changed() -> Problem {
    let details = [
        "its seal does not match its content".to_owned(),
        "after a merge: take the whole lock of either side, then regenerate".to_owned(),
    ];
    Problem::new(LOCK, "was edited after `regen` wrote it", Fix::Restore(LOCK)).details(details)
}

/// The document is not the locked one: it was edited, or a run stopped before it wrote the lock.
pub(crate) fn edited(home: &Workspace, document: &str, lock: &Lock) -> Option<Problem> {
    let spec = home.layout().spec;
    let (recorded, current) = (&lock.sha256.committed, sha256(document));
    let details = [
        format!("its hash in the lock is {}, now it is {}:", short(recorded), short(&current)),
        "it was edited by hand, or a run was interrupted".to_owned(),
        format!("corrections to the document belong in {OVERLAY};"),
        format!(
            "to accept the file as it is: {}",
            home.command(&format!("regen --spec {}", home.shown(spec)))
        ),
    ];
    let description = format!("is not the document that {LOCK} records");
    (*recorded != current)
        .then(|| Problem::new(spec, description, Fix::Restore(spec)).details(details))
}

/// No client can be generated from the committed files.
pub(crate) fn rejected(layout: &Layout, rejection: &Rejection, fix: Option<Fix>) -> Problem {
    let errors = rejection.reports.iter().filter(|report| report.severity() == Severity::Error);
    let file = match errors.into_iter().next() {
        Some(report) if report.file == OVERLAY => OVERLAY,
        _ => layout.spec,
    };
    let text = reports::of(&rejection.reports, Severity::Error);
    Problem::new(file, "no longer generates a client", fix.unwrap_or(Fix::Restore(file)))
        .details(text.trim_end().lines().map(str::to_owned))
}

/// An action of the overlay is stale.
pub(crate) fn stale(report: &Report, fixes: &[Fix]) -> Problem {
    let at = report.position.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
    Problem {
        path: format!("{}{at}", report.file),
        description: format!("is stale: {}", report.message),
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
        let (description, details) = match &difference.state {
            State::Missing { .. } => ("is missing", Vec::new()),
            State::Superfluous => ("should not exist", Vec::new()),
            State::Different { .. } if path == LOCK => outdated(layout, actual, expected),
            State::Different { expected, actual } => {
                (different(layout, path), excerpt(actual, expected, lines))
            }
        };
        Problem::new(path, description, Fix::Regenerate).details(details)
    };
    differences.iter().enumerate().map(explain).collect()
}

fn different(layout: &Layout, path: &str) -> &'static str {
    match path {
        path if path == layout.spec => {
            "is not in canonical layout (`-` is the file, `+` is expected)"
        }
        path if path == layout.surface => {
            "does not list the public items of the client (`-` is the file, `+` is expected)"
        }
        path if path.starts_with(layout.generated) => {
            "differs from what the generator writes (`-` is the file, `+` is expected)"
        }
        _ => "differs (`-` is the file, `+` is expected)",
    }
}

fn excerpt(actual: &str, expected: &str, lines: usize) -> Vec<String> {
    match lines {
        0 => vec![paint(FAINT, format!("(only the first {FILES} differences are shown)"))],
        _ => diff::excerpt(actual, expected, lines),
    }
}

/// Describes what changed after the lock was written.
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
    let line = |(description, recorded, current): (&str, &String, &String)| {
        format!("{description} was locked as {}, and is {}", short(recorded), short(current))
    };
    match rows.map(line).collect::<Vec<_>>() {
        lines if lines.is_empty() => ("is not formatted as `regen` writes it", lines),
        lines => ("is out of date", lines),
    }
}

/// The first digits of a hash.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

#[cfg(test)]
mod tests;
