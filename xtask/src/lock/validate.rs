//! Validates the values in a lock, because some of them cannot be recomputed.

use anyhow::{Context, Result, bail, ensure};
use url::Url;

use super::{Lock, Source};

/// Validates the hashes, the URLs and the origin in a lock.
pub(super) fn check(lock: &Lock) -> Result<()> {
    let hashes = &lock.sha256;
    let all = [&hashes.raw, &hashes.committed, &hashes.effective].into_iter();
    for hash in all.chain(&hashes.overlay).chain(&lock.seal) {
        ensure!(is_sha256(hash), "`{hash}` is not a SHA-256 in hexadecimal");
    }
    for (field, url) in [("url", lock.url.as_ref()), ("document", lock.document.as_ref())] {
        // The message does not repeat the URL, because it may contain a password.
        let checked = url.map_or(Ok(()), |url| address(url));
        checked.with_context(|| format!("`{field}` is not a URL that can be fetched"))?;
    }
    let origin = lock.document.is_some() && lock.retrieved.is_some();
    match lock.source {
        Source::Fetched if !origin => {
            bail!("a fetched document requires `document` and `retrieved`")
        }
        _ => Ok(()),
    }
}

/// Returns an error if a URL is invalid, has a scheme other than http and https, or contains a user name or a password,
/// because the lock is committed.
fn address(text: &str) -> Result<()> {
    let url = Url::parse(text)?;
    ensure!(matches!(url.scheme(), "http" | "https"), "the scheme is neither http nor https");
    ensure!(
        url.username().is_empty() && url.password().is_none(),
        "the URL contains a user name or a password"
    );
    Ok(())
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
