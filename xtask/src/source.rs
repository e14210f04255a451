//! Turns what the user asked for into a [`Candidate`]: a document, and what the lock will say of its origin.

use std::path::Path;
use std::{fmt, fs};

use anyhow::{Context, Result, bail};
use generator::{Document, Rejection};

use crate::cli::RegenOptions;
use crate::console;
use crate::fetch::{self, Fetched};
use crate::findings::{self, Finding};
use crate::load::{self, Text};
use crate::lock::{Lock, Received, Source, sha256};
use crate::workspace::{Committed, SPEC};
use crate::{mend, plan, progress};

/// A document to generate from.
#[derive(Debug)]
pub(crate) struct Candidate {
    /// Its text, as it came.
    pub(crate) text: String,
    /// The files that it refers to.
    pub(crate) files: Vec<Text>,
    /// Where it came from; the hashes of what is made of it are still to be filled in.
    pub(crate) provenance: Lock,
    /// What its readers find it under.
    pub(crate) place: Place,
    /// What the user must know about it, framed.
    pub(crate) warning: Option<String>,
}

/// Where a reader finds a candidate's text, to follow a complaint to its line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In `spec/swagger.json`.
    Committed,
    /// In a file of the user's.
    File(String),
    /// Nowhere yet: it came from this address.
    Network(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Committed => f.write_str(SPEC),
            Self::File(place) | Self::Network(place) => f.write_str(place),
        }
    }
}

/// Gets the document: from a file, from the network, or the committed one.
pub(crate) fn obtain(committed: &Committed, options: &RegenOptions) -> Result<Candidate> {
    let lock = committed.lock.as_deref().map(Lock::parse).transpose()?;
    let overlay = lock.as_ref().and_then(|lock| findings::overlay_gone(committed, lock));
    overlay.map_or(Ok(()), refuse)?;
    if let Some(file) = &options.spec {
        console::step("Reading", file.display());
        return from_file(file, lock);
    }
    if options.offline {
        return from_committed(committed, lock);
    }
    let lock = lock.unwrap_or_else(|| Lock::unknown(""));
    match progress::during("Fetching", &lock.url, || fetch::fetch(&lock.url)) {
        Ok(fetched) => Ok(from_network(fetched, &lock)),
        Err(error) => fall_back(committed, lock, error),
    }
}

fn from_committed(committed: &Committed, lock: Option<Lock>) -> Result<Candidate> {
    let text = committed
        .spec
        .clone()
        .with_context(|| format!("there is no {SPEC}; restore it: git checkout {SPEC}"))?;
    lock.as_ref().and_then(|lock| distrust(&text, lock)).map_or(Ok(()), refuse)?;
    let provenance = lock.unwrap_or_else(|| Lock::unknown(&text));
    Ok(Candidate { text, files: Vec::new(), provenance, place: Place::Committed, warning: None })
}

/// Why a committed document cannot be vouched for: to lock it as it is now would hide what happened to it.
fn distrust(text: &str, lock: &Lock) -> Option<Finding> {
    match lock.is_intact() {
        true => findings::edited(text, lock),
        false => Some(findings::changed()),
    }
}

/// Ends a run because of what is wrong with the committed files.
fn refuse(finding: Finding) -> Result<()> {
    let steps = mend::steps(finding.mends.iter().copied());
    bail!("{finding}\n\nNothing was written. To mend:{steps}")
}

fn from_file(file: &Path, lock: Option<Lock>) -> Result<Candidate> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let received =
        Received { document: None, source: Source::File(name), etag: None, raw: sha256(&bytes) };
    let text = load::text(bytes).with_context(|| format!("cannot read {}", file.display()))?;
    // What cannot be read at all is left to the generator, which names line and column.
    if fetch::json(&text).is_ok() {
        fetch::plausible(&text)
            .with_context(|| format!("{} is not an OpenAPI document", file.display()))?;
    }
    let files = load::beside(file, &text)?;
    let provenance = lock.unwrap_or_else(|| Lock::unknown("")).received(received);
    Ok(Candidate {
        text,
        files,
        provenance,
        place: Place::File(file.display().to_string()),
        warning: None,
    })
}

fn from_network(fetched: Fetched, lock: &Lock) -> Candidate {
    console::step("Fetched", format!("{} ({} KiB)", fetched.url, fetched.size.div_ceil(1024)));
    let provenance = lock.received(Received {
        document: Some(fetched.url.clone()),
        source: Source::Fetched,
        etag: fetched.etag,
        raw: fetched.raw,
    });
    let place = Place::Network(fetched.url);
    Candidate { text: fetched.text, files: Vec::new(), provenance, place, warning: None }
}

/// The committed document, when the live one cannot be had: with a warning, unless there is none either.
fn fall_back(committed: &Committed, lock: Lock, error: anyhow::Error) -> Result<Candidate> {
    let age = match (&lock.source, lock.retrieved) {
        (Source::Reconstruction, _) => "a reconstruction, never fetched".to_owned(),
        (_, Some(retrieved)) => format!("retrieved {retrieved}"),
        (_, None) => "of unknown age".to_owned(),
    };
    let mut lines = vec!["The live document could not be had:".to_owned()];
    lines.extend(error.chain().map(|cause| format!("  {cause}")));
    lines.push(String::new());
    let lock = committed.lock.is_some().then_some(lock);
    let candidate = from_committed(committed, lock).inspect_err(|_| {
        lines.push(format!("The committed {SPEC} cannot be used instead."));
        console::tell(&console::frame("WARNING", &lines));
    })?;
    lines.push(format!(
        "The committed {SPEC} ({age}) is used instead. What changed upstream since then is not in this run."
    ));
    Ok(Candidate { warning: Some(console::frame("WARNING", &lines)), ..candidate })
}

impl Candidate {
    /// Why the document was rejected, with positions in a text that the reader can open.
    pub(crate) fn complaints(
        &self,
        overlay: Option<&str>,
        rejection: Rejection,
    ) -> Result<Rejection> {
        let files: Vec<Document<'_>> = self.files.iter().map(Text::document).collect();
        let complaints = |name: &str, text: &str| {
            plan::complaints(&Document { name, text }, &files, overlay, rejection)
        };
        Ok(match &self.place {
            Place::Committed => complaints(SPEC, &self.text),
            Place::File(name) => complaints(name, &self.text),
            Place::Network(address) => {
                let document = Document { name: address, text: &self.text };
                let text =
                    generator::canonical(&document, &[]).unwrap_or_else(|_| self.text.clone());
                let kept =
                    keep(&text).context("cannot keep the refused document for inspection")?;
                complaints(&kept, &text)
            }
        })
    }
}

/// Keeps a text outside the workspace, where nothing may be written now.
fn keep(text: &str) -> Result<String> {
    let (mut file, path) =
        tempfile::Builder::new().prefix("refused-").suffix(".json").tempfile()?.keep()?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    Ok(path.display().to_string())
}
