//! Turns what the user named, a file or an address, into a [`Candidate`] for a crate that is not there yet.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::Result;

use crate::lock::Lock;
use crate::source::{self, Candidate};
use crate::workspace::Workspace;
use crate::{fetch, progress, relative};

/// Gets the document.
pub(super) fn obtain(out: &Workspace, document: &OsStr) -> Result<Candidate> {
    match document.to_str().filter(|text| is_address(text)) {
        Some(url) => {
            let fetched = progress::during("Fetching", url, || fetch::fetch(url))?;
            Ok(source::from_network(fetched, &Lock::first(Some(url))))
        }
        None => {
            let file = Path::new(document);
            source::from_file(file, relative::recorded(out, file), Lock::first(None))
        }
    }
}

/// Whether a text is an address rather than the name of a file.
fn is_address(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https"].contains(&scheme.as_str()))
}
