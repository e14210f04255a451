//! Fetches an OpenAPI document from its URL, or from the URL of a documentation page that shows it.

pub(crate) mod discover;
mod referenced;

use std::error::Error as _;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use generator::Document;
use generator::documents::is_json;
use reqwest::header::{ACCEPT, CONTENT_TYPE, ETAG};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, Response};
use serde_json::Value;
use url::Url;

use crate::load::{self, Text};
use crate::lock::sha256;

/// A fetched document.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// The URL of the document before redirects. The target of a redirect is not recorded, because it may be temporary.
    pub(crate) url: String,
    /// The response's `ETag` header.
    pub(crate) etag: Option<String>,
    /// The SHA-256 of the document's bytes.
    pub(crate) raw: String,
    /// The size of the document in bytes.
    pub(crate) size: usize,
    /// The document's text.
    pub(crate) text: String,
    /// The files that the document refers to.
    pub(crate) files: Vec<Text>,
}

/// The limits of a fetch.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// The timeout for establishing a connection.
    connect: Duration,
    /// The timeout for one complete response.
    total: Duration,
    /// The maximum size of a response, after decompression.
    bytes: usize,
    /// The maximum number of redirects.
    redirects: usize,
}

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(10),
    total: Duration::from_secs(60),
    bytes: 256 << 20,
    redirects: 5,
};

/// Fetches the document at a URL.
pub(crate) fn fetch(url: &str) -> Result<Fetched> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(follow(url, LIMITS))
}

/// Fetches the document at a URL. If the response is a page, searches the page and its scripts for the
/// document's URL.
async fn follow(url: &str, limits: Limits) -> Result<Fetched> {
    let url = Url::parse(url).with_context(|| format!("`{url}` is not a URL"))?;
    let client = client(limits)?;
    let page = get(&client, &url, limits).await?;
    if page.is_document()? {
        return page.into_document(limits).await;
    }
    let address = match discover::document(&page.text()?) {
        Some(address) => address,
        None => in_scripts(&client, &page, limits).await?,
    };
    let document = page.resolve(&address)?;
    let response = get(&client, &document, limits)
        .await
        .with_context(|| format!("the page refers to {document}"))?;
    // The link may lead to something other than a document, such as a login page.
    description(&response.text()?)
        .with_context(|| format!("{document} is not an OpenAPI document"))?;
    response.into_document(limits).await
}

/// Returns the document's URL as written in the page's scripts, or else the default URL.
async fn in_scripts(client: &Client, page: &GetResponse, limits: Limits) -> Result<String> {
    for script in discover::scripts(&page.text()?) {
        let script = get(client, &page.resolve(&script)?, limits).await?;
        if let Some(address) = discover::document(&script.text()?) {
            return Ok(address);
        }
    }
    Ok(discover::DEFAULT.to_owned())
}

fn client(limits: Limits) -> Result<Client> {
    let policy = Policy::custom(move |attempt| redirect(attempt, limits.redirects));
    client_with(limits, policy)
}

