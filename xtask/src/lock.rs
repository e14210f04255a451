//! Reads and writes `spec/spec.lock`: the origin of the document, and the hashes of the inputs.
//!
//! Each `check` computes again what it can from the committed files: the hashes of document, overlay and effective
//! document, the generator's version, and for a reconstruction the raw hash. The rest (URLs, date, ETag, the raw hash of
//! a fetched document) cannot be computed again. It must have the right form, and the seal shows whether it was edited.
//! The seal protects against accidents, not against intent: anybody can compute a new one.

mod form;

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::workspace::LOCK;

/// The URL of the live document, unless a lock has another.
const LIVE: &str = "https://dashboard.sequentum.com/api-docs/index.html";

/// `spec/spec.lock`; the order of the fields is their order in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    /// The URL that is fetched; `null` if the document comes from a file.
    pub(crate) url: Option<String>,
    /// The URL of the document itself.
    pub(crate) document: Option<String>,
    /// How the document was obtained.
    pub(crate) source: Source,
    /// When these bytes were first obtained, to the second.
    pub(crate) retrieved: Option<Timestamp>,
    /// The document's `ETag` header.
    pub(crate) etag: Option<String>,
    /// The hashes of the inputs.
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
    /// The original bytes.
    pub(crate) raw: String,
    /// `spec/swagger.json`
    pub(crate) committed: String,
    /// `spec/overlay.json`
    pub(crate) overlay: Option<String>,
    /// The document after the overlay, as the generator read it.
    pub(crate) effective: String,
}

/// How the document was obtained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) enum Source {
    /// Written from public documentation, before the live document was available.
    Reconstruction,
    /// From the network.
    Fetched,
    /// From a file with this name, or with this path relative to the folder of `spec/`, with `/`.
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
    /// The lock of a document of unknown origin, for a workspace without a lock.
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

    /// The lock of a new crate, from a URL or a file.
    pub(crate) fn first(url: Option<&str>) -> Self {
        Self { url: url.map(str::to_owned), ..Self::unknown("") }
    }

    /// Reads the file's text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let broken = || format!("{LOCK} cannot be parsed; restore the file that `regen` wrote");
        let lock: Self = serde_json::from_str(text).with_context(broken)?;
        form::check(&lock).with_context(broken)?;
        Ok(lock)
    }

    /// Whether the seal matches, so that the file was not edited.
    pub(crate) fn is_intact(&self) -> bool {
        let sealed = || self.clone().sealed().is_ok_and(|sealed| sealed.seal == self.seal);
        self.seal.is_none() || sealed()
    }

    /// Returns the lock with its seal computed.
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

    /// The lock for a document that was just obtained. The same bytes from the same place keep their first date, so that
    /// a daily fetch without changes modifies nothing.
    pub(crate) fn received(&self, new: Received) -> Self {
        // An edited lock is not kept.
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

    /// The same origin with all computable fields computed again.
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

/// The origin of a document.
#[derive(Debug)]
pub(crate) struct Received {
    /// Its URL, if it was fetched.
    pub(crate) document: Option<String>,
    /// How it was obtained.
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
    // Whole seconds are precise enough.
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
