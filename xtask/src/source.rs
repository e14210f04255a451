//! Obtains the document that the user requested, with a lock that records its origin: a [`Candidate`].

use std::path::Path;
use std::{fmt, fs};

use anyhow::{Context, Result, bail, ensure};
use generator::documents::file_name;
use generator::{Document, Rejection};

use crate::cli::RegenOptions;
use crate::console;
use crate::fetch::{self, Fetched};
use crate::load::{self, Text};
use crate::lock::{Lock, Received, Source, sha256};
use crate::plan::ITSELF;
use crate::problems::{self, Problem};
use crate::reports::plural;
use crate::workspace::{Committed, LOCK, Workspace};
use crate::{fix, plan, progress, relative};

/// A document to generate from.
#[derive(Debug)]
pub(crate) struct Candidate {
    /// The document's original text.
    pub(crate) text: String,
    /// The files that the document refers to.
    pub(crate) files: Vec<Text>,
    /// The document's origin. The hashes of derived files are not computed yet.
    pub(crate) provenance: Lock,
    /// The document's name in diagnostics.
    pub(crate) location: DocumentLocation,
    /// A warning for the user, rendered in a frame.
    pub(crate) warning: Option<String>,
}

/// The location of a candidate's text, as diagnostics show it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum DocumentLocation {
    /// A committed file.
    Committed(&'static str),
    /// A file that the user specified.
    File(String),
    /// A URL. There is no local copy yet.
    Network(String),
}

impl fmt::Display for DocumentLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Committed(spec) => f.write_str(spec),
            Self::File(location) | Self::Network(location) => f.write_str(location),
        }
    }
}

/// Obtains the document from a file or a URL, or uses the committed document.
pub(crate) fn obtain(
    home: &Workspace,
    committed: &Committed,
    options: &RegenOptions,
) -> Result<Candidate> {
    let lock = committed.lock.as_deref().map(Lock::parse).transpose()?;
    let overlay = lock.as_ref().and_then(|lock| problems::missing_overlay(committed, lock));
    overlay.map_or(Ok(()), |problem| reject(home, problem))?;
    if let Some(file) = &options.spec {
        let name = relative::recorded(home, file);
        let candidate = from_file(file, name, lock.unwrap_or_else(|| Lock::of_unknown_origin("")))?;
        ensure_description_with_paths(&candidate)?;
        return Ok(candidate);
    }
    if options.offline {
        return from_committed(home, committed, lock);
    }
    let lock = lock.unwrap_or_else(|| Lock::of_unknown_origin(""));
    let Some(url) = lock.url.clone() else { return from_locked_file(home, lock) };
    let fetched = progress::during("Fetching", &url, || fetch::fetch(&url));
    match fetched.and_then(ensure_paths) {
        Ok(fetched) => Ok(from_network(fetched, &lock)),
        Err(error) => fall_back(home, committed, lock, error),
    }
}

fn from_committed(
    home: &Workspace,
    committed: &Committed,
    lock: Option<Lock>,
) -> Result<Candidate> {
    let spec = home.layout().spec;
    let text = committed.spec.clone().with_context(|| {
        format!("{spec} does not exist; to restore it:\n  {}", fix::restore(home, spec))
    })?;
    let edited = lock.as_ref().and_then(|lock| edited(home, &text, lock));
    edited.map_or(Ok(()), |problem| reject(home, problem))?;
    let provenance = lock.unwrap_or_else(|| Lock::of_unknown_origin(&text));
    Ok(Candidate {
        text,
        files: Vec::new(),
        provenance,
        location: DocumentLocation::Committed(spec),
        warning: None,
    })
}

/// Returns a problem if the document or its lock was edited. Locking the document in this state would hide the edit.
fn edited(home: &Workspace, text: &str, lock: &Lock) -> Option<Problem> {
    match lock.is_intact() {
        true => problems::edited_document(home, text, lock),
        false => Some(problems::edited_lock()),
    }
}

/// Returns an error for a problem with the committed files.
fn reject(home: &Workspace, problem: Problem) -> Result<()> {
    let steps = fix::steps(home, problem.fixes.iter().copied());
    bail!("{problem}\n\nNothing was written. To fix:{steps}")
}

/// Reads the document in a file. The lock records the given name.
pub(crate) fn from_file(file: &Path, name: String, lock: Lock) -> Result<Candidate> {
    console::print_step("Reading", file.display());
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let received =
        Received { document: None, source: Source::File(name), etag: None, raw: sha256(&bytes) };
    let text = load::text(bytes).with_context(|| format!("cannot read {}", file.display()))?;
    let files = load::referenced_files(file, &text)?;
    let location = DocumentLocation::File(file.display().to_string());
    Ok(Candidate { text, files, provenance: lock.with_document(received), location, warning: None })
}

