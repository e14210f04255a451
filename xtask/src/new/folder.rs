//! Creates a folder with all files or not at all.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

use crate::interrupt::Unfinished;
use crate::plan::{Files, UNFINISHED};
use crate::workspace::{Workspace, holds_crate};

/// Returns an error if a path is a file, a folder that is not empty, or a folder that cannot be read. The path need not
/// exist.
pub(super) fn ensure_empty(home: &Workspace, out: &Path) -> Result<()> {
    let shown = out.display();
    let mut entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            bail!("{shown} is a file; nothing was written")
        }
        Err(error) => return Err(error).with_context(|| format!("cannot read {shown}")),
    };
    if holds_crate(out) {
        let again = home.existing_crate(out)?.command("regen");
        bail!(
            "{shown} already contains a crate; nothing was written\n\nTo regenerate it:\n  {again}"
        );
    }
    ensure!(entries.next().is_none(), "{shown} is not empty; nothing was written");
    Ok(())
}

/// Writes everything to a temporary folder and renames it, so that an interrupted run leaves no incomplete crate.
pub(super) fn create(out: &Path, files: &Files) -> Result<()> {
    let absolute = std::path::absolute(out)?;
    let parent = absolute.parent().context("the folder is the root of the file system")?;
    let cannot = || format!("cannot write {}", out.display());
    fs::create_dir_all(parent).with_context(cannot)?;
    let unfinished =
        tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(parent).with_context(cannot)?;
    let guard = Unfinished::new(unfinished.path());
    for (path, text) in files {
        guard
            .step(|| write(unfinished.path(), path, text))
            .with_context(|| format!("cannot write {path} in {}", out.display()))?;
    }
    guard.step(|| finish(unfinished, parent, &absolute)).with_context(cannot)
}

/// Moves a finished folder to its destination.
fn finish(unfinished: TempDir, parent: &Path, destination: &Path) -> Result<()> {
    open_to_others(unfinished.path(), parent)?;
    if destination.is_dir() {
        return fill(destination, unfinished.path());
    }
    fs::rename(unfinished.path(), destination)?;
    // The folder no longer has its temporary name, so `TempDir` must not remove it.
    let _ = unfinished.keep();
    Ok(())
}

/// Moves all entries of a folder into an empty folder, which may be the user's current directory. `spec/`, which
/// identifies a crate, is moved last.
fn fill(empty: &Path, full: &Path) -> Result<()> {
    let entries = fs::read_dir(full)?.map(|entry| entry.map(|entry| entry.file_name()));
    let mut names = entries.collect::<std::io::Result<Vec<_>>>()?;
    names.sort_by_key(|name| (name == "spec", name.clone()));
    for name in names {
        fs::rename(full.join(&name), empty.join(&name))?;
    }
    Ok(())
}

fn write(folder: &Path, path: &str, text: &str) -> Result<()> {
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    ensure!(inside, "the path is outside the folder");
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap_or(folder))?;
    Ok(fs::write(file, text)?)
}

/// Gives a folder the permissions of its parent, because temporary folders are private.
fn open_to_others(folder: &Path, parent: &Path) -> Result<()> {
    Ok(fs::set_permissions(folder, fs::metadata(parent)?.permissions())?)
}
