//! Generates a [`Plan`] from a document, and compares the plan with the disk. A plan contains the text of every file
//! that `regen` owns.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use anyhow::{Context, Result, ensure};
use generator::documents::file_name;
use generator::{Document, Input, Output, Rejection};

use crate::lock::Lock;
use crate::runtime::{self, Selection};
use crate::workspace::{CRATE, LOCK, Layout, OVERLAY, Workspace};
use crate::{new, snapshot};

/// The README of a crate.
const README: &str = "README.md";

/// The prefix of temporary files. An interrupted run may leave them behind.
pub(crate) const UNFINISHED: &str = ".xtask-";

/// The file name by which a document in canonical layout refers to itself. It is empty, because the layout contains no
/// references to files.
pub(crate) const ITSELF: &str = "";

/// The text of each file, by its path relative to the root with `/` as separator.
pub(crate) type Files = BTreeMap<String, String>;

/// The files that should be on disk.
#[derive(Debug)]
pub(crate) struct Plan {
    layout: &'static Layout,
    files: Files,
}

/// A file that differs from the plan.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// The path relative to the root, with `/` as separator.
    pub(crate) path: String,
    /// The difference.
    pub(crate) state: State,
}

/// How a file differs from the plan.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// The file should exist, but does not.
    Missing {
        /// The text that the file should have.
        expected: String,
    },
    /// The text differs.
    Different {
        /// The text that the file should have.
        expected: String,
        /// The text that the file has.
        actual: String,
    },
    /// The file exists, but should not.
    Superfluous,
}

