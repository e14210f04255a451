//! Turns differences between plan and disk into sentences about what is wrong.

use std::fmt;

use crate::console::{FAINT, STRONG, paint};
use crate::diff;
use crate::lock::{ADVICE, Lock};
use crate::plan::{Difference, State};
use crate::source::short;
use crate::workspace::{GENERATED, LOCK, OVERLAY, SNAPSHOT, SPEC};

/// The lines of a file's difference that are shown.
const LINES: usize = 8;
/// The files whose difference is shown; an overlay can change hundreds, all in the same way.
const FILES: usize = 10;

/// One disagreement.
#[derive(Debug)]
pub(crate) struct Finding {
    path: String,
    what: &'static str,
    details: Vec<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", paint(STRONG, &self.path), self.what)?;
        self.details.iter().try_for_each(|line| write!(f, "\n    {line}"))
    }
}

/// Says what is wrong in each place.
pub(crate) fn explain(differences: &[Difference], lock: &Lock) -> Vec<Finding> {
    let explain = |(index, difference): (usize, &Difference)| {
        let lines = if index < FILES { LINES } else { 0 };
        let (what, details) = match &difference.state {
            State::Missing { .. } => ("is missing", Vec::new()),
            State::Superfluous => ("should not be there", Vec::new()),
            State::Different { found, .. } if difference.path == LOCK => stale(found, lock),
            State::Different { expected, found } => {
                (different(&difference.path), excerpt(found, expected, lines))
            }
        };
        Finding { path: difference.path.clone(), what, details }
    };
    differences.iter().enumerate().map(explain).collect()
}

fn different(path: &str) -> &'static str {
    match path {
        SPEC => "is not in its canonical layout (`-` is there, `+` is expected)",
        SNAPSHOT => "is not the surface of the client (`-` is there, `+` is expected)",
        path if path.starts_with(GENERATED) => {
            "is not what the generator writes (`-` is there, `+` is expected)"
        }
        _ => "differs (`-` is there, `+` is expected)",
    }
}

fn excerpt(found: &str, expected: &str, lines: usize) -> Vec<String> {
    match lines {
        0 => vec![paint(FAINT, format!("(only the first {FILES} differences are shown)"))],
        _ => diff::excerpt(found, expected, lines),
    }
}

/// What is wrong with a lock, given the one that should be there.
fn stale(found: &str, expected: &Lock) -> (&'static str, Vec<String>) {
    match Lock::parse(found).map(|found| outdated(&found, expected)) {
        Ok(details) if details.is_empty() => ("is not laid out as `regen` writes it", details),
        Ok(details) => ("is out of date", details),
        Err(error) => {
            let causes = error.chain().skip(1).map(ToString::to_string);
            ("cannot be understood", causes.chain([ADVICE.to_owned()]).collect())
        }
    }
}

/// What has changed since the lock was written.
fn outdated(found: &Lock, expected: &Lock) -> Vec<String> {
    let (then, now) = (&found.sha256, &expected.sha256);
    let none = "none".to_owned();
    let rows = [
        (SPEC, &then.committed, &now.committed),
        (OVERLAY, then.overlay.as_ref().unwrap_or(&none), now.overlay.as_ref().unwrap_or(&none)),
        ("the effective document", &then.effective, &now.effective),
        ("the generator", &found.generator, &expected.generator),
    ];
    let outdated = rows.into_iter().filter(|(_, then, now)| then != now);
    outdated
        .map(|(what, then, now)| {
            format!("{what} was locked as {}, and is {}", short(then), short(now))
        })
        .collect()
}

#[cfg(test)]
mod tests;
