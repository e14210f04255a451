//! Turns the committed files into a verdict: the command `check`.

use std::process::ExitCode;

use anyhow::Result;
use generator::Document;

use crate::console::{self, ERROR, STEP, paint};
use crate::findings::{self, Finding};
use crate::lock::{Lock, sha256};
use crate::mend::{self, Mend};
use crate::plan;
use crate::reports::plural;
use crate::stale;
use crate::workspace::{Committed, LOCK, OVERLAY, Workspace};

/// Prints every disagreement and what to run, or that there is none. Changes nothing.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let Some(verdict) = verdict(workspace)? else {
        console::say(&format!(
            "{} spec, overlay, lock, generated code and snapshot",
            paint(STEP, "everything agrees:")
        ));
        return Ok(ExitCode::SUCCESS);
    };
    console::say(&verdict);
    Ok(ExitCode::FAILURE)
}

/// Every disagreement, and what to run; `None` if there is no disagreement.
pub(crate) fn verdict(workspace: &Workspace) -> Result<Option<String>> {
    let findings = findings(workspace)?;
    if findings.is_empty() {
        return Ok(None);
    }
    let all: String = findings.iter().map(|finding| format!("{finding}\n\n")).collect();
    let count = plural(findings.len(), "disagreement");
    let steps = mend::steps(workspace, findings.iter().flat_map(|finding| finding.mends.clone()));
    Ok(Some(format!("{all}{} {count}; to mend:{steps}", paint(ERROR, "error:"))))
}

/// Every disagreement in a workspace. What is wrong with a source comes alone if nothing that is made of it could be
/// judged before that is mended.
fn findings(workspace: &Workspace) -> Result<Vec<Finding>> {
    let layout = workspace.layout();
    let committed = workspace.committed()?;
    let Some(text) = committed.spec.as_deref() else {
        return Ok(vec![findings::missing(layout.spec)]);
    };
    let (lock, mut found) = locked(&committed);
    if let Some(lock) = &lock {
        let edited = findings::edited(workspace, text, lock);
        let first: Vec<Finding> =
            edited.into_iter().chain(findings::overlay_gone(&committed, lock)).collect();
        if !first.is_empty() {
            return Ok(first);
        }
    }
    let overlay = committed.overlay.as_deref();
    let spec = Document { name: layout.spec, text };
    let suspect = lock.as_ref().map(|lock| suspect(lock, overlay));
    let itself = Document { name: plan::ITSELF, text };
    let made = match plan::make(layout, &itself, &[], overlay) {
        Ok(made) => made,
        Err(rejection) => {
            let rejection = plan::complaints(&spec, plan::ITSELF, &[], overlay, rejection);
            found.push(findings::rejected(layout, &rejection, suspect));
            return Ok(found);
        }
    };
    let mends = match suspect {
        Some(mend @ Mend::Restore(_)) => vec![mend],
        _ => vec![Mend::Correct, Mend::Regenerate],
    };
    found.extend(stale::actions(&made.output.reports).map(|stale| findings::stale(stale, &mends)));

    let believed = lock.is_some();
    let lock = lock.unwrap_or_else(|| Lock::unknown(text));
    let expected = made.lock(&lock, overlay);
    let mut differences =
        made.plan(&expected, workspace, &made.parts(workspace)?)?.compare(workspace.root())?;
    // What a lock that is not believed should say instead is not known.
    differences.retain(|difference| believed || difference.path != LOCK);
    found.extend(findings::explain(layout, &differences, &lock, &expected));
    Ok(found)
}

/// The lock, if it can be believed; what is wrong with it, if not.
fn locked(committed: &Committed) -> (Option<Lock>, Vec<Finding>) {
    let Some(text) = &committed.lock else { return (None, vec![findings::missing(LOCK)]) };
    let lock = Lock::parse(text);
    match findings::unbelievable(&lock) {
        Some(finding) => (None, vec![finding]),
        None => (lock.ok(), Vec::new()),
    }
}

/// Where to look when the documents do not work together any more, and the document is the one that was locked: the
/// overlay if it was changed, else the generator.
fn suspect(lock: &Lock, overlay: Option<&str>) -> Mend {
    match lock.sha256.overlay == overlay.map(sha256) {
        true => Mend::Inspect,
        false => Mend::Restore(OVERLAY),
    }
}

#[cfg(test)]
mod tests;
