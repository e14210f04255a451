//! Obtains the document for a new crate from a file or a URL.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::Rejection;
use generator::reports::{Code, Report, Stage};
use url::Url;

use crate::load::NotText;
use crate::lock::Lock;
use crate::source::{self, Candidate, DocumentLocation};
use crate::workspace::Workspace;
use crate::{fetch, progress, relative};

/// The origin of the document, as specified by the user.
pub(super) enum Origin {
    /// A file.
    File(PathBuf),
    /// A URL.
    Address(String),
}

impl Origin {
    /// Classifies the argument as a URL or a file.
    pub(super) fn of(document: &OsStr) -> Result<Self> {
        let file = || Self::File(document.into());
        let Some((text, scheme)) = document.to_str().and_then(|text| Some((text, scheme(text)?)))
        else {
            return Ok(file());
        };
        match scheme.as_str() {
            "http" | "https" => Ok(Self::Address(text.to_owned())),
            "file" => {
                let url = Url::parse(text).ok();
                let path = url.and_then(|url| url.to_file_path().ok()).with_context(|| {
                    format!("`{text}` is not a local file URL; use the form file:///path/to/file")
                })?;
                Ok(Self::File(path))
            }
            _ if Path::new(document).exists() => Ok(file()),
            _ => bail!(
                "`{text}` is neither a file nor a URL that starts with http://, https:// or file://; \
                 nothing was written"
            ),
        }
    }

    /// Returns the document's name in diagnostics.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::File(file) => file.display().to_string(),
            Self::Address(address) => address.clone(),
        }
    }

    /// Obtains the document. If a file is not text, the document is rejected.
    pub(super) fn obtain(&self, out: &Workspace) -> Result<Result<Candidate, Rejection>> {
        let obtained = match self {
            Self::Address(url) => progress::during("Fetching", url, || fetch::fetch(url))
                .map(|fetched| source::from_network(fetched, &Lock::for_new_crate(Some(url)))),
            Self::File(file) => {
                source::from_file(file, relative::recorded(out, file), Lock::for_new_crate(None))
            }
        };
        obtained.map(Ok).or_else(|error| match error.downcast_ref::<NotText>() {
            Some(reason) => Ok(Err(self.not_text(reason))),
            None => Err(error),
        })
    }

    fn not_text(&self, error: &NotText) -> Rejection {
        let location = match self {
            Self::File(_) => DocumentLocation::File(self.shown()),
            Self::Address(_) => DocumentLocation::Network(self.shown()),
        };
        let report = Report {
            code: Code::UnsupportedEncoding,
            message: format!("neither JSON nor YAML: {}", error.reason),
            file: error.file.as_ref().map_or(location.to_string(), |name| location.of_file(name)),
            pointer: None,
            position: error.position,
            help: Code::UnsupportedEncoding.help().map(str::to_owned),
            stage: Stage::Read,
        };
        Rejection { reports: vec![report] }
    }
}

/// Returns the scheme of a URL, or `None` for a file name.
fn scheme(text: &str) -> Option<String> {
    let (scheme, _) = text.split_once("://")?;
    let letter = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    let valid = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    (valid && scheme.chars().all(letter)).then(|| scheme.to_ascii_lowercase())
}
