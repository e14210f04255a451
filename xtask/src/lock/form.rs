//! Validates the values in a lock that cannot be computed again.

use anyhow::{Context, Result, bail, ensure};
use url::Url;

use super::{Lock, Source};

/// Validates everything that cannot be computed again.
pub(super) fn check(lock: &Lock) -> Result<()> {
    let hashes = &lock.sha256;
    let all = [&hashes.raw, &hashes.committed, &hashes.effective].into_iter();
    for hash in all.chain(&hashes.overlay).chain(&lock.seal) {
        ensure!(is_sha256(hash), "`{hash}` is not a sha256 in hexadecimal");
    }
    for (field, url) in [("url", lock.url.as_ref()), ("document", lock.document.as_ref())] {
        // The message does not repeat the URL, because it may contain a password.
        let checked = url.map_or(Ok(()), |url| address(url));
        checked.with_context(|| format!("its `{field}` is not a URL to fetch from"))?;
    }
    let origin = lock.document.is_some() && lock.retrieved.is_some();
    match lock.source {
        Source::Fetched if !origin => {
            bail!("a fetched document needs a `document` and a `retrieved`")
        }
        _ => Ok(()),
    }
}

/// Refuses a URL with a password, because the lock is committed.
fn address(text: &str) -> Result<()> {
    let url = Url::parse(text)?;
    ensure!(matches!(url.scheme(), "http" | "https"), "its scheme is neither http nor https");
    ensure!(
        url.username().is_empty() && url.password().is_none(),
        "it contains a user name or a password"
    );
    Ok(())
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
