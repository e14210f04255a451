//! The command `check`: checks that the committed files are up to date.

use std::process::ExitCode;

use anyhow::Result;
use generator::Document;

use crate::console::{self, ERROR, STEP, styled};
use crate::fix::{self, Fix};
use crate::lock::{Lock, sha256};
use crate::new;
use crate::plan::{self, Generation};
use crate::problems::{self, Problem};
use crate::reports::plural;
use crate::stale;
use crate::workspace::{Committed, LOCK, OVERLAY, Workspace};

/// Prints each problem with the commands that fix it, or that everything is up to date. Changes nothing.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let Some(text) = problems_text(workspace)? else {
        console::to_stdout(&format!(
            "{} document, overlay, lock, generated code and snapshot",
            styled(STEP, "up to date:")
        ));
        return Ok(ExitCode::SUCCESS);
    };
    console::to_stdout(&text);
    Ok(ExitCode::FAILURE)
}

/// Renders each problem and the commands that fix it. Returns `None` if there is no problem.
pub(crate) fn problems_text(workspace: &Workspace) -> Result<Option<String>> {
    let problems = problems(workspace)?;
    if problems.is_empty() {
        return Ok(None);
    }
    let all: String = problems.iter().map(|problem| format!("{problem}\n\n")).collect();
    let count = plural(problems.len(), "difference");
    let steps = fix::steps(workspace, problems.iter().flat_map(|problem| problem.fixes.clone()));
    Ok(Some(format!("{all}{} {count}; to fix:{steps}", styled(ERROR, "error:"))))
}

/// Finds the problems in a workspace. If a problem with a source file must be fixed before the derived files can be
/// checked, only problems with source files are returned.
fn problems(workspace: &Workspace) -> Result<Vec<Problem>> {
    let layout = workspace.layout();
    let committed = workspace.committed()?;
    let Some(text) = committed.spec.as_deref() else {
        return Ok(vec![problems::missing(layout.spec)]);
    };
    let (lock, mut problems) = locked(&committed);
    if let Some(lock) = &lock {
        let edited = problems::edited_document(workspace, text, lock);
        let first: Vec<Problem> =
            edited.into_iter().chain(problems::missing_overlay(&committed, lock)).collect();
        if !first.is_empty() {
            return Ok(first);
        }
    }
    let overlay = committed.overlay.as_deref();
    let spec = Document { name: layout.spec, text };
    let suspect = lock.as_ref().map(|lock| suspect(lock, overlay));
    let itself = Document { name: plan::ITSELF, text };
    let has_features = new::manifest(workspace)?.is_some_and(|text| new::is_renewable(&text));
    let generation = match plan::generate_canonical(layout, &itself, &[], overlay, has_features) {
        Ok(generation) => generation,
        Err(rejection) => {
            let rejection =
                plan::rejection_of_original(&spec, plan::ITSELF, &[], overlay, rejection);
            problems.push(problems::rejected(layout, &rejection, suspect));
            return Ok(problems);
        }
    };
    problems.extend(stale_actions(&generation, suspect));

    let is_trusted = lock.is_some();
    let lock = lock.unwrap_or_else(|| Lock::of_unknown_origin(text));
    let expected = generation.lock(&lock, overlay);
    let mut differences = generation
        .plan(&expected, workspace, &generation.parts(workspace)?)?
        .compare(workspace.root())?;
    // The expected text of an untrusted lock is unknown.
    differences.retain(|difference| is_trusted || difference.path != LOCK);
    problems.extend(problems::explain(layout, &differences, &lock, &expected));
    Ok(problems)
}

/// Returns a problem for each stale action of the overlay.
fn stale_actions(generation: &Generation, suspect: Option<Fix>) -> Vec<Problem> {
    let fixes = match suspect {
        Some(fix @ Fix::Restore(_)) => vec![fix],
        _ => vec![Fix::EditOverlay, Fix::Regenerate],
    };
    let actions = stale::actions(&generation.output.reports);
    actions.map(|action| problems::stale(action, &fixes)).collect()
}

/// Returns the lock if it can be trusted, or else its problem.
fn locked(committed: &Committed) -> (Option<Lock>, Vec<Problem>) {
    let Some(text) = &committed.lock else { return (None, vec![problems::missing(LOCK)]) };
    let lock = Lock::parse(text);
    match problems::untrusted_lock(&lock) {
        Some(problem) => (None, vec![problem]),
        None => (lock.ok(), Vec::new()),
    }
}

/// Returns the fix for the most likely cause of a rejection or a stale action: a change to the overlay if its hash
/// differs from the one in the lock, or else a change to the generator.
fn suspect(lock: &Lock, overlay: Option<&str>) -> Fix {
    match lock.sha256.overlay == overlay.map(sha256) {
        true => Fix::InspectGenerator,
        false => Fix::Restore(OVERLAY),
    }
}

#[cfg(test)]
mod tests;