fn client_with(limits: Limits, policy: Policy) -> Result<Client> {
    let client = Client::builder()
        .user_agent(concat!("sequentum-xtask/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .redirect(policy);
    Ok(client.build()?)
}

/// Follows a limited number of redirects. A redirect from https to http is an error.
fn redirect(attempt: Attempt<'_>, limit: usize) -> reqwest::redirect::Action {
    let downgraded = attempt.url().scheme() != "https"
        && attempt.previous().iter().any(|url| url.scheme() == "https");
    if downgraded {
        attempt.error("redirected from https to http")
    } else if attempt.previous().len() > limit {
        attempt.error(format!("redirected more than {limit} times"))
    } else {
        attempt.follow()
    }
}

async fn get(client: &Client, url: &Url, limits: Limits) -> Result<GetResponse> {
    let response = send_get(client, url).await?;
    ensure!(response.status().is_success(), "{url} responded with {}", response.status());
    let final_url = response.url().clone();
    let header = |name| response.headers().get(name)?.to_str().ok().map(str::to_owned);
    let (etag, media_type) = (header(ETAG), header(CONTENT_TYPE));
    let bytes = body(response, limits.bytes)
        .await
        .with_context(|| format!("cannot read the response from {url}"))?;
    Ok(GetResponse { requested: url.clone(), final_url, etag, media_type, bytes })
}

async fn send_get(client: &Client, url: &Url) -> Result<Response> {
    let accept = "application/json, text/html;q=0.9, */*;q=0.5";
    let sent = client.get(url.clone()).header(ACCEPT, accept).send().await;
    sent.map_err(|error| explain(url, error))
}

async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        ensure!(bytes.len() + chunk.len() <= limit, "larger than {limit} bytes");
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// Describes an error by its innermost cause, because reqwest's own message only repeats the URL.
fn explain(url: &Url, error: reqwest::Error) -> anyhow::Error {
    let error = error.without_url();
    let mut cause = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        cause = inner.to_string();
        source = inner.source();
    }
    if error.is_timeout() {
        return anyhow!("{url} did not respond in time");
    }
    anyhow!("cannot reach {url}: {cause}")
}

/// A response to a GET request.
#[derive(Debug)]
struct GetResponse {
    requested: Url,
    /// The URL after all redirects. Links in a page are relative to this URL.
    final_url: Url,
    etag: Option<String>,
    media_type: Option<String>,
    bytes: Vec<u8>,
}

impl GetResponse {
    fn text(&self) -> Result<String> {
        load::text(self.bytes.clone())
            .map_err(|why| anyhow!("{} is not text: {why}", self.requested))
    }

    /// Whether the response is a document rather than a page about one. An invalid document is treated as a document,
    /// because the generator describes its errors.
    fn is_document(&self) -> Result<bool> {
        let Ok(text) = self.text() else {
            return Ok(!self.bytes.trim_ascii_start().starts_with(b"<"));
        };
        let media_type = self.media_type.as_deref().unwrap_or_default().to_ascii_lowercase();
        let ending = self.requested.path().rsplit('.').next().unwrap_or_default();
        let is_meant = is_json(&text)
            || media_type.contains("json")
            || media_type.contains("yaml")
            || ["json", "yaml", "yml"].contains(&ending);
        let is_page = text.trim_start().starts_with('<');
        Ok((is_meant && !is_page) || json(&text).is_ok_and(|json| json.is_object()))
    }

    /// Resolves a link in this page. A link from https to http is an error, because http can be modified in transit.
    fn resolve(&self, address: &str) -> Result<Url> {
        let url =
            self.final_url.join(address).with_context(|| format!("`{address}` is not a URL"))?;
        let safe = url.scheme() == "https"
            || (url.scheme() == "http" && self.final_url.scheme() == "http");
        ensure!(safe, "{} links to {url}, which is not https", self.requested);
        // The lock, which is committed, would record the password. The message must not contain the password either.
        let open = url.username().is_empty() && url.password().is_none();
        ensure!(open, "{} links to a URL that contains a user name or a password", self.requested);
        Ok(url)
    }

    /// Converts the response to a document and fetches the files that the document refers to.
    async fn into_document(self, limits: Limits) -> Result<Fetched> {
        // The error contains the position of the first invalid byte.
        let text = load::text(self.bytes.clone())
            .with_context(|| format!("{} is not text", self.requested))?;
        let files = referenced::fetch(&self, &text, limits).await?;
        let (raw, size) = (sha256(&self.bytes), self.bytes.len());
        Ok(Fetched { url: self.requested.into(), etag: self.etag, raw, size, text, files })
    }
}

/// Parses JSON or YAML.
pub(crate) fn json(text: &str) -> Result<Value> {
    Ok(generator::documents::json(&Document { name: "it", text }, &[])?)
}

/// Parses an API description. Returns an error for any other text, such as a login page.
fn description(text: &str) -> Result<Value> {
    let start: String = text.trim_start().chars().take(40).collect();
    let value = json(text).ok().filter(Value::is_object);
    let value = value.with_context(|| {
        format!("neither a JSON object nor a YAML mapping: the text starts with `{start}`")
    })?;
    let version =
        ["openapi", "swagger"].into_iter().find(|key| value.get(key).is_some_and(Value::is_string));
    ensure!(version.is_some(), "the version (`openapi` or `swagger`) is missing");
    Ok(value)
}

/// Returns an error if the text is not an API description or has no paths.
pub(crate) fn ensure_has_paths(text: &str) -> Result<()> {
    match description(text)?.get("paths").and_then(Value::as_object) {
        Some(paths) if !paths.is_empty() => Ok(()),
        _ => bail!("`paths` is missing or empty"),
    }
}

#[cfg(test)]
mod tests;
