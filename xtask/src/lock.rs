//! Turns `spec/spec.lock` into provenance and back: where the document came from and what was made of it.
//!
//! What the committed files can tell again is computed again by each `check`: the hashes of document, overlay and
//! effective document, the generator's version, and for a reconstruction, which came from nowhere else, the raw hash
//! too. The rest (addresses, date, ETag, the raw hash of what was fetched) is known only from the day it was had: it
//! must have the right form, and the seal tells whether anybody changed it since. A seal is a guard against slips, not
//! against intent: whoever wants to can compute another.

mod form;

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::workspace::LOCK;

/// Where the live document is to be found while no lock says otherwise.
const LIVE: &str = "https://dashboard.sequentum.com/api-docs/index.html";

/// `spec/spec.lock`; the order of the fields is their order in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    /// The page that is fetched; `null` if there is none, but a file.
    pub(crate) url: Option<String>,
    /// The JSON document that the page led to.
    pub(crate) document: Option<String>,
    /// How the document got here.
    pub(crate) source: Source,
    /// When these bytes were first had, to the second.
    pub(crate) retrieved: Option<Timestamp>,
    /// The document's `ETag` header.
    pub(crate) etag: Option<String>,
    /// What went in, and what the overlay made of it.
    pub(crate) sha256: Hashes,
    /// The version of the generator that last wrote.
    pub(crate) generator: String,
    /// The sha256 of this file as it is with an empty seal. Locks of older versions have none.
    #[serde(default)]
    pub(crate) seal: Option<String>,
}

/// The sha256 of each stage, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hashes {
    /// The bytes as they came.
    pub(crate) raw: String,
    /// `spec/swagger.json`
    pub(crate) committed: String,
    /// `spec/overlay.json`
    pub(crate) overlay: Option<String>,
    /// The document after the overlay, as the generator read it.
    pub(crate) effective: String,
}

/// How the document got here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) enum Source {
    /// Written from public documentation, before the live document could be had.
    Reconstruction,
    /// From the network.
    Fetched,
    /// From a file: of this name, or at this place as seen from the folder that holds `spec/`, with `/`.
    File(String),
}

impl From<Source> for String {
    fn from(source: Source) -> Self {
        match source {
            Source::Reconstruction => "reconstruction".to_owned(),
            Source::Fetched => "fetched".to_owned(),
            Source::File(name) => format!("file: {name}"),
        }
    }
}

impl TryFrom<String> for Source {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "reconstruction" => Ok(Self::Reconstruction),
            "fetched" => Ok(Self::Fetched),
            other => match other.strip_prefix("file: ") {
                Some(name) => Ok(Self::File(name.to_owned())),
                None => {
                    Err(format!("`{other}` is not `reconstruction`, `fetched` or `file: NAME`"))
                }
            },
        }
    }
}

impl Lock {
    /// The lock of a document of which nothing but its bytes is known, for a workspace without a lock.
    pub(crate) fn unknown(document: &str) -> Self {
        Self {
            url: Some(LIVE.to_owned()),
            document: None,
            source: Source::File("swagger.json".to_owned()),
            retrieved: None,
            etag: None,
            sha256: Hashes {
                raw: sha256(document),
                committed: String::new(),
                overlay: None,
                effective: String::new(),
            },
            generator: String::new(),
            seal: None,
        }
    }

    /// The lock of a crate that is about to be made, from the page at an address or from a file.
    pub(crate) fn first(url: Option<&str>) -> Self {
        Self { url: url.map(str::to_owned), ..Self::unknown("") }
    }

    /// Reads the file's text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let broken = || format!("{LOCK} cannot be understood; take it back as `regen` wrote it");
        let lock: Self = serde_json::from_str(text).with_context(broken)?;
        form::check(&lock).with_context(broken)?;
        Ok(lock)
    }

    /// Whether the file is what was once written, as far as its seal can tell.
    pub(crate) fn is_intact(&self) -> bool {
        let sealed = || self.clone().sealed().is_ok_and(|sealed| sealed.seal == self.seal);
        self.seal.is_none() || sealed()
    }

    /// The lock with the seal that belongs to it.
    fn sealed(self) -> Result<Self> {
        let open = Self { seal: Some(String::new()), ..self };
        let seal = sha256(open.print()?);
        Ok(Self { seal: Some(seal), ..open })
    }

    /// The file's text, with its seal.
    pub(crate) fn render(&self) -> Result<String> {
        self.clone().sealed()?.print()
    }

    fn print(&self) -> Result<String> {
        let text = serde_json::to_string_pretty(self)
            .with_context(|| format!("{LOCK} cannot be written"))?;
        Ok(text + "\n")
    }

    /// The lock for a document that has just been had. The same bytes from the same place keep their first
    /// provenance: a daily refetch that finds nothing new changes nothing.
    pub(crate) fn received(&self, new: Received) -> Self {
        // What somebody may have changed is better written anew than kept.
        let known = self.is_intact()
            && self.source == new.source
            && self.document == new.document
            && self.sha256.raw == new.raw;
        if known {
            return self.clone();
        }
        Self {
            document: new.document,
            source: new.source,
            retrieved: Some(now()),
            etag: new.etag,
            sha256: Hashes { raw: new.raw, ..self.sha256.clone() },
            ..self.clone()
        }
    }

    /// The same provenance with all that can be recomputed recomputed.
    pub(crate) fn relocked(&self, committed: &str, overlay: Option<&str>, effective: &str) -> Self {
        let committed = sha256(committed);
        let raw = match self.source {
            Source::Reconstruction => committed.clone(),
            Source::Fetched | Source::File(_) => self.sha256.raw.clone(),
        };
        let sha256 =
            Hashes { raw, committed, overlay: overlay.map(sha256), effective: sha256(effective) };
        Self { sha256, generator: generator::VERSION.to_owned(), ..self.clone() }
    }
}

/// What is known of a document from outside.
#[derive(Debug)]
pub(crate) struct Received {
    /// Its address, if it was fetched.
    pub(crate) document: Option<String>,
    /// How it was had.
    pub(crate) source: Source,
    /// Its `ETag` header.
    pub(crate) etag: Option<String>,
    /// The sha256 of its bytes.
    pub(crate) raw: String,
}

/// The sha256 of some bytes, in hexadecimal.
pub(crate) fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn now() -> Timestamp {
    // Whole seconds: finer ones tell nobody anything.
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