/// Converts a document to its canonical layout and generates the client from that.
pub(crate) fn generate_canonical(
    layout: &'static Layout,
    spec: &Document<'_>,
    files: &[Document<'_>],
    overlay: Option<&str>,
    has_features: bool,
) -> Result<Generation, Rejection> {
    let canonical = generator::documents::canonical(spec, files)?;
    // Positions refer to the canonical layout, because that is the committed file.
    let spec = Document { name: layout.spec, text: &canonical };
    let output = generate(&spec, ITSELF, &[], overlay, has_features)?;
    Ok(Generation { layout, canonical, output })
}

/// Generates from a document that is not committed yet. Positions refer to the original layout.
pub(crate) fn generate_uncommitted(
    layout: &'static Layout,
    spec: &Document<'_>,
    files: &[Document<'_>],
    overlay: Option<&str>,
    has_features: bool,
) -> Result<Generation, Rejection> {
    let canonical = generator::documents::canonical(spec, files)?;
    let output = generate(spec, file_name(spec.name), files, overlay, has_features)?;
    Ok(Generation { layout, canonical, output })
}

/// Generates from a document. `spec.name` is the document's name in diagnostics; `main` is its name in its own
/// references. `has_features` states whether each handle is compiled only if its Cargo feature is enabled.
pub(crate) fn generate(
    spec: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    overlay: Option<&str>,
    has_features: bool,
) -> Result<Output, Rejection> {
    let overlay = overlay.map(|text| Document { name: OVERLAY, text });
    generator::generate_as(&Input { spec: *spec, files, overlay, has_features }, main)
}

/// Converts a rejection of a document in canonical layout to one with positions in the original layout.
pub(crate) fn rejection_of_original(
    spec: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    overlay: Option<&str>,
    rejection: Rejection,
) -> Rejection {
    generate(spec, main, files, overlay, false).err().unwrap_or(rejection)
}

/// The result of a generation.
#[derive(Debug)]
pub(crate) struct Generation {
    layout: &'static Layout,
    /// The document in canonical layout.
    pub(crate) canonical: String,
    /// The output of the generator.
    pub(crate) output: Output,
}

impl Generation {
    /// Returns the lock of this generation for a document with the given origin.
    pub(crate) fn lock(&self, provenance: &Lock, overlay: Option<&str>) -> Lock {
        provenance.with_hashes(&self.canonical, overlay, &self.output.effective)
    }

    /// Returns the optional parts of the runtime that an existing crate needs: those that its generated code uses, and
    /// those that its manifest lists.
    pub(crate) fn parts(&self, workspace: &Workspace) -> Result<Selection> {
        let named = match workspace.is_crate() {
            true => new::named_parts(workspace)?,
            false => Vec::new(),
        };
        let selection = runtime::select(&self.output.uses, &named);
        selection.with_context(|| format!("cannot use {}", workspace.shown("Cargo.toml")))
    }

    /// Returns the plan of all files.
    pub(crate) fn plan(
        &self,
        lock: &Lock,
        workspace: &Workspace,
        parts: &Selection,
    ) -> Result<Plan> {
        let Layout { spec, generated, surface, .. } = *self.layout;
        let mut files = runtime::copy(workspace, parts)?;
        for (path, text) in &self.output.files {
            let inside =
                Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            ensure!(inside, "the generator returned `{path}`, which is outside {generated}");
            files.insert(format!("{generated}/{path}"), text.clone());
        }
        files.insert(spec.to_owned(), self.canonical.clone());
        files.insert(LOCK.to_owned(), lock.render()?);
        files.insert(surface.to_owned(), snapshot::wrap(self.layout, &self.output.surface));
        if let Some(coverage) = self.layout.coverage {
            files.insert(coverage.to_owned(), generator::reports::coverage(spec, &self.output));
        }
        let manifest = new::manifest(workspace)?;
        let manifest = manifest.and_then(|text| new::renew_features(&text, &self.output.items));
        files.extend(manifest.map(|text| (self.layout.manifest.to_owned(), text)));
        files.extend(self.readme(workspace.root())?.map(|text| (README.to_owned(), text)));
        Ok(Plan { layout: self.layout, files })
    }
}

impl Generation {
    /// Returns the README of an existing crate with updated examples, because the names of calls may have changed.
    /// Returns `None` if there is no README with markers.
    fn readme(&self, root: &Path) -> Result<Option<String>> {
        if *self.layout != CRATE {
            return Ok(None);
        }
        let readme = root.join(README);
        // The target of a symbolic link may be outside the crate.
        if readme.is_symlink() {
            return Ok(None);
        }
        let bytes = match fs::read(readme) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read {README}")),
        };
        let text = std::str::from_utf8(&bytes).ok();
        Ok(text.and_then(|text| new::renew(text, &self.output.items)))
    }
}

impl Plan {
    /// Returns the files.
    pub(crate) fn into_files(self) -> Files {
        self.files
    }

    /// Returns the number of files.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns the differences between plan and disk, sorted by path.
    pub(crate) fn compare(&self, root: &Path) -> Result<Vec<Difference>> {
        let mut differences = Vec::new();
        for (path, expected) in &self.files {
            let state =
                state(&root.join(path), expected).with_context(|| format!("cannot read {path}"))?;
            differences.extend(state.map(|state| Difference { path: path.clone(), state }));
        }
        let superfluous =
            self.unplanned_files(root)?.into_iter().filter(|path| !self.files.contains_key(path));
        differences.extend(superfluous.map(|path| Difference { path, state: State::Superfluous }));
        differences.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(differences)
    }

    /// Finds the files that are superfluous unless the plan contains them: all files in the generated folder, copied
    /// files in the runtime's folder, and temporary files of an interrupted run elsewhere.
    fn unplanned_files(&self, root: &Path) -> Result<Vec<String>> {
        let mut all = files_in(root, self.layout.generated)?;
        for planned in [self.layout.spec, self.layout.surface] {
            let folder = planned.rsplit_once('/').map_or("", |(folder, _)| folder);
            let unfinished = format!("{folder}/{UNFINISHED}");
            all.extend(
                files_in(root, folder)?.into_iter().filter(|path| path.starts_with(&unfinished)),
            );
        }
        if let Some(runtime) = self.layout.runtime {
            let is_copy = |path: &String| runtime::is_copy(&root.join(path));
            all.extend(files_in(root, runtime)?.into_iter().filter(is_copy));
        }
        let here = fs::read_dir(root)?.map(|entry| entry.map(|entry| entry.file_name()));
        let here: Vec<_> = here.collect::<std::io::Result<_>>()?;
        let here = here.iter().filter_map(|name| name.to_str());
        let unfinished = here.filter(|name| name.starts_with(UNFINISHED));
        all.extend(unfinished.filter(|name| root.join(name).is_file()).map(str::to_owned));
        all.sort();
        all.dedup();
        Ok(all)
    }
}

fn state(file: &Path, expected: &str) -> std::io::Result<Option<State>> {
    let bytes = match fs::read(file) {
        Ok(bytes) if bytes == expected.as_bytes() => return Ok(None),
        Ok(bytes) => Some(bytes),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            None
        }
        Err(error) => return Err(error),
    };
    let expected = expected.to_owned();
    Ok(Some(match bytes {
        Some(bytes) => {
            State::Different { expected, actual: String::from_utf8_lossy(&bytes).into_owned() }
        }
        None => State::Missing { expected },
    }))
}

/// Returns all files below a folder without following symbolic links. Returns none if the folder does not exist.
pub(crate) fn files_in(root: &Path, folder: &str) -> Result<Vec<String>> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {folder}")),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {folder}"))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let file_type = entry.file_type().with_context(|| format!("cannot read {path}"))?;
        if file_type.is_dir() {
            files.extend(files_in(root, &path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
