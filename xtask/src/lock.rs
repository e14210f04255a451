//! Reads and writes `spec/spec.lock`: the origin of the document, and the hashes of the inputs.
//!
//! `check` recomputes the hashes of the document, overlay and effective document, the generator's version and, for a
//! reconstruction, the raw hash. The other values (URLs, date, ETag, the raw hash of a fetched document) cannot be
//! recomputed. They are only validated, and the seal shows whether they were edited. The seal protects against
//! accidental edits only, because anyone can compute a new one.

mod validate;

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::workspace::LOCK;

/// The URL of the live document if a workspace has no lock.
const LIVE: &str = "https://dashboard.sequentum.com/api-docs/index.html";

/// The content of `spec/spec.lock`. The fields are in the same order as in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    /// The URL to fetch, or `null` if the document comes from a file.
    pub(crate) url: Option<String>,
    /// The URL of the document. Differs from `url` if that is a documentation page.
    pub(crate) document: Option<String>,
    /// How the document was obtained.
    pub(crate) source: Source,
    /// When the document was retrieved, with a precision of one second. An unchanged document keeps its old timestamp.
    pub(crate) retrieved: Option<Timestamp>,
    /// The document's `ETag` header.
    pub(crate) etag: Option<String>,
    /// The hashes of the document and the overlay.
    pub(crate) sha256: Hashes,
    /// The version of the generator that wrote this file.
    pub(crate) generator: String,
    /// The SHA-256 of this file with an empty `seal`. Locks of older versions have no seal.
    #[serde(default)]
    pub(crate) seal: Option<String>,
}

/// The SHA-256 of the overlay and of each stage of the document, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hashes {
    /// The document's original bytes.
    pub(crate) raw: String,
    /// The document in canonical layout, as committed in `spec/`.
    pub(crate) committed: String,
    /// `spec/overlay.json`, if it exists.
    pub(crate) overlay: Option<String>,
    /// The document after the overlay was applied.
    pub(crate) effective: String,
}

/// How the document was obtained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) enum Source {
    /// Written from public documentation, before the live document was available.
    Reconstruction,
    /// Fetched from a URL.
    Fetched,
    /// Read from a file: its name alone, or its path relative to the folder that contains `spec/`, with `/` as
    /// separator.
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
    /// Creates the lock for a document of unknown origin, for a workspace without a lock.
    pub(crate) fn of_unknown_origin(document: &str) -> Self {
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

    /// Creates the lock for a new crate from a URL, or from a file if `url` is `None`.
    pub(crate) fn for_new_crate(url: Option<&str>) -> Self {
        Self { url: url.map(str::to_owned), ..Self::of_unknown_origin("") }
    }

    /// Parses and validates the file's text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let broken = || format!("{LOCK} cannot be parsed; restore the file that `regen` wrote");
        let lock: Self = serde_json::from_str(text).with_context(broken)?;
        validate::check(&lock).with_context(broken)?;
        Ok(lock)
    }

    /// Whether the lock is unedited: its seal matches, or it has no seal.
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

    /// Renders the file's text, with its seal.
    pub(crate) fn render(&self) -> Result<String> {
        self.clone().sealed()?.print()
    }

    fn print(&self) -> Result<String> {
        let text = serde_json::to_string_pretty(self)
            .with_context(|| format!("{LOCK} cannot be written"))?;
        Ok(text + "\n")
    }

    /// Returns the lock for a document that was just obtained. The same bytes from the same origin keep their
    /// timestamp, so that a daily fetch of an unchanged document modifies nothing.
    pub(crate) fn with_document(&self, new: Received) -> Self {
        // The timestamp of an edited lock cannot be trusted.
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

    /// Returns the lock with recomputed hashes and the current version of the generator. The origin stays the same.
    pub(crate) fn with_hashes(
        &self,
        committed: &str,
        overlay: Option<&str>,
        effective: &str,
    ) -> Self {
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
    /// The document's URL, if it was fetched.
    pub(crate) document: Option<String>,
    /// How the document was obtained.
    pub(crate) source: Source,
    /// The response's `ETag` header, if the document was fetched.
    pub(crate) etag: Option<String>,
    /// The SHA-256 of the document's bytes.
    pub(crate) raw: String,
}

/// Returns the SHA-256 of bytes in hexadecimal.
pub(crate) fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn now() -> Timestamp {
    // A precision of one second is enough.
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
