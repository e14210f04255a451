//! Turns a document into a [`Plan`], every file a regeneration owns with its text, and compares it with the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use anyhow::{Context, Result, ensure};
use generator::file_name;
use generator::{Document, Input, Output, Rejection};

use crate::lock::Lock;
use crate::workspace::{CRATE, LOCK, Layout, OVERLAY};
use crate::{new, runtime, snapshot};

/// What a crate says of itself.
const README: &str = "README.md";

/// How unfinished files begin: the writer's, if it was interrupted.
pub(crate) const UNFINISHED: &str = ".xtask-";

/// What a document in canonical layout calls itself in its references: nothing.
pub(crate) const ITSELF: &str = "";

/// Files as values: path, relative to the root and with `/`, and text.
pub(crate) type Files = BTreeMap<String, String>;

/// What is to lie on disk: path, relative to the root and with `/`, and text.
#[derive(Debug)]
pub(crate) struct Plan {
    layout: &'static Layout,
    files: Files,
}

/// One place where the disk is not as planned.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Relative to the root, with `/`.
    pub(crate) path: String,
    /// In what way.
    pub(crate) state: State,
}

/// How a file differs from the plan.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It should be there.
    Missing {
        /// Its text.
        expected: String,
    },
    /// It has another text.
    Different {
        /// What it should say.
        expected: String,
        /// What it says.
        found: String,
    },
    /// It should not be there.
    Superfluous,
}

/// Generates from a document, in its canonical layout.
pub(crate) fn make(
    layout: &'static Layout,
    spec: &Document<'_>,
    files: &[Document<'_>],
    overlay: Option<&str>,
) -> Result<Made, Rejection> {
    let canonical = generator::canonical(spec, files)?;
    // Positions are those of the file as it will be written: that is what a reader of a warning has.
    let spec = Document { name: layout.spec, text: &canonical };
    let output = generate(&spec, ITSELF, &[], overlay)?;
    Ok(Made { layout, canonical, output })
}

/// The same, with positions in the document as it came: for readers who have that, and no copy of it yet.
pub(crate) fn make_anew(
    layout: &'static Layout,
    spec: &Document<'_>,
    files: &[Document<'_>],
    overlay: Option<&str>,
) -> Result<Made, Rejection> {
    let canonical = generator::canonical(spec, files)?;
    let output = generate(spec, file_name(spec.name), files, overlay)?;
    Ok(Made { layout, canonical, output })
}

/// Generates from a document as it is laid out, under the name it has for whoever reads the complaints, and under that
/// which its references have for it.
pub(crate) fn generate(
    spec: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    overlay: Option<&str>,
) -> Result<Output, Rejection> {
    let overlay = overlay.map(|text| Document { name: OVERLAY, text });
    generator::generate_as(&Input { spec: *spec, files, overlay }, main)
}

/// Why a document is rejected, with positions in its own layout instead of the canonical one.
pub(crate) fn complaints(
    spec: &Document<'_>,
    main: &str,
    files: &[Document<'_>],
    overlay: Option<&str>,
    rejection: Rejection,
) -> Rejection {
    generate(spec, main, files, overlay).err().unwrap_or(rejection)
}

/// What a generation gave.
#[derive(Debug)]
pub(crate) struct Made {
    layout: &'static Layout,
    /// The document in its canonical layout.
    pub(crate) canonical: String,
    /// All that was generated from it.
    pub(crate) output: Output,
}

impl Made {
    /// The lock that belongs to this generation, given where the document came from.
    pub(crate) fn lock(&self, provenance: &Lock, overlay: Option<&str>) -> Lock {
        provenance.relocked(&self.canonical, overlay, &self.output.effective)
    }

    /// Everything that is to lie on disk, below a root: of the runtime what is needed by what was generated, and by what
    /// is there of the owner's.
    pub(crate) fn plan(&self, lock: &Lock, root: &Path) -> Result<Plan> {
        let Layout { spec, generated, surface, .. } = *self.layout;
        let texts = self.output.files.values().map(String::as_str);
        let mut files = runtime::copy(self.layout, texts, root)?;
        for (path, text) in &self.output.files {
            let inside =
                Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            ensure!(inside, "the generator asked for `{path}`, which is not inside {generated}");
            files.insert(format!("{generated}/{path}"), text.clone());
        }
        files.insert(spec.to_owned(), self.canonical.clone());
        files.insert(LOCK.to_owned(), lock.render()?);
        files.insert(surface.to_owned(), snapshot::wrap(self.layout, &self.output.surface));
        if let Some(coverage) = self.layout.coverage {
            files.insert(coverage.to_owned(), generator::coverage(spec, &self.output));
        }
        files.extend(self.readme(root)?.map(|text| (README.to_owned(), text)));
        Ok(Plan { layout: self.layout, files })
    }
}

impl Made {
    /// The README of a crate that is there, its examples renewed: a call may have another name by now.
    fn readme(&self, root: &Path) -> Result<Option<String>> {
        if *self.layout != CRATE {
            return Ok(None);
        }
        let readme = root.join(README);
        // A link leads to a file that others may have too.
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
    /// The files alone.
    pub(crate) fn into_files(self) -> Files {
        self.files
    }

    /// How many files there should be.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Where the disk is not as planned, by path.
    pub(crate) fn compare(&self, root: &Path) -> Result<Vec<Difference>> {
        let mut found = Vec::new();
        for (path, expected) in &self.files {
            let state =
                state(&root.join(path), expected).with_context(|| format!("cannot read {path}"))?;
            found.extend(state.map(|state| Difference { path: path.clone(), state }));
        }
        let superfluous =
            self.strangers(root)?.into_iter().filter(|path| !self.files.contains_key(path));
        found.extend(superfluous.map(|path| Difference { path, state: State::Superfluous }));
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// Every file that a plan would have to name: all in the generated folder, what bears our mark in the runtime's, and
    /// elsewhere what an interrupted run left behind.
    fn strangers(&self, root: &Path) -> Result<Vec<String>> {
        let mut all = files_in(root, self.layout.generated)?;
        for planned in [self.layout.spec, self.layout.surface] {
            let folder = planned.rsplit_once('/').map_or("", |(folder, _)| folder);
            let unfinished = format!("{folder}/{UNFINISHED}");
            all.extend(
                files_in(root, folder)?.into_iter().filter(|path| path.starts_with(&unfinished)),
            );
        }
        if let Some(runtime) = self.layout.runtime {
            let ours = |path: &String| runtime::is_ours(&root.join(path));
            all.extend(files_in(root, runtime)?.into_iter().filter(ours));
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
            State::Different { expected, found: String::from_utf8_lossy(&bytes).into_owned() }
        }
        None => State::Missing { expected },
    }))
}

/// All files below a folder, links not followed; none if there is no such folder.
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
        let kind = entry.file_type().with_context(|| format!("cannot read {path}"))?;
        if kind.is_dir() {
            files.extend(files_in(root, &path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
