//! Turns a lock that can be read into a complaint if it says what no lock says.

use anyhow::{Context, Result, bail, ensure};
use url::Url;

use super::{Lock, Source};

/// Checks the form of everything that cannot be computed again.
pub(super) fn check(lock: &Lock) -> Result<()> {
    let hashes = &lock.sha256;
    let all = [&hashes.raw, &hashes.committed, &hashes.effective].into_iter();
    for hash in all.chain(&hashes.overlay).chain(&lock.seal) {
        ensure!(is_sha256(hash), "`{hash}` is not a sha256 in hexadecimal");
    }
    for (field, url) in [("url", lock.url.as_ref()), ("document", lock.document.as_ref())] {
        // The address itself is not repeated: what is wrong with it may be the password in it.
        let checked = url.map_or(Ok(()), |url| address(url));
        checked.with_context(|| format!("its `{field}` is not an address to fetch from"))?;
    }
    let origin = lock.document.is_some() && lock.retrieved.is_some();
    match lock.source {
        Source::Fetched if !origin => {
            bail!("a fetched document has a `document` and a `retrieved`")
        }
        _ => Ok(()),
    }
}

/// This file is committed, so no address in it may carry a password.
fn address(text: &str) -> Result<()> {
    let url = Url::parse(text)?;
    ensure!(matches!(url.scheme(), "http" | "https"), "it begins with neither http nor https");
    ensure!(url.username().is_empty() && url.password().is_none(), "it holds a user or a password");
    Ok(())
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