/// Reads the file that a crate was created from, if the lock records the file's folder.
fn from_locked_file(home: &Workspace, lock: Lock) -> Result<Candidate> {
    let Source::File(name) = lock.source.clone() else {
        bail!("{LOCK} records neither a URL nor a file")
    };
    let file = home.root().join(&name);
    let reason =
        if name.contains('/') { "which does not exist" } else { "but not the file's folder" };
    ensure!(
        name.contains('/') && file.is_file(),
        "{LOCK} records that the document came from the file `{name}`, {reason}\n\n\
         To use the file at its current path, or the committed document:\n  {}\n  {}",
        home.command("regen --spec FILE"),
        home.command("regen --offline"),
    );
    from_file(&relative::normalized(&file), name, lock)
}

/// Returns an error if a fetched document is not an API description or has no paths.
fn ensure_paths(fetched: Fetched) -> Result<Fetched> {
    fetch::ensure_has_paths(&fetched.text)
        .with_context(|| format!("{} is not an OpenAPI document with paths", fetched.url))?;
    Ok(fetched)
}

/// Returns an error if a file can be parsed but is not an API description or has no paths.
fn ensure_description_with_paths(candidate: &Candidate) -> Result<()> {
    match fetch::json(&candidate.text) {
        Ok(_) => fetch::ensure_has_paths(&candidate.text)
            .with_context(|| format!("{} is not an OpenAPI document", candidate.location)),
        // The generator reports syntax errors with line and column.
        Err(_) => Ok(()),
    }
}

/// Creates a candidate from a fetched document.
pub(crate) fn from_network(fetched: Fetched, lock: &Lock) -> Candidate {
    let referenced_files = match fetched.files.len() {
        0 => String::new(),
        files => format!(" with {}", plural(files, "referenced file")),
    };
    let size = fetched.size.div_ceil(1024);
    console::print_step("Fetched", format!("{} ({size} KiB){referenced_files}", fetched.url));
    let provenance = lock.with_document(Received {
        document: Some(fetched.url.clone()),
        source: Source::Fetched,
        etag: fetched.etag,
        raw: fetched.raw,
    });
    let location = DocumentLocation::Network(fetched.url);
    Candidate { text: fetched.text, files: fetched.files, provenance, location, warning: None }
}

/// Uses the committed document, with a warning, because the live one cannot be fetched.
fn fall_back(
    home: &Workspace,
    committed: &Committed,
    lock: Lock,
    error: anyhow::Error,
) -> Result<Candidate> {
    let spec = home.layout().spec;
    let age = match (&lock.source, lock.retrieved) {
        (Source::Reconstruction, _) => "a reconstruction, never fetched".to_owned(),
        (_, Some(retrieved)) => format!("retrieved {retrieved}"),
        (_, None) => "of unknown age".to_owned(),
    };
    let mut lines = vec!["Could not fetch the live document:".to_owned()];
    lines.extend(error.chain().map(|cause| format!("  {cause}")));
    lines.push(String::new());
    let lock = committed.lock.is_some().then_some(lock);
    let candidate = from_committed(home, committed, lock).inspect_err(|_| {
        lines.push(format!("The committed {spec} cannot be used either."));
        console::to_stderr(&console::frame("WARNING", &lines));
    })?;
    lines.push(format!(
        "The committed {spec} ({age}) is used instead. It may lack later changes to the API."
    ));
    Ok(Candidate { warning: Some(console::frame("WARNING", &lines)), ..candidate })
}

impl Candidate {
    /// Converts a rejection to one with positions in a file that the user can open.
    pub(crate) fn locate(&self, overlay: Option<&str>, rejection: Rejection) -> Result<Rejection> {
        let files: Vec<Document<'_>> = self.files.iter().map(Text::document).collect();
        let located = |name: &str, main: &str, text: &str| {
            plan::rejection_of_original(&Document { name, text }, main, &files, overlay, rejection)
        };
        Ok(match &self.location {
            DocumentLocation::Committed(spec) => located(spec, ITSELF, &self.text),
            DocumentLocation::File(name) => located(name, file_name(name), &self.text),
            DocumentLocation::Network(address) => {
                let document = Document { name: address, text: &self.text };
                let text = generator::documents::canonical(&document, &files)
                    .unwrap_or_else(|_| self.text.clone());
                let kept =
                    keep(&text).context("cannot save the rejected document for inspection")?;
                located(&kept, ITSELF, &text)
            }
        })
    }
}

impl DocumentLocation {
    /// Returns the location of a file that the document refers to by this name.
    pub(crate) fn of_file(&self, name: &str) -> String {
        match self {
            Self::Committed(_) => name.to_owned(),
            Self::File(file) => Path::new(file).with_file_name(name).display().to_string(),
            Self::Network(address) => match address.split(['?', '#']).next().and_then(folder) {
                Some(folder) => format!("{folder}/{name}"),
                None => name.to_owned(),
            },
        }
    }
}

/// Returns the folder of a URL.
fn folder(address: &str) -> Option<&str> {
    address.rsplit_once('/').map(|(folder, _)| folder)
}

/// Writes text to a temporary file outside the workspace and returns the file's path.
fn keep(text: &str) -> Result<String> {
    let (mut file, path) =
        tempfile::Builder::new().prefix("rejected-").suffix(".json").tempfile()?.keep()?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    Ok(path.display().to_string())
}
