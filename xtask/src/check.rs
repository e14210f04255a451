//! Turns the committed files into a verdict: the command `check`.

use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use generator::{Document, Rejection, Severity};

use crate::console::{self, ERROR, STEP, STRONG, paint};
use crate::findings::{self, Finding};
use crate::lock::Lock;
use crate::plan;
use crate::reports::{self, plural};
use crate::workspace::{SPEC, Workspace};

/// What mends every disagreement.
const MEND: &str = "cargo xtask regen --offline";

/// Prints every disagreement, or that there is none. Changes nothing.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let findings = findings(workspace)?;
    if findings.is_empty() {
        console::say(&format!(
            "{} spec, overlay, lock, generated code and snapshot",
            paint(STEP, "everything agrees:")
        ));
        return Ok(ExitCode::SUCCESS);
    }
    for finding in &findings {
        console::say(&format!("{finding}\n"));
    }
    let count = plural(findings.len(), "disagreement");
    console::say(&format!("{} {count}. To mend: {}", paint(ERROR, "error:"), paint(STRONG, MEND)));
    Ok(ExitCode::FAILURE)
}

/// Every disagreement in a workspace.
pub(crate) fn findings(workspace: &Workspace) -> Result<Vec<Finding>> {
    let committed = workspace.committed()?;
    let text = committed.spec.as_deref().with_context(|| format!("there is no {SPEC}"))?;
    let overlay = committed.overlay.as_deref();
    let spec = Document { name: SPEC, text };
    let made = plan::make(&spec, overlay)
        .map_err(|rejection| refused(&plan::complaints(&spec, overlay, rejection)))?;

    // A lock that is not there or cannot be read is a finding like any other; what it should be is a new one.
    let lock = committed.lock.as_deref().and_then(|text| Lock::parse(text).ok());
    let provenance = lock.unwrap_or_else(|| Lock::unknown(text));
    let expected = made.lock(&provenance, overlay);
    let differences = made.plan(&expected)?.compare(workspace.root())?;
    Ok(findings::explain(&differences, &expected))
}

fn refused(rejection: &Rejection) -> anyhow::Error {
    let errors = reports::of(&rejection.reports, Severity::Error);
    anyhow!(
        "the committed documents do not generate, so there is nothing to compare with\n\n{}",
        errors.trim_end()
    )
}
