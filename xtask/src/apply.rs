//! Writes and removes the files that differ from the plan, each atomically.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use crate::plan::{Difference, State, UNFINISHED};
use crate::workspace::{LOCK, Layout};

/// Writes and removes files so that no difference remains. Files in `spec/` are written last, so that `check` detects
/// an interrupted run and `regen --offline` finishes it. The lock is written after all other files: if a run is
/// interrupted before it writes the lock, `check` reports that the document was edited, and prints the commands that
/// fix this.
pub(crate) fn apply(root: &Path, layout: &Layout, differences: &[Difference]) -> Result<()> {
    let (mut last, first): (Vec<_>, Vec<_>) =
        differences.iter().partition(|each| each.path.starts_with("spec/"));
    last.sort_by_key(|each| each.path == LOCK);
    // Files are removed first, because a folder may replace a file.
    let (stale, first): (Vec<_>, Vec<_>) =
        first.into_iter().partition(|each| each.state == State::Superfluous);
    for Difference { path, state } in stale.into_iter().chain(first).chain(last) {
        let (verb, done) = match state {
            State::Superfluous => ("remove", remove(root, layout, path)),
            State::Missing { expected } | State::Different { expected, .. } => {
                ("write", replace(&root.join(path), expected))
            }
        };
        done.with_context(|| format!("cannot {verb} {path}"))?;
    }
    Ok(())
}

/// Writes to a temporary file and renames it, so that an interrupted run leaves either the old file or the new one.
fn replace(file: &Path, text: &str) -> Result<()> {
    let folder = file.parent().context("the file has no parent folder")?;
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // Temporary files are private by default, but source files are not. The umask still applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut unfinished = builder.tempfile_in(folder)?;
    unfinished.write_all(text.as_bytes())?;
    unfinished.persist(file)?;
    Ok(())
}

/// Removes a file and the generated folders that are empty afterwards.
fn remove(root: &Path, layout: &Layout, path: &str) -> Result<()> {
    fs::remove_file(root.join(path))?;
    let owned = [Some(layout.generated), layout.runtime];
    let within = |folder: &Path| {
        owned.iter().flatten().any(|tree| folder.starts_with(tree) && folder != Path::new(tree))
    };
    let mut folder = Path::new(path).parent();
    while let Some(inner) = folder.filter(|folder| within(folder)) {
        if fs::remove_dir(root.join(inner)).is_err() {
            break; // not empty
        }
        folder = inner.parent();
    }
    Ok(())
}

#[cfg(test)]
mod tests;
