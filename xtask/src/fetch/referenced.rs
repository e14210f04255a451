//! Fetches the files that a fetched document refers to, if they are in its folder or below.

use anyhow::{Context, Result, ensure};
use generator::documents::file_name;
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, StatusCode};
use url::Url;

use super::{GetResponse, Limits, body, client_with, send_get};
use crate::load::{ReferencedFiles, Text};

/// The maximum number of files. Without this limit, a server could keep sending files that refer to more files.
const MAX_FILES: usize = 1000;

/// Fetches the files that a document refers to, directly or indirectly. Omits files that do not exist, HTML pages, and
/// files outside the document's folder on its server, also after redirects. The generator reports missing files.
pub(super) async fn fetch(document: &GetResponse, text: &str, limits: Limits) -> Result<Vec<Text>> {
    let mut referenced = ReferencedFiles::of(file_name(document.requested.as_str()), text);
    let base = document.final_url.clone();
    let within = base.clone();
    let policy = Policy::custom(move |attempt| redirect(attempt, &within, limits.redirects));
    let client = client_with(limits, policy)?;
    let mut requests = 0;
    while let Some(name) = referenced.next() {
        requests += 1;
        ensure!(
            requests <= MAX_FILES,
            "{} refers to more than {MAX_FILES} files",
            document.requested
        );
        let Some(url) = address(&base, &name) else { continue };
        let left = usize::try_from(referenced.bytes_left).unwrap_or(usize::MAX);
        let limits = Limits { bytes: limits.bytes.min(left), ..limits };
        if let Some(bytes) = file(&client, &url, limits).await? {
            referenced.add(name, bytes)?;
        }
    }
    Ok(referenced.finish())
}

/// Fetches a file. Returns `None` if the file does not exist or the server responds with a page instead.
async fn file(client: &Client, url: &Url, limits: Limits) -> Result<Option<Vec<u8>>> {
    let response = send_get(client, url).await?;
    let status = response.status();
    let failed = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    ensure!(!failed, "{url} responded with {status}");
    if !status.is_success() {
        return Ok(None);
    }
    let bytes = body(response, limits.bytes)
        .await
        .with_context(|| format!("cannot read the response from {url}"))?;
    let is_page = bytes.trim_ascii_start().starts_with(b"<");
    Ok((!is_page).then_some(bytes))
}

/// Returns the URL of a file whose name is relative to the folder of `base`, or `None` if the URL is outside that
/// folder.
fn address(base: &Url, name: &str) -> Option<Url> {
    let mut url = base.clone();
    url.set_query(None);
    url.set_fragment(None);
    url.path_segments_mut().ok()?.pop().extend(name.split('/'));
    is_within(base, &url).then_some(url)
}

/// Whether a URL is in the folder of `base` or below, on the same server.
fn is_within(base: &Url, url: &Url) -> bool {
    let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
    let below = url.path().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    base.origin() == url.origin() && below
}

/// Follows a limited number of redirects within the folder of `base`. Any other redirect is treated as the response.
fn redirect(attempt: Attempt<'_>, base: &Url, limit: usize) -> reqwest::redirect::Action {
    match is_within(base, attempt.url()) && attempt.previous().len() <= limit {
        true => attempt.follow(),
        false => attempt.stop(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_only_urls_in_the_folder_of_the_document() {
        let base = Url::parse("https://x.org/v1/api.yaml?key=1").unwrap();
        let at = |name: &str| address(&base, name).map(String::from);
        assert_eq!(at("a b/c.yaml").as_deref(), Some("https://x.org/v1/a%20b/c.yaml"));
        assert_eq!(at("%2e%2e/c?d#e").as_deref(), Some("https://x.org/v1/%252e%252e/c%3Fd%23e"));
        for elsewhere in [
            "https://x.org/v2/a",
            "https://x.org/v1",
            "https://x.org/v11/a",
            "http://x.org/v1/a",
            "https://x.org:8443/v1/a",
            "https://y.org/v1/a",
            "https://x.org/v1/../a",
        ] {
            assert!(!is_within(&base, &Url::parse(elsewhere).unwrap()), "{elsewhere}");
        }
    }
}
